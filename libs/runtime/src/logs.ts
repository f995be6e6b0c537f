import { isNativeError } from 'node:util/types';
import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';
import { contextOrNull } from './context.js';

/**
 * JSON lines on standard error, each with the correlation and idea ids of the call that caused it. What is logged is
 * a sentence and an error's type: never an input, a payload or a person.
 */
export class JsonLogger implements LoggerService {
  private readonly out;

  constructor(level: string) {
    this.out = pino({ level, base: undefined, mixin: () => idsOf(contextOrNull()) }, pino.destination(2));
  }

  log(message: unknown, ...more: unknown[]): void {
    this.out.info(fields(more), textOf(message));
  }

  warn(message: unknown, ...more: unknown[]): void {
    this.out.warn(fields(more), textOf(message));
  }

  error(message: unknown, ...more: unknown[]): void {
    this.out.error(fields(more), textOf(message));
  }

  debug(message: unknown, ...more: unknown[]): void {
    this.out.debug(fields(more), textOf(message));
  }
}

function idsOf(context: ReturnType<typeof contextOrNull>): Record<string, unknown> {
  if (!context) return {};
  const idea = context.ideaId === undefined ? {} : { idea: context.ideaId };
  return { correlation: context.correlationId, ...idea };
}

// Nest passes a stack before the name of the logging class, or alone: a name is one line, the rest are dropped.
function fields(more: readonly unknown[]): Record<string, unknown> {
  const name = more.at(-1);
  return typeof name === 'string' && !name.includes('\n') ? { at: name } : {};
}

function textOf(message: unknown): string {
  return typeof message === 'string' ? message : describeError(message);
}

/** An error in a log: its type and code, and its place in our code; not its message, which may quote an input. */
export function describeError(error: unknown): string {
  // Also of another realm, as Node's own errors are where tests run.
  if (!isNativeError(error)) return 'unknown error';
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  const place = /at .*\((?:file:\/\/)?[^)]*?((?:apps|libs)\/[^)]+)\)/.exec(error.stack ?? '')?.[1];
  const cause = isNativeError(error.cause) ? `, because of ${describeError(error.cause)}` : '';
  return `${error.name}${code}${place ? ` at ${place}` : ''}${cause}`;
}

import type { ServiceName } from '@idea-map/contracts';
import type { EventRef } from '@idea-map/runtime';

/** A request on the wire. The token is the caller's own, and the answering service verifies it itself. */
export interface RequestEnvelope {
  readonly name: string;
  readonly input: unknown;
  readonly token: string | null;
  readonly correlationId: string;
  readonly traceparent: string | null;
  readonly language: 'EN' | 'CY';
  /** What the caller wrote: a read waits until these are handled. */
  readonly after: readonly EventRef[];
  readonly idempotency: Idempotency | null;
  /** Milliseconds since 1970 after which nobody waits any more. */
  readonly deadline: number;
}

/** One command of a request that is done once: which (`path`), for whom and which key, and what was asked. */
export interface Idempotency {
  readonly key: string;
  readonly path: string;
  readonly fingerprint: string;
}

export type AnswerEnvelope =
  | {
      readonly ok: true;
      readonly output: unknown;
      readonly events: readonly EventRef[];
      readonly stale: boolean;
    }
  | { readonly ok: false; readonly error: WireError };

export interface WireError {
  readonly code: string;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export type Answerer = (request: RequestEnvelope) => Promise<AnswerEnvelope>;

/** The wire for requests. An answerer never rejects; a service that is away makes `ask` reject with `Unavailable`. */
export interface RequestChannel {
  ask(service: ServiceName, request: RequestEnvelope): Promise<AnswerEnvelope>;
  answer(service: ServiceName, answerer: Answerer): Promise<void>;
  /** One service answers no more: what it is answering is finished first. */
  leave(service: ServiceName): Promise<void>;
  stop(): Promise<void>;
}

import { Logger } from '@nestjs/common';
import { eventName, PersonRegistered, type RequestDefinition } from '@idea-map/contracts';
import { isInfrastructure, type Transaction, type Transactions } from '@idea-map/database';
import {
  BadInput,
  currentContext,
  describeError,
  DomainError,
  inContext,
  inSpan,
  metrics,
  newContext,
  Unavailable,
  type EventRef,
} from '@idea-map/runtime';
import { subjectOf } from './audit-subject.js';
import type { Gate } from './gate.js';
import type { Handlers } from './handlers.js';
import { recall, remember } from './idempotency.js';
import type { Inbox } from './inbox.js';
import type { AnswerEnvelope, RequestEnvelope } from './request-channel.js';
import { refuseUnkeepable } from './unkeepable.js';
import { toWire } from './wire-errors.js';

/** Answers requests for one service: who asks, whether it was done before, then the one method that answers. */
export class Answering {
  private readonly log = new Logger('Answering');

  constructor(
    private readonly handlers: Handlers,
    private readonly transactions: Transactions,
    private readonly inbox: Inbox,
    private readonly gate: Gate,
    /** How long a read waits for what its caller wrote, in milliseconds, before it answers as it is and says so. */
    private readonly patience: number,
  ) {}

  /** Never rejects: an error of ours becomes INTERNAL, with nothing of its message. */
  async answer(request: RequestEnvelope): Promise<AnswerEnvelope> {
    const started = performance.now();
    const { correlationId, traceparent, token, language } = request;
    const context = newContext({ correlationId, traceparent, token, language });
    const { service } = this.handlers;
    const facts = { service, request: request.name, correlation: correlationId };
    const span = { name: `answer ${request.name}`, kind: 'server', facts } as const;
    const answer = await inContext(context, () => inSpan(span, () => this.attempt(request), outcomeOf));
    const outcome = outcomeOf(answer);
    metrics.requests.observe(
      { service, request: request.name, outcome },
      (performance.now() - started) / 1000,
    );
    return answer;
  }

  private async attempt(request: RequestEnvelope): Promise<AnswerEnvelope> {
    try {
      const answered = this.handlers.answered.get(request.name);
      if (!answered) throw new Unavailable(`${this.handlers.service} does not answer ${request.name}.`);
      const { definition } = answered;
      // Whoever became known just now is known here before the gate looks for them.
      await this.inbox.waitFor(request.after.filter(isAboutPeople), this.patience);
      const caller = await this.gate.admit(definition, request.token);
      const input = parse(definition, request.input);
      const actor = caller && this.gate.actor(definition, caller);
      const run = (tx: Transaction) => answered.answer(input, caller, tx);
      const recorded = async (tx: Transaction) => {
        const output = await run(tx);
        tx.recordAs(definition.operation, { subject: subjectOf(input, output) });
        return output;
      };
      return await inContext({ ...currentContext(), actor }, () => {
        if (definition.kind === 'command') return this.command(request, definition.recorded ? recorded : run);
        return this.read(request, definition.sensitive ? (_) => this.transactions.run(recorded) : run);
      });
    } catch (error) {
      return { ok: false, error: toWire(error) ?? this.internal(request, error) };
    }
  }

  private async read(request: RequestEnvelope, run: Run): Promise<AnswerEnvelope> {
    const heard = request.after.filter((event) => this.handlers.heard.has(event.name));
    const fresh = await this.inbox.waitFor(heard, this.patience);
    const output = await run(NO_TRANSACTION);
    return { ok: true, output, events: [], stale: !fresh };
  }

  private async command(request: RequestEnvelope, run: Run): Promise<AnswerEnvelope> {
    const before = await recall(this.transactions, request.idempotency);
    if (before) return { ok: true, ...before, stale: false };
    try {
      const done = await this.transactions.run(async (tx) => {
        const output = await run(tx);
        const answer = { output, events: tx.events as EventRef[] };
        remember(tx, request.idempotency, answer);
        return answer;
      });
      return { ok: true, ...done, stale: false };
    } catch (error) {
      // The same key may have come twice at once: the one that lost answers what the other did.
      const other = await recall(this.transactions, request.idempotency);
      if (other) return { ok: true, ...other, stale: false };
      throw error;
    }
  }

  private internal(request: RequestEnvelope, error: unknown) {
    this.log.error(`${request.name} failed: ${describeError(error)}`);
    if (isInfrastructure(error)) return toWireOf(new Unavailable());
    return toWireOf(new DomainError('INTERNAL', 'Something went wrong on our side. It has been recorded.'));
  }
}

function isAboutPeople({ name }: EventRef): boolean {
  return name === eventName(PersonRegistered);
}

type Run = (tx: Transaction) => Promise<unknown>;

// A read that tries to change something is a mistake of ours, and fails at its first use.
const NO_TRANSACTION = new Proxy({} as Transaction, {
  get() {
    throw new Error('A read has no transaction: define the request as a command.');
  },
});

function outcomeOf(answer: AnswerEnvelope): string {
  return answer.ok ? 'ok' : answer.error.code;
}

function toWireOf({ code, message, details }: DomainError) {
  return { code, message, details };
}

function parse(definition: RequestDefinition, input: unknown): unknown {
  refuseUnkeepable(input);
  const parsed = definition.input.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new BadInput(
    parsed.error.issues.map((issue) => ({
      field: issue.path.join('.'),
      code: issue.code.toUpperCase(),
      message: issue.message,
    })),
  );
}

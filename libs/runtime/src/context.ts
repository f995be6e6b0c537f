import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** Names one event: what a reader waits for before it answers the one who caused it. */
export interface EventRef {
  readonly id: string;
  /** Type and version: idea.submitted.v1. A service that does not hear it does not wait for it. */
  readonly name: string;
}

/** Who acts, for the record of what was decided: known once a service has verified a token, and in no log. */
export interface Actor {
  readonly id: string;
  /** The role that allows it, and the force that it is held of. */
  readonly role: string | null;
  readonly force: string | null;
}

/** What travels with a call from its edge to the last handler that it causes. Holds no text. */
export interface CallContext {
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly traceparent: string | null;
  readonly ideaId?: string;
  /** The caller's own token, passed on to the service that is asked next. */
  readonly token: string | null;
  readonly language: 'EN' | 'CY';
  /** Set by the service that answers, and never sent on. */
  readonly actor: Actor | null;
}

const storage = new AsyncLocalStorage<CallContext>();

export function newContext(given: Partial<CallContext> = {}): CallContext {
  return {
    correlationId: randomUUID(),
    causationId: null,
    traceparent: null,
    token: null,
    language: 'EN',
    actor: null,
    ...given,
  };
}

/** Runs work with this context; what it calls finds it by `currentContext`. */
export function inContext<Result>(context: CallContext, work: () => Result): Result {
  return storage.run(context, work);
}

export function currentContext(): CallContext {
  return storage.getStore() ?? newContext();
}

export function contextOrNull(): CallContext | null {
  return storage.getStore() ?? null;
}

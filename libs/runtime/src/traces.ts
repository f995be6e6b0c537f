import { currentContext, inContext } from './context.js';
import { DomainError } from './errors.js';

/** All that a span may say of itself: no text, no person, no idea. */
export interface SpanFacts {
  readonly service?: string;
  readonly request?: string;
  readonly event?: string;
  readonly correlation?: string;
}

export interface SpanPlan {
  /** What is done: `answer submitIdea`. */
  readonly name: string;
  readonly kind: 'server' | 'client' | 'producer' | 'consumer';
  readonly facts: SpanFacts;
  /** Of what caused it (W3C Trace Context); null begins a trace. */
  readonly traceparent: string | null;
}

export interface OpenSpan {
  /** For what it causes. */
  readonly traceparent: string;
  /** @param outcome `ok`, or a stable code. */
  end(outcome: string): void;
}

/** Where spans go. */
export interface Tracing {
  open(plan: SpanPlan): OpenSpan;
  /** Sends what is left. */
  stop(): Promise<void>;
}

let tracing: Tracing | null = null;

/** From now on spans of this process go there; null switches traces off, as they are at first. */
export function traceBy(given: Tracing | null): void {
  tracing = given;
}

/** Null while traces are off; the plan is not even made then. */
export function openSpan(plan: () => SpanPlan): OpenSpan | null {
  return tracing && tracing.open(plan());
}

/**
 * Does work as one span of the trace that the current context carries. While traces are off it does the work and nothing else.
 * @param outcomeOf how a result that is not an error tells of one.
 */
export async function inSpan<Result>(
  plan: Omit<SpanPlan, 'traceparent'>,
  work: () => Promise<Result>,
  outcomeOf: (result: Result) => string = () => 'ok',
): Promise<Result> {
  if (!tracing) return work();
  const context = currentContext();
  const span = tracing.open({ ...plan, traceparent: context.traceparent });
  try {
    const result = await inContext({ ...context, traceparent: span.traceparent }, work);
    span.end(outcomeOf(result));
    return result;
  } catch (error) {
    span.end(error instanceof DomainError ? error.code : 'error');
    throw error;
  }
}

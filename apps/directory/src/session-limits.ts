export interface SessionLimits {
  /** Milliseconds that it may lie unused. */
  readonly idleMs: number;
  /** Milliseconds that it may last, however much it is used. */
  readonly longestMs: number;
}

/** Whether a session is over by either limit; at the limit it is. */
export function isOver(
  { openedAt, usedAt }: { readonly openedAt: Date; readonly usedAt: Date },
  limits: SessionLimits,
  now: Date,
): boolean {
  const since = (then: Date) => now.getTime() - then.getTime();
  return since(usedAt) >= limits.idleMs || since(openedAt) >= limits.longestMs;
}

/** That a session is used is written no more often than this needs, milliseconds. */
const SELDOM_ENOUGH = 30_000;

/**
 * Whether a use is to be written: not at each, since pages come often, but each tenth of the idle limit at least, so that
 * nobody who is active is taken for idle.
 */
export function isToBeNoted(
  { usedAt }: { readonly usedAt: Date },
  { idleMs }: SessionLimits,
  now: Date,
): boolean {
  return now.getTime() - usedAt.getTime() >= Math.min(SELDOM_ENOUGH, idleMs / 10);
}

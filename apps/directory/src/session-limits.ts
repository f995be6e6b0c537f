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

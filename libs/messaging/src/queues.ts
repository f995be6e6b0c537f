/** Rings of one bell, by where they stand. */
export interface QueueCounts {
  /** Due, and not taken up yet. */
  readonly waiting: number;
  /** Under way just now. */
  readonly active: number;
  /** Whose time is to come. */
  readonly delayed: number;
  /** That failed in the last seven days, the last hundred of them. */
  readonly failed: number;
}

/** A bell that is rung at a time: by a queue, so that of several schedulers one hears it, whichever is free. */
export interface QueueBell {
  /**
   * Has the bell rung after so many milliseconds. Asked twice under one key while it waits, it rings once.
   * @throws Error where the queue is away: whoever asked looks by themselves now and then
   */
  ringIn(delay: number, key: string): Promise<void>;
  /** @throws Error where the queue is away */
  counts(): Promise<QueueCounts>;
  /**
   * Has every ring that failed rung again.
   * @throws Error where the queue is away
   */
  retryFailed(): Promise<void>;
  /** Finishes a ring under way and hears no more. */
  close(): Promise<void>;
}

/** Opens bells. Nothing connects before the first is opened. */
export abstract class Queues {
  /** @param ring what is done at each ring; its failure is its own */
  abstract open(name: string, ring: () => Promise<void>): Promise<QueueBell>;
}

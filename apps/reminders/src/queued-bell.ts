import { Injectable } from '@nestjs/common';
import type { QueueView } from '@idea-map/contracts';
import { Queues, type QueueBell } from '@idea-map/messaging';
import { Clock, Unavailable } from '@idea-map/runtime';
import { Bell } from './bell.js';

const NAME = 'reminders';
const UNKNOWN = { waiting: null, active: null, delayed: null, failed: null };
/** A bell is asked for before its row is committed: it rings no sooner than that takes. */
const SOONEST = 250;

/** Has the queue ring for what is due first; at each ring, and at each sweep, the next is asked for. */
@Injectable()
export class QueuedBell extends Bell {
  private earliest = Infinity;
  private queue: QueueBell | null = null;

  constructor(
    private readonly queues: Queues,
    private readonly clock: Clock,
  ) {
    super();
  }

  async open(ring: () => Promise<void>): Promise<void> {
    this.queue = await this.queues.open(NAME, async () => {
      this.forget();
      await ring();
    });
    const asked = this.earliest;
    this.forget();
    if (asked !== Infinity) this.ringAt(new Date(asked));
  }

  /** What was asked for may be lost: the next is asked for as though there were none. */
  forget(): void {
    this.earliest = Infinity;
  }

  ringAt(due: Date): void {
    const at = due.getTime();
    if (at >= this.earliest) return;
    this.earliest = at;
    const delay = Math.max(SOONEST, at - this.clock.now().getTime());
    // By the machine's time, which the queue keeps: of a clock that was set meanwhile, an earlier ring stands in no later one's way.
    const second = Math.round((Date.now() + delay) / 1000);
    this.queue?.ringIn(delay, `due-${at}-${second}`).catch(() => {
      this.forget();
    });
  }

  /** What stands in its queue; null where that is away. */
  async state(): Promise<QueueView> {
    const counts = await this.queue?.counts().catch(() => null);
    return { name: NAME, up: counts != null, ...(counts ?? UNKNOWN) };
  }

  /** @throws Unavailable where the queue is away */
  async retryFailed(): Promise<QueueView> {
    try {
      await this.queue?.retryFailed();
    } catch {
      throw new Unavailable();
    }
    return this.state();
  }

  async close(): Promise<void> {
    await this.queue?.close();
  }
}

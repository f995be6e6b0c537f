import { Logger } from '@nestjs/common';
import { createRedisBackend, Queue, Worker, type BackendFactory, type QueueOptions } from 'bullmq';
import { v7 as uuid } from 'uuid';
import { describeError } from '@idea-map/runtime';
import { Queues, type QueueBell } from './queues.js';

/** Where BullMQ keeps its jobs: options of its queue and of its worker, and its backend where that is not Redis. */
export interface QueueWire {
  readonly queue: QueueOptions['connection'];
  readonly worker: QueueOptions['connection'];
  readonly backend?: BackendFactory;
  /** Whether it cannot be reached just now, and ending the connections that BullMQ was lent; left out where it has its own. */
  readonly lent?: { readonly isAway: () => boolean; readonly end: () => void };
}

/** Bells on BullMQ, over either of its backends. */
export class BullmqQueues extends Queues {
  private readonly log = new Logger('Queues');

  constructor(private readonly wire: () => Promise<QueueWire>) {
    super();
  }

  async open(name: string, ring: () => Promise<void>): Promise<QueueBell> {
    const { queue: producing, worker: consuming, backend = createRedisBackend, lent } = await this.wire();
    const queue = new Queue(name, { connection: producing, defaultJobOptions: KEPT }, backend);
    let underWay: Promise<void> = Promise.resolve();
    const rung = () => (underWay = ring());
    const worker = new Worker(name, rung, { connection: consuming, ...KEPT }, backend);
    let isClosed = false;
    const note = (error: Error) => {
      if (!isClosed) this.note(error);
    };
    queue.on('error', note);
    worker.on('error', note);
    return {
      ringIn: async (delay, key) => {
        // An id of ours: for one of its own the queue would make a sequence, which its role may not.
        await queue.add('ring', {}, { delay, jobId: uuid(), deduplication: { id: key } });
      },
      counts: async () => {
        const { waiting = 0, active = 0, delayed = 0, failed = 0 } = await queue.getJobCounts();
        return { waiting, active, delayed, failed };
      },
      retryFailed: () => queue.retryJobs({ state: 'failed' }),
      close: async () => {
        isClosed = true;
        // Saying goodbye to what is away would wait until it is back.
        const isAway = lent?.isAway() ?? false;
        await Promise.allSettled([underWay, worker.close(isAway), queue.close()]);
        lent?.end();
      },
    };
  }

  private lastNote = 0;

  // A queue that is away says so many times a second.
  private note(error: unknown): void {
    if (Date.now() - this.lastNote < 10_000) return;
    this.lastNote = Date.now();
    this.log.warn(`The queue is away: ${describeError(error)}`);
  }
}

const WEEK = 7 * 24 * 3600;
/** What was done is forgotten; what failed is kept for whoever looks, and stands in no later ring's way. */
const KEPT = {
  removeOnComplete: { count: 0 },
  removeOnFail: { count: 100, age: WEEK },
};

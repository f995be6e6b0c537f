import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { Batch, Consumer, EachBatchPayload, KafkaMessage } from 'kafkajs';
import { eventName, nameOf, type EventEnvelope } from '@idea-map/contracts';
import { describeError, metrics } from '@idea-map/runtime';
import type { Hearing } from './event-transport.js';
import type { KafkaCluster } from './kafka-cluster.js';
import { KafkaLag } from './kafka-lag.js';
import { eventIn, namedIn } from './kafka-messages.js';
import { PartitionProgress } from './kafka-progress.js';
import { KeyedQueue, SUBJECTS_AT_ONCE } from './keyed-queue.js';

/** Events of one partition taken and not settled, above which no more are fetched from it. */
const MOST_WAITING = 500;
const COMMIT_EVERY = 200;
const LONGEST_PAUSE = 5000;
/** How long leaving may wait for Kafka, in milliseconds: what is not committed is brought again, and known. */
const FAREWELL = 3000;

interface Place {
  readonly topic: string;
  readonly partition: number;
}

/**
 * What one service hears, as a member of its consumer group. Fetched events wait in a queue by subject, not by
 * partition, so that one that is slow or away holds up no other idea; an offset is committed when it and all before it
 * are settled in the inbox or parked. A consumer that fails is replaced, for as long as it takes.
 */
export class KafkaHearing {
  private readonly log = new Logger('KafkaHearing');
  private readonly queue = new KeyedQueue(SUBJECTS_AT_ONCE);
  private readonly names: ReadonlySet<string>;
  private readonly topics: readonly string[];
  private readonly progress = new Map<string, { place: Place; of: PartitionProgress }>();
  private readonly lag: KafkaLag;
  private readonly committing: NodeJS.Timeout;
  private readonly leaving = Promise.withResolvers<void>();
  private consumer: Consumer | null = null;
  private left = false;
  private loop: Promise<void> = Promise.resolve();

  constructor(
    private readonly cluster: KafkaCluster,
    private readonly hearing: Hearing,
  ) {
    this.names = new Set(hearing.events.map(eventName));
    this.topics = [...new Set(hearing.events.map((event) => cluster.topicOf(event.saidBy)))];
    this.lag = new KafkaLag(cluster, hearing.service, this.topics);
    this.committing = setInterval(() => void this.commit(), COMMIT_EVERY);
  }

  /** Resolves when it has joined its group, or could not yet: it goes on trying. */
  async start(): Promise<void> {
    const first = Promise.withResolvers<void>();
    this.lag.start();
    this.loop = this.keepHearing(first.resolve);
    await first.promise;
  }

  /** Finishes what is being handled, commits it, and leaves the group. */
  async leave(): Promise<void> {
    this.left = true;
    clearInterval(this.committing);
    await this.queue.stop();
    await Promise.race([this.commit(), farewell()]);
    this.leaving.resolve();
    await this.lag.stop();
    await Promise.race([this.loop, farewell()]);
  }

  private async keepHearing(tried: () => void): Promise<void> {
    for (let pause = 250; !this.left; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      const started = Date.now();
      try {
        await this.hear(tried);
      } catch (error) {
        this.log.warn(`${this.hearing.service} does not hear and tries again: ${describeError(error)}`);
      }
      tried();
      if (this.left) return;
      metrics.hearingRestarts.inc({ service: this.hearing.service });
      if (Date.now() - started > 30_000) pause = 250;
      await Promise.race([sleep(pause), this.leaving.promise]);
    }
  }

  /** Hears until it leaves. @throws Error when the consumer fails. */
  private async hear(joined: () => void): Promise<void> {
    await this.cluster.ensure(this.topics);
    const { session, heartbeat } = this.cluster.settings;
    const consumer = this.cluster.kafka.consumer({
      ...{ groupId: this.cluster.groupOf(this.hearing.service), sessionTimeout: session },
      ...{ heartbeatInterval: heartbeat, rebalanceTimeout: session, maxWaitTimeInMs: 250 },
      ...{ allowAutoTopicCreation: false, metadataMaxAge: 60_000 },
      retry: { initialRetryTime: 100, maxRetryTime: 1000, retries: 5, restartOnFailure: async () => false },
    });
    const crashed = new Promise<never>((_, reject) => {
      consumer.on(consumer.events.CRASH, ({ payload }) => {
        reject(payload.error);
      });
    });
    crashed.catch(() => undefined);
    consumer.on(consumer.events.GROUP_JOIN, () => {
      metrics.hearingJoins.inc({ service: this.hearing.service });
      joined();
    });
    try {
      await consumer.connect();
      await consumer.subscribe({ topics: [...this.topics], fromBeginning: true });
      this.consumer = consumer;
      await consumer.run({
        ...{ autoCommit: false, eachBatchAutoResolve: false },
        eachBatch: async (payload) => this.take(payload),
      });
      await Promise.race([crashed, this.leaving.promise]);
    } finally {
      this.consumer = null;
      await Promise.race([consumer.disconnect().catch(() => undefined), farewell()]);
    }
  }

  /** Lets every event of a batch wait for its turn, and goes on fetching meanwhile. */
  private take(payload: EachBatchPayload): void {
    const { batch } = payload;
    const progress = this.progressOf(batch);
    for (const message of batch.messages) {
      const offset = BigInt(message.offset);
      progress.take(offset);
      void this.settle(message).then((settled) => {
        if (settled) progress.settle(offset);
        if (progress.waiting < MOST_WAITING / 2) progress.resume?.();
      });
    }
    payload.resolveOffset(batch.lastOffset());
    if (progress.waiting <= MOST_WAITING) return;
    const goOn = payload.pause();
    progress.resume = () => {
      progress.resume = null;
      goOn();
    };
  }

  /** Resolves once it is handled, parked or not for us; false when this service stops before. */
  private async settle(message: KafkaMessage): Promise<boolean> {
    const event = this.read(message);
    if (event === null) return true;
    try {
      await this.queue.add(event.subject, () => this.hearing.handle(event));
      return true;
    } catch {
      return false;
    }
  }

  private read(message: KafkaMessage): EventEnvelope | null {
    const named = namedIn(message);
    if (named !== null && !this.names.has(named)) return null;
    const event = eventIn(message);
    if (event === null) {
      // Nobody of ours sends such a thing, and no try would make it readable.
      metrics.unreadable.inc({ service: this.hearing.service });
      this.log.error('What the wire brought is no event, and is left out.');
      return null;
    }
    return this.names.has(nameOf(event)) ? event : null;
  }

  private progressOf({ topic, partition }: Batch): PartitionProgress {
    const key = `${topic} ${partition}`;
    const known = this.progress.get(key);
    if (known) return known.of;
    const made = { place: { topic, partition }, of: new PartitionProgress() };
    this.progress.set(key, made);
    return made.of;
  }

  /** What fails is committed later, or brought again to whoever has the partition then. */
  private async commit(): Promise<void> {
    const due = [...this.progress.values()].flatMap(({ place, of }) => {
      const next = of.due();
      return next === null ? [] : [{ place, of, next }];
    });
    const { consumer } = this;
    if (due.length === 0 || !consumer) return;
    try {
      await consumer.commitOffsets(due.map(({ place, next }) => ({ ...place, offset: String(next) })));
      for (const { of, next } of due) of.noteCommitted(next);
    } catch (error) {
      this.log.debug(`What is handled is noted later: ${describeError(error)}`);
    }
  }
}

function farewell(): Promise<void> {
  return sleep(FAREWELL, undefined, { ref: false });
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import kafkajs, { type Message, type Producer } from 'kafkajs';
import type { EventEnvelope, ServiceName } from '@idea-map/contracts';
import { metrics } from '@idea-map/runtime';
import type { KafkaCluster } from './kafka-cluster.js';
import { messageOf } from './kafka-messages.js';

/** The most that goes out at once, in bytes: topics take four times as much. */
const AT_ONCE = 1024 * 1024;
/** How long the brokers may take to have it on all copies, in milliseconds. */
const PATIENCE = 8000;
const ALL_COPIES = -1;
// With few tries kafkajs warns that its promise of once-only may not hold; ours does not rest on it.
const retry = { initialRetryTime: 100, maxRetryTime: 1000, multiplier: 2, retries: 3 };

/**
 * What one service says, onto its topic. Batches go out one after another, and those behind one that failed fail with
 * it: else a later event would be on the wire before an earlier one about the same idea.
 */
export class KafkaSending {
  private producer: Producer | null = null;
  private last: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly cluster: KafkaCluster,
    private readonly service: ServiceName,
  ) {}

  send(events: readonly EventEnvelope[]): Promise<void> {
    const sent = this.last.then(() => this.timed(events));
    this.last = sent;
    // In the turn after, when whoever sent what failed has heard so: what comes until then may be behind it.
    sent.catch(async () => {
      await nextTurn();
      if (this.last === sent) this.last = Promise.resolve();
    });
    return sent;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.last.catch(() => undefined);
    await this.discard();
  }

  private async timed(events: readonly EventEnvelope[]): Promise<void> {
    const { service } = this;
    const started = performance.now();
    const note = (outcome: string) => {
      metrics.sendSeconds.observe({ service, outcome }, (performance.now() - started) / 1000);
    };
    try {
      if (this.stopped) throw new Error('The event transport has stopped.');
      for (const batch of batches(events.map(messageOf))) await this.produce(batch);
      note('sent');
    } catch (error) {
      note('failed');
      throw error;
    }
  }

  private async produce(messages: Message[]): Promise<void> {
    const topic = this.cluster.topicOf(this.service);
    try {
      await this.cluster.ensure([topic]);
      const producer = (this.producer ??= this.open());
      await producer.connect();
      await producer.send({ topic, messages, acks: ALL_COPIES, timeout: PATIENCE });
    } catch (error) {
      // Brokers know a batch by its sequence number, which a batch that failed may have used up though its answer was
      // lost. Another batch under that number would be taken for a repeat and dropped: so a new producer, new numbers.
      await this.discard();
      throw error;
    }
  }

  private open(): Producer {
    return this.cluster.kafka.producer({
      ...{ idempotent: true, maxInFlightRequests: 1, allowAutoTopicCreation: false, retry },
      createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
    });
  }

  private async discard(): Promise<void> {
    const { producer } = this;
    this.producer = null;
    await producer?.disconnect().catch(() => undefined);
  }
}

function* batches(messages: readonly Message[]): Generator<Message[]> {
  let batch: Message[] = [];
  let size = 0;
  for (const message of messages) {
    const bytes = Buffer.byteLength(message.value ?? '');
    if (batch.length > 0 && size + bytes > AT_ONCE) {
      yield batch;
      [batch, size] = [[], 0];
    }
    batch.push(message);
    size += bytes;
  }
  if (batch.length > 0) yield batch;
}

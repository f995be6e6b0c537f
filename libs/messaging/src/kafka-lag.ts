import type { Admin } from 'kafkajs';
import type { ServiceName } from '@idea-map/contracts';
import { metrics } from '@idea-map/runtime';
import type { KafkaCluster } from './kafka-cluster.js';

const EVERY = 10_000;

/**
 * Measures how many events of each topic a service has yet to settle: the whole group's, so that it shows too what
 * nobody fetches. Every replica says the same.
 */
export class KafkaLag {
  private readonly admin: Admin;
  private timer: NodeJS.Timeout | null = null;
  private under: Promise<void> = Promise.resolve();
  private connected = false;

  constructor(
    private readonly cluster: KafkaCluster,
    private readonly service: ServiceName,
    private readonly topics: readonly string[],
  ) {
    this.admin = cluster.kafka.admin({ retry: { retries: 1 } });
  }

  start(): void {
    this.timer = setInterval(() => {
      this.under = this.measure().catch(() => undefined);
    }, EVERY);
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.under;
    if (this.connected) await this.admin.disconnect().catch(() => undefined);
  }

  async measure(): Promise<void> {
    if (!this.connected) await this.admin.connect();
    this.connected = true;
    const { service, topics } = this;
    const groupId = this.cluster.groupOf(service);
    const settled = await this.admin.fetchOffsets({ groupId, topics: [...topics] });
    for (const { topic, partitions } of settled) {
      const ends = await this.admin.fetchTopicOffsets(topic);
      const lag = ends.reduce((sum, { partition, high, low }) => {
        const at = partitions.find((one) => one.partition === partition)?.offset ?? '-1';
        return sum + Number(high) - Math.max(Number(at), Number(low));
      }, 0);
      metrics.eventsLag.set({ service, topic }, lag);
    }
  }
}

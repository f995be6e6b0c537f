import type { EventEnvelope, ServiceName } from '@idea-map/contracts';
import type { EventTransport, Hearing } from './event-transport.js';
import { KafkaCluster, type KafkaSettings } from './kafka-cluster.js';
import { KafkaHearing } from './kafka-hearing.js';
import { KafkaSending } from './kafka-sending.js';

/**
 * The wire of the distributed mode: a topic for each saying service, keyed by the idea, and a consumer group for each
 * hearing one. A send resolves when all copies have it; while Kafka is away it fails, and the outbox waits.
 */
export class KafkaEventTransport implements EventTransport {
  readonly window = 4;
  private readonly cluster: KafkaCluster;
  private readonly sendings = new Map<ServiceName, KafkaSending>();
  private readonly hearings = new Map<ServiceName, KafkaHearing>();

  constructor(settings: KafkaSettings) {
    this.cluster = new KafkaCluster(settings);
  }

  /** Nothing to do: Kafka keeps what is said until whoever is to hear it comes. */
  expect(): void {}

  send(service: ServiceName, events: readonly EventEnvelope[]): Promise<void> {
    const sending = this.sendings.get(service) ?? new KafkaSending(this.cluster, service);
    this.sendings.set(service, sending);
    return sending.send(events);
  }

  async listen(hearing: Hearing): Promise<void> {
    if (hearing.events.length === 0) return;
    const hears = new KafkaHearing(this.cluster, hearing);
    this.hearings.set(hearing.service, hears);
    await hears.start();
  }

  async leave(service: ServiceName): Promise<void> {
    const hearing = this.hearings.get(service);
    this.hearings.delete(service);
    await hearing?.leave();
  }

  async stop(): Promise<void> {
    await Promise.all([...this.hearings.keys()].map((service) => this.leave(service)));
    await Promise.all([...this.sendings.values()].map((sending) => sending.stop()));
  }
}

import type { EventEnvelope, ServiceName } from '@idea-map/contracts';
import { nameOf } from '@idea-map/contracts';
import type { EventTransport, Hearing } from './event-transport.js';
import { KeyedQueue, SUBJECTS_AT_ONCE } from './keyed-queue.js';

interface Hearer {
  readonly hearing: Hearing;
  readonly names: ReadonlySet<string>;
  readonly queue: KeyedQueue;
}

/**
 * The wire of the default mode: hands events to the services of this process. It has no log of its own, so a send
 * resolves when every hearer has settled the event, and the outbox row waits until then: after a crash the event is
 * sent again, and those who had handled it know it. Many sends may be under way, so that a slow hearer delays only
 * the subject that it is slow with.
 */
export class InProcessEventTransport implements EventTransport {
  readonly window = 64;
  private readonly hearers = new Map<ServiceName, Hearer>();
  private readonly expected = new Set<ServiceName>();
  private starting: PromiseWithResolvers<void> | null = null;
  private stopped = false;

  expect(service: ServiceName): void {
    if (this.hearers.has(service)) return;
    this.expected.add(service);
    this.starting ??= Promise.withResolvers<void>();
  }

  async send(_service: ServiceName, events: readonly EventEnvelope[]): Promise<void> {
    await this.starting?.promise;
    if (this.stopped) throw new Error('The event transport has stopped.');
    const under = [];
    for (const hearer of this.hearers.values()) {
      for (const event of events) {
        if (hearer.names.has(nameOf(event))) under.push(deliver(hearer, event));
      }
    }
    await Promise.all(under);
  }

  listen(hearing: Hearing): Promise<void> {
    const names = new Set(hearing.events.map((event) => `${event.type}.v${event.version}`));
    this.hearers.set(hearing.service, { hearing, names, queue: new KeyedQueue(SUBJECTS_AT_ONCE) });
    this.expected.delete(hearing.service);
    if (this.expected.size === 0) this.open();
    return Promise.resolve();
  }

  async leave(service: ServiceName): Promise<void> {
    const hearer = this.hearers.get(service);
    // Left in the map: what is sent from now on must fail and be sent again, not be taken for heard by all.
    await hearer?.queue.stop();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.open();
    await Promise.all([...this.hearers.values()].map((hearer) => hearer.queue.stop()));
  }

  private open(): void {
    this.starting?.resolve();
    this.starting = null;
  }
}

function deliver(hearer: Hearer, event: EventEnvelope): Promise<void> {
  return hearer.queue.add(event.subject, () => hearer.hearing.handle(event));
}

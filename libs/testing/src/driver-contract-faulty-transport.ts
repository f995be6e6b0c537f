import type { EventEnvelope, ServiceName } from '@idea-map/contracts';
import type { EventTransport, Hearing } from '@idea-map/messaging';

type Send = (events: readonly EventEnvelope[]) => Promise<void>;

/** A driver with faults on demand around its sends; otherwise the driver as it is. */
export class FaultyTransport implements EventTransport {
  /** Every batch that was to be sent, by the texts of its events. */
  readonly batches: string[][] = [];
  /** Stands in for a send: it may refuse, or send as it likes. */
  fault: ((events: readonly EventEnvelope[], send: Send) => Promise<void>) | null = null;

  constructor(private readonly driver: EventTransport) {}

  get window(): number {
    return this.driver.window;
  }

  expect(service: ServiceName): void {
    this.driver.expect(service);
  }

  async send(service: ServiceName, events: readonly EventEnvelope[]): Promise<void> {
    this.batches.push(events.map((event) => (event.data as { text: string }).text));
    const send: Send = (given) => this.bring(service, given);
    await (this.fault ? this.fault(events, send) : send(events));
  }

  /** What the driver would do with these, without a fault. */
  bring(service: ServiceName, events: readonly EventEnvelope[]): Promise<void> {
    return this.driver.send(service, events);
  }

  listen(hearing: Hearing): Promise<void> {
    return this.driver.listen(hearing);
  }

  leave(service: ServiceName): Promise<void> {
    return this.driver.leave(service);
  }

  stop(): Promise<void> {
    return this.driver.stop();
  }
}

import type { EventDefinition, EventEnvelope, ServiceName } from '@idea-map/contracts';

/** What one service wants to hear, and what it does with each. */
export interface Hearing {
  readonly service: ServiceName;
  readonly events: readonly EventDefinition[];
  /**
   * Resolves once the event is handled or parked, and rejects only while the hearer is stopping. Called again with an
   * event that it has had before, it does nothing.
   */
  readonly handle: (event: EventEnvelope) => Promise<void>;
}

/**
 * The wire for events. Everything that promises something (order, retries, once-only, parking) lives above it and is
 * shared; a driver carries.
 */
export interface EventTransport {
  /** How many batches the relay may have under way at once; more than one only where order survives a failure. */
  readonly window: number;
  /** A service of this process will listen: what is sent before it does counts as delivered only after. */
  expect(service: ServiceName): void;
  /** Resolves when the wire answers for these events; rejected, they are sent again. Order within a subject is kept. */
  send(service: ServiceName, events: readonly EventEnvelope[]): Promise<void>;
  /** Starts hearing. Events about one subject are handed over one after another, in the order they were sent. */
  listen(hearing: Hearing): Promise<void>;
  /** One service's hearing ends: what is being handled is finished first. */
  leave(service: ServiceName): Promise<void>;
  stop(): Promise<void>;
}

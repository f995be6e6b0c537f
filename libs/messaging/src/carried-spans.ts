import { nameOf, type EventEnvelope } from '@idea-map/contracts';
import { openSpan } from '@idea-map/runtime';

/** A span for each event on its way. @returns how they end; what has ended stays as it ended. */
export function spansOf(service: string, events: readonly EventEnvelope[]): (outcome: string) => void {
  const spans = events.map((envelope) =>
    openSpan(() => {
      const event = nameOf(envelope);
      const facts = { service, event, correlation: envelope.correlationid };
      return { name: `carry ${event}`, kind: 'producer', facts, traceparent: envelope.traceparent };
    }),
  );
  return (outcome) => {
    for (const span of spans.splice(0)) span?.end(outcome);
  };
}

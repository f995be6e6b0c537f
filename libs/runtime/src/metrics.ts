import { Counter, Gauge, Histogram, register } from 'prom-client';

/** Prometheus metrics of this process. Labels are services, event types and outcomes: never a person or an idea. */
export const metrics = {
  eventsHandled: new Counter({
    name: 'idea_map_events_handled_total',
    help: 'Events handled, by service, type and outcome (handled, repeated, parked, behind, retried).',
    labelNames: ['service', 'type', 'outcome'] as const,
  }),
  eventSeconds: new Histogram({
    name: 'idea_map_event_seconds',
    help: 'Seconds from an event being said to its being handled, by service.',
    labelNames: ['service'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60],
  }),
  eventsSent: new Counter({
    name: 'idea_map_events_sent_total',
    help: 'Events that the relay handed to the wire, by service.',
    labelNames: ['service'] as const,
  }),
  sendSeconds: new Histogram({
    name: 'idea_map_event_send_seconds',
    help: 'Seconds until Kafka had a batch of events, by service and outcome (sent, failed).',
    labelNames: ['service', 'outcome'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  }),
  eventsLag: new Gauge({
    name: 'idea_map_events_lag',
    help: 'Events of a topic that a service has yet to handle, all its replicas together.',
    labelNames: ['service', 'topic'] as const,
  }),
  hearingJoins: new Counter({
    name: 'idea_map_hearing_joins_total',
    help: 'Times that this process joined its consumer group: at start, and when partitions were shared anew.',
    labelNames: ['service'] as const,
  }),
  hearingRestarts: new Counter({
    name: 'idea_map_hearing_restarts_total',
    help: 'Times that the consumer of a service failed and was replaced.',
    labelNames: ['service'] as const,
  }),
  unreadable: new Counter({
    name: 'idea_map_events_unreadable_total',
    help: 'What Kafka brought that is no event, by the service that left it out.',
    labelNames: ['service'] as const,
  }),
  parked: new Gauge({
    name: 'idea_map_events_parked',
    help: 'Events that are parked, by service.',
    labelNames: ['service'] as const,
  }),
  outboxWaiting: new Gauge({
    name: 'idea_map_outbox_waiting',
    help: 'Events that wait in the outbox, by service.',
    labelNames: ['service'] as const,
  }),
  requests: new Histogram({
    name: 'idea_map_request_seconds',
    help: 'Seconds to answer a request, by service, request and outcome.',
    labelNames: ['service', 'request', 'outcome'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
  }),
  asks: new Histogram({
    name: 'idea_map_ask_seconds',
    help: 'Seconds that another service took to answer over TCP, by that service and outcome (answered, away).',
    labelNames: ['service', 'outcome'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
  }),
  connections: new Gauge({
    name: 'idea_map_request_connections',
    help: 'Open connections to the replicas of a service that this process asks.',
    labelNames: ['service'] as const,
  }),
};

/** The page that Prometheus reads. */
export async function metricsPage(): Promise<{ contentType: string; body: string }> {
  return { contentType: register.contentType, body: await register.metrics() };
}

import type { KafkaMessage, Message } from 'kafkajs';
import { envelopeSchema, nameOf, type EventEnvelope } from '@idea-map/contracts';

const NAME = 'event';

/** As CloudEvents has it for Kafka: the whole envelope in the value, its type in a header. */
export function messageOf(event: EventEnvelope): Message {
  const headers = { 'content-type': 'application/cloudevents+json', [NAME]: nameOf(event) };
  return { key: event.subject, value: JSON.stringify(event), headers };
}

/** What the sender says that it is; null where it says nothing. */
export function namedIn({ headers }: KafkaMessage): string | null {
  return headers?.[NAME]?.toString() ?? null;
}

/** The event in a message; null where there is none. */
export function eventIn({ value }: KafkaMessage): EventEnvelope | null {
  try {
    const { success, data } = envelopeSchema.safeParse(JSON.parse(value?.toString() ?? ''));
    return success ? data : null;
  } catch {
    return null;
  }
}

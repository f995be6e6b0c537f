import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import {
  dataschemaOf,
  eventName,
  type EventDefinition,
  type EventEnvelope,
  type ServiceName,
} from '@idea-map/contracts';
import { currentContext } from '@idea-map/runtime';

export interface OutboxRow {
  readonly id: string;
  readonly name: string;
  readonly subject: string;
  readonly envelope: EventEnvelope;
}

export interface Said {
  readonly service: ServiceName;
  readonly event: EventDefinition;
  readonly data: unknown;
  readonly now: Date;
}

/**
 * Puts data into the envelope in which it will be said, tied to the call that caused it.
 * @throws Error for an event of another service, or data that its schema refuses: a mistake in our code.
 */
export function sealEvent(said: Said): OutboxRow {
  const { service, event, data, now } = said;
  if (event.saidBy !== service)
    throw new Error(`${service} may not say ${eventName(event)}: ${event.saidBy} does.`);
  const checked = event.schema.parse(data) as Record<string, unknown>;
  const subject = String(checked[event.about]);
  const context = currentContext();
  const id = uuid();
  return {
    id,
    name: eventName(event),
    subject,
    envelope: {
      specversion: '1.0',
      id,
      source: `urn:idea-map:service:${service}`,
      type: event.type,
      subject,
      time: now.toISOString(),
      dataschema: dataschemaOf(event),
      correlationid: context.correlationId,
      causationid: context.causationId,
      traceparent: context.traceparent,
      data: checked,
    },
  };
}

/** One statement for all that a transaction says. */
export async function writeOutbox(manager: EntityManager, rows: readonly OutboxRow[]): Promise<void> {
  await manager.query(
    `insert into outbox (id, name, subject, envelope)
     select id, name, subject, envelope
     from unnest($1::uuid[], $2::text[], $3::text[], $4::jsonb[]) with ordinality
       as said (id, name, subject, envelope, place)
     order by place`,
    [
      rows.map((row) => row.id),
      rows.map((row) => row.name),
      rows.map((row) => row.subject),
      rows.map((row) => JSON.stringify(row.envelope)),
    ],
  );
}

import { v7 as uuid } from 'uuid';
import {
  dataschemaOf,
  eventName,
  type EventDefinition,
  type EventEnvelope,
  type ServiceName,
} from '@idea-map/contracts';
import { currentContext } from '@idea-map/runtime';
import type { LastWrite } from './last-statement.js';

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

/** All that a transaction says, in its order. */
export function outboxWrite(rows: readonly OutboxRow[]): LastWrite {
  return {
    sql: (parameter) =>
      `insert into outbox (id, name, subject, envelope)
       select id, name, subject, envelope
       from rows from (jsonb_to_recordset(${parameter}::jsonb) as (id uuid, name text, subject text, envelope jsonb))
         with ordinality as said (id, name, subject, envelope, place)
       order by place`,
    value: JSON.stringify(rows),
  };
}

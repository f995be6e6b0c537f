import { z } from 'zod';
import type { ServiceName } from './services.js';

/** What a service says happened: past tense on the wire, self-contained, changed only by addition. */
export interface EventDefinition<Data = unknown> {
  readonly type: string;
  readonly version: number;
  /** The service that says it: its topic, and the only one whose transactions may publish it. */
  readonly saidBy: ServiceName;
  /** The field of the data that orders it: events about one subject are heard in the order they were said. */
  readonly about: string;
  readonly schema: z.ZodType<Data>;
}

export type EventOf<D> = D extends EventDefinition<infer Data> ? Data : never;

const known = new Map<string, EventDefinition>();

/** Defines an event once; a second definition of the same type and version is a mistake and throws. */
export function defineEvent<Shape extends z.ZodRawShape>(definition: {
  type: string;
  version: number;
  saidBy: ServiceName;
  about: keyof Shape & string;
  data: Shape;
}): EventDefinition<z.infer<z.ZodObject<Shape>>> {
  const { data, ...rest } = definition;
  const event = { ...rest, schema: z.object(data) as z.ZodType<z.infer<z.ZodObject<Shape>>> };
  const name = eventName(event);
  if (known.has(name)) throw new Error(`The event ${name} is defined twice.`);
  known.set(name, event);
  return event;
}

/** `idea.submitted.v1`: names one version of an event in tables, samples and logs. */
export function eventName(event: { readonly type: string; readonly version: number }): string {
  return `${event.type}.v${event.version}`;
}

export function allEvents(): readonly EventDefinition[] {
  return [...known.values()].sort((a, b) => eventName(a).localeCompare(eventName(b)));
}

/** CloudEvents 1.0 attributes, and what ties an event to what caused it. `data` is the payload. */
export const envelopeSchema = z.object({
  specversion: z.literal('1.0'),
  id: z.uuid(),
  source: z.string(),
  type: z.string(),
  subject: z.string(),
  time: z.iso.datetime(),
  dataschema: z.string(),
  correlationid: z.string(),
  causationid: z.string().nullable(),
  traceparent: z.string().nullable(),
  data: z.unknown(),
});
export type EventEnvelope<Data = unknown> = Omit<z.infer<typeof envelopeSchema>, 'data'> & { data: Data };

export function dataschemaOf(event: EventDefinition): string {
  return `urn:idea-map:event:${eventName(event)}`;
}

/** The name and version that an envelope carries: `idea.submitted.v1`. */
export function nameOf(envelope: EventEnvelope): string {
  return envelope.dataschema.slice('urn:idea-map:event:'.length);
}

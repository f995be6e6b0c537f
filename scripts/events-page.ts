import { z } from 'zod';
import { allEvents, eventName, type EventDefinition } from '../libs/contracts/src/contracts.js';
import { findHearers } from './who-hears.js';

/** The page of every event: who says it, who hears it, what it carries. Made from the definitions and from the code. */
export async function eventsPage(): Promise<string> {
  const hearers = await findHearers();
  const events = allEvents();
  const rows = events.map((event) => {
    const name = eventName(event);
    return `| [\`${name}\`](#${anchor(name)}) | ${event.saidBy} | ${wordsFor(hearers.get(name) ?? [])} |`;
  });
  return [
    '# Events',
    '',
    'Made from `libs/contracts` and the `@Hears` of every service by `npm run generate:files`. Not to be edited.',
    '',
    'Each travels in a CloudEvents 1.0 envelope, keyed by its subject: events about one subject are heard in the order in',
    'which they were said. A frozen sample of each is in `libs/contracts/samples`.',
    '',
    '| event | said by | heard by |',
    '| --- | --- | --- |',
    ...rows,
    ...events.flatMap(sectionOf),
    '',
  ].join('\n');
}

function sectionOf(event: EventDefinition): string[] {
  const json = z.toJSONSchema(event.schema) as { properties: Record<string, Json>; required?: string[] };
  const fields = Object.entries(json.properties).map(([field, type]) => {
    const about = field === event.about ? ' (its subject)' : '';
    return `| \`${field}\`${about} | ${typeOf(type)} |`;
  });
  return ['', `## ${eventName(event)}`, '', '| field | type |', '| --- | --- |', ...fields];
}

interface Json {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Json[];
  readonly items?: Json;
  readonly properties?: Record<string, Json>;
}

function typeOf(json: Json): string {
  if (json.anyOf) return json.anyOf.map(typeOf).join(' or ');
  if (json.enum) return json.enum.length > 6 ? `one of ${json.enum.length} words` : json.enum.join(' · ');
  if (json.type === 'array') return `list of ${typeOf(json.items ?? {})}`;
  if (json.properties) return `{ ${Object.keys(json.properties).join(', ')} }`;
  if (typeof json.type === 'object') return json.type.join(' or ');
  return json.format ?? json.type ?? 'anything';
}

function anchor(name: string): string {
  return name.replaceAll('.', '');
}

function wordsFor(hearers: readonly { readonly who: string }[]): string {
  return hearers.length === 0 ? 'nobody yet' : hearers.map((hearer) => hearer.who).join(', ');
}

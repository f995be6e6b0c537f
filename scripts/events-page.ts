import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import * as contracts from '../libs/contracts/src/contracts.js';
import { allEvents, eventName, services, type EventDefinition } from '../libs/contracts/src/contracts.js';

const root = join(import.meta.dirname, '..');

/** The page of every event: who says it, who hears it, what it carries. Made from the definitions and from the code. */
export async function eventsPage(): Promise<string> {
  const hearers = await findHearers();
  const events = allEvents();
  const rows = events.map((event) => {
    const name = eventName(event);
    return `| [\`${name}\`](#${anchor(name)}) | ${event.saidBy} | ${hearers.get(name)?.join(', ') ?? 'nobody yet'} |`;
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

/** Services by the events that they hear. What libs/identity hears, every service hears. */
async function findHearers(): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const add = (constant: string, who: readonly string[]) => {
    const event = (contracts as Record<string, unknown>)[constant] as EventDefinition;
    const name = eventName(event);
    found.set(name, [...(found.get(name) ?? []), ...who]);
  };
  for (const service of services) {
    for (const constant of await heardIn(`apps/${service}/src`)) add(constant, [service]);
  }
  for (const constant of await heardIn('libs/identity/src')) add(constant, ['every service']);
  return found;
}

async function heardIn(folder: string): Promise<string[]> {
  const files = (await readdir(join(root, folder))).filter((file) => /\.ts$/.test(file) && !file.includes('.spec.'));
  const texts = await Promise.all(files.sort().map((file) => readFile(join(root, folder, file), 'utf8')));
  return texts.flatMap((text) => [...text.matchAll(/@Hears\((?:\w+\.)?(\w+)\)/g)].map((match) => match[1] ?? ''));
}

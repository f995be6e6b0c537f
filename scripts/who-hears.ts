import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as contracts from '../libs/contracts/src/contracts.js';
import { eventName, services, type EventDefinition } from '../libs/contracts/src/contracts.js';

const root = join(import.meta.dirname, '..');

/** One place in the code that says or hears an event; files are from the repository's root. */
export interface Place {
  readonly who: string;
  readonly file: string;
  /** The method that hears it; empty for one that says it. */
  readonly method: string;
}

type Places = Map<string, Place[]>;

/** Where each event is heard, by its name. What libs/identity hears, every service hears. */
export async function findHearers(): Promise<Places> {
  const found: Places = new Map();
  for (const service of services)
    await search(found, { who: service, folder: `apps/${service}/src`, pattern: HEARS });
  await search(found, { who: 'every service', folder: 'libs/identity/src', pattern: HEARS });
  return found;
}

/** Where each event is said, by its name. */
export async function findSayers(): Promise<Places> {
  const found: Places = new Map();
  for (const service of services)
    await search(found, { who: service, folder: `apps/${service}/src`, pattern: SAYS });
  await search(found, { who: 'every service', folder: 'libs/messaging/src', pattern: SAYS });
  return found;
}

// `EachTextCleared` hears what every service says alike, which is one name for an event of each.
const HEARS = /@(?:Hears\((?:\w+\.)?|Each)(\w+)\(?\)\s+(?:async\s+)?(\w+)/g;
const SAYS = /\.publish\(\s*(?:contracts\.)?([A-Z]\w+)()(?:\.(\w+))?/g;

interface Search {
  readonly who: string;
  readonly folder: string;
  readonly pattern: RegExp;
}

async function search(found: Places, { who, folder, pattern }: Search): Promise<void> {
  for (const file of await sourcesIn(folder)) {
    const text = await readFile(join(root, folder, file), 'utf8');
    for (const [, constant = '', method = '', member] of text.matchAll(pattern)) {
      const named = (contracts as Record<string, unknown>)[constant] as object | undefined;
      if (!named)
        throw new Error(`${folder}/${file} names ${constant}, which is no event of libs/contracts.`);
      for (const name of eventsOf(named, member).map(eventName))
        found.set(name, [...(found.get(name) ?? []), { who, file: `${folder}/${file}`, method }]);
    }
  }
}

/** One event, or under one name those of each service, of which a member may be meant. */
function eventsOf(named: object, member?: string): EventDefinition[] {
  if ('saidBy' in named) return [named as EventDefinition];
  const each = named as Record<string, EventDefinition>;
  return Object.keys(each).flatMap((key) => ((member ?? key) === key ? (each[key] ?? []) : []));
}

async function sourcesIn(folder: string): Promise<string[]> {
  const files = await readdir(join(root, folder), { recursive: true });
  return files
    .filter((file) => file.endsWith('.ts') && !file.includes('.spec.') && !file.includes('harness'))
    .sort();
}

import { validate } from 'uuid';
import type { IdeaFilter } from '@idea-map/contracts';
import { searchQuery, storable, type Parameters } from '@idea-map/database';
import { referenceKey } from './search.js';
import type { ShownForces } from './shown-forces.js';
import { HAS_SHOWN_PLACE } from './shown-place.js';

export interface FilterOptions {
  readonly shown: ShownForces;
  /** The parts to leave out, as each facet leaves out its own. */
  readonly without?: readonly (keyof IdeaFilter | undefined)[];
  /** What the words find, where that is known already. */
  readonly found?: readonly string[];
}

/**
 * A filter as one condition on the card `c`. A part that is null or an empty list leaves everything in; ids that
 * nobody knows match nothing.
 */
export function filterSql(
  filter: IdeaFilter | null | undefined,
  parameters: Parameters,
  options: FilterOptions,
): string {
  const conditions = Object.entries(filter ?? {}).flatMap(([name, value]) => {
    const part = name as keyof IdeaFilter;
    if (options.without?.includes(part) || isEmpty(value)) return [];
    return [parts[part](value as never, parameters, options)];
  });
  return conditions.join(' and ') || 'true';
}

/** Whether a filter leaves nothing out. */
export function isOpen(filter: IdeaFilter | null | undefined): boolean {
  return Object.values(filter ?? {}).every(isEmpty);
}

/** What is searched for, or null where a filter names no words. */
export function textOf(filter: IdeaFilter | null | undefined): string | null {
  return isEmpty(filter?.text) ? null : (filter?.text ?? null);
}

type Part<Value> = (value: NonNullable<Value>, parameters: Parameters, options: FilterOptions) => string;

const parts: { readonly [Name in keyof Required<IdeaFilter>]: Part<IdeaFilter[Name]> } = {
  text: (text, parameters, { found }) => {
    const reference = referenceKey(text);
    if (reference !== null) return `c.reference_key = ${parameters.add(reference, 'text')}`;
    if (found) return `c.id = any(${parameters.add(found, 'uuid[]')})`;
    return `c.id in (select x.idea_id from card_text x where x.search @@ ${searchQuery(text, parameters)})`;
  },
  forces: (_, parameters, { shown }) => `c.shown_force = any(${list(shown.forces, parameters)})`,
  regions: (_, parameters, { shown }) => `c.shown_force = any(${list(shown.regions, parameters)})`,
  themes: (ids, parameters) => `c.themes && ${list(ids, parameters)}`,
  stages: (stages, parameters) => `c.stage = any(${list(stages, parameters)})`,
  kinds: (kinds, parameters) => `c.kind = any(${list(kinds, parameters)})`,
  call: (id, parameters) => (validate(id) ? `c.call_id = ${parameters.add(id, 'uuid')}` : 'false'),
  nationalPriorities: (ids, parameters) => `c.national_priorities && ${list(ids, parameters)}`,
  submittedFrom: (day, parameters) => `c.submitted_at >= ${midnight(day, parameters, 0)}`,
  submittedTo: (day, parameters) => `c.submitted_at < ${midnight(day, parameters, 1)}`,
  awaiting: (force, parameters) => `c.awaiting @> ${list([force], parameters)}`,
  shownWithin: ({ west, south, east, north }, parameters) => {
    const [left, right, low, high] = [west, east, south, north].map((one) => parameters.add(one, 'float8'));
    return `${HAS_SHOWN_PLACE} and c.id in (select p.idea_id from card_place p
      where p.latitude between ${low} and ${high} and p.longitude between ${left} and ${right})`;
  },
};

function list(values: readonly string[], parameters: Parameters): string {
  return parameters.add(values.map(storable), 'text[]');
}

/** The instant at which a day in England and Wales begins, or the one after it. Postgres knows no year 0. */
function midnight(day: string, parameters: Parameters, daysLater: 0 | 1): string {
  const known = parameters.add(day < '0001-01-01' ? '0001-01-01' : day, 'date');
  return `((${known} + ${daysLater})::timestamp at time zone 'Europe/London')`;
}

/** A part of a filter that leaves nothing out. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0;
}

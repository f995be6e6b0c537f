import type { IdeaFilter } from '@idea-map/contracts';
import { storable, type Parameters } from '@idea-map/database';
import { isEmpty } from './filter.js';

/** What tells one tally from another. */
export const KEY = 'counted, item, shown_force, force, stage, kind, audience, call_id';

/** The lists of a card whose items are tallied, by what their tallies are named. */
export const TALLIED_LISTS = { themes: 'THEME', nationalPriorities: 'PRIORITY' } as const;
export type TalliedList = keyof typeof TALLIED_LISTS;
/** Where a card `c` says them. */
export const LIST_COLUMNS: Readonly<Record<TalliedList, string>> = {
  themes: 'c.themes',
  nationalPriorities: 'c.national_priorities',
};

/**
 * Adds up what changed. One statement: whoever reads sees each change on one side of it. Of several replicas one sweeps
 * at a time.
 */
export const SWEEP = `
  with turn as materialized (
    select pg_try_advisory_xact_lock(hashtextextended(current_schema() || ' tallies', 4)) as mine
  ), swept as (
    delete from card_tally_change where (select mine from turn) returning *
  )
  insert into card_tally as t (${KEY}, n)
  select ${KEY}, sum(n) from swept group by ${KEY} having sum(n) <> 0
  on conflict on constraint card_tally_key do update set n = t.n + excluded.n`;

/** The parts of a filter by which cards are tallied, beside one item of one of the lists. */
const TALLIED: readonly (keyof IdeaFilter)[] = ['forces', 'regions', 'stages', 'kinds', 'call'];

/**
 * Which tallies hold each card of a filter once, as a condition on `card_tallies` as `c`; null where none do: they know
 * nothing of words and days, nor whether a card that has one theme has another one too. The parts that it stands for are
 * `answered`.
 */
export function tallied(
  filter: IdeaFilter | null | undefined,
  parameters: Parameters,
  without?: keyof IdeaFilter,
): { readonly condition: string; readonly answered: readonly (keyof IdeaFilter)[] } | null {
  const parts = namedIn(filter).filter((part) => part !== without && !TALLIED.includes(part));
  const [list, another] = parts;
  if (list === undefined) return { condition: `c.counted = 'ONCE'`, answered: [] };
  if (another !== undefined || !isTalliedList(list)) return null;
  const [item, oneMore] = new Set(filter?.[list]);
  if (item === undefined || oneMore !== undefined) return null;
  const condition = `c.counted = '${TALLIED_LISTS[list]}' and c.item = ${parameters.add(storable(item), 'text')}`;
  return { condition, answered: [list] };
}

/** Whether the cards of a filter are tallied by the items of their lists too: not where it names an item already. */
export function isTalliedByItem(filter: IdeaFilter | null | undefined, without?: keyof IdeaFilter): boolean {
  return namedIn(filter).every((part) => part === without || TALLIED.includes(part));
}

function namedIn(filter: IdeaFilter | null | undefined): (keyof IdeaFilter)[] {
  return (Object.keys(filter ?? {}) as (keyof IdeaFilter)[]).filter((part) => !isEmpty(filter?.[part]));
}

export function isTalliedList(part: string): part is TalliedList {
  return Object.hasOwn(TALLIED_LISTS, part);
}

import type { IdeaFilter, IdeaOrder } from '@idea-map/contracts';
import { searchQuery, type Parameters } from '@idea-map/database';
import { textOf } from './filter.js';
import { referenceKey } from './search.js';

/** How a list is sorted: by one key, then by id, so that no two cards share a place. */
export interface Sort {
  readonly order: IdeaOrder;
  readonly direction: 'asc' | 'desc';
  /** What the key is to Postgres, and so to a cursor. */
  readonly type: 'timestamptz' | 'int' | 'float8';
  /** Its SQL, on the card `c` and its texts `t`. */
  readonly key: (parameters: Parameters) => string;
}

type Column = Omit<Sort, 'order' | 'key'> & { readonly sql: string };

// Cards without a priority come last: below any number. The index is on this very expression.
const columns: Readonly<Record<Exclude<IdeaOrder, 'RELEVANCE'>, Column>> = {
  NEWEST: { sql: 'c.submitted_at', direction: 'desc', type: 'timestamptz' },
  OLDEST: { sql: 'c.submitted_at', direction: 'asc', type: 'timestamptz' },
  PRIORITY: { sql: "coalesce(c.priority, '-infinity')", direction: 'desc', type: 'float8' },
  BREADTH: { sql: 'c.support_force_count', direction: 'desc', type: 'int' },
  LAST_CHANGE: { sql: 'c.changed_at', direction: 'desc', type: 'timestamptz' },
};

/** The sort that an order means under a filter: RELEVANCE without words is NEWEST. */
export function sortOf(order: IdeaOrder, filter: IdeaFilter | null | undefined): Sort {
  const text = textOf(filter);
  if (order === 'RELEVANCE' && text !== null && referenceKey(text) === null) return byRelevance(text);
  const column = order === 'RELEVANCE' ? 'NEWEST' : order;
  const { sql, ...rest } = columns[column];
  return { order: column, ...rest, key: () => sql };
}

// As float8, so that a cursor gives back the very number that was compared.
function byRelevance(text: string): Sort {
  const key = (parameters: Parameters) => `ts_rank(t.search, ${searchQuery(text, parameters)})::float8`;
  return { order: 'RELEVANCE', direction: 'desc', type: 'float8', key };
}

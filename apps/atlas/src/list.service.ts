import { Injectable } from '@nestjs/common';
import type { CardView, IdeaFilter, ListIdeas, Page, Principal } from '@idea-map/contracts';
import { Transactions } from '@idea-map/database';
import { CARD_COLUMNS, cardView, instantOf, type CardRow } from './card-view.js';
import { cursorOf, placeOf } from './cursors.js';
import { isOpen } from './filter.js';
import { sortOf, type Sort } from './orders.js';
import { Selections, type Selection } from './selections.js';

/** Lists of ideas: a page at a time, in any order, and how many there are. */
@Injectable()
export class ListService {
  constructor(
    private readonly transactions: Transactions,
    private readonly selections: Selections,
  ) {}

  /** The next `first` after a cursor. @throws BadInput for a cursor of another order, or none of ours. */
  async page({ filter, order, first, after }: ListIdeas, caller: Principal): Promise<Page<CardView>> {
    const selection = await this.selections.of(filter, caller);
    const sort = sortOf(order, filter);
    const sql = pageSql(selection, sort, { first, after });
    const rows = await this.rowsOf(sql, selection.parameters.values, isOpen(filter));
    const items = rows.slice(0, first).map((row) => ({
      cursor: cursorOf(sort, { key: keyOf(row), id: row.id }),
      node: cardView(row, selection.viewer),
    }));
    return { items, hasNextPage: rows.length > first };
  }

  // As one JSON: read at once, it takes a fraction of what five hundred values take one by one.
  private async rowsOf(sql: string, values: unknown[], whole: boolean): Promise<readonly CardRow[]> {
    const asJson = `select json_agg(r) as rows from (${sql}) r`;
    // A plan of the whole list is as good for one reader as for another. Under a filter it is not: what few cards have is
    // found another way than what most have.
    const [found] = await (whole
      ? this.transactions.prepared<{ rows: CardRow[] | null }>(asJson, values)
      : this.transactions.query<{ rows: CardRow[] | null }>(asJson, values));
    return found?.rows ?? [];
  }

  async count(filter: IdeaFilter | null | undefined, caller: Principal): Promise<number> {
    const selection = await this.selections.of(filter, caller);
    const [row] = await this.transactions.query<{ n: number }>(
      `select n::int as n from (${selection.tally('true')}) t`,
      selection.parameters.values,
    );
    return row?.n ?? 0;
  }
}

// A place is compared by values, so that it stands even where its card has moved or gone since.
export function pageSql(
  selection: Selection,
  sort: Sort,
  asked: { first: number; after?: string | null },
): string {
  const { parameters } = selection;
  const key = sort.key(parameters);
  const conditions = [selection.condition()];
  if (asked.after) {
    const place = placeOf(asked.after, sort);
    const [at, id] = [parameters.add(place.key, sort.type), parameters.add(place.id, 'uuid')];
    conditions.push(`(${key}, c.id) ${sort.direction === 'desc' ? '<' : '>'} (${at}, ${id})`);
  }
  return `select ${CARD_COLUMNS}, ${key} as "sortKey"
    from card c join card_text t on t.idea_id = c.id
    where ${conditions.join(' and ')}
    order by ${key} ${sort.direction}, c.id ${sort.direction}
    limit ${limitOf(asked.first)}`;
}

/** JSON has no instants, nor the infinity of a card without a priority. */
function keyOf({ sortKey }: CardRow): string | number | null {
  if (typeof sortKey === 'number') return sortKey;
  return sortKey === '-Infinity' ? null : instantOf(sortKey);
}

const PAGE_SIZES = [20, 50, 100];

// One more than asked for tells whether there is a next page. Written into the statement, since Postgres plans a limit that it
// does not know as a tenth of the table; of few sizes, so that there are few statements to prepare.
function limitOf(first: number): number {
  return (PAGE_SIZES.find((size) => size >= first) ?? first) + 1;
}

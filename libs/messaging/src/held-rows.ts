import {
  GetMyData,
  GetRowsOfIdea,
  type HeldRows,
  type InputOf,
  type RequestDefinition,
  type ServiceName,
} from '@idea-map/contracts';
import type { Transactions } from '@idea-map/database';
import type { Gate } from './gate.js';
import type { Handlers } from './handlers.js';
import { idColumns, type IdColumn } from './service-tables.js';

/** What opens something, or is made of something else, tells nobody anything. */
const KEPT_BACK = /(^|_)(hash|sealed|secret|token|vector|words)(_|$)/;

// What an author says of an idea that does not name them is found by the idea.
const BY_THE_AUTHOR =
  'by_author and idea_id in (select id from idea where author_handle = any($1::text[]) or author_id = any($2::uuid[]))';

/**
 * The two requests by which every service tells all that it holds on a person, or on an idea. They look into every table
 * that the service has, so that a new one is told of without being named anywhere.
 */
export function answerHeldRows(handlers: Handlers, transactions: Transactions, gate: Gate): void {
  const { service } = handlers;
  const [mine, ofIdea] = [GetMyData[service], GetRowsOfIdea[service]];
  handlers.answered.set(mine.name, {
    by: 'answerHeldRows.mine',
    definition: mine,
    answer: async (_, caller) => {
      if (!caller) return {};
      const handle = gate.actor({ ...(mine as RequestDefinition), byAuthor: true }, caller).id;
      return named(await rowsWith(transactions, [caller.id, handle]), [caller.id, handle]);
    },
  });
  handlers.answered.set(ofIdea.name, {
    by: 'answerHeldRows.ofIdea',
    definition: ofIdea,
    answer: (input) => {
      const { id } = input as InputOf<(typeof GetRowsOfIdea)[ServiceName]>;
      return rowsWith(transactions, [id]);
    },
  });
}

/** Every row of the service's own tables in which one of these values stands, without what is kept back. */
async function rowsWith(transactions: Transactions, values: readonly string[]): Promise<HeldRows> {
  const columns = await idColumns(transactions);
  const held: Record<string, HeldRows[string]> = {};
  for (const [table, its] of Map.groupBy(columns, (column) => column.table)) {
    const rows = await transactions.query<{ row: HeldRows[string][number] }>(
      `select to_jsonb(t) as row from "${table}" t cross join (select $1::text[], $2::uuid[]) as given (values_given, ids_given)
       where ${matching(its)}`,
      [values, values.filter(isUuid)],
    );
    if (rows.length > 0) held[table] = rows.map(({ row }) => open(row));
  }
  return held;
}

function matching(columns: readonly IdColumn[]): string {
  const conditions = columns.map(({ column, type }) => {
    if (type === 'bool') return BY_THE_AUTHOR;
    if (type === 'text') return `"${column}" = any($1::text[])`;
    return type === 'uuid' ? `"${column}" = any($2::uuid[])` : `"${column}" && $2::uuid[]`;
  });
  return conditions.join(' or ');
}

function open(row: HeldRows[string][number]): HeldRows[string][number] {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !KEPT_BACK.test(name)));
}

/** The caller reads that it is them: an id tells them nothing, and a handle would lead from one idea to the next. */
function named(rows: HeldRows, who: readonly string[]): HeldRows {
  const you = (row: HeldRows[string][number]) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, who.includes(value as string) ? 'you' : value]),
    );
  return Object.fromEntries(Object.entries(rows).map(([table, all]) => [table, all.map(you)]));
}

function isUuid(value: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}

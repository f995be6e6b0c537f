import type pg from 'pg';
import { nameOf, type CopyTable } from './copy-table.js';

interface Index {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
  /** The constraint that it stands for; null where it is an index and nothing else. */
  readonly constraint: string | null;
}

/**
 * Drops the indexes of some tables but those that other tables' rows point to, and returns the statements that make them
 * anew: from all rows at once that takes a fraction of what row by row does. Within a transaction, until whose end nobody
 * else reads these tables; should it fail, they were never gone.
 */
export async function dropIndexes(client: pg.Client, tables: readonly CopyTable[]): Promise<string[]> {
  // With no schema to look in, every name comes with its own.
  await client.query(`set local search_path = ''`);
  const { rows } = await client.query<Index>(
    `select i.indrelid::regclass::text as table, i.indexrelid::regclass::text as name, quote_ident(c.conname) as constraint,
       coalesce(pg_get_constraintdef(c.oid), pg_get_indexdef(i.indexrelid)) as definition
     from pg_index i left join pg_constraint c on c.conindid = i.indexrelid and c.conrelid = i.indrelid
     where i.indrelid = any($1::text[]::regclass[])
       and not exists (select from pg_constraint f where f.contype = 'f' and f.conindid = i.indexrelid)
     order by i.indexrelid`,
    [tables.map(nameOf)],
  );
  for (const { table, name, constraint } of rows)
    await client.query(
      constraint === null ? `drop index ${name}` : `alter table ${table} drop constraint ${constraint}`,
    );
  return rows.map(({ table, constraint, definition }) =>
    constraint === null ? definition : `alter table ${table} add constraint ${constraint} ${definition}`,
  );
}

import type pg from 'pg';
import { nameOf, type CopyTable } from './copy-table.js';

/**
 * Gives tables new files within the transaction, where they are empty and so is every table whose rows point to theirs.
 * What is written to a new file needs no log, since it is there at the end or not, and no sweep afterwards.
 */
export async function renewEmpty(client: pg.Client, tables: readonly CopyTable[]): Promise<boolean> {
  const { rows } = await client.query<{ name: string }>(
    `with recursive pointing as (
       select unnest($1::text[]::regclass[]) as id
       union select c.conrelid from pg_constraint c join pointing p on c.confrelid = p.id where c.contype = 'f'
     ) select id::regclass::text as name from pointing`,
    [tables.map(nameOf)],
  );
  const all = rows.map(({ name }) => name);
  const { rows: some } = await client.query(
    all.map((name) => `(select 1 from ${name} limit 1)`).join(' union all '),
  );
  if (some.length > 0) return false;
  await client.query(`truncate ${all.join(', ')}`);
  return true;
}

import { Client } from 'pg';
import type { TestDatabase } from './system-under-test.js';

/** How many rows each table of each service holds: `intake.idea` and so on. */
export function rowsIn(database: TestDatabase): Promise<Readonly<Record<string, number>>> {
  return ofEveryTable(database, async (client, table) => {
    const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${table}`);
    return rows[0]?.n ?? 0;
  });
}

/** The rows, as text, in which one of these words stands, of every table that has one. */
export async function rowsWith(
  database: TestDatabase,
  words: readonly string[],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const found = await ofEveryTable(database, async (client, table) => {
    const { rows } = await client.query<{ row: string }>(
      `select t::text as row from ${table} t where exists (select from unnest($1::text[]) as word
         where position(lower(word) in lower(t::text)) > 0)`,
      [words],
    );
    return rows.map(({ row }) => row);
  });
  return Object.fromEntries(Object.entries(found).filter(([, rows]) => rows.length > 0));
}

async function ofEveryTable<Of>(
  database: TestDatabase,
  read: (client: Client, table: string) => Promise<Of>,
): Promise<Record<string, Of>> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`,
    );
    const all: Record<string, Of> = {};
    for (const { name } of tables.rows) all[name] = await read(client, name);
    return all;
  } finally {
    await client.end();
  }
}

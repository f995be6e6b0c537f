import pg from 'pg';
import { providePostgresBeside, type Postgres } from '@idea-map/database';
import type { Config } from '@idea-map/runtime';
import { tables } from './tables.js';

/**
 * Of a Postgres that runs for this alone. Each checkpoint has whole pages written to the log anew: half of what was
 * written to the disk went there.
 */
const FOR_MUCH_AT_ONCE = { shared_buffers: '512MB', max_wal_size: '8GB', checkpoint_timeout: '30min' };

/**
 * The database to write to, beside whatever runs on it. One that the system has never run on is made ready first, with
 * the demo people and without the example ideas. @throws Error that says what to do about one of an older version.
 */
export async function openDatabase(config: Config): Promise<Postgres> {
  const postgres = await providePostgresBeside(config, FOR_MUCH_AT_ONCE);
  try {
    const there = await columnsOf(postgres.adminUrl);
    if (there.size === 0) await makeReady({ ...config, DATABASE_URL: postgres.adminUrl });
    else refuseOlder(there);
    return postgres;
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function makeReady(config: Config): Promise<void> {
  // All of the system, which a database that is ready does without.
  const { startStandalone } = await import('../standalone.js');
  const standalone = await startStandalone({ ...config, PORT: 0, IDEA_MAP_SEED: 'none' });
  await standalone.stop();
}

function refuseOlder(there: ReadonlySet<string>): void {
  const wanted = tables.flatMap(({ schema, name, columns }) =>
    columns.map(([column]) => `${schema}.${name}.${column}`),
  );
  if (wanted.every((column) => there.has(column))) return;
  throw new Error('This database is of an older version: start the system on it once, then try again.');
}

/** Every column of the services that ideas are written to: `intake.idea.title`. */
async function columnsOf(url: string): Promise<ReadonlySet<string>> {
  const client = new pg.Client({ connectionString: url, application_name: 'idea-map generate' });
  await client.connect();
  try {
    const schemas = [...new Set(tables.map(({ schema }) => schema))];
    const { rows } = await client.query<{ name: string }>(
      `select table_schema || '.' || table_name || '.' || column_name as name
       from information_schema.columns where table_schema = any($1)`,
      [schemas],
    );
    return new Set(rows.map((row) => row.name));
  } finally {
    await client.end();
  }
}

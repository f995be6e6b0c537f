import pg from 'pg';
import { providePostgresBeside, type Postgres } from '@idea-map/database';
import type { Config } from '@idea-map/runtime';
import { atlas } from '../../../atlas/src/atlas.definition.js';
import { directory } from '../../../directory/src/directory.definition.js';
import { geography } from '../../../geography/src/geography.definition.js';
import { intake } from '../../../intake/src/intake.definition.js';
import { startStandalone } from '../standalone.js';

const services = [geography, directory, intake, atlas];

/**
 * The database to write to, beside whatever runs on it. One that the system has never run on is made ready first, with
 * the demo people and without the example ideas. @throws Error that says what to do about one of an older version.
 */
export async function openDatabase(config: Config): Promise<Postgres> {
  const postgres = await providePostgresBeside(config);
  try {
    const missing = await missingMigrations(postgres.adminUrl);
    if (missing === 'all') await makeReady({ ...config, DATABASE_URL: postgres.adminUrl });
    else if (missing === 'some') {
      throw new Error('This database is of an older version: start the system on it once, then try again.');
    }
    return postgres;
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function makeReady(config: Config): Promise<void> {
  const standalone = await startStandalone({ ...config, PORT: 0, IDEA_MAP_SEED: 'none' });
  await standalone.stop();
}

async function missingMigrations(url: string): Promise<'none' | 'some' | 'all'> {
  const client = new pg.Client({ connectionString: url, application_name: 'idea-map generate' });
  await client.connect();
  try {
    const known = await Promise.all(services.map(({ name }) => migrationsOf(name, client)));
    const is = services.flatMap(({ migrations }, at) =>
      migrations.map(({ name }) => known[at]?.has(name) ?? false),
    );
    if (is.every((there) => there)) return 'none';
    return is.some((there) => there) ? 'some' : 'all';
  } finally {
    await client.end();
  }
}

async function migrationsOf(service: string, client: pg.Client): Promise<Set<string>> {
  const table = `${service}.migration`;
  const { rows: found } = await client.query<{ there: boolean }>(
    'select to_regclass($1) is not null as there',
    [table],
  );
  if (!found[0]?.there) return new Set();
  const { rows } = await client.query<{ name: string }>(`select name from ${table}`);
  return new Set(rows.map((row) => row.name));
}

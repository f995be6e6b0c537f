import pg from 'pg';
import { providePostgresBeside } from '@idea-map/database';
import type { Config } from '@idea-map/runtime';
import { storageOf } from '@idea-map/service';
import { geography } from '../geography.definition.js';

export interface PlacesConnection {
  readonly client: pg.Client;
  close(): Promise<void>;
}

/** Somebody else imports at this moment. */
export class ImportUnderWay extends Error {
  readonly code = 'IMPORT_UNDER_WAY';

  constructor() {
    super('Another import of places is under way. Wait for its end, then try again.');
    this.name = new.target.name;
  }
}

/**
 * A connection to geography's tables, beside whatever runs on them, held by one import at a time. A database that
 * the system has never run on is made ready for it first.
 * @throws ImportUnderWay
 */
export async function openPlaces(config: Config): Promise<PlacesConnection> {
  const postgres = await providePostgresBeside(config);
  try {
    const client = new pg.Client({
      connectionString: postgres.adminUrl,
      application_name: 'idea-map places:import',
    });
    await client.connect();
    const close = async () => {
      await client.end();
      await postgres.stop();
    };
    try {
      if (!(await hasSchema(client)))
        await (await storageOf(geography, { config, postgres })).dataSource.destroy();
      await enter(client);
      return { client, close };
    } catch (error) {
      await client.end();
      throw error;
    }
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function hasSchema(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query(`select to_regnamespace('geography') is not null as found`);
  return (rows as { found: boolean }[])[0]?.found ?? false;
}

async function enter(client: pg.Client): Promise<void> {
  // A lock of the session goes with it, however this process ends.
  const lock = await client.query(
    `select pg_try_advisory_lock(hashtextextended('places import', 3)) as mine`,
  );
  if (!(lock.rows as { mine: boolean }[])[0]?.mine) throw new ImportUnderWay();
  await client.query('set search_path = geography, extensions');
  const { rows } = await client.query(`select to_regclass('placing_run') is not null as found`);
  if ((rows as { found: boolean }[])[0]?.found) return;
  throw new Error('This database is of an older version: start the system once with this one, then import.');
}

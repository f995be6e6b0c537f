import path from 'node:path';
import type { Config } from '@idea-map/runtime';
import { startEmbeddedPostgres } from './embedded-postgres.js';

export interface Postgres {
  /** An administrator's URL. */
  readonly adminUrl: string;
  stop(): Promise<void>;
}

/** A Postgres to work on: the one that `DATABASE_URL` names, else our own, with its data under `IDEA_MAP_DATA`. */
export async function providePostgres(config: Config): Promise<Postgres> {
  if (config.DATABASE_URL) return { adminUrl: config.DATABASE_URL, stop: async () => {} };
  if (config.IDEA_MAP_MODE === 'distributed') {
    throw new Error('DATABASE_URL is needed in the distributed mode: the URL of an administrator of a PostgreSQL.');
  }
  const embedded = await startEmbeddedPostgres({ dataDir: path.resolve(config.IDEA_MAP_DATA, 'postgres') });
  return { adminUrl: embedded.url, stop: () => embedded.stop() };
}

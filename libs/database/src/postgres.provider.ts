import path from 'node:path';
import type { Config } from '@idea-map/runtime';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { connectToRunning } from './embedded-postgres-running.js';
import type { Settings } from './embedded-postgres-settings.js';

export interface Postgres {
  /** An administrator's URL. */
  readonly adminUrl: string;
  /** Started for whoever asked for it, so that nobody else uses it. */
  readonly isOwn: boolean;
  stop(): Promise<void>;
}

/** A Postgres to work on: the one that `DATABASE_URL` names, else our own, with its data under `IDEA_MAP_DATA`. */
export async function providePostgres(config: Config, settings: Settings = {}): Promise<Postgres> {
  if (config.DATABASE_URL) return { adminUrl: config.DATABASE_URL, isOwn: false, stop: async () => {} };
  if (config.IDEA_MAP_MODE === 'distributed') {
    throw new Error(
      'DATABASE_URL is needed in the distributed mode: the URL of an administrator of a PostgreSQL.',
    );
  }
  const embedded = await startEmbeddedPostgres({ dataDir: dataFolder(config), settings });
  return { adminUrl: embedded.url, isOwn: true, stop: () => embedded.stop() };
}

/**
 * For a command beside the system: the Postgres that `DATABASE_URL` names, else the one that a running default mode
 * has under `IDEA_MAP_DATA`, else that one started for as long as the command takes, with settings of its own.
 */
export async function providePostgresBeside(config: Config, settings: Settings = {}): Promise<Postgres> {
  const running = config.DATABASE_URL ? null : connectToRunning(dataFolder(config));
  return running === null
    ? providePostgres(config, settings)
    : { adminUrl: running, isOwn: false, stop: async () => {} };
}

function dataFolder(config: Config): string {
  return path.resolve(config.IDEA_MAP_DATA, 'postgres');
}

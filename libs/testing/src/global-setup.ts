import { chmodSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { tsImport } from 'tsx/esm/api';
import type * as database from '../../database/src/embedded-postgres.js';

/** What the teardown, which shares this process but no modules, finds on `globalThis`. */
export interface TestServer {
  ideaMapTestServer?: { close(): Promise<void> };
}

/**
 * What tests write may be lost in a power cut. Every worker and service under test opens a pool of its own, so that signing
 * in to PostgreSQL has to be cheap: the passwords are random, and gone with the run.
 */
const settings = {
  ...{ fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' },
  scram_iterations: '1',
};

/** Starts the one PostgreSQL of a test run; workers inherit its superuser's URL in IDEA_MAP_TEST_DATABASE. */
export default async function startTestServer(): Promise<void> {
  // Jest makes this file CommonJS and maps no names in it: tsx loads the rest as the ES modules they are.
  const source = '../../database/src/embedded-postgres.ts';
  const { startEmbeddedPostgres, deleteEmbeddedPostgres } = (await tsImport(
    source,
    import.meta.url,
  )) as typeof database;
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'idea-map-test-'));
  // As root, the user who runs PostgreSQL passes through.
  chmodSync(dataDir, 0o711);
  const postgres = await startEmbeddedPostgres({ dataDir, settings });
  process.env.IDEA_MAP_TEST_DATABASE = postgres.url;
  (globalThis as TestServer).ideaMapTestServer = {
    close: async () => {
      await postgres.stop();
      await deleteEmbeddedPostgres(dataDir);
    },
  };
}

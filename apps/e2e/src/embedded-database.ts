import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';

/**
 * The embedded database of the system that runs on the data folder IDEA_MAP_E2E_DATA, for suites that bring about what no
 * caller can. @throws Error where that system is on a database of others
 */
export async function embeddedDatabase(): Promise<pg.Client> {
  // eslint-disable-next-line no-restricted-properties -- the suites' settings
  const folder = path.join(process.env['IDEA_MAP_E2E_DATA'] ?? '.data', 'postgres');
  const [, , , port] = readFileSync(path.join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n');
  const password = readFileSync(path.join(folder, 'secret'), 'utf8').trim();
  const client = new pg.Client({
    ...{ host: '127.0.0.1', port: Number(port), user: 'postgres', password, database: 'postgres' },
    application_name: 'idea-map suites',
  });
  await client.connect();
  return client;
}

import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { livingOwner } from './embedded-postgres-owner.js';
import { notedDirectory } from './embedded-postgres-place.js';
import { readyPort } from './embedded-postgres-pid-file.js';

/**
 * The superuser's URL of the embedded PostgreSQL that another process runs on this data folder now, for a command
 * beside it; null where none accepts connections. Whoever can read the folder's `secret` may connect.
 * @throws EmbeddedPostgresError when the folder's note names a place that others could have planted.
 */
export function connectToRunning(dataDir: string): string | null {
  if (!existsSync(path.join(dataDir, 'secret'))) return null;
  const folder = realpathSync(dataDir);
  if (livingOwner(folder) === null) return null;
  const cluster = path.join(notedDirectory(folder) ?? folder, 'cluster');
  const port = readyPort(cluster);
  if (port === null) return null;
  const password = readFileSync(path.join(folder, 'secret'), 'utf8');
  return `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
}

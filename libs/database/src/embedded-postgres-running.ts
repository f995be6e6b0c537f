import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { livingOwner } from './embedded-postgres-owner.js';
import { notedDirectory } from './embedded-postgres-place.js';
import { commandOf } from './embedded-postgres-process.js';

/** Lines of `postmaster.pid`: the process, its cluster, its start, its port, then more, and how it is. */
const [PID, PORT, STATE] = [0, 3, 7];

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
  const pidFile = path.join(cluster, 'postmaster.pid');
  const lines = existsSync(pidFile) ? readFileSync(pidFile, 'utf8').split('\n') : [];
  const ready = lines[STATE]?.trim() === 'ready' && commandOf(Number(lines[PID])).includes(` -D ${cluster} `);
  if (!ready) return null;
  const password = readFileSync(path.join(folder, 'secret'), 'utf8');
  return `postgres://postgres:${password}@127.0.0.1:${Number(lines[PORT])}/postgres`;
}

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { commandOf } from './embedded-postgres-process.js';

/** Lines of `postmaster.pid`: the process, its cluster, its start, its port, then more, and how it is. */
const [PID, PORT, STATE] = [0, 3, 7];

/** The port of the PostgreSQL that runs on a cluster and has noted that it accepts connections; null where none has. */
export function readyPort(cluster: string): number | null {
  const pidFile = path.join(cluster, 'postmaster.pid');
  const lines = existsSync(pidFile) ? readFileSync(pidFile, 'utf8').split('\n') : [];
  const ready = lines[STATE]?.trim() === 'ready' && commandOf(Number(lines[PID])).includes(` -D ${cluster} `);
  return ready ? Number(lines[PORT]) : null;
}

import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-errors.js';
import { commandOf } from './embedded-postgres-process.js';

/**
 * Stops the postmaster that a killed owner left on the cluster, and returns when it has gone. Only the data
 * folder's owner may call this: it knows that no other is alive. @throws EmbeddedPostgresError when it will
 * not go.
 */
export async function stopOrphan(cluster: string): Promise<void> {
  const pidFile = path.join(cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  const lives = () => commandOf(pid).includes(` -D ${cluster} `);
  // A fast shutdown first; if it hangs an immediate one, after which the next start recovers from the log.
  for (const [signal, patience] of [['SIGINT', 30_000] as const, ['SIGQUIT', 10_000] as const]) {
    if (lives()) signalIfThere(pid, signal);
    for (const end = Date.now() + patience; lives() && Date.now() < end;) await delay(20);
  }
  if (lives())
    throw new EmbeddedPostgresError(`Process ${pid} still runs on ${cluster}: end it and start again.`);
  if (existsSync(pidFile)) disownPidFile(pidFile, pid);
}

function signalIfThere(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'ESRCH') throw failure;
  }
}

/**
 * A killed postmaster's number may be some other process's by now, and PostgreSQL would then refuse to start.
 * It looks past its own parent's number, so that goes in. Removing the file instead would also remove the key
 * by which PostgreSQL sees that backends of the killed postmaster are still writing.
 */
function disownPidFile(pidFile: string, deadPid: number): void {
  // The cluster's account could put a link here, and this process may be root.
  const file = openSync(pidFile, constants.O_RDWR | constants.O_NOFOLLOW);
  try {
    const { nlink, size } = fstatSync(file);
    const [first, ...rest] = readFileSync(file, 'utf8').split('\n');
    if (nlink !== 1 || size > 4096 || Number(first) !== deadPid) return;
    ftruncateSync(file);
    writeSync(file, [process.pid, ...rest].join('\n'), 0);
  } finally {
    closeSync(file);
  }
}

import { accessSync, constants, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { binariesFor } from './embedded-postgres-binaries.js';
import { ensureCluster, passwordOf } from './embedded-postgres-cluster.js';
import { EmbeddedPostgresError } from './embedded-postgres-errors.js';
import { stopOrphan } from './embedded-postgres-orphan.js';
import { type Ownership, takeDataFolder } from './embedded-postgres-owner.js';
import { notedDirectory, placeOf, sweep } from './embedded-postgres-place.js';
import { asRoot } from './embedded-postgres-process.js';
import { isRunning, type Server, startServer } from './embedded-postgres-server.js';
import type { Settings } from './embedded-postgres-settings.js';

export { DataFolderInUse, EmbeddedPostgresError } from './embedded-postgres-errors.js';

export interface EmbeddedPostgresOptions {
  readonly dataDir: string;
  /** Left out, one that is free: it is another at each start. */
  readonly port?: number;
  readonly log?: (line: string) => void;
  /** Over the defaults. With `fsync` off a power cut loses data: for tests only. */
  readonly settings?: Settings;
}

export interface EmbeddedPostgres {
  /** The superuser's, with the password; on 127.0.0.1. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Resolves with a sentence should PostgreSQL end without having been asked to; starting again recovers. */
  readonly exited: Promise<string>;
  /**
   * Closes connections, rolls back what was open, and resolves once PostgreSQL has ended. Safe to call twice.
   */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that npm installed on a data folder, which is made when missing. What is committed
 * survives kill -9 of this process and of PostgreSQL: after either, start again on the same folder.
 * PostgreSQL does not outlive the thread that calls this. The folder holds `cluster` (or a note of where that
 * is), `secret` and `owner.N`, and must not be shared between machines or containers, which cannot see one
 * another's processes.
 *
 * @throws DataFolderInUse when a living process has the folder; that process is not disturbed.
 * @throws EmbeddedPostgresError when PostgreSQL cannot run here; the message says what to do.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = openDataFolder(options.dataDir);
  const ownership = takeDataFolder(dataDir);
  try {
    await sweep(dataDir);
    const place = placeOf(dataDir);
    if (place.directory !== dataDir) await sweep(place.directory);
    await stopOrphan(place.cluster);
    const binaries = binariesFor(place);
    const password = passwordOf(dataDir);
    const durable = options.settings?.fsync !== 'off';
    await ensureCluster({ place, binaries, password, durable });
    const server = await startServer({ ...options, ...place, ...binaries });
    const url = `postgres://postgres:${password}@127.0.0.1:${server.port}/postgres`;
    return { url, port: server.port, pid: server.pid, ...supervise(server, dataDir, ownership) };
  } catch (failure) {
    ownership.release();
    throw failure;
  }
}

/** Deletes the data folder and the cluster, wherever it is kept. @throws DataFolderInUse */
export async function deleteEmbeddedPostgres(dataDir: string): Promise<void> {
  const folder = openDataFolder(dataDir);
  const ownership = takeDataFolder(folder);
  try {
    const elsewhere = notedDirectory(folder);
    await stopOrphan(`${elsewhere ?? folder}/cluster`);
    for (const each of [elsewhere, folder]) if (each) rmSync(each, { recursive: true, force: true });
  } finally {
    ownership.release();
  }
}

/** As root others may pass through, so that the account that runs PostgreSQL reaches the cluster inside. */
function openDataFolder(dataDir: string): string {
  try {
    mkdirSync(dataDir, { recursive: true, mode: asRoot ? 0o711 : 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (failure) {
    throw new EmbeddedPostgresError(
      `The data folder ${dataDir} cannot be used: ${(failure as Error).message}`,
    );
  }
  return realpathSync(dataDir);
}

function supervise({ child, lastWords }: Server, dataDir: string, ownership: Ownership) {
  let asked = false;
  const exit = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('exit', (code, signal) => {
      ownership.release();
      resolve(signal ?? code);
    });
  });
  const closed = new Promise((resolve) => child.once('close', resolve));
  const ended = exit.then(async (how) => {
    // Its last words may still be in the pipe; backends of a killed postmaster may hold that open for long.
    await Promise.race([closed, delay(200)]);
    child.stderr?.destroy();
    return how;
  });
  const exited = new Promise<string>((resolve) => {
    void ended.then((how) => {
      const words = lastWords().split('\n').slice(-3).join('\n');
      if (!asked) resolve(`PostgreSQL on ${dataDir} ended (${how}). Its last words: ${words}`);
    });
  });
  const stop = async () => {
    if (isRunning(child)) asked = child.kill('SIGINT') || asked;
    await ended;
  };
  return { exited, stop };
}

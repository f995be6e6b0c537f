import { existsSync, lstatSync, chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-errors.js';
import { type Account, asRoot, canReach, unprivilegedAccount } from './embedded-postgres-process.js';
import { writeDurably } from './embedded-postgres-files.js';

/** Where the cluster is kept and who runs it: the data folder itself, or a folder that its note names. */
export interface Place {
  readonly directory: string;
  readonly cluster: string;
  readonly account: Account;
}

const noteIn = (dataDir: string) => path.join(dataDir, 'cluster-is-kept-in');

/**
 * The place of a data folder's cluster. As root, an unprivileged account runs PostgreSQL; when it cannot
 * reach the data folder (one under a home of mode 0700), the cluster is kept in a folder of its own that the
 * note `cluster-is-kept-in` names. @throws EmbeddedPostgresError when a cluster exists that cannot be reached
 * or trusted.
 */
export function placeOf(dataDir: string): Place {
  const directory = notedDirectory(dataDir) ?? dataDir;
  const cluster = path.join(directory, 'cluster');
  const account = existsSync(cluster) ? ownerOf(cluster) : unprivilegedAccount();
  if (!account || canReach(directory, account)) return { directory, cluster, account };
  if (directory !== dataDir || existsSync(cluster)) {
    throw new EmbeddedPostgresError(
      `User id ${account.uid}, who runs PostgreSQL here, cannot reach ${directory}. ` +
        'Let it pass: chmod o+x each folder.',
    );
  }
  const elsewhere = makeReachableDirectory(account);
  writeDurably(noteIn(dataDir), `${elsewhere}\n`);
  return { directory: elsewhere, cluster: path.join(elsewhere, 'cluster'), account };
}

/**
 * The folder the note names, if there is a note; one that others could have planted or changed is refused.
 */
export function notedDirectory(dataDir: string): string | undefined {
  const note = noteIn(dataDir);
  if (!existsSync(note)) return undefined;
  const directory = readFileSync(note, 'utf8').trim();
  if (isOurs(directory)) return directory;
  throw new EmbeddedPostgresError(
    `${note} says that the database is in ${directory}, which is gone or is not this user's alone. ` +
      `Bring it back, or remove ${dataDir} to begin with an empty database.`,
  );
}

/** Whether it is a folder of this user's that nobody else can change, and no link to one. */
export function isOurs(directory: string): boolean {
  const found = lstatSync(directory, { throwIfNoEntry: false });
  return (
    found !== undefined &&
    found.isDirectory() &&
    found.uid === process.getuid?.() &&
    (found.mode & 0o022) === 0
  );
}

/** Removes what a start that was cut short left behind. Only the data folder's owner may. */
export async function sweep(directory: string): Promise<void> {
  for (const name of readdirSync(directory).filter((each) => each.startsWith('new-'))) {
    const leftover = path.join(directory, name);
    // An initdb whose parent was killed writes on for a moment. What is left after that, the next start tries
    // again.
    for (let tries = 0; tries < 100 && !isRemoved(leftover); tries++) await delay(20);
  }
}

function isRemoved(leftover: string): boolean {
  try {
    rmSync(leftover, { recursive: true, force: true });
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw failure;
  }
  return !existsSync(leftover);
}

function ownerOf(cluster: string): Account {
  const { uid, gid } = lstatSync(cluster);
  const usable = asRoot ? uid !== 0 : uid === process.getuid?.();
  if (!usable) {
    throw new EmbeddedPostgresError(
      `${cluster} belongs to user id ${uid}. Run as that user, or choose another folder.`,
    );
  }
  return asRoot ? { uid, gid } : undefined;
}

/** The name is random because others may write to the last two, and what lasts longest is tried first. */
function makeReachableDirectory(account: Account): string {
  for (const parent of ['/var/lib', '/var/tmp', os.tmpdir()].filter((each) => existsSync(each))) {
    const directory = tryToMake(path.join(parent, 'national-idea-map-'));
    if (!directory) continue;
    chmodSync(directory, 0o711);
    if (canReach(directory, account)) return directory;
    rmSync(directory, { recursive: true });
  }
  throw new EmbeddedPostgresError(
    'There is no folder that the user who runs PostgreSQL can reach. Run as another user.',
  );
}

function tryToMake(prefix: string): string | undefined {
  try {
    return mkdtempSync(prefix);
  } catch {
    return undefined;
  }
}

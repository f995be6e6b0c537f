import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Binaries } from './embedded-postgres-binaries.js';
import { EmbeddedPostgresError } from './embedded-postgres-errors.js';
import { renameDurably, writeDurably } from './embedded-postgres-files.js';
import type { Place } from './embedded-postgres-place.js';
import { type Account, runTied } from './embedded-postgres-process.js';

const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];

/** The superuser's password of a data folder, made at random the first time. */
export function passwordOf(dataDir: string): string {
  const file = path.join(dataDir, 'secret');
  if (!existsSync(file)) writeDurably(file, randomBytes(24).toString('base64url'));
  return readFileSync(file, 'utf8');
}

export interface ClusterPlan {
  readonly place: Place;
  readonly binaries: Binaries;
  readonly password: string;
  /** Whether to wait until the disk has the new cluster. */
  readonly durable: boolean;
}

/** Makes the cluster unless it exists. @throws EmbeddedPostgresError when another major version made it. */
export async function ensureCluster(plan: ClusterPlan): Promise<void> {
  const { place, binaries } = plan;
  if (!existsSync(place.cluster)) await makeCluster(plan);
  const major = Number.parseInt(readFileSync(path.join(place.cluster, 'PG_VERSION'), 'utf8'), 10);
  if (major === binaries.major) return;
  throw new EmbeddedPostgresError(
    `${place.cluster} was made by PostgreSQL ${major}, and this is PostgreSQL ${binaries.major}. ` +
      `Dump it with version ${major} and load it into a new folder.`,
  );
}

/**
 * The cluster gets its name once it is whole, so that a crash half-way leaves nothing to be taken for one.
 */
async function makeCluster({ place, binaries, password, durable }: ClusterPlan): Promise<void> {
  const draft = mkdtempSync(path.join(place.directory, 'new-'));
  const passwordFile = path.join(draft, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  for (const each of [draft, passwordFile]) giveTo(place.account, each);
  const cluster = path.join(draft, 'cluster');
  const command = [binaries.initdb, '-D', cluster, '-U', 'postgres', `--pwfile=${passwordFile}`, ...locale];
  const options = ['--auth=scram-sha-256', '--no-instructions', ...(durable ? [] : ['--no-sync'])];
  try {
    await runTied([...command, ...options], place.account);
    renameDurably(cluster, place.cluster);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function giveTo(account: Account, file: string): void {
  if (account) chownSync(file, account.uid, account.gid);
}

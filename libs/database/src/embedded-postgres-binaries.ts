import { spawnSync } from 'node:child_process';
import { constants, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-errors.js';
import { renameDurably } from './embedded-postgres-files.js';
import { isOurs, type Place } from './embedded-postgres-place.js';
import { type Account, versionOf } from './embedded-postgres-process.js';

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly major: number;
}

/**
 * PostgreSQL's programs, where the place's account can run them: as npm installed them, or a copy in the
 * place.
 * @throws EmbeddedPostgresError when npm has none for this platform, or they do not run.
 */
export function binariesFor(place: Place): Binaries {
  const { native, version } = installedPackage();
  const copy = path.join(place.directory, `binaries-${version}`);
  removeCopiesExcept(copy);
  const installed = runnable(native, place.account);
  if ('major' in installed) return installed;
  if (!place.account) throw cannotRun(native, installed.failure);
  if (!isOurs(copy)) copyBinaries(native, copy);
  const copied = runnable(copy, place.account);
  if ('major' in copied) return copied;
  throw cannotRun(copy, copied.failure);
}

function installedPackage(): { native: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const root = path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    return { native: path.join(root, 'native'), version };
  } catch {
    throw new EmbeddedPostgresError(
      `No PostgreSQL is installed for this platform (${name}): set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

function runnable(native: string, account: Account): Binaries | { failure: string } {
  const postgres = path.join(native, 'bin', 'postgres');
  const answer = versionOf(postgres, account);
  if ('failure' in answer) return answer;
  const major = Number(/(\d+)/.exec(answer.version)?.[1]);
  return { postgres, initdb: path.join(native, 'bin', 'initdb'), major };
}

function copyBinaries(native: string, copy: string): void {
  rmSync(copy, { recursive: true, force: true });
  const draft = mkdtempSync(path.join(path.dirname(copy), 'new-'));
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE });
  // What a strict umask installed must become readable, and nobody but this user may change it.
  spawnSync('chmod', ['-R', 'a+rX,go-w', draft]);
  renameDurably(draft, copy);
}

function removeCopiesExcept(current: string): void {
  const directory = path.dirname(current);
  const old = readdirSync(directory).filter(
    (name) => name.startsWith('binaries-') && name !== path.basename(current),
  );
  for (const name of old) rmSync(path.join(directory, name), { recursive: true, force: true });
}

function cannotRun(native: string, failure: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    `PostgreSQL in ${native} does not run: ${failure}. Install it again with its install script allowed, ` +
      'or set DATABASE_URL to a PostgreSQL of your own.',
  );
}

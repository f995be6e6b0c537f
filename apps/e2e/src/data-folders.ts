import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const PREFIX = 'idea-map-e2e-';
const PREPARED = `${PREFIX}prepared-`;
const folders: string[] = [];

/** An empty folder, through which the account that runs Postgres may pass. */
export function emptyFolder(): string {
  const data = mkdtempSync(path.join(os.tmpdir(), PREFIX));
  chmodSync(data, 0o711);
  folders.push(data);
  return data;
}

/** For the end of a suite, once its processes have ended. */
export function removeDataFolders(): void {
  for (const data of folders.splice(0)) rmSync(data, { recursive: true, force: true });
}

/**
 * A data folder as a first start leaves it: a first start takes several times as long as a second, so the first suite
 * after a build keeps one that the others copy. One is left in the folder for temporary files until the next build.
 * @param build what the folder was made by
 * @param prepare starts the system on an empty folder and ends it
 */
export async function preparedFolder(
  build: string,
  prepare: (data: string) => Promise<void>,
): Promise<string> {
  const prepared = path.join(os.tmpdir(), `${PREPARED}${Math.round(statSync(build).mtimeMs)}`);
  const copied = emptyFolder();
  if (copy(prepared, copied)) return copied;
  // Another build may have taken it away half-way through: what was copied until then is no data folder.
  const data = emptyFolder();
  // Another suite is making it just now: this one does without.
  if (!claim(`${prepared}.making`)) return data;
  await prepare(data);
  keep(data, prepared);
  return data;
}

function copy(from: string, to: string): boolean {
  try {
    // With -a, whose owners Postgres insists on.
    execFileSync('cp', ['-a', `${from}/.`, to], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function claim(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

function keep(data: string, prepared: string): void {
  const making = `${prepared}.making`;
  const old = readdirSync(os.tmpdir()).filter((name) => name.startsWith(PREPARED) && !making.endsWith(name));
  for (const name of old) rmSync(path.join(os.tmpdir(), name), { recursive: true, force: true });
  if (copy(data, making)) renameSync(making, prepared);
}

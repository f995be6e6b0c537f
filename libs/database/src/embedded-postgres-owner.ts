import { randomUUID } from 'node:crypto';
import { linkSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DataFolderInUse } from './embedded-postgres-errors.js';
import { startOf } from './embedded-postgres-process.js';

export interface Ownership {
  /** Lets others have the folder. Safe to call twice. */
  release(): void;
}

const ownerFile = /^owner\.(\d+)$/;

/**
 * Takes the data folder for this process, or throws DataFolderInUse when a living process has it.
 *
 * Each owner makes the file of the next turn, `owner.1`, `owner.2` and so on, naming itself. Removing a dead
 * owner's file to make it anew would let two who found it dead both win; making a given turn's file succeeds
 * once only.
 */
export function takeDataFolder(dataDir: string): Ownership {
  for (;;) {
    const last = lastTurn(dataDir);
    if (last > 0) refuseIfOwned(dataDir, last);
    const mine = turnFile(dataDir, last + 1);
    if (!createOwnerFile(dataDir, mine)) continue;
    // A slow reader may have made a turn long past, whose file was removed: the last turn is never removed.
    if (lastTurn(dataDir) > last + 1) {
      rmSync(mine, { force: true });
      continue;
    }
    removeTurnsBefore(dataDir, last + 1);
    return { release: () => releaseOwnerFile(mine) };
  }
}

const turnFile = (dataDir: string, turn: number) => path.join(dataDir, `owner.${turn}`);

function turns(dataDir: string): number[] {
  return readdirSync(dataDir).flatMap((name) => Number(ownerFile.exec(name)?.[1] ?? []));
}

const lastTurn = (dataDir: string) => Math.max(0, ...turns(dataDir));

function removeTurnsBefore(dataDir: string, turn: number): void {
  for (const old of turns(dataDir).filter((each) => each < turn)) {
    rmSync(turnFile(dataDir, old), { force: true });
  }
}

function refuseIfOwned(dataDir: string, turn: number): void {
  const pid = livingOwner(dataDir, turn);
  if (pid !== null) throw new DataFolderInUse(dataDir, pid);
}

/** The process that has the data folder, if it lives. */
export function livingOwner(dataDir: string, turn = lastTurn(dataDir)): number | null {
  const [pid, started] = unlessMissing(() => readFileSync(turnFile(dataDir, turn), 'utf8').split('\n')) ?? [];
  return pid && startOf(Number(pid)) === started ? Number(pid) : null;
}

/** The file appears with its words in it, so that nobody reads an owner who has not yet said who they are. */
function createOwnerFile(dataDir: string, file: string): boolean {
  const draft = path.join(dataDir, `new-${randomUUID()}`);
  writeFileSync(draft, `${process.pid}\n${startOf(process.pid)}\n`);
  try {
    linkSync(draft, file);
    return true;
  } catch (failure) {
    // ENOENT: whoever won meanwhile swept the draft away.
    if (['EEXIST', 'ENOENT'].includes((failure as NodeJS.ErrnoException).code ?? '')) return false;
    throw failure;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** An empty file is a turn that has ended; it stays, because turns only count upwards. */
function releaseOwnerFile(file: string): void {
  unlessMissing(() => truncateSync(file));
}

function unlessMissing<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw failure;
  }
}

import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a file that only this user can read; after a crash it is there whole or not at all. */
export function writeDurably(file: string, text: string): void {
  const draft = path.join(path.dirname(file), `new-${path.basename(file)}`);
  writeFileSync(draft, text, { mode: 0o600, flush: true });
  renameDurably(draft, file);
}

/** Gives a finished file or folder its name; when this returns, a power cut does not take the name back. */
export function renameDurably(from: string, to: string): void {
  renameSync(from, to);
  const parent = openSync(path.dirname(to), 'r');
  fsyncSync(parent);
  closeSync(parent);
}

import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The secret of this name under the data folder; null before it is made. */
export function readSecret(dataFolder: string, name: string): string | null {
  const file = fileOf(dataFolder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/**
 * Keeps a secret, readable by its owner only. Of several processes that make one at once the first wins: its file
 * appears whole or not at all. @returns the secret that is kept, which may be another's
 */
export function keepSecret(dataFolder: string, name: string, secret: string): string {
  const file = fileOf(dataFolder, name);
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const whole = `${file}.${randomUUID()}`;
  writeFileSync(whole, secret, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(whole, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(whole);
  }
  return readFileSync(file, 'utf8');
}

/** Puts another secret in its place; whoever reads it meets the old one or the new one, whole. */
export function replaceSecret(dataFolder: string, name: string, secret: string): void {
  const file = fileOf(dataFolder, name);
  const whole = `${file}.${randomUUID()}`;
  writeFileSync(whole, secret, { mode: 0o600, flag: 'wx' });
  renameSync(whole, file);
}

function fileOf(dataFolder: string, name: string): string {
  return path.resolve(dataFolder, 'secrets', name);
}

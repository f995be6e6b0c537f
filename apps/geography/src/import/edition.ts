import { createHash, type Hash } from 'node:crypto';
import type { EditionKind } from './attributions.js';

/** What a kind of data came from, as it is kept beside it. */
export interface Edition {
  readonly kind: EditionKind;
  /** The file's own name and what its contents come to: the same contents have the same version. */
  readonly version: string;
  readonly attributions: readonly string[];
  /** Counts, for whoever asks what was imported. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Makes a version out of a file's name and what of it is kept. */
export class VersionOf {
  private readonly hash: Hash = createHash('sha256');

  constructor(private readonly file: string) {}

  add(...parts: readonly (string | Uint8Array)[]): void {
    for (const part of parts) this.hash.update(part).update('\n');
  }

  get(): string {
    return `${this.file.replace(/\.[a-z]+$/i, '')}/${this.hash.digest('hex').slice(0, 12)}`;
  }
}

/** The year of the data: in the file's name, else in the newest of its headers (pfa23cd), else this year. */
export function yearOf(file: string, headers: readonly string[], now: Date): number {
  const named = /(?<!\d)20\d\d(?!\d)/.exec(file)?.[0];
  if (named) return Number(named);
  const years = headers
    .map((header) => Number(/^[a-z]+(\d\d)cd$/i.exec(header)?.[1] ?? 0))
    .filter((year) => year > 0);
  return years.length > 0 ? 2000 + Math.max(...years) : now.getUTCFullYear();
}

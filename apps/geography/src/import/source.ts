import type { Readable } from 'node:stream';

/** A table to read from its beginning, wherever it lies. */
export interface Source {
  /** As messages call it. */
  readonly name: string;
  /** Of the table itself, unpacked. */
  readonly bytes: number;
  stream(): Promise<Readable>;
  close(): void;
}

import type { CopyTable } from './copy-table.js';

const ROOM = 256 * 1024;
/** In UTF-8 no character takes more. */
const BYTES_IN_A_CHARACTER = 3;

/** Lines of COPY for one table. */
export interface Lines {
  readonly table: CopyTable;
  readonly bytes: Buffer;
  /** To be called once they are written: the bytes are overwritten then. */
  readonly release: () => void;
}

/**
 * Rows of one table in the text format of COPY, gathered in memory that is no concern of the garbage collector: rows
 * can be forgotten as soon as they are added.
 */
export class CopyLines {
  private buffer: Buffer = Buffer.allocUnsafe(ROOM);
  private length = 0;
  /** To be written over. New ones for each load would keep the garbage collector at work on what is not its own. */
  private readonly spare: Buffer[] = [];

  constructor(readonly table: CopyTable) {}

  add(row: object): void {
    const line = lineOf(this.table, row as Readonly<Record<string, unknown>>);
    this.makeRoom(line.length * BYTES_IN_A_CHARACTER);
    this.length += this.buffer.write(line, this.length);
  }

  /** Everything that was added since the last time. */
  taken(): Lines {
    const { table, buffer } = this;
    const bytes = buffer.subarray(0, this.length);
    this.buffer = this.spare.pop() ?? Buffer.allocUnsafe(buffer.length);
    this.length = 0;
    return { table, bytes, release: () => this.spare.push(buffer) };
  }

  private makeRoom(bytes: number): void {
    if (this.length + bytes <= this.buffer.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.length + bytes));
    this.buffer.copy(larger, 0, 0, this.length);
    this.buffer = larger;
  }
}

function lineOf({ columns }: CopyTable, row: Readonly<Record<string, unknown>>): string {
  let line = '';
  let separator = '';
  for (const [, property] of columns) {
    line += separator + cell(row[property]);
    separator = '\t';
  }
  return `${line}\n`;
}

function cell(value: unknown): string {
  if (typeof value === 'string') return escaped(value);
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return escaped(arrayLiteral(value as readonly string[]));
  return escaped(JSON.stringify(value));
}

function arrayLiteral(items: readonly string[]): string {
  return `{${items.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function escaped(text: string): string {
  return /[\\\t\n\r]/.test(text)
    ? text.replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? '')
    : text;
}

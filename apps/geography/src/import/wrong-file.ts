/** Where in a file something is wrong. Lines count from 1, the header being the first. */
export interface Spot {
  readonly file: string;
  readonly line?: number;
  /** As the header names it. */
  readonly column?: string;
}

const SHOWN = 60;

/** A given file is not what it should be: nothing was changed. The message says where, what was expected and found. */
export class WrongFile extends Error {
  readonly code = 'WRONG_FILE';
  readonly line: number | null;
  readonly column: string | null;

  constructor(spot: Spot, sentence: string) {
    super(`${where(spot)}: ${sentence}`);
    this.name = new.target.name;
    this.line = spot.line ?? null;
    this.column = spot.column ?? null;
  }

  static expected(what: string, found: string, spot: Spot): WrongFile {
    return new WrongFile(spot, `expected ${what}, found ${quoted(found)}.`);
  }
}

/** Words of a file for a message: short, and without what would disturb a terminal. */
export function quoted(found: string): string {
  if (found === '') return 'nothing';
  const shown = found.slice(0, SHOWN).replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '?');
  return `"${shown}${found.length > SHOWN ? '…' : ''}"`;
}

function where({ file, line, column }: Spot): string {
  const parts = [file];
  if (line !== undefined) parts.push(`line ${line}`);
  if (column !== undefined) parts.push(`column ${column}`);
  return parts.join(', ');
}

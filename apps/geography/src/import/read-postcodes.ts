import { eachRow, type CsvRow } from './csv-rows.js';
import type { ForceCodes } from './force-codes.js';
import { postcodeColumns } from './postcode-columns.js';
import type { PostcodeRecord } from './places-draft.js';
import { PostcodeRow } from './postcode-row.js';
import type { Source } from './source.js';
import { WrongFile } from './wrong-file.js';
import { reason } from './zip-file.js';

/** What came of a file. */
export interface Tally {
  rows: number;
  inUse: number;
  ended: number;
  /** How many rows were passed over, by why. */
  readonly skipped: Map<string, number>;
}

export interface PostcodesRead {
  readonly tally: Tally;
  readonly headers: readonly string[];
}

export interface Reading {
  readonly forces: ForceCodes;
  /** @returns false for a postcode that it has already. */
  add(record: PostcodeRecord): boolean;
  /** Called with what has been read so far, a few times a second. */
  progress(bytes: number, rows: number): void;
}

/**
 * Reads an ONSPD or NSPL file to its end, giving on each postcode of England and Wales.
 * @throws WrongFile naming the line and the column of the first thing that is wrong.
 */
export async function readPostcodes(source: Source, reading: Reading): Promise<PostcodesRead> {
  const tally: Tally = { rows: 0, inUse: 0, ended: 0, skipped: new Map() };
  let headers: readonly string[] = [];
  let postcode: PostcodeRow | undefined;
  await eachRow(
    counted(source, (bytes) => reading.progress(bytes, tally.rows)),
    source.name,
    (row) => {
      if (postcode) note(row, postcode, { tally, reading });
      else {
        const columns = postcodeColumns(row, source.name);
        headers = columns.names;
        postcode = new PostcodeRow(source.name, columns, reading.forces);
      }
    },
  );
  if (tally.rows === 0) {
    throw new WrongFile(
      { file: source.name, line: headers.length > 0 ? 2 : 1 },
      'expected postcodes, found no row.',
    );
  }
  return { tally, headers };
}

function note(
  row: CsvRow,
  postcode: PostcodeRow,
  { tally, reading }: { tally: Tally; reading: Reading },
): void {
  if (row.length === 1 && row.cell(0) === '') return;
  tally.rows++;
  const record = postcode.read(row);
  if (typeof record === 'string') {
    tally.skipped.set(record, (tally.skipped.get(record) ?? 0) + 1);
    return;
  }
  if (!reading.add(record)) throw postcode.wrong('postcode', row, 'each postcode once');
  if (record.ended === 0) tally.inUse++;
  else tally.ended++;
}

async function* counted(source: Source, tell: (bytes: number) => void): AsyncGenerator<Buffer> {
  let bytes = 0;
  try {
    for await (const chunk of (await source.stream()) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      yield chunk;
      tell(bytes);
    }
  } catch (error) {
    throw new WrongFile({ file: source.name }, `this cannot be read to its end: ${reason(error)}.`);
  }
}

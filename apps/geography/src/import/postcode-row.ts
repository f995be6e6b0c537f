import type { CsvRow } from './csv-rows.js';
import type { ForceCodes } from './force-codes.js';
import { monthNumber } from './outcode-sheet.js';
import type { LatLong, PostcodeRecord } from './places-draft.js';
import type { PostcodeColumn, PostcodeColumns } from './postcode-columns.js';
import { postcodeSlot } from './postcode-slot.js';
import { WrongFile } from './wrong-file.js';

const ELSEWHERE: Readonly<Record<string, string>> = {
  S: 'Scotland',
  N: 'Northern Ireland',
  L: 'the Channel Islands',
  M: 'the Isle of Man',
};
const CODE = /^[A-Z]\d{8}$/;
/** ONS writes E99999999 where a place has no such area. */
const PSEUDO = /^[A-Z]9{8}$/;
const LATITUDES = [49.8, 55.9] as const;
const LONGITUDES = [-6.5, 1.8] as const;
/** ONS writes 99.999999 for a latitude that is not known. */
const NO_LATITUDE = 99.999999;

/** Understands the rows of one file. */
export class PostcodeRow {
  constructor(
    private readonly file: string,
    private readonly columns: PostcodeColumns,
    private readonly forces: ForceCodes,
  ) {}

  /** The postcode, or why it is passed over. @throws WrongFile naming the line and the column. */
  read(row: CsvRow): PostcodeRecord | string {
    if (row.length !== this.columns.names.length) throw this.wrongLength(row);
    const elsewhere = this.elsewhere(row);
    if (elsewhere) return elsewhere;
    const force = this.force(row);
    if (force === null) return 'no police force';
    const slot = postcodeSlot(this.cell('postcode', row));
    if (!slot) throw this.wrong('postcode', row, 'a postcode like CB1 1AA');
    return {
      ...slot,
      force,
      district: this.code('district', row),
      region: this.code('region', row),
      point: this.point(row),
      ended: this.ended(row),
    };
  }

  wrong(column: PostcodeColumn, row: CsvRow, expected: string): WrongFile {
    const spot = { file: this.file, line: row.line, column: this.columns.names[this.columns.at[column]] };
    return WrongFile.expected(expected, this.cell(column, row), spot);
  }

  private cell(column: PostcodeColumn, row: CsvRow): string {
    return row.cell(this.columns.at[column]);
  }

  private elsewhere(row: CsvRow): string | null {
    const country = this.cell('country', row);
    const elsewhere = CODE.test(country) && ELSEWHERE[country.charAt(0)];
    if (elsewhere) return elsewhere;
    if (this.code('country', row) === null) return 'no country';
    if (/^[EW]/.test(country)) return null;
    throw this.wrong('country', row, 'a code that begins with E, W, S, N, L or M');
  }

  private code(column: PostcodeColumn, row: CsvRow): string | null {
    const code = this.cell(column, row);
    if (code === '' || PSEUDO.test(code)) return null;
    if (!CODE.test(code)) throw this.wrong(column, row, 'a code of a letter and eight digits');
    return code;
  }

  private force(row: CsvRow): string | null {
    const code = this.code('force', row);
    if (code === null) return null;
    const force = this.forces.find(code);
    if (force) return force;
    throw this.wrong('force', row, 'the code of a force that is known here, or in a lookup by its name');
  }

  private point(row: CsvRow): LatLong | null {
    const latitude = this.degrees('latitude', row, LATITUDES);
    if (latitude === null) return null;
    const longitude = this.degrees('longitude', row, LONGITUDES);
    return longitude === null ? null : { latitude, longitude };
  }

  private degrees(
    column: 'latitude' | 'longitude',
    row: CsvRow,
    range: readonly [number, number],
  ): number | null {
    const text = this.cell(column, row);
    const number = Number(text);
    if (text === '' || (column === 'latitude' && number === NO_LATITUDE)) return null;
    if (number >= range[0] && number <= range[1]) return number;
    throw this.wrong(column, row, `a ${column} of England or Wales, ${range.join(' to ')}`);
  }

  private ended(row: CsvRow): number {
    const text = this.cell('terminated', row);
    const month = text === '' ? 0 : monthNumber(text);
    if (month === null) throw this.wrong('terminated', row, 'a month like 199606');
    return month;
  }

  private wrongLength(row: CsvRow): WrongFile {
    const { names } = this.columns;
    const spot = { file: this.file, line: row.line, column: names[row.length] };
    return new WrongFile(spot, `expected ${names.length} values in the row, found ${row.length}.`);
  }
}

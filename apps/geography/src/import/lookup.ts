import { eachRow, type CsvRow } from './csv-rows.js';
import { namesOf } from './postcode-columns.js';
import { openSource } from './source-file.js';
import { quoted, WrongFile } from './wrong-file.js';

/** Names by ONS code. */
export interface Names {
  readonly districts: Map<string, string>;
  readonly forces: Map<string, string>;
}

interface Pair {
  readonly kind: keyof Names;
  readonly code: number;
  readonly name: number;
}

const CODE_COLUMN = /^(lad|pfa)(\d\d)?cd$/;
const CODE = /^[A-Z]\d{8}$/;

/**
 * Reads the names of districts and forces from ONS lookups: any CSV with LAD25CD beside LAD25NM, PFA23CD beside
 * PFA23NM, or both. Where two files name a code, the later one counts.
 * @throws WrongFile naming the line and the column.
 */
export async function readLookups(files: readonly string[]): Promise<Names> {
  const names: Names = { districts: new Map(), forces: new Map() };
  for (const file of files) await readLookup(file, names);
  return names;
}

async function readLookup(file: string, names: Names): Promise<void> {
  const source = await openSource(file);
  try {
    let header: string[] | null = null;
    let pairs: Pair[] = [];
    let rows = 0;
    await eachRow(await source.stream(), source.name, (row) => {
      if (!header) {
        header = namesOf(row);
        pairs = pairsIn(header, source.name);
      } else if (row.length > 1 || row.cell(0) !== '') {
        rows++;
        for (const pair of pairs) take(row, { pair, header, names, file: source.name });
      }
    });
    if (rows === 0)
      throw new WrongFile({ file: source.name, line: 2 }, 'expected rows of codes and names, found none.');
  } finally {
    source.close();
  }
}

function pairsIn(header: readonly string[], file: string): Pair[] {
  const pairs = header.flatMap((column, code): Pair[] => {
    const area = CODE_COLUMN.exec(column)?.[1];
    const name = header.indexOf(column.replace(/cd$/, 'nm'));
    return area && name >= 0 ? [{ kind: area === 'lad' ? 'districts' : 'forces', code, name }] : [];
  });
  if (pairs.length > 0) return pairs;
  throw new WrongFile(
    { file, line: 1 },
    'expected a lookup with codes and their names (LAD25CD and LAD25NM, or PFA23CD and PFA23NM), ' +
      `found ${quoted(header.join(','))}.`,
  );
}

interface Taking {
  readonly pair: Pair;
  readonly header: readonly string[];
  readonly names: Names;
  readonly file: string;
}

function take(row: CsvRow, { pair, header, names, file }: Taking): void {
  const spot = (column: number) => ({ file, line: row.line, column: header[column] });
  if (row.length < header.length) {
    throw WrongFile.expected(`${header.length} values`, `${row.length}`, spot(row.length));
  }
  const [code, name] = [row.cell(pair.code), row.cell(pair.name)];
  if (code === '') return;
  if (!CODE.test(code)) throw WrongFile.expected('a code like E07000106', code, spot(pair.code));
  if (name === '') throw WrongFile.expected(`the name of ${code}`, name, spot(pair.name));
  names[pair.kind].set(code, name);
}

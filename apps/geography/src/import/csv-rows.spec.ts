import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { eachRow } from './csv-rows.js';

/** Every row as its line and its values, the text coming in pieces of these sizes, over and over. */
async function rowsOf(text: string, sizes: readonly number[] = [1 << 16]) {
  const rows: { line: number; values: string[] }[] = [];
  await eachRow(pieces(Buffer.from(text), sizes), 'a.csv', (row) => {
    rows.push({
      line: row.line,
      values: Array.from({ length: row.length }, (_, column) => row.cell(column)),
    });
  });
  return rows;
}

async function* pieces(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

describe('rows of CSV', () => {
  it('are values with or without quotes, each row with its line', async () => {
    expect(await rowsOf('a,b\r\n"c, d",""\n"e""f", g \n')).toEqual([
      { line: 1, values: ['a', 'b'] },
      { line: 2, values: ['c, d', ''] },
      { line: 3, values: ['e"f', 'g'] },
    ]);
  });

  it('count the lines inside quotes', async () => {
    expect(await rowsOf('a\n"b\nb"\nc')).toEqual([
      { line: 1, values: ['a'] },
      { line: 2, values: ['b\nb'] },
      { line: 4, values: ['c'] },
    ]);
  });

  it('are what csv-parse finds, however the text is cut', async () => {
    const value = fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', '\n', ' ', '1'), maxLength: 6 });
    const table = fc.array(fc.array(value, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
    const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 });
    const written = (rows: string[][], end: string) =>
      rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join(end) + end;
    await fc.assert(
      fc.asyncProperty(table, sizes, fc.constantFrom('\n', '\r\n'), async (rows, cut, end) => {
        const text = written(rows, end);
        const parsed = parse(text, { relax_column_count: true, info: true }) as unknown as {
          record: string[];
        }[];
        const found = await rowsOf(text, cut);
        const trimmed = parsed.map(({ record }) => record.map((one) => one.trim()));
        expect(found.map(({ values }) => values)).toEqual(trimmed);
        const heights = trimmed.map((_, at) => (parsed[at]?.record ?? []).join('').split('\n').length);
        const lines = heights.map(
          (_, at) => 1 + heights.slice(0, at).reduce((sum, height) => sum + height, 0),
        );
        expect(found.map(({ line }) => line)).toEqual(lines);
      }),
    );
  });

  it('are refused where a quote is left open, with the line it began in', async () => {
    await expect(rowsOf('a\n"b\nc\n')).rejects.toThrow(
      'a.csv, line 2: the row does not end: is a quote left open?',
    );
    await expect(rowsOf(`a\n"${'b\n'.repeat(1 << 20)}`, [4096])).rejects.toThrow(
      'a.csv, line 2: the row does not end',
    );
  });
});

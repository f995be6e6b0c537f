import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvCell } from './csv-cell.js';

describe('a cell of a file', () => {
  it('comes back as it went in, whatever it holds', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((one) => !/^[=+\-@\t\r']/.test(one) && one !== '');
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [row] = parse(`${csvCell(one)},${csvCell(other)}\r\n`, { record_delimiter: '\r\n' });
        expect(row).toEqual([one, other]);
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@a', '\tx'])('is no formula: %j', (text) => {
    expect(csvCell(text)).toBe(`'${text}`);
  });
});

import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import type { Protocol } from '@idea-map/contracts';
import { BadInput } from '@idea-map/runtime';
import type { Measured } from './figure.js';
import { measureTemplate, readMeasures } from './measures-csv.js';
import { EMPTY, type PlannedSite } from './protocol.js';

const outcome = { direction: 'LOWER_IS_BETTER' as const, primary: false, smallestUsefulChange: null };
const expected = { expectedN: null, expectedBaseline: null, expectedSd: null };
const protocol: Protocol = {
  ...{ ...EMPTY, question: 'Does it?', design: 'BEFORE_AFTER' },
  outcomes: [
    { ...outcome, ...expected, id: 'thefts', name: '=Thefts, all', kind: 'COUNT_RATE' },
    { ...outcome, ...expected, id: 'share', name: 'Share', kind: 'PROPORTION' },
    { ...outcome, ...expected, id: 'days', name: 'Days', kind: 'MEAN' },
  ],
};
const sites: PlannedSite[] = [{ id: 's1', force: 'kent', arm: 'INTERVENTION', label: 'The "north"' }];
const measured = (...known: string[]): Measured => ({ protocol, sites, known: new Set(known) });

/** What is wrong with a file, by line and column. */
function wrong(csv: string, against = measured()): unknown[] {
  try {
    readMeasures(csv, against);
    return [];
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return error.fields.map(({ line, column, code }) => [line, column, code]);
  }
}
const file = (...rows: string[]) => ['outcome,site,period,n,events,exposure,mean,sd,why', ...rows].join('\n');

describe('the template of a test', () => {
  it('has a row for each figure that is still awaited, and a name that is no formula', () => {
    const figures = [{ outcome: 'thefts', site: 's1', period: 'BEFORE' as const }];
    const rows = parse<Record<string, string>>(measureTemplate({ protocol, sites, figures }), {
      columns: true,
    });
    expect(rows).toHaveLength(5);
    expect(rows[0]).toMatchObject({
      ...{ outcome: 'thefts', outcome_name: "'=Thefts, all", site_label: 'The "north"' },
      ...{ period: 'AFTER', n: '' },
    });
  });

  it('is read again as it was written, once its figures are filled in', () => {
    const template = measureTemplate({ protocol, sites, figures: [] });
    const filled = template
      .replaceAll(/^(thefts.*),,,,,,$/gm, '$1,30,4,365.25,,,')
      .replaceAll(/^(share.*),,,,,,$/gm, '$1,30,4,,,,')
      .replaceAll(/^(days.*),,,,,,$/gm, '$1,30,,,2.5,1e0,');
    const figures = readMeasures(filled, measured());
    expect(figures).toHaveLength(6);
    expect(figures[0]).toMatchObject({ outcome: 'thefts', period: 'BEFORE', events: 4, exposure: 365.25 });
    expect(figures[5]).toMatchObject({ outcome: 'days', period: 'AFTER', n: 30, mean: 2.5, sd: 1 });
  });
});

describe('a file of figures', () => {
  it('names line and column of everything that is wrong in it', () => {
    const csv = file(
      'thefts,s1,before,30,4,,,,',
      'thefts,s1,BEFORE,30,5,,,,',
      '',
      'share,s1,AFTER,30,31,,,,',
      'days,s1,AFTER,0,,,2,-1,',
      'none,elsewhere,LATER,1.5,many,,,,',
      'thefts,s1,AFTER,3,-1,0,2,,',
    );
    expect(wrong(csv)).toEqual([
      [3, 'period', 'TWICE'],
      [5, 'events', 'MORE_THAN_N'],
      ...[
        [6, 'n', 'OUT_OF_RANGE'],
        [6, 'sd', 'OUT_OF_RANGE'],
      ],
      ...[
        [7, 'events', 'NOT_A_NUMBER'],
        [7, 'outcome', 'UNKNOWN'],
        [7, 'site', 'UNKNOWN'],
      ],
      ...[
        [7, 'period', 'NOT_IN_DESIGN'],
        [7, 'n', 'OUT_OF_RANGE'],
      ],
      ...[
        [8, 'mean', 'NOT_OF_KIND'],
        [8, 'events', 'OUT_OF_RANGE'],
        [8, 'exposure', 'OUT_OF_RANGE'],
      ],
    ]);
  });

  it('corrects what is recorded only with a reason', () => {
    const known = measured('thefts s1 BEFORE');
    expect(wrong(file('thefts,s1,BEFORE,30,4,,,,'), known)).toEqual([[2, 'why', 'REQUIRED']]);
    expect(wrong(file('thefts,s1,BEFORE,30,4,,,,Counted again.'), known)).toEqual([]);
  });

  it('has the columns of the template and a row, and is CSV', () => {
    expect(wrong('')).toEqual([[undefined, undefined, 'EMPTY']]);
    expect(wrong(file())).toEqual([[undefined, undefined, 'EMPTY']]);
    expect(wrong('outcome,site,n,colour\nthefts,s1,1,red')).toEqual([
      [1, 'period', 'REQUIRED'],
      [1, 'colour', 'UNKNOWN'],
    ]);
    expect(wrong(file('thefts,"s1,BEFORE,30,4'))).toEqual([[2, null, 'NOT_CSV']]);
  });

  it('is refused as a whole where it is saved in another form, and told how to save it', () => {
    const told = (csv: string) => {
      try {
        return readMeasures(csv, measured()).length;
      } catch (error) {
        return error instanceof BadInput ? error.fields.map(({ message }) => message) : error;
      }
    };
    const semicolons = file('thefts,s1,BEFORE,30,4,1.5,,,').replaceAll(',', ';');
    expect(told(semicolons)).toEqual([
      'Line 1: The columns are separated by “;”. Save the file with commas between them.',
    ]);
    expect(told(semicolons.replaceAll(';', '\t'))).toEqual([
      'Line 1: The columns are separated by tabs. Save the file with commas between them.',
    ]);
    const latin = Buffer.from(file('thefts,s1,BEFORE,30,4,1.5,,,Caf\u00e9'), 'latin1').toString('utf8');
    expect(told(latin)).toEqual([
      'Line 2, column why: Letters here cannot be read. Save the file as CSV in UTF-8.',
    ]);
    const wide = Buffer.from(`\ufeff${file('thefts,s1,BEFORE,30,4,,,,')}`, 'utf16le').toString('utf8');
    expect(wrong(wide)[0]).toEqual([1, null, 'NOT_UTF8']);
    expect(wrong(`\ufeff${file('thefts,s1,BEFORE,30,4,1.5,,,').replaceAll('\n', '\r\n')}\r\n`)).toEqual([]);
  });

  it('is figures or a refusal, whatever is in it', () => {
    const cell = fc.oneof(
      fc.constantFrom('thefts', 's1', 'BEFORE', 'AFTER', '1', '0', '-4', '1e400', 'NaN', '"', '', '=1'),
      fc.string(),
    );
    const text = fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 6 });
    fc.assert(
      fc.property(text, (rows) => {
        const csv = file(...rows.map((cells) => cells.join(',')));
        const errors = wrong(csv);
        const figures = errors.length === 0 ? readMeasures(csv, measured()) : [];
        return figures.every(({ n, events }) => n >= 1 && (events === null || events >= 0));
      }),
    );
  });
});

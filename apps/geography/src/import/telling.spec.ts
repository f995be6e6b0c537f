import { attributions, officialAttributions } from './attributions.js';
import { yearOf } from './edition.js';
import { importSummary } from './import-summary.js';
import { Progress, progressLine } from './progress.js';

describe('progress', () => {
  it('says how far, how fast and how long still', () => {
    expect(progressLine({ bytes: 250, total: 1000, rows: 918_000, seconds: 10 })).toBe(
      '25%, 918,000 rows, 91,800 a second, 30 seconds left',
    );
    expect(progressLine({ bytes: 0, total: 0, rows: 0, seconds: 0 })).toBe('0%, 0 rows, 0 a second');
  });

  it('is said twice a second on a terminal, and every five seconds in a log', () => {
    const said = (isTTY: boolean) => {
      let now = 0;
      const lines: string[] = [];
      const progress = new Progress(100, { isTTY, write: (text) => lines.push(text) }, () => now);
      for (; now <= 10_000; now += 100) progress.tell(now / 100, now);
      return lines;
    };
    expect(said(true)).toHaveLength(20);
    expect(said(false)).toHaveLength(2);
  });
});

describe('attributions', () => {
  it('name Natural Earth always, and the owners of official data with its year once it is loaded', () => {
    expect(attributions()).toEqual(['Contains public domain data from Natural Earth']);
    expect(
      attributions([...officialAttributions('postcodes', 2025), ...officialAttributions('boundaries', 2025)]),
    ).toEqual([
      'Contains public domain data from Natural Earth',
      'Contains OS data © Crown copyright and database right 2025',
      'Contains Royal Mail data © Royal Mail copyright and database right 2025',
      'Source: Office for National Statistics licensed under the Open Government Licence v.3.0',
    ]);
  });

  it.each([
    ['ONSPD_MAY_2025_UK.csv', ['pfa23cd'], 2025],
    ['postcodes.csv', ['pcds', 'lad24cd', 'pfa23cd', 'lat'], 2024],
    ['postcodes.csv', ['pcds', 'oslaua'], 2026],
  ])('have the year of %s with the columns %j', (file, headers, year) => {
    expect(yearOf(file, headers, new Date('2026-11-23'))).toBe(year);
  });
});

describe('the summary', () => {
  it('counts what was kept and what was skipped, and names what has no name', () => {
    const postcodes = {
      ...{
        version: 'ONSPD_MAY_2025_UK/0123456789ab',
        forces: 43,
        districts: 318,
        outcodes: 2650,
        bytes: 3_400_000,
      },
      tally: { rows: 2_700_000, inUse: 1_500_000, ended: 800_000, skipped: new Map([['Scotland', 400_000]]) },
      unnamed: ['E07000008'],
    };
    expect(importSummary({ postcodes, boundaries: null }, 41.46)).toBe(
      [
        'Postcodes of ONSPD_MAY_2025_UK/0123456789ab: 2,700,000 rows',
        '  kept 2,300,000: 1,500,000 in use, 800,000 ended',
        '  skipped Scotland 400,000',
        '  43 forces, 318 districts, 2,650 outward codes, 3.4 MB',
        '  1 districts have no name in a --lookup, and are not shown by name: E07000008',
        'Done in 41.5 seconds. What was in doubt is placed again by the service.',
      ].join('\n'),
    );
  });
});

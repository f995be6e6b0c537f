import fc from 'fast-check';
import { isArea } from './postcode-areas.js';
import { readPostcode, written } from './postcode.js';

function read(typed: string): string | null {
  const postcode = readPostcode(typed, isArea);
  return postcode && written(postcode);
}

describe('a postcode as a person types it', () => {
  it.each([
    ['SW1A 2AA', 'SW1A 2AA'],
    ['sw1a2aa', 'SW1A 2AA'],
    [' cf10   3at ', 'CF10 3AT'],
    ['m1-1ae', 'M1 1AE'],
    ['M11AE', 'M1 1AE'],
    ['LL5 7 AA', 'LL5 7AA'],
    ['EC1A 1BB', 'EC1A 1BB'],
    ['W1A', 'W1A'],
    ['B11', 'B11'],
    ['ll57', 'LL57'],
    ['NPT 1AA', 'NPT 1AA'],
  ])('%j is %s', (typed, meant) => expect(read(typed)).toBe(meant));

  it.each([
    ['P015 5RR', 'PO15 5RR'],
    ['S014 OYG', 'SO14 0YG'],
    ['0X1 2JD', 'OX1 2JD'],
    ['1P1 2BX', 'IP1 2BX'],
    ['M2O 2AB', 'M20 2AB'],
    ['CB1I 3XX', 'CB11 3XX'],
    ['LI 8JQ', 'L1 8JQ'],
    ['BSO', 'BS0'],
    ['L1 IAA', 'L1 1AA'],
  ])('%j with its O or I in the wrong place is %s', (typed, meant) => expect(read(typed)).toBe(meant));

  it.each([
    '',
    ' ',
    'London',
    '12345',
    'SW1A 2A',
    'SW1A 2AA 1',
    'SWW1 1AA',
    'M1 1CC',
    '£',
    'S W',
    'B33 8T',
    'B1 1',
    'B1 1A',
    'QQ1 1AA',
    'SW01 1AA',
    'SW1I 1AA1',
    'M1 1AO',
    'E1C1 1AA',
    '٣٣ ١',
    'M1\u00001AE',
    '🚓',
  ])('is not %j', (typed) => expect(read(typed)).toBeNull());

  it('takes nothing for another: what is good as it is typed stays', () => {
    for (const good of ['L1 1AA', 'S0 1AA', 'IP1 1AA', 'OL1 1AA', 'BS10 1AA', 'E1 0AA'])
      expect(read(good)).toBe(good);
  });

  it('reads what it has written, and whatever is typed without failing', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[A-Z]{1,2}[0-9OI]{1,2}[A-Z]?[ ]?[0-9OI][A-Z]{2}$/),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const once = read(text);
        if (once !== null) expect(read(once)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });
});

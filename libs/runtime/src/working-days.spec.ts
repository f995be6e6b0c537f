import fc from 'fast-check';
import { londonDay } from './clock.js';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.js';

/** As the Government published them for England and Wales (gov.uk/bank-holidays), substitutes included. */
const published = [
  ...[
    '2024-01-01',
    '2024-03-29',
    '2024-04-01',
    '2024-05-06',
    '2024-05-27',
    '2024-08-26',
    '2024-12-25',
    '2024-12-26',
  ],
  ...[
    '2025-01-01',
    '2025-04-18',
    '2025-04-21',
    '2025-05-05',
    '2025-05-26',
    '2025-08-25',
    '2025-12-25',
    '2025-12-26',
  ],
  ...[
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-05-04',
    '2026-05-25',
    '2026-08-31',
    '2026-12-25',
    '2026-12-28',
  ],
  ...[
    '2027-01-01',
    '2027-03-26',
    '2027-03-29',
    '2027-05-03',
    '2027-05-31',
    '2027-08-30',
    '2027-12-27',
    '2027-12-28',
  ],
];

const from2024to2027 = Array.from({ length: 1461 }, (_, place) => {
  return new Date(Date.UTC(2024, 0, 1 + place)).toISOString().slice(0, 10);
});
const weekday = (day: string) => ![0, 6].includes(new Date(day).getUTCDay());
const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
const days = fc.integer({ min: 0, max: 120 });
const due = (from: string, count: number) => addWorkingDays(new Date(from), count).toISOString();
const between = (from: string, to: string) => workingDaysBetween(new Date(from), new Date(to));

describe('a working day', () => {
  it('is any weekday of 2024 to 2027 but the published bank holidays, and no other day', () => {
    const expected = from2024to2027.filter((day) => weekday(day) && !published.includes(day));
    expect(from2024to2027.at(-1)).toBe('2027-12-31');
    expect(from2024to2027.filter(isWorkingDay)).toEqual(expected);
  });
});

describe('working days from an instant', () => {
  it.each([
    ['a Monday', '2026-02-02T09:00:00Z', 3, '2026-02-05T17:00:00.000Z'],
    ['a Saturday, counting Monday first', '2026-02-07T12:00:00Z', 1, '2026-02-09T17:00:00.000Z'],
    ['a Saturday, none: the next working day', '2026-02-07T12:00:00Z', 0, '2026-02-09T17:00:00.000Z'],
    ['a Wednesday, none: that day', '2026-02-04T08:00:00Z', 0, '2026-02-04T17:00:00.000Z'],
    ['over Easter', '2026-04-02T10:00:00Z', 1, '2026-04-07T16:00:00.000Z'],
    ['over Christmas and its substitute', '2026-12-24T10:00:00Z', 2, '2026-12-30T17:00:00.000Z'],
    ['into summer time', '2026-03-27T12:00:00Z', 1, '2026-03-30T16:00:00.000Z'],
    ['out of summer time', '2026-10-23T12:00:00Z', 1, '2026-10-26T17:00:00.000Z'],
    ['half past midnight in London, summer time', '2026-07-06T23:30:00Z', 1, '2026-07-08T16:00:00.000Z'],
  ])('run from %s', (...row) => {
    const [, from, count, expected] = row;
    expect(due(from, count)).toBe(expected);
  });

  it('end on a working day, at five in the afternoon in London', () => {
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'medium' });
    fc.assert(
      fc.property(instant, days, (from, count) => {
        const end = addWorkingDays(from, count);
        expect(isWorkingDay(londonDay(end))).toBe(true);
        expect(clock.format(end)).toBe('17:00:00');
      }),
    );
  });

  it('end later for more days, and never earlier for a later start', () => {
    fc.assert(
      fc.property(instant, instant, days, (one, other, count) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        expect(+addWorkingDays(early, count)).toBeLessThanOrEqual(+addWorkingDays(late, count));
        expect(+addWorkingDays(one, count + 1)).toBeLessThan(+addWorkingDays(one, count + 2));
        expect(+addWorkingDays(one, count)).toBeLessThanOrEqual(+addWorkingDays(one, count + 1));
      }),
    );
  });

  it.each([-1, 0.5, NaN])('are never %d', (count) => {
    expect(() => addWorkingDays(new Date(), count)).toThrow(RangeError);
  });
});

describe('working days between two instants', () => {
  it('leave out the first day and count the last', () => {
    expect(between('2026-02-04T09:00:00Z', '2026-02-04T16:00:00Z')).toBe(0);
    expect(between('2026-02-06T16:00:00Z', '2026-02-09T08:00:00Z')).toBe(1);
    expect(between('2026-02-07T16:00:00Z', '2026-02-08T08:00:00Z')).toBe(0);
    expect(between('2026-12-24T09:00:00Z', '2026-12-30T09:00:00Z')).toBe(2);
    expect(between('2026-02-09T08:00:00Z', '2026-02-06T16:00:00Z')).toBe(-1);
  });

  it('take back what was added', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 120 }), (from, count) => {
        expect(workingDaysBetween(from, addWorkingDays(from, count))).toBe(count);
      }),
    );
  });

  it('add up over any day in the middle', () => {
    fc.assert(
      fc.property(fc.array(instant, { minLength: 3, maxLength: 3 }), (instants) => {
        const [a, b, c] = instants.sort((x, y) => +x - +y) as [Date, Date, Date];
        expect(workingDaysBetween(a, b) + workingDaysBetween(b, c)).toBe(workingDaysBetween(a, c));
      }),
      { numRuns: 30 },
    );
  });
});

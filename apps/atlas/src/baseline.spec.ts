import { asOf, baselineDay } from './baseline.js';

describe('the baseline', () => {
  it('is of the day on which the month after the first ends', () => {
    expect(['2026-01', '2026-11', '2026-12', '2028-01'].map(baselineDay)).toEqual([
      ...['2026-02-28', '2026-12-31', '2027-01-31', '2028-02-29'],
    ]);
  });

  it('leaves waiting what was reached after its day', () => {
    const row = (days: number | null) => ({
      id: 'kent',
      what: 'decision' as const,
      days,
      n: 1,
      day: '2026-03-27',
    });
    // Two working days after Friday 27 March is Tuesday 31.
    const seen = (day: string) => asOf(day, [row(0), row(2), row(3), row(null)]).map(({ days }) => days);
    expect(seen('2026-03-31')).toEqual([0, 2, null, null]);
    expect(seen('2026-04-01')).toEqual([0, 2, 3, null]);
  });
});

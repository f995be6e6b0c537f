import * as fc from 'fast-check';
import { durationsOf } from './durations.js';

/** By the definition, on every value by itself. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
  return Math.round((low + (high - low) * (place - Math.floor(place))) * 100) / 100;
}

describe('durations', () => {
  it('are null where there are none', () => {
    expect(durationsOf([])).toEqual({ n: 0, median: null, p90: null });
  });

  it('interpolate between two values', () => {
    const waits = [10, 1, 5, 3].map((days) => ({ days, n: 1 }));
    expect(durationsOf(waits)).toEqual({ n: 4, median: 4, p90: 8.5 });
  });

  it('are given to a hundredth of a day, without the dust of floating point', () => {
    const waits = [5, 6, 6, 9].map((days) => ({ days, n: 1 }));
    expect(durationsOf(waits)).toEqual({ n: 4, median: 6, p90: 8.1 });
  });

  it('from counts are those from every value', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 60 }), (values) => {
        const waits = [...Map.groupBy(values, (days) => days)].map(([days, all]) => ({
          days,
          n: all.length,
        }));
        const expected = { n: values.length, median: quantile(values, 0.5), p90: quantile(values, 0.9) };
        expect(durationsOf(waits)).toEqual(expected);
      }),
    );
  });
});

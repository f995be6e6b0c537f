import fc from 'fast-check';
import { mayFind, verdictOf, type Judged, type Verdict } from './verdict.js';

const fewer: Judged = {
  effect: { value: 0.7, low: 0.6, high: 0.82, pValue: 0.001 },
  none: 1,
  lowerIsBetter: true,
  smallestUseful: 0.1,
  sms: 3,
  worseSecondary: 0,
};
const between = (low: number, high: number) => ({ value: (low + high) / 2, low, high, pValue: 0.5 });

const bound = () => fc.double({ min: 0.05, max: 5, noNaN: true });

describe('what a test may say of its primary outcome', () => {
  it.each<[string, Partial<Judged>, Verdict]>([
    ['a better figure, a design that tells cause', {}, 'WORKED'],
    ['the same where nothing is compared', { sms: 2 }, 'PROMISING'],
    ['the same where something else got worse', { worseSecondary: 1 }, 'MIXED'],
    ['a worse figure, whatever the design', { effect: between(1.1, 1.5), sms: 1 }, 'HARMFUL'],
    ['the same figure where more is better', { lowerIsBetter: false }, 'HARMFUL'],
    ['an interval too narrow to hold a useful change', { effect: between(0.95, 1.06) }, 'NO_EFFECT'],
    ['an interval that holds both', { effect: between(0.7, 1.2) }, 'UNKNOWN'],
    ['no useful change named beforehand', { effect: between(0.95, 1.06), smallestUseful: null }, 'UNKNOWN'],
    ['no figure at all', { effect: null }, 'UNKNOWN'],
    ['a qualitative design', { sms: null }, 'UNKNOWN'],
  ])('%s', (_, given, verdict) => {
    expect(verdictOf({ ...fewer, ...given })).toBe(verdict);
  });

  it('is never that it worked, below the level that tells cause or with an interval that holds no effect', () => {
    const given = fc.record({
      ends: fc.tuple(bound(), bound()),
      sms: fc.constantFrom(null, 1, 2, 3, 4, 5),
      lowerIsBetter: fc.boolean(),
    });
    fc.assert(
      fc.property(given, ({ ends, sms, lowerIsBetter }) => {
        const [low, high] = [Math.min(...ends), Math.max(...ends)];
        const verdict = verdictOf({ ...fewer, effect: between(low, high), sms, lowerIsBetter });
        return verdict !== 'WORKED' || ((sms ?? 0) >= 3 && (high < 1 || low > 1));
      }),
    );
  });
});

it('an evaluator may say less than the rule gives and never more', () => {
  expect(mayFind('PROMISING', 'WORKED')).toBe(true);
  expect(mayFind('WORKED', 'PROMISING')).toBe(false);
  expect(mayFind('NO_EFFECT', 'HARMFUL')).toBe(false);
  expect(mayFind('WORKED', 'UNKNOWN')).toBe(false);
});

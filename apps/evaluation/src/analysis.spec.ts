import fc from 'fast-check';
import { analysed, type AnalysedOutcome, type AnalysedSite } from './analysis.js';
import type { Cell } from './scales/scale.js';

const count = (events: number, exposure = 1): Cell => ({ n: 1, events, exposure, mean: null, sd: null });
const part = (events: number, n: number): Cell => ({ n, events, exposure: null, mean: null, sd: null });
const value = (mean: number, sd: number, n: number): Cell => ({ n, mean, sd, events: null, exposure: null });

let number = 0;
function site(arm: AnalysedSite['arm'], before: Cell | null, after: Cell | null): AnalysedSite {
  return { id: `site ${++number}`, label: 'a site', arm, before, after };
}
function outcome(kind: AnalysedOutcome['kind'], sites: AnalysedSite[], primary = true): AnalysedOutcome {
  return { id: kind, kind, primary, sites };
}
function one(kind: AnalysedOutcome['kind'], sites: AnalysedSite[]) {
  const [found] = analysed([outcome(kind, sites)]);
  if (!found) throw new Error('nothing was analysed');
  return found;
}

// By R's glm, scripts/statistics-reference.R.
it('gives counts before and after in two arms as the relative incident rate ratio, with the sites each beside it', () => {
  const found = one('COUNT_RATE', [
    site('INTERVENTION', count(120), count(70)),
    site('INTERVENTION', count(80), count(68)),
    site('COMPARISON', count(110), count(118)),
    site('COMPARISON', count(95), count(80)),
  ]);
  expect(found.measure).toBe('RELATIVE_INCIDENT_RATE_RATIO');
  expect(Math.log(found.effect?.value ?? 0)).toBeCloseTo(-0.33632073, 4);
  expect(Math.log((found.effect?.high ?? 0) / (found.effect?.low ?? 1)) / (2 * 1.95996398)).toBeCloseTo(
    0.21833294,
    4,
  );
  expect(found.sites).toHaveLength(2);
  expect(found.sites.reduce((sum, { weight }) => sum + (weight ?? 0), 0)).toBeCloseTo(1, 9);
  expect(found.heterogeneity?.df).toBe(1);
  expect(found.method).toMatch(/Dispersion 2\.15 on 2 degrees of freedom\.$/);
  expect(found.note).toMatch(/judged from few/);
});

// By metafor, scripts/statistics-reference.R: what the dispersion widens is no reason to think the sites alike.
it('tells how much the sites differ beyond chance from their sampling error alone', () => {
  const found = one('COUNT_RATE', [
    ...[
      [120, 70],
      [80, 68],
      [95, 60],
    ].map(([before = 0, after = 0]) => site('INTERVENTION', count(before), count(after))),
    ...[
      [110, 30],
      [95, 300],
    ].map(([before = 0, after = 0]) => site('COMPARISON', count(before), count(after))),
  ]);
  expect(found.heterogeneity?.q).toBeCloseTo(3.0561, 4);
  expect(found.heterogeneity?.iSquared).toBeCloseTo(34.5579, 4);
});

it('leaves out a site without its figures, counts none of its people, and says so', () => {
  const found = one('PROPORTION', [
    site('INTERVENTION', part(40, 100), part(20, 100)),
    { ...site('INTERVENTION', part(40, 100), null), label: 'North' },
    { ...site('COMPARISON', null, null), label: 'South' },
  ]);
  expect(found).toMatchObject({ measure: 'RISK_RATIO', n: 200 });
  expect(found.note).toBe('Left out, for want of figures: North, South.');
});

it('says that the dispersion is 1 where an arm has one site', () => {
  const found = one('COUNT_RATE', [
    site('INTERVENTION', count(40), count(20)),
    site('COMPARISON', count(30), count(29)),
  ]);
  expect(found.note).toMatch(/dispersion is taken as 1/);
  expect(found.heterogeneity).toBeNull();
});

it('gives proportions as the ratio of risk ratios, and the difference of differences beside it', () => {
  const found = one('PROPORTION', [
    site('INTERVENTION', part(40, 100), part(20, 100)),
    site('COMPARISON', part(40, 100), part(40, 100)),
  ]);
  expect(found.measure).toBe('RATIO_OF_RISK_RATIOS');
  expect(found.effect?.value).toBeCloseTo(0.5, 6);
  expect(found.relativeChange).toBeCloseTo(-0.5, 6);
  expect(found.difference?.value).toBeCloseTo(-0.2, 6);
});

it("gives means afterwards in two arms as the published Hedges' g", () => {
  const found = one('MEAN', [
    site('INTERVENTION', null, value(103, 5.5, 50)),
    site('COMPARISON', null, value(100, 4.5, 50)),
  ]);
  expect(found.effect?.value).toBeCloseTo(0.5924, 4);
  expect(found.difference?.value).toBeCloseTo(3, 6);
  expect(found.relativeChange).toBeNull();
});

it('finds no effect where both arms changed alike, however their spreads differ', () => {
  const found = one('MEAN', [
    site('INTERVENTION', value(50, 5, 80), value(48, 5, 80)),
    site('COMPARISON', value(50, 10, 80), value(48, 10, 80)),
  ]);
  expect(found.effect?.value).toBeCloseTo(0, 9);
  expect(found.difference?.value).toBeCloseTo(0, 9);
});

// By R's lm, scripts/statistics-reference.R.
it("gives means before and after in two arms as Hedges' g over the one spread of all four", () => {
  const found = one('MEAN', [
    site('INTERVENTION', value(50, 8, 40), value(44, 9, 42)),
    site('COMPARISON', value(51, 12, 38), value(49, 11, 39)),
  ]);
  expect(found.effect?.value).toBeCloseTo(-0.3949768, 6);
  expect(found.difference?.value).toBeCloseTo(-4, 9);
});

it('lets sites that differ widen the interval of shares and means afterwards, instead of taking them as one', () => {
  const width = (kind: 'PROPORTION' | 'MEAN', sites: AnalysedSite[]) => {
    const { effect } = one(kind, sites);
    return kind === 'MEAN'
      ? (effect?.high ?? 0) - (effect?.low ?? 0)
      : Math.log((effect?.high ?? 1) / (effect?.low ?? 1));
  };
  const arms = (treated: Cell[], compared: Cell[]) => [
    ...treated.map((cell) => site('INTERVENTION', null, cell)),
    ...compared.map((cell) => site('COMPARISON', null, cell)),
  ];
  const alike = [part(30, 100), part(30, 100)];
  expect(width('PROPORTION', arms([part(10, 100), part(50, 100)], alike))).toBeGreaterThan(
    2 * width('PROPORTION', arms([part(60, 200)], [part(60, 200)])),
  );
  expect(
    width('MEAN', arms([value(5, 2, 50), value(9, 2, 50)], [value(7, 2, 50), value(7, 2, 50)])),
  ).toBeGreaterThan(2 * width('MEAN', arms([value(7, 2, 100)], [value(7, 2, 100)])));
});

it('gives a sentence where there is nothing to compare, and where one value stands alone', () => {
  expect(one('COUNT_RATE', [site('INTERVENTION', null, count(4))])).toMatchObject({
    effect: null,
    note: expect.stringMatching(/nothing to compare/) as string,
  });
  expect(one('MEAN', [site('INTERVENTION', value(1, 0, 1), value(2, 0, 1))]).note).toMatch(/n of 1/);
});

it('corrects the p values of secondary outcomes by Holm, and leaves the primary as it is', () => {
  const measured = [site('INTERVENTION', part(40, 100), part(20, 100))];
  const found = analysed([
    outcome('PROPORTION', measured),
    { ...outcome('PROPORTION', measured, false), id: 'second' },
    { ...outcome('PROPORTION', measured, false), id: 'third' },
  ]);
  const p = found[0]?.effect?.pValue ?? 0;
  expect(found.map(({ adjustedPValue }) => adjustedPValue)).toEqual([
    null,
    ...[2, 2].map((times) => Math.min(1, times * p)),
  ]);
});

it('turns the effect round where the arms are swapped, whatever the kind', () => {
  const cell = fc.record({
    n: fc.integer({ min: 20, max: 90 }),
    events: fc.integer({ min: 0, max: 20 }),
    mean: fc.integer({ min: -9, max: 9 }),
    sd: fc.integer({ min: 1, max: 5 }),
  });
  const measured = cell.map((given): Cell => ({ ...given, exposure: given.n }));
  const arm = fc.array(fc.tuple(measured, measured), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.constantFrom('COUNT_RATE', 'PROPORTION', 'MEAN'),
      fc.record({ these: arm, those: arm, isAfter: fc.boolean() }),
      (kind, { these, those, isAfter }) => {
        const effect = (treated: typeof these, compared: typeof these) =>
          one(kind, [
            ...treated.map(([before, after]) => site('INTERVENTION', isAfter ? null : before, after)),
            ...compared.map(([before, after]) => site('COMPARISON', isAfter ? null : before, after)),
          ]).effect;
        const [there, back] = [effect(these, those), effect(those, these)];
        if (!there || !back) return there === back;
        const turned = kind === 'MEAN' ? there.value + back.value : Math.log(there.value * back.value);
        return Math.abs(turned) < 1e-6 && Math.abs(there.pValue - back.pValue) < 1e-6;
      },
    ),
  );
});

it('never gives anything but a number or a sentence, whatever was measured', () => {
  const cell = fc.record({
    n: fc.integer({ min: 1, max: 50 }),
    events: fc.integer({ min: 0, max: 50 }),
    mean: fc.integer({ min: -9, max: 9 }),
    sd: fc.integer({ min: 0, max: 5 }),
  });
  const kept = cell.map(({ n, events, mean, sd }): Cell => ({
    n,
    events: Math.min(events, n),
    exposure: n,
    mean,
    sd,
  }));
  const several = fc.array(
    fc.tuple(fc.constantFrom('INTERVENTION', 'COMPARISON'), fc.option(kept), fc.option(kept)),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(fc.constantFrom('COUNT_RATE', 'PROPORTION', 'MEAN'), several, (kind, given) => {
      const found = one(
        kind,
        given.map(([arm, before, after]) => site(arm, before, after)),
      );
      const numbers = [found.effect, found.difference, ...found.sites.map(({ effect }) => effect)].flatMap(
        (interval) => (interval ? [interval.value, interval.low, interval.high] : []),
      );
      return numbers.every(Number.isFinite) && (found.effect !== null || (found.note ?? '').length > 20);
    }),
  );
});

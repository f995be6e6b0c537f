import fc from 'fast-check';
import { combined } from './combination.js';
import { dispersionOfChanges } from './dispersion.js';
import { intervalOf, isMissing, ratioOf, type Estimate, type Figure } from './estimate.js';
import { hedgesG } from './hedges-g.js';
import { holm } from './holm.js';
import { meanContrast, type Signed } from './mean-difference.js';
import { logRateRatio } from './rate-ratio.js';
import { logRelativeIncidentRateRatio } from './relative-incident-rate-ratio.js';
import { riskDifference } from './risk-difference.js';
import { logRiskRatio } from './risk-ratio.js';

const count = fc.integer({ min: 0, max: 5000 });
const counted = fc.record({ events: count, exposure: fc.integer({ min: 1, max: 100_000 }) });
const share = fc
  .integer({ min: 1, max: 2000 })
  .chain((n) => fc.record({ events: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));
const spread = fc.record({
  mean: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
  sd: fc.double({ min: 0.01, max: 1e3, noNaN: true }),
  n: fc.integer({ min: 1, max: 2000 }),
});
const site = fc.record({ before: counted, after: counted });

function width(figure: Figure): number {
  return isMissing(figure) ? Infinity : Math.sqrt(figure.variance);
}

function isSound(figure: Figure): boolean {
  if (isMissing(figure)) return figure.missing.length > 20;
  const { value, low, high, pValue } = intervalOf(figure);
  return (
    [value, low, high].every(Number.isFinite) && low <= value && value <= high && pValue >= 0 && pValue <= 1
  );
}

describe('whatever the figures', () => {
  it('gives a number with an interval, or a sentence, and never anything else', () => {
    fc.assert(fc.property(counted, counted, (a, b) => isSound(logRateRatio(a, b))));
    fc.assert(
      fc.property(share, share, (a, b) => isSound(logRiskRatio(a, b)) && isSound(riskDifference(a, b))),
    );
    fc.assert(
      fc.property(spread, spread, (a, b) =>
        isSound(
          hedgesG([
            [1, a],
            [-1, b],
          ]),
        ),
      ),
    );
    fc.assert(
      fc.property(
        fc.array(site, { minLength: 1, maxLength: 6 }),
        fc.array(site, { minLength: 1, maxLength: 6 }),
        (a, b) => isSound(logRelativeIncidentRateRatio(a, b, dispersionOfChanges([a, b]))),
      ),
    );
  });

  it('inverts a ratio, and turns a difference round, where the arms are swapped', () => {
    const opposite = (one: Figure, other: Figure) =>
      isMissing(one)
        ? isMissing(other)
        : !isMissing(other) && Math.abs(one.value + other.value) < 1e-6 * (1 + Math.abs(one.value));
    fc.assert(fc.property(counted, counted, (a, b) => opposite(logRateRatio(a, b), logRateRatio(b, a))));
    fc.assert(fc.property(share, share, (a, b) => opposite(logRiskRatio(a, b), logRiskRatio(b, a))));
    fc.assert(
      fc.property(spread, spread, (a, b) =>
        opposite(
          hedgesG([
            [1, a],
            [-1, b],
          ]),
          hedgesG([
            [1, b],
            [-1, a],
          ]),
        ),
      ),
    );
    fc.assert(
      fc.property(
        fc.array(site, { minLength: 2, maxLength: 5 }),
        fc.array(site, { minLength: 2, maxLength: 5 }),
        (a, b) => {
          const spreadOut = dispersionOfChanges([a, b]);
          return opposite(
            logRelativeIncidentRateRatio(a, b, spreadOut),
            logRelativeIncidentRateRatio(b, a, spreadOut),
          );
        },
      ),
    );
  });

  it('narrows the interval where there is more of the same', () => {
    const more = (n: number) => n * 4;
    fc.assert(
      fc.property(counted, counted, (a, b) => {
        const few = logRateRatio(a, b);
        const many = logRateRatio({ ...a, events: more(a.events) }, { ...b, events: more(b.events) });
        return width(many) <= width(few) || a.events * b.events === 0;
      }),
    );
    fc.assert(
      fc.property(spread, spread, (a, b) => {
        fc.pre(a.n > 1 && b.n > 1);
        const groups = (by: number): Signed[] => [
          [1, { ...a, n: a.n * by }],
          [-1, { ...b, n: b.n * by }],
        ];
        return width(meanContrast(groups(4))) < width(meanContrast(groups(1)));
      }),
    );
  });

  it('does not mind in which unit a thing is measured', () => {
    const unit = fc.double({ min: 0.001, max: 1000, noNaN: true });
    fc.assert(
      fc.property(spread, spread, unit, (a, b, by) => {
        const scaled = (one: typeof a) => ({ ...one, mean: one.mean * by, sd: one.sd * by });
        const [plain, other] = [
          hedgesG([
            [1, a],
            [-1, b],
          ]),
          hedgesG([
            [1, scaled(a)],
            [-1, scaled(b)],
          ]),
        ];
        if (isMissing(plain) || isMissing(other)) return isMissing(plain) === isMissing(other);
        return Math.abs(plain.value - other.value) <= 1e-6 * (1 + Math.abs(plain.value));
      }),
    );
    fc.assert(
      fc.property(counted, counted, unit, (a, b, by) => {
        const scaled = (one: typeof a) => ({ ...one, exposure: one.exposure * by });
        const [plain, other] = [logRateRatio(a, b), logRateRatio(scaled(a), scaled(b))];
        if (isMissing(plain) || isMissing(other)) return isMissing(plain) === isMissing(other);
        return Math.abs(plain.value - other.value) < 1e-9 * (1 + Math.abs(plain.value));
      }),
    );
  });
});

describe('figures combined', () => {
  const estimate: fc.Arbitrary<Estimate> = fc.record({
    value: fc.double({ min: -5, max: 5, noNaN: true }),
    variance: fc.double({ min: 0.001, max: 10, noNaN: true }),
    cautions: fc.constant([]),
  });

  it('lie between the least and the greatest, with weights that add up to 1', () => {
    fc.assert(
      fc.property(fc.array(estimate, { minLength: 1, maxLength: 12 }), (figures) => {
        const { estimate: whole, weights } = combined(figures);
        const values = figures.map(({ value }) => value);
        expect(weights.reduce((so, more) => so + more, 0)).toBeCloseTo(1, 9);
        return whole.value >= Math.min(...values) - 1e-9 && whole.value <= Math.max(...values) + 1e-9;
      }),
    );
  });

  it('are the one figure where there is one', () => {
    fc.assert(
      fc.property(estimate, (figure) => {
        expect(combined([figure]).heterogeneity).toBeNull();
        expect(combined([figure]).estimate.value).toBeCloseTo(figure.value, 9);
      }),
    );
  });

  it('and a correction for several never makes a p value smaller, nor changes their order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 10 }), (ps) => {
        const adjusted = holm(ps);
        return ps.every((p, at) => (adjusted[at] ?? 0) >= p && (adjusted[at] ?? 2) <= 1);
      }),
    );
  });
});

it('one value, no events and full groups each get their sentence', () => {
  const one = { mean: 3, sd: 0, n: 1 };
  expect(
    sentence(
      hedgesG([
        [1, one],
        [-1, one],
      ]),
    ),
  ).toMatch(/n of 1/);
  expect(sentence(logRateRatio({ events: 0, exposure: 1 }, { events: 0, exposure: 1 }))).toMatch(
    /Nothing happened/,
  );
  const full = logRiskRatio({ events: 9, n: 9 }, { events: 4, n: 9 });
  expect(sentence(full)).toMatch(/half a person/);
  expect(isMissing(full) ? 0 : ratioOf(full).value).toBeGreaterThan(1);
});

function sentence(figure: Figure): string {
  return isMissing(figure) ? figure.missing : figure.cautions.join(' ');
}

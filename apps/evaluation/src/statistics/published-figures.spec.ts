import { combined } from './combination.js';
import { isMissing, intervalOf, ratioOf, type Estimate, type Figure } from './estimate.js';
import { hedgesG } from './hedges-g.js';
import { meanContrast, meanContrastInterval } from './mean-difference.js';
import { expectNear } from './near.harness.js';
import { logRateRatio } from './rate-ratio.js';
import { riskDifference } from './risk-difference.js';
import { logRiskRatio } from './risk-ratio.js';

function known(figure: Figure): Estimate {
  if (isMissing(figure)) throw new Error(figure.missing);
  return figure;
}

// Borenstein, Hedges, Higgins and Rothstein, Introduction to Meta-Analysis (2009), chapters 4 and 5.
describe('the worked examples of Borenstein and others', () => {
  const treated = { mean: 103, sd: 5.5, n: 50 };
  const control = { mean: 100, sd: 4.5, n: 50 };

  it('gives their raw mean difference of 3 with a variance of 1.01', () => {
    const figure = known(
      meanContrast([
        [1, treated],
        [-1, control],
      ]),
    );
    expectNear([figure.value, figure.variance], [3, 1.01]);
  });

  it("gives their Hedges' g of 0.5924 with a variance of 0.0411", () => {
    const figure = known(
      hedgesG([
        [1, treated],
        [-1, control],
      ]),
    );
    expect(figure.value).toBeCloseTo(0.5924, 4);
    expect(figure.variance).toBeCloseTo(0.0411, 4);
  });

  it('gives their risk ratio of 0.5 with a log variance of 0.28, and risk difference of -0.05', () => {
    const [few, more] = [
      { events: 5, n: 100 },
      { events: 10, n: 100 },
    ];
    const ratio = known(logRiskRatio(few, more));
    expect(ratioOf(ratio).value).toBeCloseTo(0.5, 6);
    expect(ratio.variance).toBeCloseTo(0.28, 6);
    const difference = known(riskDifference(few, more));
    expect(difference.value).toBeCloseTo(-0.05, 6);
    expect(difference.variance).toBeCloseTo(0.001375, 6);
  });
});

// Colditz and others, JAMA 271 (1994): 13 trials of BCG vaccine; figures by metafor 3.8-1, scripts/statistics-reference.R.
const bcg = [
  [4, 123, 11, 139],
  [6, 306, 29, 303],
  [3, 231, 11, 220],
  [62, 13598, 248, 12867],
  [33, 5069, 47, 5808],
  [180, 1541, 372, 1451],
  [8, 2545, 10, 629],
  [505, 88391, 499, 88391],
  [29, 7499, 45, 7277],
  [17, 1716, 65, 1665],
  [186, 50634, 141, 27338],
  [5, 2498, 3, 2341],
  [27, 16913, 29, 17854],
] as const;

describe('thirteen trials of BCG vaccine, combined by DerSimonian and Laird', () => {
  const { estimate, weights, heterogeneity } = combined(
    bcg.map(([a, n, b, m]) => known(logRiskRatio({ events: a, n }, { events: b, n: m }))),
  );
  const { value, low, high } = intervalOf(estimate);

  it('gives the published log risk ratio and its interval', () => {
    expect(value).toBeCloseTo(-0.7141, 4);
    expect(Math.sqrt(estimate.variance)).toBeCloseTo(0.1787, 4);
    expectNear([low, high], [-1.06444528, -0.36378916]);
  });

  it('gives the published Q, I² and tau²', () => {
    expect(heterogeneity?.q).toBeCloseTo(152.233, 4);
    expect(heterogeneity?.df).toBe(12);
    expect(heterogeneity?.iSquared).toBeCloseTo(92.1173, 4);
    expect(heterogeneity?.tauSquared).toBeCloseTo(0.3088, 4);
    expect(heterogeneity?.pValue).toBeLessThan(1e-12);
  });

  it('weighs the trials as metafor does', () => {
    expectNear(weights.slice(0, 3), [0.05036492, 0.06347329, 0.04412027]);
  });
});

// Student, The probable error of a mean, Biometrika 6 (1908), as R's data set sleep; by R's t.test.
it("gives Welch's interval and p value for Student's own data of sleep", () => {
  const groups = [
    [1, { mean: 0.75, sd: 1.78900966, n: 10 }],
    [-1, { mean: 2.33, sd: 2.00224874, n: 10 }],
  ] as const;
  const found = meanContrastInterval(groups);
  if ('missing' in found) throw new Error(found.missing);
  expectNear(
    [found.value, found.low, found.high, found.pValue],
    [-1.58, -3.36548323, 0.20548323, 0.07939414],
  );
});

describe('ratios as metafor gives them, zero cells too', () => {
  it.each([
    [{ events: 31, exposure: 1200 }, { events: 52, exposure: 1100 }, [-0.60426789, 0.05148883]],
    [{ events: 0, exposure: 400 }, { events: 7, exposure: 380 }, [-2.7593435, 2.13333333]],
  ])('rates %j to %j', (one, other, published) => {
    const figure = known(logRateRatio(one, other));
    expectNear([figure.value, figure.variance], published);
  });

  it.each([
    [{ events: 5, n: 100 }, { events: 10, n: 100 }, [-0.69314718, 0.28]],
    [{ events: 0, n: 40 }, { events: 6, n: 42 }, [-2.51732131, 2.1062001]],
  ])('risks %j to %j', (one, other, published) => {
    const figure = known(logRiskRatio(one, other));
    expectNear([figure.value, figure.variance], published);
  });
});

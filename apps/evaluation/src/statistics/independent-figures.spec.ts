import { detectableG, detectableRateRatio, detectableRiskRatio } from './detectable-effect.js';
import { dispersionOfChanges, dispersionOfRates } from './dispersion.js';
import { chiSquaredUpper, normalQuantile, studentQuantile, twoSidedNormal } from './distributions.js';
import { isMissing, type Estimate, type Figure } from './estimate.js';
import { holm } from './holm.js';
import { expectNear } from './near.harness.js';
import { logRateRatio } from './rate-ratio.js';
import { logRelativeIncidentRateRatio, spreadBy } from './relative-incident-rate-ratio.js';

// Every figure here is from R 4.2.2: scripts/statistics-reference.R.

function known(figure: Figure): Estimate {
  if (isMissing(figure)) throw new Error(figure.missing);
  return figure;
}

function site(before: number, after: number, exposures: readonly [number, number] = [1, 1]) {
  return {
    before: { events: before, exposure: exposures[0] },
    after: { events: after, exposure: exposures[1] },
  };
}

it('the distributions agree with R', () => {
  expectNear(
    [normalQuantile(0.975), studentQuantile(0.975, 5), studentQuantile(0.975, 1)],
    [1.95996398, 2.57058184, 12.70620474],
  );
  expect(chiSquaredUpper(10.3, 4)).toBeCloseTo(0.03566634, 7);
  expect(twoSidedNormal(2.5)).toBeCloseTo(0.01241933, 7);
});

describe("the relative incident rate ratio agrees with R's quasi-Poisson model of sites, periods and their product", () => {
  it.each([
    {
      what: 'one exposure everywhere',
      intervention: [site(120, 70), site(80, 68)],
      comparison: [site(110, 118), site(95, 80)],
      by: [-0.33632073, 0.21833294, 2.14969201],
    },
    {
      what: 'exposures that differ',
      intervention: [site(120, 70, [100, 110]), site(80, 68, [50, 50])],
      comparison: [site(110, 118, [80, 70]), site(95, 80, [60, 66])],
      by: [-0.42418346, 0.33293691, 4.99007243],
    },
  ])('$what', ({ intervention, comparison, by }) => {
    const dispersion = dispersionOfChanges([intervention, comparison]);
    const figure = known(logRelativeIncidentRateRatio(intervention, comparison, dispersion));
    expectNear([figure.value, Math.sqrt(figure.variance), dispersion.factor], by);
  });

  it('and for counts after alone', () => {
    const arms = [
      [
        [22, 9],
        [51, 12],
        [30, 10],
      ],
      [
        [40, 10],
        [75, 11],
        [61, 12],
      ],
    ].map((arm) => arm.map(([events = 0, exposure = 0]) => ({ events, exposure })));
    const dispersion = dispersionOfRates(arms);
    const figure = known(
      spreadBy(logRateRatio({ events: 103, exposure: 31 }, { events: 176, exposure: 33 }), dispersion),
    );
    expectNear(
      [figure.value, Math.sqrt(figure.variance), dispersion.factor],
      [-0.47323465, 0.22816063, 3.38241693],
    );
  });
});

it("Holm's correction agrees with p.adjust", () => {
  expectNear(holm([0.01, 0.04, 0.03, 0.005]), [0.03, 0.06, 0.06, 0.02]);
});

describe('the smallest effect that would be seen agrees with power.prop.test and with its own equation solved by R', () => {
  const of = (n: number, down: boolean) => ({ n, down, groups: 2 }) as const;

  it('for shares', () => {
    expect(0.2 * (detectableRiskRatio(0.2, of(500, false)) ?? 0)).toBeCloseTo(0.27533171, 5);
    expect(0.2 * (detectableRiskRatio(0.2, of(500, true)) ?? 0)).toBeCloseTo(0.13399176, 5);
  });

  it('for means', () => {
    expect(detectableG(of(64, true))).toBeCloseTo(0.49525498, 6);
  });

  it('for rates', () => {
    expect(detectableRateRatio(100, of(1, true))).toBeCloseTo(0.63838168, 6);
    expect(detectableRateRatio(100, of(1, false))).toBeCloseTo(1.44005568, 6);
  });

  it('and none is named where none could be seen', () => {
    expect(detectableRiskRatio(0.02, of(20, true))).toBeNull();
  });
});

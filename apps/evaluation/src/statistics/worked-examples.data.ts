import { combined } from './combination.js';
import { detectableG, detectableRateRatio, detectableRiskRatio } from './detectable-effect.js';
import { dispersionOfChanges, dispersionOfRates, type Dispersion } from './dispersion.js';
import { chiSquaredUpper, normalQuantile, studentQuantile, twoSidedNormal } from './distributions.js';
import { intervalOf, isMissing, ratioOf, type Estimate, type Figure } from './estimate.js';
import { hedgesG } from './hedges-g.js';
import { holm } from './holm.js';
import { meanContrast, meanContrastInterval, type Spread } from './mean-difference.js';
import { type CountedSite } from './rate-change.js';
import { logRateRatio } from './rate-ratio.js';
import { logRelativeIncidentRateRatio, spreadBy } from './relative-incident-rate-ratio.js';
import { riskDifference } from './risk-difference.js';
import { logRatioOfRiskRatios, logRiskRatio, type Share } from './risk-ratio.js';

/** A figure that somebody else gives, as they write it, and ours. */
export type Compared = readonly [what: string, theirs: string, ours: number];

/** An example that was worked elsewhere. */
export interface WorkedExample {
  readonly measure: string;
  readonly example: string;
  /** A publication, or an independent package with its version. */
  readonly source: string;
  readonly figures: readonly Compared[];
}

function known(figure: Figure): Estimate {
  if (isMissing(figure)) throw new Error(figure.missing);
  return figure;
}
function share(events: number, n: number): Share {
  return { events, n };
}
function group(mean: number, sd: number, n: number): Spread {
  return { mean, sd, n };
}
function site(before: number, after: number, [early, late]: readonly [number, number] = [1, 1]): CountedSite {
  return { before: { events: before, exposure: early }, after: { events: after, exposure: late } };
}
function error({ variance }: Estimate): number {
  return Math.sqrt(variance);
}

const R = 'R 4.2.2';
const METAFOR = 'metafor 3.8-1 on R 4.2.2';
const BORENSTEIN = 'Borenstein, Hedges, Higgins and Rothstein, Introduction to Meta-Analysis (2009)';
const POISSON: Dispersion = { factor: 1, df: 0, caution: null };

const wheeler = known(logRelativeIncidentRateRatio([site(50, 30)], [site(60, 55)], POISSON));

const alike = { treated: [site(120, 70), site(80, 68)], compared: [site(110, 118), site(95, 80)] };
const exposed = {
  treated: [site(120, 70, [100, 110]), site(80, 68, [50, 50])],
  compared: [site(110, 118, [80, 70]), site(95, 80, [60, 66])],
};
function quasi({ treated, compared }: typeof alike, theirs: readonly [string, string, string]): Compared[] {
  const dispersion = dispersionOfChanges([treated, compared]);
  const figure = known(logRelativeIncidentRateRatio(treated, compared, dispersion));
  return [
    ['log RIRR', theirs[0], figure.value],
    ['standard error', theirs[1], error(figure)],
    ['dispersion', theirs[2], dispersion.factor],
  ];
}

const afterwards = [
  [
    { events: 22, exposure: 9 },
    { events: 51, exposure: 12 },
    { events: 30, exposure: 10 },
  ],
  [
    { events: 40, exposure: 10 },
    { events: 75, exposure: 11 },
    { events: 61, exposure: 12 },
  ],
] as const;
const spreadAfter = dispersionOfRates(afterwards);
const ratioAfter = known(
  spreadBy(logRateRatio({ events: 103, exposure: 31 }, { events: 176, exposure: 33 }), spreadAfter),
);

const rate = known(logRateRatio({ events: 31, exposure: 1200 }, { events: 52, exposure: 1100 }));
const noEvents = known(logRateRatio({ events: 0, exposure: 400 }, { events: 7, exposure: 380 }));

const threeSites = [
  [70, 120],
  [68, 80],
  [60, 95],
].map(([after = 0, before = 0]) =>
  known(logRateRatio({ events: after, exposure: 1 }, { events: before, exposure: 1 })),
);
const ofThree = combined(threeSites).heterogeneity;

const risks = known(logRiskRatio(share(5, 100), share(10, 100)));
const risksApart = known(riskDifference(share(5, 100), share(10, 100)));
const noRisk = known(logRiskRatio(share(0, 40), share(6, 42)));
const fourRisks = known(
  logRatioOfRiskRatios(
    { before: share(40, 100), after: share(20, 100) },
    { before: share(44, 110), after: share(40, 100) },
  ),
);

/** Cases and n with the vaccine, cases and n without: Colditz and others, JAMA 271 (1994). */
const bcg = combined(
  [
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
  ].map(([a = 0, n = 0, b = 0, m = 0]) => known(logRiskRatio(share(a, n), share(b, m)))),
);
const bcgRange = intervalOf(bcg.estimate);

const raw = known(
  meanContrast([
    [1, group(103, 5.5, 50)],
    [-1, group(100, 4.5, 50)],
  ]),
);
const g = known(
  hedgesG([
    [1, group(103, 5.5, 50)],
    [-1, group(100, 4.5, 50)],
  ]),
);
/** Table 14.1: mean, spread and n, treated and not. */
const sixTrials = (
  [
    [group(94, 22, 60), group(92, 20, 60)],
    [group(98, 21, 65), group(92, 22, 65)],
    [group(98, 28, 40), group(88, 26, 40)],
    [group(94, 19, 200), group(82, 17, 200)],
    [group(98, 21, 50), group(88, 22, 45)],
    [group(96, 21, 85), group(92, 22, 85)],
  ] as const
).map(([treated, control]) =>
  known(
    hedgesG([
      [1, treated],
      [-1, control],
    ]),
  ),
);
const six = combined(sixTrials);
const sixRange = intervalOf(six.estimate);
const fourGroups = known(
  hedgesG([
    [1, group(44, 9, 42)],
    [-1, group(50, 8, 40)],
    [-1, group(49, 11, 39)],
    [1, group(51, 12, 38)],
  ]),
);

const sleep = meanContrastInterval([
  [1, group(0.75, 1.78900966, 10)],
  [-1, group(2.33, 2.00224874, 10)],
]);
if (isMissing(sleep)) throw new Error(sleep.missing);

const [holm1 = 0, holm2 = 0, holm3 = 0, holm4 = 0] = holm([0.01, 0.04, 0.03, 0.005]);
const seen = (n: number, down: boolean) => ({ n, down, groups: 2 }) as const;

export const workedExamples: readonly WorkedExample[] = [
  {
    measure: 'Rate ratio',
    example: '31 events in 1,200 to 52 in 1,100',
    source: METAFOR,
    figures: [
      ['log rate ratio', '-0.60426789', rate.value],
      ['variance', '0.05148883', rate.variance],
    ],
  },
  {
    measure: 'Rate ratio, zero cell',
    example: 'None in 400 to 7 in 380; 0.5 added to both counts',
    source: METAFOR,
    figures: [
      ['log rate ratio', '-2.75934350', noEvents.value],
      ['variance', '2.13333333', noEvents.variance],
    ],
  },
  {
    measure: 'Relative incident rate ratio (Wilson 2022)',
    example: '50 before and 30 after, beside 60 and 55',
    source: 'A. Wheeler, Comparing the WDD vs the Wilson log IRR estimator (2021)',
    figures: [
      ['log RIRR', '-0.4238142', wheeler.value],
      ['RIRR', '0.6545455', ratioOf(wheeler).value],
    ],
  },
  {
    measure: 'Its error and p value',
    example: 'The same, as a Poisson model with the product of arm and period',
    source: `${R}, glm`,
    figures: [
      ['standard error', '0.29695424', error(wheeler)],
      ['p', '0.15352113', ratioOf(wheeler).pValue],
    ],
  },
  {
    measure: 'RIRR of several sites, quasi-Poisson',
    example: 'Two sites in each arm, one exposure',
    source: `${R}, glm with family quasipoisson, a level for each site`,
    figures: quasi(alike, ['-0.33632073', '0.21833294', '2.14969201']),
  },
  {
    measure: 'RIRR with exposures',
    example: 'The same counts over exposures that differ',
    source: `${R}, the same with an offset`,
    figures: quasi(exposed, ['-0.42418346', '0.33293691', '4.99007243']),
  },
  {
    measure: 'Counts afterwards alone, quasi-Poisson',
    example: 'Three sites in each arm, exposures that differ',
    source: `${R}, glm with family quasipoisson`,
    figures: [
      ['log rate ratio', '-0.47323465', ratioAfter.value],
      ['standard error', '0.22816063', error(ratioAfter)],
      ['dispersion', '3.38241693', spreadAfter.factor],
    ],
  },
  {
    measure: 'Heterogeneity of counts',
    example: '70 after 120, 68 after 80, 60 after 95',
    source: METAFOR,
    figures: [
      ['Q', '3.05613730', ofThree?.q ?? NaN],
      ['p of Q', '0.21695428', ofThree?.pValue ?? NaN],
      ['I², %', '34.55791404', ofThree?.iSquared ?? NaN],
      ['tau²', '0.01350897', ofThree?.tauSquared ?? NaN],
    ],
  },
  {
    measure: 'Risk ratio',
    example: '5 of 100 to 10 of 100',
    source: `${BORENSTEIN}, ch. 5`,
    figures: [
      ['risk ratio', '0.5000', ratioOf(risks).value],
      ['log risk ratio', '-0.6931', risks.value],
      ['its variance', '0.2800', risks.variance],
    ],
  },
  {
    measure: 'Risk difference',
    example: 'The same',
    source: `${METAFOR}`,
    figures: [
      ['risk difference', '-0.05000000', risksApart.value],
      ['variance', '0.00137500', risksApart.variance],
    ],
  },
  {
    measure: 'Risk ratio, zero cell',
    example: 'None of 40 to 6 of 42; 0.5 added to all four cells',
    source: METAFOR,
    figures: [
      ['log risk ratio', '-2.51732131', noRisk.value],
      ['variance', '2.10620010', noRisk.variance],
    ],
  },
  {
    measure: 'Ratio of risk ratios',
    example: '40 of 100 to 20 of 100, beside 44 of 110 to 40 of 100',
    source: `${METAFOR}, one ratio less the other`,
    figures: [
      ['log ratio', '-0.69314718', fourRisks.value],
      ['variance', '0.08363636', fourRisks.variance],
    ],
  },
  {
    measure: 'DerSimonian and Laird',
    example: 'Thirteen trials of BCG vaccine (Colditz and others 1994), log risk ratio',
    source: METAFOR,
    figures: [
      ['log risk ratio', '-0.71411722', bcg.estimate.value],
      ['standard error', '0.17874209', error(bcg.estimate)],
      ['low', '-1.06444528', bcgRange.low],
      ['high', '-0.36378916', bcgRange.high],
      ['Q', '152.23300808', bcg.heterogeneity?.q ?? NaN],
      ['I², %', '92.11734685', bcg.heterogeneity?.iSquared ?? NaN],
      ['tau²', '0.30876026', bcg.heterogeneity?.tauSquared ?? NaN],
      ['weight of the first trial', '0.05036492', bcg.weights[0] ?? NaN],
    ],
  },
  {
    measure: 'Mean difference',
    example: '103 (5.5) to 100 (4.5), 50 in each',
    source: `${BORENSTEIN}, ch. 4`,
    figures: [
      ['difference', '3.0000', raw.value],
      ['variance', '1.0100', raw.variance],
    ],
  },
  {
    measure: 'Hedges’ g',
    example: 'The same',
    source: `${BORENSTEIN}, ch. 4`,
    figures: [
      ['g', '0.5924', g.value],
      ['variance', '0.0411', g.variance],
    ],
  },
  {
    measure: 'Hedges’ g of several sites',
    example: 'Six trials of table 14.1, combined',
    source: `${BORENSTEIN}, ch. 14`,
    figures: [
      ['g', '0.3582', six.estimate.value],
      ['variance', '0.0111', six.estimate.variance],
      ['Q', '12.0033', six.heterogeneity?.q ?? NaN],
      ['tau²', '0.0373', six.heterogeneity?.tauSquared ?? NaN],
    ],
  },
  {
    measure: 'The same, to more places',
    example: 'The same',
    source: METAFOR,
    figures: [
      ['low', '0.15195529', sixRange.low],
      ['high', '0.56450205', sixRange.high],
      ['p', '0.00066453', sixRange.pValue],
      ['I², %', '58.34473024', six.heterogeneity?.iSquared ?? NaN],
    ],
  },
  {
    measure: 'Hedges’ g, before and after in two arms',
    example: '50 (8) to 44 (9), beside 51 (12) to 49 (11); 40, 42, 38 and 39',
    source: `${R}, lm: the product of arm and period over its residual spread`,
    figures: [
      ['g', '-0.39497680', fourGroups.value],
      ['variance', '0.10028230', fourGroups.variance],
    ],
  },
  {
    measure: 'Mean difference by Welch’s t',
    example: 'Student’s data of sleep (1908)',
    source: `${R}, t.test`,
    figures: [
      ['low', '-3.36548323', sleep.low],
      ['high', '0.20548323', sleep.high],
      ['p', '0.07939414', sleep.pValue],
    ],
  },
  {
    measure: 'Holm’s correction',
    example: 'p of 0.01, 0.04, 0.03 and 0.005',
    source: `${R}, p.adjust`,
    figures: [
      ['first', '0.0300', holm1],
      ['second', '0.0600', holm2],
      ['third', '0.0600', holm3],
      ['fourth', '0.0200', holm4],
    ],
  },
  {
    measure: 'Smallest detectable share',
    example: 'From 0.2 with 500 in each arm, 80% power',
    source: `${R}, power.prop.test`,
    figures: [
      ['upwards', '0.27533', 0.2 * (detectableRiskRatio(0.2, seen(500, false)) ?? NaN)],
      ['downwards', '0.13399', 0.2 * (detectableRiskRatio(0.2, seen(500, true)) ?? NaN)],
    ],
  },
  {
    measure: 'Smallest detectable g',
    example: '64 in each arm, 80% power',
    source: `${R}, normal quantiles (Cohen 1988 gives 0.5)`,
    figures: [['g', '0.49525498', detectableG(seen(64, true)) ?? NaN]],
  },
  {
    measure: 'Smallest detectable rate ratio',
    example: '100 events expected, 80% power',
    source: `${R}, its equation by uniroot`,
    figures: [
      ['downwards', '0.63838168', detectableRateRatio(100, seen(1, true)) ?? NaN],
      ['upwards', '1.44005568', detectableRateRatio(100, seen(1, false)) ?? NaN],
    ],
  },
  {
    measure: 'Distributions',
    example: 'Normal, Student’s t and chi-squared',
    source: R,
    figures: [
      ['qnorm(.975)', '1.95996398', normalQuantile(0.975)],
      ['qt(.975, 5)', '2.57058184', studentQuantile(0.975, 5)],
      ['qt(.975, 1)', '12.70620474', studentQuantile(0.975, 1)],
      ['pchisq(10.3, 4), upper', '0.03566634', chiSquaredUpper(10.3, 4)],
      ['2 pnorm(−2.5)', '0.01241933', twoSidedNormal(2.5)],
    ],
  },
];

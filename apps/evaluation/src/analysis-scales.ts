import { combined } from './statistics/combination.js';
import { dispersionOfChanges, dispersionOfRates, type Dispersion } from './statistics/dispersion.js';
import { isMissing, type Estimate, type Figure } from './statistics/estimate.js';
import { hedgesG } from './statistics/hedges-g.js';
import { meanContrast, type Spread } from './statistics/mean-difference.js';
import { pooledCounts, pooledShares, pooledSpreads } from './statistics/pooling.js';
import { logRateChange } from './statistics/rate-change.js';
import { logRateRatio, type Counted } from './statistics/rate-ratio.js';
import { spreadBy } from './statistics/relative-incident-rate-ratio.js';
import { riskDifference } from './statistics/risk-difference.js';
import { logRiskRatio, type Share } from './statistics/risk-ratio.js';

/** One figure as it was recorded; what does not belong to its kind is null. */
export interface Cell {
  readonly n: number;
  readonly events: number | null;
  readonly exposure: number | null;
  readonly mean: number | null;
  readonly sd: number | null;
}

interface Change {
  readonly before: Cell;
  readonly after: Cell;
}
interface Arms {
  readonly treated: readonly Change[];
  readonly compared: readonly Change[];
}
interface Afterwards {
  readonly after: readonly { readonly after: Cell }[];
  readonly beside: readonly { readonly after: Cell }[];
}

/** How one kind of outcome is compared. */
export interface Scale {
  readonly isRatio: boolean;
  readonly hasDifference: boolean;
  /** The measure's name in the API: without a comparison, and with one. */
  readonly alone: string;
  readonly compared: string;
  readonly method: string;
  /** After over, or less, before: of one site, of an arm. */
  readonly one: (change: Change) => Figure;
  readonly change: (sites: readonly Change[], arms: Arms) => Figure;
  readonly afterwards: (arms: Afterwards) => Figure;
  readonly difference: (sites: readonly Change[]) => Figure;
  readonly pool: (cells: readonly Cell[]) => Cell;
}

const NOTHING: Cell = { n: 0, events: null, exposure: null, mean: null, sd: null };

const counts: Scale = {
  ...{ isRatio: true, hasDifference: false, alone: 'RATE_RATIO', compared: 'RELATIVE_INCIDENT_RATE_RATIO' },
  method:
    'Rate ratio with a level for each site; quasi-Poisson dispersion; with a comparison the relative incident rate ratio (Wilson 2022).',
  one: ({ before, after }) => logRateRatio(counted(after), counted(before)),
  change: (sites, { treated, compared }) =>
    spreadBy(logRateChange(sites.map(countedChange)), dispersion(treated, compared)),
  afterwards: ({ after, beside }) => {
    const [one, other] = [after, beside].map((arm) => arm.map((site) => counted(site.after))) as [
      Counted[],
      Counted[],
    ];
    return spreadBy(logRateRatio(pooledCounts(one), pooledCounts(other)), dispersionOfRates([one, other]));
  },
  difference: () => ({ missing: 'A difference of counts depends on how long they were counted.' }),
  pool: (cells) => ({ ...NOTHING, n: total(cells), ...pooledCounts(cells.map(counted)) }),
};

const shares: Scale = {
  ...{ isRatio: true, hasDifference: true, alone: 'RISK_RATIO', compared: 'RATIO_OF_RISK_RATIOS' },
  method:
    'Risk ratio; several sites combined by inverse variance (DerSimonian and Laird); risk difference beside it.',
  one: ({ before, after }) => logRiskRatio(share(after), share(before)),
  change: (sites) => together(sites.map(({ before, after }) => logRiskRatio(share(after), share(before)))),
  afterwards: ({ after, beside }) => logRiskRatio(ofArm(after), ofArm(beside)),
  difference: (sites) =>
    together(sites.map(({ before, after }) => riskDifference(share(after), share(before)))),
  pool: (cells) => ({ ...NOTHING, ...pooledShares(cells.map(share)) }),
};

const means: Scale = {
  ...{ isRatio: false, hasDifference: true, alone: 'HEDGES_G', compared: 'HEDGES_G' },
  method:
    "Hedges' g; several sites combined by inverse variance (DerSimonian and Laird); mean difference beside it.",
  one: ({ before, after }) =>
    hedgesG([
      [1, spread(after)],
      [-1, spread(before)],
    ]),
  change: (sites) =>
    together(
      sites.map(({ before, after }) =>
        hedgesG([
          [1, spread(after)],
          [-1, spread(before)],
        ]),
      ),
    ),
  afterwards: ({ after, beside }) => {
    const [one, other] = [after, beside].map((arm) => pooledSpreads(arm.map((site) => spread(site.after))));
    return one && other
      ? hedgesG([
          [1, one],
          [-1, other],
        ])
      : { missing: 'An arm has no figures.' };
  },
  difference: (sites) =>
    together(
      sites.map(({ before, after }) =>
        meanContrast([
          [1, spread(after)],
          [-1, spread(before)],
        ]),
      ),
    ),
  pool: (cells) => ({ ...NOTHING, ...pooledSpreads(cells.map(spread)) }),
};

export const scales = { COUNT_RATE: counts, PROPORTION: shares, MEAN: means } as const;

/** Of an arm's sites one figure; a site without one is left out, and the reason stands beside. */
function together(figures: readonly Figure[]): Figure {
  const known = figures.filter((figure): figure is Estimate => !isMissing(figure));
  const missing = figures.filter(isMissing).map((figure) => figure.missing);
  const { estimate } = known.length > 0 ? combined(known) : { estimate: null };
  if (!estimate) return { missing: missing[0] ?? 'No site of an arm has its figures.' };
  const left = missing.map((reason) => `A site is left out: ${reason}`);
  return { ...estimate, cautions: [...new Set([...estimate.cautions, ...left])] };
}

// Without a comparison the sites' own spread is all that there is to see.
function dispersion(treated: readonly Change[], compared: readonly Change[]): Dispersion {
  const arms = compared.length > 0 ? [treated, compared] : [treated];
  return dispersionOfChanges(arms.map((arm) => arm.map(countedChange)));
}

function countedChange({ before, after }: Change) {
  return { before: counted(before), after: counted(after) };
}

function counted({ events, exposure, n }: Cell): Counted {
  return { events: events ?? 0, exposure: exposure ?? n };
}

function share({ events, n }: Cell): Share {
  return { events: events ?? 0, n };
}

function spread({ mean, sd, n }: Cell): Spread {
  return { mean: mean ?? 0, sd: sd ?? 0, n };
}

function ofArm(arm: readonly { readonly after: Cell }[]): Share {
  return pooledShares(arm.map(({ after }) => share(after)));
}

function total(cells: readonly Cell[]): number {
  return cells.reduce((sum, { n }) => sum + n, 0);
}

import { isMissing } from './estimate.js';
import { expectedAfter, logRateChange, type CountedSite } from './rate-change.js';
import type { Counted } from './rate-ratio.js';

/** By how much counts spread wider than Poisson's law says, at least 1; variances are multiplied by it. */
export interface Dispersion {
  readonly factor: number;
  /** Degrees of freedom that it was judged from; 0 where it was not. */
  readonly df: number;
  readonly caution: string | null;
}

export const TOO_FEW_SITES =
  'With fewer than two sites in an arm the spread between sites cannot be seen: the dispersion is taken as 1, and the interval may be too narrow.';
export const JUDGED_FROM_FEW =
  'The spread between sites was judged from few of them, so the interval may be too narrow.';

/** Below so many degrees of freedom 1.96 standard errors are clearly less than what Student's t would ask for. */
export const FEW_DEGREES = 10;

/**
 * Quasi-Poisson dispersion: Pearson's chi-squared over its degrees of freedom, of counts about the model in which each site
 * has its level and each arm its change. Not below 1: that sites are more alike than chance would have them is itself chance.
 * A site in which nothing ever happened tells nothing of the spread. McCullagh and Nelder, Generalized Linear Models, 2nd
 * ed., 6.2.3; for this effect Wilson, The relative incident rate ratio effect size for count-based impact evaluations,
 * Journal of Quantitative Criminology 38 (2022).
 */
export function dispersionOfChanges(arms: readonly (readonly CountedSite[])[]): Dispersion {
  const telling = arms.map((sites) => sites.filter(({ before, after }) => before.events + after.events > 0));
  return dispersionOf(telling, pearsonOfChange);
}

/** The same of counts about one rate for each arm. */
export function dispersionOfRates(arms: readonly (readonly Counted[])[]): Dispersion {
  return dispersionOf(arms, pearsonOfRate);
}

function dispersionOf<Site>(
  arms: readonly (readonly Site[])[],
  pearson: (sites: readonly Site[]) => number,
): Dispersion {
  if (arms.some((sites) => sites.length < 2)) return { factor: 1, df: 0, caution: TOO_FEW_SITES };
  const df = arms.reduce((sum, sites) => sum + sites.length - 1, 0);
  const factor = Math.max(1, arms.reduce((sum, sites) => sum + pearson(sites), 0) / df);
  return { factor, df, caution: factor > 1 && df < FEW_DEGREES ? JUDGED_FROM_FEW : null };
}

function pearsonOfChange(sites: readonly CountedSite[]): number {
  const change = logRateChange(sites);
  if (isMissing(change)) return 0;
  return sites.reduce((sum, site) => {
    const total = site.before.events + site.after.events;
    const after = expectedAfter(site, change.value);
    const apart = (site.after.events - after) ** 2;
    return sum + apart / after + apart / (total - after);
  }, 0);
}

function pearsonOfRate(sites: readonly Counted[]): number {
  const events = sites.reduce((sum, site) => sum + site.events, 0);
  const rate = events / sites.reduce((sum, site) => sum + site.exposure, 0);
  if (rate === 0) return 0;
  return sites.reduce(
    (sum, { events: seen, exposure }) => sum + (seen - rate * exposure) ** 2 / (rate * exposure),
    0,
  );
}

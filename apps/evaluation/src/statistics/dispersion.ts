import { isMissing } from './estimate.js';
import { expectedAfter, logRateChange, type CountedSite } from './rate-change.js';
import type { Counted } from './rate-ratio.js';

/** By how much counts spread wider than Poisson's law says, at least 1; variances are multiplied by it. */
export interface Dispersion {
  readonly factor: number;
  readonly caution: string | null;
}

export const TOO_FEW_SITES =
  'With fewer than two sites in an arm the spread between sites cannot be seen: the dispersion is taken as 1, and the interval may be too narrow.';

/**
 * Quasi-Poisson dispersion: Pearson's chi-squared over its degrees of freedom, of counts about the model in which each site
 * has its level and each arm its change. Not below 1: that sites are more alike than chance would have them is itself chance.
 * McCullagh and Nelder, Generalized Linear Models, 2nd ed., 6.2.3; for this effect Wilson, The relative incident rate ratio
 * effect size for count-based impact evaluations, Journal of Quantitative Criminology 38 (2022).
 */
export function dispersionOfChanges(arms: readonly (readonly CountedSite[])[]): Dispersion {
  if (arms.some((sites) => sites.length < 2)) return { factor: 1, caution: TOO_FEW_SITES };
  const spread = arms.flatMap((sites) => pearsonOfChange(sites));
  const df = arms.reduce((sum, sites) => sum + sites.length - 1, 0);
  return floored(spread, df);
}

/** The same of counts about one rate for each arm. */
export function dispersionOfRates(arms: readonly (readonly Counted[])[]): Dispersion {
  if (arms.some((sites) => sites.length < 2)) return { factor: 1, caution: TOO_FEW_SITES };
  const df = arms.reduce((sum, sites) => sum + sites.length - 1, 0);
  return floored(
    arms.flatMap((sites) => pearsonOfRate(sites)),
    df,
  );
}

function pearsonOfChange(sites: readonly CountedSite[]): number[] {
  const change = logRateChange(sites);
  if (isMissing(change)) return [];
  return sites.map((site) => {
    const total = site.before.events + site.after.events;
    const after = expectedAfter(site, change.value);
    const apart = (site.after.events - after) ** 2;
    return total === 0 ? 0 : apart / after + apart / (total - after);
  });
}

function pearsonOfRate(sites: readonly Counted[]): number[] {
  const events = sites.reduce((sum, site) => sum + site.events, 0);
  const rate = events / sites.reduce((sum, site) => sum + site.exposure, 0);
  return sites.map((site) =>
    rate === 0 ? 0 : (site.events - rate * site.exposure) ** 2 / (rate * site.exposure),
  );
}

function floored(spread: readonly number[], df: number): Dispersion {
  const factor = spread.reduce((sum, part) => sum + part, 0) / df;
  return { factor: Math.max(1, factor), caution: null };
}

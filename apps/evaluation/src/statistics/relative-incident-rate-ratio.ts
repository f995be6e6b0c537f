import type { Dispersion } from './dispersion.js';
import { isMissing, less, type Figure } from './estimate.js';
import { logRateChange, type CountedSite } from './rate-change.js';

/**
 * The logarithm of the relative incident rate ratio: rates after over before in the intervention's sites, over the same in
 * the comparison's, with the variance φ(1/a + 1/b + 1/c + 1/d). Wilson, The relative incident rate ratio effect size for
 * count-based impact evaluations: when an odds ratio is not an odds ratio, Journal of Quantitative Criminology 38 (2022).
 */
export function logRelativeIncidentRateRatio(
  intervention: readonly CountedSite[],
  comparison: readonly CountedSite[],
  dispersion: Dispersion,
): Figure {
  return spreadBy(less(logRateChange(intervention), logRateChange(comparison)), dispersion);
}

/** A Poisson variance made as much wider as the sites' spread is. */
export function spreadBy(
  figure: Figure,
  { factor, caution }: Pick<Dispersion, 'factor' | 'caution'>,
): Figure {
  if (isMissing(figure)) return figure;
  const cautions = caution === null ? figure.cautions : [...figure.cautions, caution];
  return { ...figure, variance: figure.variance * factor, cautions };
}

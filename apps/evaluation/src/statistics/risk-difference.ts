import type { Figure } from './estimate.js';
import type { Share } from './risk-ratio.js';

export const NO_SPREAD =
  'None or all of a group had the outcome: the spread of the difference was reckoned with two added, one of them with the outcome (Agresti and Caffo).';

/**
 * One risk less another, with the variance p(1−p)/n + q(1−q)/m. Borenstein, Hedges, Higgins and Rothstein, Introduction to
 * Meta-Analysis (2009), 5.5. Where a share is 0 or 1 its variance is that with two added, one of them an event: Agresti and
 * Caffo, The American Statistician 54 (2000).
 */
export function riskDifference(one: Share, other: Share): Figure {
  if (one.n <= 0 || other.n <= 0) return { missing: 'A proportion needs somebody to be a share of.' };
  const zero = [one, other].some(({ events, n }) => events === 0 || events === n);
  return {
    value: one.events / one.n - other.events / other.n,
    variance: varianceOf(one) + varianceOf(other),
    cautions: zero ? [NO_SPREAD] : [],
  };
}

function varianceOf({ events, n }: Share): number {
  const [k, m] = events === 0 || events === n ? [events + 1, n + 2] : [events, n];
  return ((k / m) * (1 - k / m)) / m;
}

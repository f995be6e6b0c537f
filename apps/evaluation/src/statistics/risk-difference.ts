import { less, type Figure } from './estimate.js';
import { NOBODY, type Share } from './risk-ratio.js';

export const NO_SPREAD =
  'None or all of a group had the outcome: the spread of the difference was reckoned with two added, one of them with the outcome (Agresti and Caffo).';

/**
 * One risk less another, with the variance p(1−p)/n + q(1−q)/m. Borenstein, Hedges, Higgins and Rothstein, Introduction to
 * Meta-Analysis (2009), 5.5. Where a share is 0 or 1 its variance is that with two added, one of them an event: Agresti and
 * Caffo, The American Statistician 54 (2000).
 */
export function riskDifference(one: Share, other: Share): Figure {
  return less(risk(one), risk(other));
}

/** One risk, with its part of that variance. */
export function risk({ events, n }: Share): Figure {
  if (n <= 0) return { missing: NOBODY };
  const edge = events === 0 || events === n;
  const [k, m] = edge ? [events + 1, n + 2] : [events, n];
  return { value: events / n, variance: ((k / m) * (1 - k / m)) / m, cautions: edge ? [NO_SPREAD] : [] };
}

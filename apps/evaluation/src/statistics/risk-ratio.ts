import { less, type Figure } from './estimate.js';

/** How many of how many. */
export interface Share {
  readonly events: number;
  readonly n: number;
}

export const ZERO_SHARE =
  'None or all of a group had the outcome, so half a person was added to each cell of that ratio (Haldane and Anscombe).';

export const NOBODY = 'A proportion needs somebody to be a share of.';
export const NOBODY_HAD = 'Nobody on either side had the outcome, so there is no ratio to tell.';

/**
 * The logarithm of the ratio of two risks, with the variance 1/a − 1/n + 1/b − 1/m. Borenstein, Hedges, Higgins and Rothstein,
 * Introduction to Meta-Analysis (2009), 5.3. Where a cell of the table is zero, 0.5 is added to all four.
 */
export function logRiskRatio(one: Share, other: Share): Figure {
  if (one.n <= 0 || other.n <= 0) return { missing: NOBODY };
  if (one.events === 0 && other.events === 0) {
    return { missing: NOBODY_HAD };
  }
  const zero = [one, other].some(({ events, n }) => events === 0 || events === n);
  const [a, n, b, m] = zero
    ? [one.events + 0.5, one.n + 1, other.events + 0.5, other.n + 1]
    : [one.events, one.n, other.events, other.n];
  return {
    value: Math.log(a / n) - Math.log(b / m),
    variance: 1 / a - 1 / n + 1 / b - 1 / m,
    cautions: zero ? [ZERO_SHARE] : [],
  };
}

/** The logarithm of one risk, with the variance 1/a − 1/n; for none or all, half a person is added to each cell. */
export function logRisk({ events, n }: Share): Figure {
  if (n <= 0) return { missing: NOBODY };
  const edge = events === 0 || events === n;
  const [a, m] = edge ? [events + 0.5, n + 1] : [events, n];
  return { value: Math.log(a / m), variance: 1 / a - 1 / m, cautions: edge ? [ZERO_SHARE] : [] };
}

/** Two shares of one arm: before and after. */
export interface ShareChange {
  readonly before: Share;
  readonly after: Share;
}

/** The logarithm of the ratio of the two arms' risk ratios, after over before. */
export function logRatioOfRiskRatios(intervention: ShareChange, comparison: ShareChange): Figure {
  return less(
    logRiskRatio(intervention.after, intervention.before),
    logRiskRatio(comparison.after, comparison.before),
  );
}

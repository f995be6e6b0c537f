import { logGamma } from './distributions.js';
import type { Figure } from './estimate.js';
import { meanContrast, type Signed } from './mean-difference.js';

export const FEW = 'Fewer than 20 values in all: the interval of g is rough.';

/**
 * The standardised mean difference with Hedges' correction for small samples: signed means added up, over the spread
 * within groups. For two groups g = J(m₁−m₂)/s and its variance J²((n₁+n₂)/n₁n₂ + d²/2(n₁+n₂)): Borenstein, Hedges, Higgins
 * and Rothstein, Introduction to Meta-Analysis (2009), 4.19 to 4.24, with the exact J of Hedges (1981). For four groups, before
 * and after in two arms, the same with the spread of all four: people measured twice make its interval too wide, never too
 * narrow.
 */
export function hedgesG(groups: readonly Signed[]): Figure {
  const contrast = meanContrast(groups);
  if ('missing' in contrast) return contrast;
  const n = groups.reduce((sum, [, group]) => sum + group.n, 0);
  const df = n - groups.length;
  const pooled = groups.reduce((sum, [, group]) => sum + (group.n - 1) * group.sd ** 2, 0) / df;
  const d = contrast.value / Math.sqrt(pooled);
  const correction = smallSampleCorrection(df);
  const spread = groups.reduce((sum, [, group]) => sum + 1 / group.n, 0) + d ** 2 / (2 * n);
  return { value: correction * d, variance: correction ** 2 * spread, cautions: n < 20 ? [FEW] : [] };
}

/** J(m) = Γ(m/2) / (√(m/2) Γ((m−1)/2)). Hedges, Journal of Educational Statistics 6 (1981). 0 for one degree of freedom. */
export function smallSampleCorrection(df: number): number {
  if (df < 2) return 0;
  return Math.exp(logGamma(df / 2) - logGamma((df - 1) / 2) - Math.log(df / 2) / 2);
}

import { logGamma } from './distributions.js';
import { isMissing, type Estimate, type Figure, type Missing } from './estimate.js';
import { ONE_OF_ONE, SAME_VALUES, type Signed, type Spread } from './mean-difference.js';

export const FEW = 'Fewer than 20 values in all: the interval of g is rough.';

/** The spread within groups, which all of them share. */
export interface CommonSpread {
  readonly sd: number;
  readonly df: number;
  readonly n: number;
}

/** Pooled over every group that has a spread of its own: Σ(n−1)s² over Σ(n−1). */
export function commonSpread(groups: readonly Spread[]): CommonSpread | Missing {
  const known = groups.filter(({ n }) => n > 1);
  if (known.length === 0) return { missing: ONE_OF_ONE };
  const n = known.reduce((sum, group) => sum + group.n, 0);
  const df = n - known.length;
  const squares = known.reduce((sum, group) => sum + (group.n - 1) * group.sd ** 2, 0);
  return squares === 0 ? { missing: SAME_VALUES } : { sd: Math.sqrt(squares / df), df, n };
}

/** Signed means in common spreads, J(Σ±m)/s, with J²Σ1/n: the part of g's variance that lies in the means. */
export function standardContrast(groups: readonly Signed[], { sd, df }: CommonSpread): Figure {
  if (groups.some(([, { n }]) => n < 2)) return { missing: ONE_OF_ONE };
  const correction = smallSampleCorrection(df);
  const value = groups.reduce((sum, [sign, { mean }]) => sum + sign * mean, 0) / sd;
  const variance = groups.reduce((sum, [, { n }]) => sum + 1 / n, 0);
  return { value: correction * value, variance: correction ** 2 * variance, cautions: [] };
}

/** With g²/2N, the part that lies in the spread. N counts every value that the spread is of. */
export function withSpread({ value, variance, cautions }: Estimate, { n }: CommonSpread): Estimate {
  const all = n < 20 ? [...new Set([...cautions, FEW])] : cautions;
  return { value, variance: variance + value ** 2 / (2 * n), cautions: all };
}

/**
 * The standardised mean difference with Hedges' correction for small samples: signed means added up, over the spread
 * within groups. For two groups g = J(m₁−m₂)/s and its variance J²((n₁+n₂)/n₁n₂ + d²/2(n₁+n₂)): Borenstein, Hedges, Higgins
 * and Rothstein, Introduction to Meta-Analysis (2009), 4.19 to 4.24, with the exact J of Hedges (1981). For four groups, before
 * and after in two arms, the same with the spread of all four, so that arms that change alike have no effect: people
 * measured twice make its interval too wide, never too narrow.
 */
export function hedgesG(groups: readonly Signed[]): Figure {
  const common = commonSpread(groups.map(([, group]) => group));
  if (isMissing(common)) return common;
  const contrast = standardContrast(groups, common);
  return isMissing(contrast) ? contrast : withSpread(contrast, common);
}

/** J(m) = Γ(m/2) / (√(m/2) Γ((m−1)/2)). Hedges, Journal of Educational Statistics 6 (1981). 0 for one degree of freedom. */
export function smallSampleCorrection(df: number): number {
  if (df < 2) return 0;
  return Math.exp(logGamma(df / 2) - logGamma((df - 1) / 2) - Math.log(df / 2) / 2);
}

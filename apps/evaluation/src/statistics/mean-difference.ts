import { studentQuantile, twoSidedStudent } from './distributions.js';
import type { Figure, Interval, Missing } from './estimate.js';

/** Values of so many. `sd` is the sample's. */
export interface Spread {
  readonly mean: number;
  readonly sd: number;
  readonly n: number;
}

/** A group, and with which sign it enters: the difference of two is +1 and −1, in differences +1, −1, −1, +1. */
export type Signed = readonly [sign: 1 | -1, group: Spread];

export const ONE_OF_ONE = 'One value alone has no spread: with an n of 1 no interval can be given.';
export const SAME_VALUES = 'All values are the same, so their spread tells nothing.';

/** Signed means added up, with the variance Σ s²/n, each group with its own spread. */
export function meanContrast(groups: readonly Signed[]): Figure {
  if (groups.some(([, { n }]) => n < 2)) return { missing: ONE_OF_ONE };
  const variance = groups.reduce((sum, [, { sd, n }]) => sum + sd ** 2 / n, 0);
  if (variance === 0) return { missing: SAME_VALUES };
  return { value: groups.reduce((sum, [sign, { mean }]) => sum + sign * mean, 0), variance, cautions: [] };
}

/**
 * The same with its 95% interval by Student's t, and Welch's and Satterthwaite's degrees of freedom, (Σv)² / Σ(v²/(n−1)).
 * Welch, Biometrika 34 (1947).
 */
export function meanContrastInterval(groups: readonly Signed[]): Interval | Missing {
  const contrast = meanContrast(groups);
  if ('missing' in contrast) return contrast;
  const { value, variance } = contrast;
  const error = Math.sqrt(variance);
  const df = variance ** 2 / groups.reduce((sum, [, { sd, n }]) => sum + (sd ** 2 / n) ** 2 / (n - 1), 0);
  const reach = studentQuantile(0.975, df) * error;
  return { value, low: value - reach, high: value + reach, pValue: twoSidedStudent(value / error, df) };
}

import { normalQuantile, twoSidedNormal } from './distributions.js';

/** A figure and its sampling variance, on a scale where errors are near normal: ratios are here as their logarithms. */
export interface Estimate {
  readonly value: number;
  readonly variance: number;
  /** What to bear in mind, each a sentence. */
  readonly cautions: readonly string[];
}

/** No figure can be given, and this sentence says why. */
export interface Missing {
  readonly missing: string;
}

export type Figure = Estimate | Missing;

/** With its 95% interval, on the scale that people read. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly pValue: number;
}

export const Z95 = normalQuantile(0.975);

export function isMissing(figure: object): figure is Missing {
  return 'missing' in figure;
}

/** One independent figure less another: variances add. */
export function less(figure: Figure, from: Figure): Figure {
  if (isMissing(figure)) return figure;
  if (isMissing(from)) return from;
  return {
    value: figure.value - from.value,
    variance: figure.variance + from.variance,
    cautions: [...new Set([...figure.cautions, ...from.cautions])],
  };
}

/** Normal theory: value ± 1.96 standard errors, and p against no effect, which is 0. */
export function intervalOf({ value, variance }: Estimate): Interval {
  const error = Math.sqrt(variance);
  const pValue = error === 0 ? Number(value === 0) : twoSidedNormal(value / error);
  return { value, low: value - Z95 * error, high: value + Z95 * error, pValue };
}

/** From the logarithm to the ratio. */
export function ratioOf(log: Estimate): Interval {
  const { value, low, high, pValue } = intervalOf(log);
  return { value: Math.exp(value), low: Math.exp(low), high: Math.exp(high), pValue };
}

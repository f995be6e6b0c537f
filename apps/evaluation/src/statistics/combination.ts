import { chiSquaredUpper } from './distributions.js';
import type { Estimate } from './estimate.js';

/** How much sites differ beyond chance. `iSquared` is a percentage, `tauSquared` on the scale of the figures. */
export interface Heterogeneity {
  readonly q: number;
  readonly df: number;
  readonly pValue: number;
  readonly iSquared: number;
  readonly tauSquared: number;
}

export interface Combination {
  readonly estimate: Estimate;
  /** In the order of the figures; they add up to 1. */
  readonly weights: readonly number[];
  /** Null for one figure. */
  readonly heterogeneity: Heterogeneity | null;
}

/**
 * Several independent figures as one, each weighed by the inverse of its variance and of the variance between them:
 * DerSimonian and Laird, Controlled Clinical Trials 7 (1986). Q is Cochran's, I² that of Higgins and Thompson (2002).
 * @param figures at least one, each with a variance above 0.
 */
export function combined(figures: readonly Estimate[]): Combination {
  const heterogeneity = figures.length > 1 ? heterogeneityOf(figures) : null;
  const weights = figures.map(({ variance }) => 1 / (variance + (heterogeneity?.tauSquared ?? 0)));
  const all = sum(weights);
  const value = sum(figures.map((figure, at) => figure.value * (weights[at] ?? 0))) / all;
  return {
    estimate: {
      value,
      variance: 1 / all,
      cautions: [...new Set(figures.flatMap(({ cautions }) => cautions))],
    },
    weights: weights.map((weight) => weight / all),
    heterogeneity,
  };
}

function heterogeneityOf(figures: readonly Estimate[]): Heterogeneity {
  const weights = figures.map(({ variance }) => 1 / variance);
  const all = sum(weights);
  const mean = sum(figures.map(({ value, variance }) => value / variance)) / all;
  const q = sum(figures.map(({ value, variance }) => (value - mean) ** 2 / variance));
  const df = figures.length - 1;
  const beyond = Math.max(0, q - df);
  return {
    ...{ q, df, pValue: chiSquaredUpper(q, df) },
    iSquared: q > 0 ? (100 * beyond) / q : 0,
    tauSquared: beyond / (all - sum(weights.map((weight) => weight ** 2)) / all),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((so, more) => so + more, 0);
}

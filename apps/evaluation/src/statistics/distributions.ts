import jstat from 'jstat';

const { normal, studentt, chisquare } = jstat.jStat;

/** The deviate below which a share of the standard normal lies. */
export function normalQuantile(share: number): number {
  return normal.inv(share, 0, 1);
}

/** How often chance alone would be at least so far from 0, either way. */
export function twoSidedNormal(z: number): number {
  return Math.min(1, 2 * normal.cdf(-Math.abs(z), 0, 1));
}

/** @param df degrees of freedom, above 0; they need not be whole. */
export function studentQuantile(share: number, df: number): number {
  return studentt.inv(share, df);
}

export function twoSidedStudent(t: number, df: number): number {
  return Math.min(1, 2 * studentt.cdf(-Math.abs(t), df));
}

/** How often chance alone would make a chi-squared at least so large; 1 for no degrees of freedom. */
export function chiSquaredUpper(value: number, df: number): number {
  return df > 0 ? Math.max(0, 1 - chisquare.cdf(value, df)) : 1;
}

/** The natural logarithm of the gamma function. */
export function logGamma(x: number): number {
  return jstat.jStat.gammaln(x);
}

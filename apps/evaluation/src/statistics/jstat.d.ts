/** The part of jstat that is used here; it ships no types of its own. */
declare module 'jstat' {
  interface Jstat {
    readonly normal: {
      cdf(x: number, mean: number, sd: number): number;
      inv(p: number, mean: number, sd: number): number;
    };
    readonly studentt: { cdf(x: number, df: number): number; inv(p: number, df: number): number };
    readonly chisquare: { cdf(x: number, df: number): number };
    gammaln(x: number): number;
  }
  const exported: { readonly jStat: Jstat };
  export = exported;
}

/** An effect with its interval; `weight` is its share, 0 to 1, null for the combined one. */
export interface PlottedEffect {
  readonly label: string;
  /** Null where no figure could be given. */
  readonly effect: { readonly value: number; readonly low: number; readonly high: number } | null;
  readonly weight: number | null;
}

export interface ForestPlot {
  readonly name: string;
  readonly title: string;
  readonly measure: string;
  /** Ratios are drawn on the log scale, with 1 as no effect; differences with 0. */
  readonly isRatio: boolean;
  /** On which side of no effect the better results lie; null where nobody said. */
  readonly better: 'left' | 'right' | null;
  readonly sites: readonly PlottedEffect[];
  readonly combined: PlottedEffect;
}

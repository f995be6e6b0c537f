type Measure =
  'RATE_RATIO' | 'RELATIVE_INCIDENT_RATE_RATIO' | 'RISK_RATIO' | 'RATIO_OF_RISK_RATIOS' | 'HEDGES_G';

export interface Effect {
  readonly effect: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A result with what is drawn of it, as the API answers: `RESULT_DRAWN`. */
export interface ResultDrawn extends Effect {
  readonly outcome: string;
  readonly name: string;
  readonly measure: Measure;
  readonly pValue: number | null;
  readonly adjustedPValue: number | null;
  readonly difference: { readonly value: number; readonly low: number; readonly high: number } | null;
  readonly heterogeneity: {
    readonly q: number;
    readonly df: number;
    readonly pValue: number;
    readonly iSquared: number;
    readonly tauSquared: number;
  } | null;
  readonly sites: readonly (Effect & {
    readonly weight: number | null;
    readonly site: { readonly label: string };
  })[];
  readonly levels: readonly {
    readonly arm: 'INTERVENTION' | 'COMPARISON';
    readonly before: number | null;
    readonly after: number | null;
  }[];
}

/** What to ask of a `Result` so that it can be drawn. */
export const RESULT_DRAWN = `outcome name primary measure effect low high pValue adjustedPValue n method note
  difference { value low high } heterogeneity { q df pValue iSquared tauSquared }
  sites { site { label } effect low high weight } levels { arm before after }`;

import { combined } from '../statistics/combination.js';
import { FEW_DEGREES, JUDGED_FROM_FEW } from '../statistics/dispersion.js';
import {
  isMissing,
  less,
  type Estimate,
  type Figure,
  type Interval,
  type Missing,
} from '../statistics/estimate.js';

/** One figure as it was recorded; what does not belong to its kind is null. */
export interface Cell {
  readonly n: number;
  readonly events: number | null;
  readonly exposure: number | null;
  readonly mean: number | null;
  readonly sd: number | null;
}

/** A site measured both times. */
export interface Change {
  readonly before: Cell;
  readonly after: Cell;
}
/** A site measured afterwards. */
export interface Afterwards {
  readonly after: Cell;
}

/** The sites of the intervention, and those they are compared with: before and after, none or some; afterwards, some. */
export interface Arms<Site> {
  readonly treated: readonly Site[];
  readonly compared: readonly Site[];
}

/** How figures of one kind are compared, ratios as their logarithms. */
export interface Comparing<Site> {
  readonly whole: (arms: Arms<Site>) => Figure;
  /** One site of the intervention against all that it is compared with. */
  readonly site: (site: Site, arms: Arms<Site>) => Figure;
  /** One site by itself, with its sampling error alone: how much sites differ beyond chance is seen from these. */
  readonly sampled: (site: Site, arms: Arms<Site>) => Figure;
  /** What part each site has in its arm's figure; left out, that of its inverse variance. */
  readonly weights?: (sites: readonly Site[]) => readonly number[];
  readonly difference: (arms: Arms<Site>) => Interval | Missing;
  /** What was found about the method with these figures, a sentence. */
  readonly told?: (arms: Arms<Site>) => string | null;
}

/** How one kind of outcome is compared. */
export interface Scale {
  readonly isRatio: boolean;
  /** The measure's name in the API: without a comparison before, and with one. */
  readonly alone: string;
  readonly compared: string;
  readonly method: string;
  readonly changes: Comparing<Change>;
  readonly afterwards: Comparing<Afterwards>;
  readonly pool: (cells: readonly Cell[]) => Cell;
}

export const NOTHING: Cell = { n: 0, events: null, exposure: null, mean: null, sd: null };

/** Of an arm's sites one figure; a site without one is left out, and the reason stands beside. */
export function together(figures: readonly Figure[]): Figure {
  const known = figures.filter((figure): figure is Estimate => !isMissing(figure));
  const missing = figures.filter(isMissing).map((figure) => figure.missing);
  if (known.length === 0) return { missing: missing[0] ?? 'No site of an arm has its figures.' };
  const { estimate, heterogeneity } = combined(known);
  const few = heterogeneity && heterogeneity.tauSquared > 0 && heterogeneity.df < FEW_DEGREES;
  const left = missing.map((reason) => `A site is left out: ${reason}`);
  const cautions = [...estimate.cautions, ...(few ? [JUDGED_FROM_FEW] : []), ...left];
  return { ...estimate, cautions: [...new Set(cautions)] };
}

/** The sites of one arm together, less those of the other where there are any. */
export function against<Site>({ treated, compared }: Arms<Site>, of: (site: Site) => Figure): Figure {
  const own = together(treated.map(of));
  return compared.length > 0 ? less(own, together(compared.map(of))) : own;
}

import { holm } from './statistics/holm.js';
import {
  intervalOf,
  isMissing,
  less,
  ratioOf,
  type Estimate,
  type Figure,
  type Interval,
} from './statistics/estimate.js';
import { combined, type Heterogeneity } from './statistics/combination.js';
import { scales, type Cell, type Scale } from './analysis-scales.js';

/** A site with its figures for one outcome. */
export interface AnalysedSite {
  readonly id: string;
  readonly label: string;
  readonly arm: 'INTERVENTION' | 'COMPARISON';
  readonly before: Cell | null;
  readonly after: Cell | null;
}

export interface AnalysedOutcome {
  readonly id: string;
  readonly primary: boolean;
  readonly kind: 'COUNT_RATE' | 'PROPORTION' | 'MEAN';
  readonly sites: readonly AnalysedSite[];
}

export interface SiteEffect {
  readonly site: string;
  readonly effect: Interval | null;
  readonly weight: number | null;
}

/** What the figures of one outcome say. */
export interface Analysis {
  readonly outcome: string;
  readonly measure: string;
  readonly effect: Interval | null;
  readonly adjustedPValue: number | null;
  /** Effect less one, for a ratio. */
  readonly relativeChange: number | null;
  readonly difference: Interval | null;
  readonly method: string;
  /** Why a figure is missing or weak, in sentences. */
  readonly note: string | null;
  readonly sites: readonly SiteEffect[];
  readonly heterogeneity: Heterogeneity | null;
}

/** Every outcome analysed; p values of secondary ones corrected by Holm. */
export function analysed(outcomes: readonly AnalysedOutcome[]): Analysis[] {
  const found = outcomes.map(analysisOf);
  const tested = found.filter(({ effect }, at) => effect !== null && !outcomes[at]?.primary);
  const adjusted = holm(tested.map(({ effect }) => effect?.pValue ?? 1));
  return found.map((one) => {
    const at = tested.indexOf(one);
    return at < 0 ? one : { ...one, adjustedPValue: adjusted[at] ?? null };
  });
}

const NOTHING =
  'There is nothing to compare: figures are needed before and after, or afterwards in both arms, from at least one site.';

function analysisOf({ id, kind, sites }: AnalysedOutcome): Analysis {
  const scale = scales[kind];
  const arm = (name: AnalysedSite['arm']) => sites.filter((site) => site.arm === name);
  const [treated, compared] = [changes(arm('INTERVENTION')), changes(arm('COMPARISON'))];
  if (treated.length > 0) return byChange(id, scale, { treated, compared });
  const [after, beside] = [afters(arm('INTERVENTION')), afters(arm('COMPARISON'))];
  if (after.length > 0 && beside.length > 0) return byArm(id, scale, { after, beside });
  return { ...empty(id, scale.alone), note: NOTHING };
}

interface Change {
  readonly id: string;
  readonly before: Cell;
  readonly after: Cell;
}
type After = Pick<Change, 'id' | 'after'>;

function changes(sites: readonly AnalysedSite[]): Change[] {
  return sites.flatMap(({ id, before, after }) => (before && after ? [{ id, before, after }] : []));
}

function afters(sites: readonly AnalysedSite[]): After[] {
  return sites.flatMap(({ id, after }) => (after ? [{ id, after }] : []));
}

/** Before and after in each site; where there is a comparison, the change there is taken away. */
function byChange(
  id: string,
  scale: Scale,
  arms: { treated: readonly Change[]; compared: readonly Change[] },
): Analysis {
  const { treated, compared } = arms;
  const isCompared = compared.length > 0;
  const beside = isCompared ? scale.change(compared, arms) : null;
  const against = (figure: Figure) => (beside ? less(figure, beside) : figure);
  const own = treated.map((site) => ({ site: site.id, figure: scale.change([site], arms) }));
  const difference = (sites: readonly Change[]) => scale.difference(sites);
  return {
    ...of(id, isCompared ? scale.compared : scale.alone, {
      scale,
      whole: against(scale.change(treated, arms)),
      difference: isCompared ? less(difference(treated), difference(compared)) : difference(treated),
    }),
    ...ofSites(scale, own, against),
  };
}

/** Afterwards alone: each site of the intervention beside all of the comparison. */
function byArm(
  id: string,
  scale: Scale,
  arms: { after: readonly After[]; beside: readonly After[] },
): Analysis {
  const beside = scale.pool(arms.beside.map(({ after }) => after));
  const pair = (cells: readonly After[]): Change[] => [
    { id: '', before: beside, after: scale.pool(cells.map(({ after }) => after)) },
  ];
  const own = arms.after.map((site) => ({ site: site.id, figure: scale.one(pair([site])[0] as Change) }));
  const whole = pair(arms.after);
  return {
    ...of(id, scale.alone, { scale, whole: scale.afterwards(arms), difference: scale.difference(whole) }),
    ...ofSites(scale, own, (figure) => figure),
  };
}

interface Said {
  readonly scale: Scale;
  readonly whole: Figure;
  readonly difference: Figure;
}

function of(id: string, measure: string, { scale, whole, difference }: Said): Analysis {
  const effect = isMissing(whole) ? null : read(scale, whole);
  const cautions = isMissing(whole) ? [whole.missing] : whole.cautions;
  return {
    ...empty(id, measure),
    effect,
    relativeChange: effect && scale.isRatio ? effect.value - 1 : null,
    difference: scale.hasDifference && !isMissing(difference) ? intervalOf(difference) : null,
    method: scale.method,
    note: cautions.length > 0 ? cautions.join(' ') : null,
  };
}

function ofSites(
  scale: Scale,
  own: readonly { readonly site: string; readonly figure: Figure }[],
  against: (figure: Figure) => Figure,
): Pick<Analysis, 'sites' | 'heterogeneity'> {
  const known = own.filter(({ figure }) => !isMissing(figure));
  const whole = known.length > 0 ? combined(known.map(({ figure }) => figure as Estimate)) : null;
  const sites = own.map((one) => {
    const figure = against(one.figure);
    const at = known.indexOf(one);
    return {
      site: one.site,
      effect: isMissing(figure) ? null : read(scale, figure),
      weight: at < 0 ? null : (whole?.weights[at] ?? null),
    };
  });
  return { sites, heterogeneity: whole?.heterogeneity ?? null };
}

function read({ isRatio }: Scale, figure: Estimate): Interval {
  return isRatio ? ratioOf(figure) : intervalOf(figure);
}

function empty(outcome: string, measure: string): Analysis {
  return {
    ...{ outcome, measure, effect: null, adjustedPValue: null, relativeChange: null, difference: null },
    ...{ method: '', note: null, sites: [], heterogeneity: null },
  };
}

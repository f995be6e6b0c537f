import { combined, type Heterogeneity } from './statistics/combination.js';
import {
  intervalOf,
  isMissing,
  ratioOf,
  type Estimate,
  type Figure,
  type Interval,
} from './statistics/estimate.js';
import { holm } from './statistics/holm.js';
import { counts } from './scales/counts.js';
import { means } from './scales/means.js';
import { proportions } from './scales/proportions.js';
import type { Afterwards, Cell, Change, Comparing, Scale } from './scales/scale.js';

export const scales: Readonly<Record<AnalysedOutcome['kind'], Scale>> = {
  ...{ COUNT_RATE: counts, PROPORTION: proportions, MEAN: means },
};

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
  /** Of every figure that it is reckoned from. */
  readonly n: number;
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

const NOT_COMPARED =
  'There is nothing to compare: figures are needed before and after, or afterwards in both arms, from at least one site.';

type Named<Site> = Site & Pick<AnalysedSite, 'id' | 'label'>;
interface NamedArms<Site> {
  readonly treated: readonly Named<Site>[];
  readonly compared: readonly Named<Site>[];
}

/** Before and after in each site, less the change where there is a comparison; else afterwards, one arm beside the other. */
function analysisOf(outcome: AnalysedOutcome): Analysis {
  const scale = scales[outcome.kind];
  const changes = armsOf(outcome, ({ before, after }): Change | null => before && after && { before, after });
  if (changes.treated.length > 0) {
    const measure = changes.compared.length > 0 ? scale.compared : scale.alone;
    return compared(outcome, changes, { scale, measure, by: scale.changes });
  }
  const afters = armsOf(outcome, ({ after }): Afterwards | null => after && { after });
  if (afters.treated.length > 0 && afters.compared.length > 0)
    return compared(outcome, afters, { scale, measure: scale.alone, by: scale.afterwards });
  return {
    ...{ outcome: outcome.id, measure: scale.alone, effect: null, adjustedPValue: null },
    ...{ relativeChange: null, difference: null, n: 0, method: '', note: NOT_COMPARED },
    ...{ sites: [], heterogeneity: null },
  };
}

function armsOf<Site>({ sites }: AnalysedOutcome, of: (site: AnalysedSite) => Site | null): NamedArms<Site> {
  const arm = (name: AnalysedSite['arm']) =>
    sites.flatMap((site) => {
      const found = site.arm === name ? of(site) : null;
      return found ? [{ ...found, id: site.id, label: site.label }] : [];
    });
  return { treated: arm('INTERVENTION'), compared: arm('COMPARISON') };
}

interface How<Site> {
  readonly scale: Scale;
  readonly measure: string;
  readonly by: Comparing<Site>;
}

function compared<Site extends Change | Afterwards>(
  outcome: AnalysedOutcome,
  arms: NamedArms<Site>,
  { scale, measure, by }: How<Site>,
): Analysis {
  const whole = by.whole(arms);
  const effect = isMissing(whole) ? null : read(scale, whole);
  const difference = by.difference(arms);
  const used = [...arms.treated, ...arms.compared];
  const notes = [...(isMissing(whole) ? [whole.missing] : whole.cautions), ...leftOut(outcome, used)];
  return {
    ...{ outcome: outcome.id, measure, effect, adjustedPValue: null },
    relativeChange: effect && scale.isRatio ? effect.value - 1 : null,
    difference: isMissing(difference) ? null : difference,
    n: used.flatMap(cellsOf).reduce((sum, { n }) => sum + n, 0),
    method: [scale.method, by.told?.(arms)].filter(Boolean).join(' '),
    note: notes.length > 0 ? notes.join(' ') : null,
    ...sitesOf(arms, scale, by),
  };
}

function cellsOf(site: Change | Afterwards): Cell[] {
  return 'before' in site ? [site.before, site.after] : [site.after];
}

function leftOut({ sites }: AnalysedOutcome, used: readonly { readonly id: string }[]): string[] {
  const missing = sites.filter(({ id }) => !used.some((site) => site.id === id));
  const labels = missing.map(({ label }) => label).join(', ');
  return labels ? [`Left out, for want of figures: ${labels}.`] : [];
}

function sitesOf<Site>(
  arms: NamedArms<Site>,
  scale: Scale,
  by: Comparing<Site>,
): Pick<Analysis, 'sites' | 'heterogeneity'> {
  const own = arms.treated.map((site) => by.sampled(site, arms));
  const known = own.filter((figure): figure is Estimate => !isMissing(figure));
  const together = known.length > 0 ? combined(known) : null;
  const weights = by.weights?.(arms.treated) ?? weightsAmong(own, together?.weights ?? []);
  const sites = arms.treated.map((site, at) => {
    const figure = by.site(site, arms);
    const effect = isMissing(figure) ? null : read(scale, figure);
    return { site: site.id, effect, weight: weights[at] ?? null };
  });
  return { sites, heterogeneity: together?.heterogeneity ?? null };
}

/** Those of the figures that there are, at the places of all. */
function weightsAmong(figures: readonly Figure[], weights: readonly number[]): (number | null)[] {
  const rest = [...weights];
  return figures.map((figure) => (isMissing(figure) ? null : (rest.shift() ?? null)));
}

function read({ isRatio }: Scale, figure: Estimate): Interval {
  return isRatio ? ratioOf(figure) : intervalOf(figure);
}

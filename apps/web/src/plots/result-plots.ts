import type { Words } from '../words.js';
import { beforeAfterChart, type PlottedChange } from './before-after-chart.js';
import { forestPlot } from './forest-plot.js';
import type { Drawn } from './picture.js';

type Measure =
  'RATE_RATIO' | 'RELATIVE_INCIDENT_RATE_RATIO' | 'RISK_RATIO' | 'RATIO_OF_RISK_RATIOS' | 'HEDGES_G';

interface Effect {
  readonly effect: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A result with what is drawn of it, as the API answers: `RESULT_DRAWN`. */
export interface ResultDrawn extends Effect {
  readonly outcome: string;
  readonly name: string;
  readonly measure: Measure;
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
export const RESULT_DRAWN = `outcome name measure effect low high
  sites { site { label } effect low high weight } levels { arm before after }`;

const KINDS = {
  RATE_RATIO: 'COUNT_RATE',
  RELATIVE_INCIDENT_RATE_RATIO: 'COUNT_RATE',
  RISK_RATIO: 'PROPORTION',
  RATIO_OF_RISK_RATIOS: 'PROPORTION',
  HEDGES_G: 'MEAN',
} as const;

/**
 * The forest plot of a result, and its chart of before and after; null where no arm was measured both times.
 * @param key tells it from other results on the page: letters, digits and hyphens
 */
export function drawResult(
  result: ResultDrawn,
  key: string,
  words: Words,
): { forest: Drawn; change: Drawn | null } {
  const { name, measure } = result;
  const forest = forestPlot(
    {
      ...{ name: `forest-${key}`, title: words.say('plotForestTitle', { name }) },
      measure: words.say(`effect_${measure}`),
      isRatio: measure !== 'HEDGES_G',
      sites: result.sites.map((one) => ({
        label: one.site.label,
        effect: interval(one),
        weight: one.weight,
      })),
      combined: { label: words.say('plotTogether'), effect: interval(result), weight: null },
    },
    words,
  );
  return { forest, change: changeOf(result, key, words) };
}

function changeOf({ name, measure, levels }: ResultDrawn, key: string, words: Words): Drawn | null {
  const kind = KINDS[measure];
  const measured = levels.flatMap(({ arm, before, after }): PlottedChange[] =>
    before === null || after === null ? [] : [{ label: words.say(`arm_${arm}`), before, after }],
  );
  if (measured.length === 0) return null;
  const rare = kind === 'COUNT_RATE' && measured.every(({ before, after }) => before < 1 && after < 1);
  const times = rare ? 1000 : kind === 'PROPORTION' ? 100 : 1;
  const arms = measured.map((arm) => ({ ...arm, before: arm.before * times, after: arm.after * times }));
  const unit = words.say(rare ? 'unit_COUNT_RATE_1000' : `unit_${kind}`);
  const title = words.say('plotChangeTitle', { name });
  return beforeAfterChart({ name: `change-${key}`, title, unit, arms }, words);
}

function interval({ effect, low, high }: Effect) {
  return effect === null || low === null || high === null ? null : { value: effect, low, high };
}

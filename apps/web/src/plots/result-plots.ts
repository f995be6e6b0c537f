import type { Words } from '../words.js';
import { beforeAfterChart, type PlottedChange } from './before-after-chart.js';
import { forestPlot } from './forest-plot.js';
import type { Drawn } from './picture.js';
import { figuresOf } from './result-figures.js';
import type { Effect, ResultDrawn } from './result-drawn.js';

const KINDS = {
  RATE_RATIO: 'COUNT_RATE',
  RELATIVE_INCIDENT_RATE_RATIO: 'COUNT_RATE',
  RISK_RATIO: 'PROPORTION',
  RATIO_OF_RISK_RATIOS: 'PROPORTION',
  HEDGES_G: 'MEAN',
} as const;

/** How a result is drawn. */
export interface Drawing {
  /** Tells it from other results on the page: letters, digits and hyphens. */
  readonly key: string;
  readonly words: Words;
  /** Those of the test: they say which way is better. */
  readonly outcomes: readonly { readonly id: string; readonly direction: string }[];
}

/** The forest plot of a result, its chart of before and after, null where no arm was measured both times, and its figures. */
export function drawResult(result: ResultDrawn, drawing: Drawing) {
  const { words, key } = drawing;
  const { name, measure } = result;
  const forest = forestPlot(
    {
      ...{ name: `forest-${key}`, title: words.say('plotForestTitle', { name }) },
      measure: words.say(`effect_${measure}`),
      isRatio: measure !== 'HEDGES_G',
      better: betterSide(result, drawing),
      sites: result.sites.map((one) => ({
        label: one.site.label,
        effect: interval(one),
        weight: one.weight,
      })),
      combined: { label: words.say('plotTogether'), effect: interval(result), weight: null },
    },
    words,
  );
  return { forest, change: changeOf(result, drawing), figures: figuresOf(result, words) };
}

function betterSide({ outcome }: ResultDrawn, { outcomes }: Drawing): 'left' | 'right' | null {
  const direction = outcomes.find(({ id }) => id === outcome)?.direction;
  return direction === undefined ? null : direction === 'LOWER_IS_BETTER' ? 'left' : 'right';
}

function changeOf({ name, measure, levels }: ResultDrawn, { key, words }: Drawing): Drawn | null {
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

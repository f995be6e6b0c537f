import { html, type Html } from './html.js';
import type { ForceRow } from './national-map.js';
import type { Step } from './shading.js';
import type { Words } from './words.js';

interface LegendGiven {
  readonly steps: readonly Step[];
  readonly words: Words;
  readonly isOfGaps: boolean;
}

/** What each shade of the map stands for, in words and figures, and how many forces have it. */
export function legend(rows: readonly ForceRow[], { steps, words, isOfGaps }: LegendGiven): Html {
  const none = { from: 0, to: 0, shade: 0 };
  return html`<h3 class="govuk-heading-s" id="legend">${words.say(isOfGaps ? 'gapsHeading' : 'legend')}</h3>
    <ul class="govuk-body legend" aria-labelledby="legend">
      ${[none, ...steps].map((step) => entry(step, rows, { words, isOfGaps }))}
    </ul>`;
}

function entry(
  step: Step,
  rows: readonly ForceRow[],
  { words, isOfGaps }: Pick<LegendGiven, 'words' | 'isOfGaps'>,
): Html {
  const forces = rows.filter(({ count }) => count >= step.from && count <= step.to).length;
  return html`<li>
    <span class="swatch shade-${step.shade}"></span> ${isOfGaps ? gapsOf(step, words) : rangeOf(step, words)}
    <span class="aside">(${words.forces(forces)})</span>
  </li> `;
}

function gapsOf({ from, to }: Step, words: Words): string {
  return from === to ? words.number(from) : words.say('gapsRange', { from, to });
}

function rangeOf({ from, to }: Step, words: Words): string {
  return from === to ? words.ideas(from) : words.say('range', { from, to });
}

import { html, type Html } from '../html.js';
import type { Words } from '../words.js';
import type { ForestPlot } from './forest.js';
import { apart, ratioTicks, roundTicks } from './ticks.js';

/** The scale of a forest plot. */
export interface ForestAxis {
  /** Where a value is drawn, in pixels to a tenth; at an edge where it lies beyond. */
  readonly at: (value: number) => number;
  readonly least: number;
  readonly most: number;
  readonly drawn: Html;
}

interface Standing {
  readonly reach: readonly [number, number];
  readonly top: number;
  readonly bottom: number;
  readonly words: Words;
}

/** With a line at no effect, a fainter one at the combined effect, ticks, what it measures, and which way is better. */
export function axisOf(plot: ForestPlot, { reach, top, bottom, words }: Standing): ForestAxis {
  const [least, most] = reachOf(plot);
  const at = scaleOf(plot.isRatio, { least, most, reach });
  const none = plot.isRatio ? 1 : 0;
  const all = plot.isRatio ? ratioTicks(least, most) : roundTicks(least, most);
  const ticks = apart(all, { at, gap: 36, keep: none });
  const [left, right] = reach;
  const together = plot.combined.effect?.value;
  const drawn = html`<line x1="${left}" x2="${right}" y1="${bottom}" y2="${bottom}" stroke="#0b0c0c" />
    ${upright(at(none), { top, bottom, look: { stroke: '#0b0c0c', dash: 'none' } })}
    ${together === undefined ? '' : upright(at(together), { top, bottom, look: { stroke: '#505a5f', dash: '2 4' } })}
    ${ticks.map((tick) => tickAt(at(tick), tick, bottom))}
    <text x="${(left + right) / 2}" y="${bottom + 40}" text-anchor="middle">${plot.measure}</text>
    ${waysOf(plot, { reach, bottom, words })}`;
  return { at, least, most, drawn };
}

/** From the least to the greatest that is drawn, no effect among it; a ratio no farther than a hundredfold. */
function reachOf({ sites, combined, isRatio }: ForestPlot): [number, number] {
  const none = isRatio ? 1 : 0;
  const values = [...sites, combined].flatMap(({ effect }) => (effect ? [effect.low, effect.high] : []));
  const [least, most] = [Math.min(none, ...values), Math.max(none, ...values)];
  if (isRatio) return [Math.max(0.01, least / 1.1), Math.min(100, most * 1.1)];
  const room = (most - least) * 0.05 || 1;
  return [least - room, most + room];
}

interface Scaled {
  readonly least: number;
  readonly most: number;
  readonly reach: readonly [number, number];
}

function scaleOf(isRatio: boolean, { least, most, reach: [left, right] }: Scaled) {
  const of = (value: number) => (isRatio ? Math.log(value) : value);
  return (value: number) => {
    const share = (of(value) - of(least)) / (of(most) - of(least));
    return Number((left + (right - left) * Math.min(1, Math.max(0, share))).toFixed(1));
  };
}

interface Upright {
  readonly top: number;
  readonly bottom: number;
  readonly look: { readonly stroke: string; readonly dash: string };
}

function upright(x: number, { top, bottom, look }: Upright): Html {
  return html`<line
    x1="${x}"
    x2="${x}"
    y1="${top}"
    y2="${bottom}"
    stroke="${look.stroke}"
    stroke-dasharray="${look.dash}"
  />`;
}

function tickAt(x: number, tick: number, bottom: number): Html {
  return html`<line x1="${x}" x2="${x}" y1="${bottom}" y2="${bottom + 5}" stroke="#0b0c0c" />
    <text x="${x}" y="${bottom + 20}" text-anchor="middle">${String(Number(tick.toPrecision(3)))}</text>`;
}

/** Under the axis: which way is better, and how it is scaled. */
function waysOf(
  { better, isRatio }: ForestPlot,
  { reach: [left, right], bottom, words }: Pick<Standing, 'reach' | 'bottom' | 'words'>,
): Html {
  const y = bottom + 60;
  const [one, other] = better === 'left' ? (['Better', 'Worse'] as const) : (['Worse', 'Better'] as const);
  const ways = html`<text x="${left}" y="${y}">← ${words.say(`plot${one}`)}</text>
    <text x="${right}" y="${y}" text-anchor="end">${words.say(`plot${other}`)} →</text>`;
  const scale = html`<text x="${(left + right) / 2}" y="${y}" text-anchor="middle"
    >${words.say('plotLogScale')}</text
  >`;
  return html`${better === null ? '' : ways}${isRatio ? scale : ''}`;
}

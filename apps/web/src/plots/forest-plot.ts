import { html, type Html } from '../html.js';
import type { Words } from '../words.js';
import { picture, table, written, type Drawn } from './picture.js';

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
  readonly sites: readonly PlottedEffect[];
  readonly combined: PlottedEffect;
}

const ROW = 32;
const LEFT = 250;
const WIDE = 350;
const RIGHT = 180;
const TOP = 24;

/** A forest plot, readable without colour, and the table that says the same. */
export function forestPlot(plot: ForestPlot, words: Words): Drawn {
  const rows = [...plot.sites, plot.combined];
  const bottom = TOP + rows.length * ROW;
  const scale = scaleOf(rows, plot.isRatio);
  const lines = rows.map((row, at) =>
    drawn(row, { y: TOP + at * ROW + ROW / 2, scale, isWhole: at === rows.length - 1, words }),
  );
  const parts = [
    noEffectLine(scale(plot.isRatio ? 1 : 0), bottom),
    ...lines,
    ...axis(ticksOf(rows, plot.isRatio), { scale, y: bottom }),
  ];
  const { name, title, measure } = plot;
  const head = [words.say('plotSite'), measure, words.say('plotInterval'), words.say('plotWeight')];
  const asked = { name, title, description: described(plot, words) };
  return {
    svg: picture(asked, { width: LEFT + WIDE + RIGHT, height: bottom + 40 }, parts),
    table: table(
      title,
      head,
      rows.map((row) => cellsOf(row, words)),
    ),
  };
}

function described({ measure, sites, combined }: ForestPlot, words: Words): string {
  const whole = combined.effect ? inWords(combined.effect, words) : words.say('plotNoFigure');
  const told = words.say('plotForest', { measure, n: sites.length, whole });
  return `${told} ${words.say('plotTableBelow')}`;
}

function inWords({ value, low, high }: NonNullable<PlottedEffect['effect']>, words: Words): string {
  return `${written(value)} (${words.say('plotFromTo', { low: written(low), high: written(high) })})`;
}

function cellsOf({ label, effect, weight }: PlottedEffect, words: Words): string[] {
  const share = weight === null ? '' : words.share(weight, 1);
  if (!effect) return [label, words.say('plotNoFigure'), '', share];
  const [low, high] = [written(effect.low), written(effect.high)];
  return [label, written(effect.value), words.say('plotFromTo', { low, high }), share];
}

type Scale = (value: number) => number;

function scaleOf(rows: readonly PlottedEffect[], isRatio: boolean): Scale {
  const [least, most] = reachOf(rows, isRatio);
  const at = (value: number) => (isRatio ? Math.log(value) : value);
  return (value) => {
    const share = (at(value) - at(least)) / (at(most) - at(least));
    return LEFT + WIDE * Math.min(1, Math.max(0, share));
  };
}

/** From the least to the greatest that is drawn, no effect among it; a ratio no farther than a hundredfold. */
function reachOf(rows: readonly PlottedEffect[], isRatio: boolean): [number, number] {
  const none = isRatio ? 1 : 0;
  const values = rows.flatMap(({ effect }) => (effect ? [effect.low, effect.high] : []));
  const [least, most] = [Math.min(none, ...values), Math.max(none, ...values)];
  if (isRatio) return [Math.max(0.01, least / 1.1), Math.min(100, most * 1.1)];
  const room = (most - least) * 0.05 || 1;
  return [least - room, most + room];
}

function ticksOf(rows: readonly PlottedEffect[], isRatio: boolean): number[] {
  const [least, most] = reachOf(rows, isRatio);
  if (!isRatio) return [least, 0, most];
  const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];
  return steps.filter((step) => step === 1 || (step >= least && step <= most));
}

function noEffectLine(x: number, bottom: number): Html {
  const at = fixed(x);
  return html`<line
    x1="${at}"
    x2="${at}"
    y1="${TOP}"
    y2="${bottom}"
    stroke="#0b0c0c"
    stroke-dasharray="4 3"
  />`;
}

interface Line {
  readonly y: number;
  readonly scale: Scale;
  readonly isWhole: boolean;
  readonly words: Words;
}

function drawn({ label, effect, weight }: PlottedEffect, { y, scale, isWhole, words }: Line): Html {
  const bold = isWhole ? 'bold' : 'normal';
  const name = html`<text x="8" y="${y + 5}" font-weight="${bold}">${shortened(label)}</text>`;
  const told = effect ? inWords(effect, words) : words.say('plotNoFigure');
  const figure = html`<text x="${LEFT + WIDE + 10}" y="${y + 5}">${told}</text>`;
  if (!effect) return html`${name}${figure}`;
  const [low, at, high] = [scale(effect.low), scale(effect.value), scale(effect.high)];
  const mark = isWhole ? diamond([low, at, high], y) : square([low, at, high], { y, weight });
  return html`${name}${mark}${figure}`;
}

type Places = readonly [low: number, at: number, high: number];

function diamond([low, at, high]: Places, y: number): Html {
  const points = `${fixed(low)},${y} ${fixed(at)},${y - 8} ${fixed(high)},${y} ${fixed(at)},${y + 8}`;
  return html`<polygon points="${points}" fill="#1d70b8" />`;
}

/** As large as its weight; its line is the interval. */
function square([low, at, high]: Places, { y, weight }: { y: number; weight: number | null }): Html {
  const half = 4 + 6 * Math.sqrt(weight ?? 0);
  const size = fixed(2 * half);
  return html`<line
      x1="${fixed(low)}"
      x2="${fixed(high)}"
      y1="${y}"
      y2="${y}"
      stroke="#0b0c0c"
      stroke-width="2"
    />
    <rect x="${fixed(at - half)}" y="${fixed(y - half)}" width="${size}" height="${size}" fill="#1d70b8" />`;
}

function axis(ticks: readonly number[], { scale, y }: { scale: Scale; y: number }): Html[] {
  const line = html`<line x1="${LEFT}" x2="${LEFT + WIDE}" y1="${y}" y2="${y}" stroke="#0b0c0c" />`;
  const labels = ticks.map(
    (tick) =>
      html`<text x="${fixed(scale(tick))}" y="${y + 20}" text-anchor="middle"
        >${String(Number(tick.toPrecision(2)))}</text
      >`,
  );
  return [line, ...labels];
}

function shortened(label: string): string {
  return label.length > 34 ? `${label.slice(0, 33)}…` : label;
}

function fixed(value: number): string {
  return value.toFixed(1);
}

import { html, type Html } from '../html.js';
import type { Words } from '../words.js';
import type { ForestPlot, PlottedEffect } from './forest.js';
import { axisOf, type ForestAxis } from './forest-axis.js';
import { HALO, picture, table, widths, written, type Drawn, type Width } from './picture.js';

/** Where things stand: beside each other on a desk, above each other on a phone. */
interface Layout {
  readonly width: Width;
  readonly row: number;
  readonly top: number;
  /** From where to where the scale goes. */
  readonly reach: readonly [number, number];
  /** How far below the top of its row a mark stands, and a label, and the figures. */
  readonly mark: number;
  readonly label: number;
  readonly figures: { readonly x: number; readonly y: number };
  readonly longest: number;
}
const LAYOUTS: Readonly<Record<Width['name'], Omit<Layout, 'width'>>> = {
  wide: { row: 32, top: 30, reach: [212, 476], mark: 16, label: 21, longest: 30, figures: { x: 488, y: 21 } },
  narrow: { row: 66, top: 8, reach: [6, 324], mark: 50, label: 16, longest: 44, figures: { x: 0, y: 34 } },
};
const UNDER = 66;

/** A forest plot, readable without colour, and the table that says the same. */
export function forestPlot(plot: ForestPlot, words: Words): Drawn {
  const rows = [...plot.sites, plot.combined];
  const { title, measure } = plot;
  const head = [words.say('plotSite'), measure, words.say('plotInterval'), words.say('plotWeight')];
  return {
    title,
    svg: html`${widths.map((width) => drawnAt(plot, { ...LAYOUTS[width.name], width }, words))}`,
    table: table(
      title,
      head,
      rows.map((row) => cellsOf(row, words)),
    ),
  };
}

function drawnAt(plot: ForestPlot, layout: Layout, words: Words): Html {
  const rows = [...plot.sites, plot.combined];
  const bottom = layout.top + rows.length * layout.row;
  const axis = axisOf(plot, { reach: layout.reach, top: layout.top, bottom, words });
  const drawn = rows.map((row, at) =>
    rowOf(row, { layout, axis, words, y: layout.top + at * layout.row, isWhole: at === plot.sites.length }),
  );
  const heads = layout.width.name === 'wide' ? headsOf(layout, words) : '';
  const asked = { name: plot.name, title: plot.title, description: described(plot, words) };
  return picture(asked, { width: layout.width, height: bottom + UNDER }, [heads, axis.drawn, ...drawn]);
}

function headsOf({ figures, width }: Layout, words: Words): Html {
  return html`<g font-weight="bold">
    <text x="0" y="16">${words.say('plotSite')}</text>
    <text x="${figures.x}" y="16">${words.say('plotEffect')}</text>
    <text x="${width.pixels}" y="16" text-anchor="end">${words.say('plotWeight')}</text>
  </g>`;
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

interface Row {
  readonly layout: Layout;
  readonly axis: ForestAxis;
  readonly words: Words;
  readonly y: number;
  readonly isWhole: boolean;
}

function rowOf({ label, effect, weight }: PlottedEffect, { layout, axis, words, y, isWhole }: Row): Html {
  const { width, figures, longest } = layout;
  const bold = isWhole ? 'bold' : 'normal';
  const told = effect ? inWords(effect, words) : words.say('plotNoFigure');
  const share = weight === null ? '' : words.share(weight, 1);
  const isWide = width.name === 'wide';
  const beside = isWide || share === '' ? told : `${told} · ${share}`;
  const text = html`<g ${HALO}
    ><text x="0" y="${y + layout.label}" font-weight="${bold}">${shortened(label, longest)}</text>
    <text x="${figures.x}" y="${y + figures.y}" font-weight="${bold}">${beside}</text>
    ${isWide && html`<text x="${width.pixels}" y="${y + figures.y}" text-anchor="end">${share}</text>`}</g
  >`;
  if (!effect) return text;
  const at = { y: y + layout.mark, axis };
  return html`${text}${isWhole ? diamond(effect, at) : square(effect, weight, at)}`;
}

type Effect = NonNullable<PlottedEffect['effect']>;
interface Place {
  readonly y: number;
  readonly axis: ForestAxis;
}

/** Its points are the interval's ends. */
function diamond({ value, low, high }: Effect, { y, axis: { at } }: Place): Html {
  const points = `${at(low)},${y} ${at(value)},${y - 8} ${at(high)},${y} ${at(value)},${y + 8}`;
  return html`<polygon points="${points}" fill="#1d70b8" stroke="#0b0c0c" />`;
}

const LARGEST = 10;
const SMALLEST = 2;

/** Its area is its weight; its line is the interval, with an arrow where that goes on beyond the scale. */
function square({ value, low, high }: Effect, weight: number | null, { y, axis }: Place): Html {
  const half = Math.max(SMALLEST, LARGEST * Math.sqrt(weight ?? 0));
  const [left, right] = [axis.at(low), axis.at(high)];
  const arrow = (x: number, way: number) =>
    html`<polygon points="${x},${y} ${x - way * 7},${y - 5} ${x - way * 7},${y + 5}" fill="#0b0c0c" />`;
  return html`<line x1="${left}" x2="${right}" y1="${y}" y2="${y}" stroke="#0b0c0c" stroke-width="2" />
    ${low < axis.least ? arrow(left, -1) : ''}${high > axis.most ? arrow(right, 1) : ''}
    <rect
      x="${fixed(axis.at(value) - half)}"
      y="${fixed(y - half)}"
      width="${fixed(2 * half)}"
      height="${fixed(2 * half)}"
      fill="#1d70b8"
    />`;
}

function shortened(label: string, longest: number): string {
  return label.length > longest ? `${label.slice(0, longest - 1)}…` : label;
}

function fixed(value: number): string {
  return value.toFixed(1);
}

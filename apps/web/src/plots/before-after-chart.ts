import { html, type Html } from '../html.js';
import type { Words } from '../words.js';
import { HALO, picture, table, widths, written, type Drawn, type Width } from './picture.js';
import { roundTicks } from './ticks.js';

/** One arm's level before and after, in the outcome's own unit. */
export interface PlottedChange {
  readonly label: string;
  readonly before: number;
  readonly after: number;
}

export interface BeforeAfterChart {
  readonly name: string;
  readonly title: string;
  /** "events in 1,000", "percent". */
  readonly unit: string;
  readonly arms: readonly PlottedChange[];
}

const BOTTOM = 250;
const TOP = 44;
const LEFT = 52;
const LINE = 18;
/** How much is kept for the figures at either end. */
const BEFORE = 54;
const AFTER = { wide: 220, narrow: 108 } as const;
// Told apart by line and mark as well as by colour.
const LOOKS = [
  { stroke: '#1d70b8', dash: 'none' },
  { stroke: '#0b0c0c', dash: '6 4' },
] as const;

/** Levels before and after, an arm a line from zero up, and the table that says the same. */
export function beforeAfterChart(chart: BeforeAfterChart, words: Words): Drawn {
  const { title, unit, arms } = chart;
  const head = ['plotArm', 'plotBefore', 'plotAfter'] as const;
  return {
    title,
    svg: html`${widths.map((width) => drawnAt(chart, width, words))}`,
    table: table(
      `${title} (${unit})`,
      head.map((word) => words.say(word)),
      arms.map(({ label, before, after }) => [label, written(before), written(after)]),
    ),
  };
}

function drawnAt({ name, title, unit, arms }: BeforeAfterChart, width: Width, words: Words): Html {
  const values = arms.flatMap(({ before, after }) => [before, after]);
  const ticks = ticksAround(values);
  const [least = 0, most = 1] = [ticks[0], ticks.at(-1)];
  const y = (value: number) => BOTTOM - ((value - least) / (most - least || 1)) * (BOTTOM - TOP);
  const places = { y, from: LEFT + BEFORE, to: width.pixels - AFTER[width.name] };
  const told = arms.map(({ label, before, after }) =>
    words.say('plotChange', { label, before: written(before), after: written(after) }),
  );
  const description = `${told.join('; ')}; ${unit}. ${words.say('plotTableBelow')}`;
  const parts = html`${grid(ticks, { ...places, right: places.to + 12 })}
    <text x="0" y="18">${unit}</text>
    <text x="${places.from}" y="${BOTTOM + 24}" text-anchor="middle">${words.say('plotBefore')}</text>
    <text x="${places.to}" y="${BOTTOM + 24}" text-anchor="middle">${words.say('plotAfter')}</text>
    ${arms.map((arm, at) => drawn(arm, places, at))} ${labels(arms, places)}`;
  return picture({ name, title, description }, { width, height: BOTTOM + 36 }, parts);
}

/** Round numbers from at or below the least, or zero, to at or above the greatest. */
function ticksAround(values: readonly number[]): number[] {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const ticks = roundTicks(least, most === least ? least + 1 : most, 4);
  const [first = 0, second = 1] = ticks;
  const step = second - first;
  const below = first > least ? [first - step] : [];
  const last = ticks.at(-1) ?? first;
  return [...below, ...ticks, ...(last < most ? [last + step] : [])];
}

interface Places {
  readonly y: (value: number) => number;
  readonly from: number;
  readonly to: number;
}

function grid(ticks: readonly number[], { y, right }: Places & { readonly right: number }): Html[] {
  return ticks.map(
    (tick) =>
      html`<line
          x1="${LEFT}"
          x2="${right}"
          y1="${y(tick).toFixed(1)}"
          y2="${y(tick).toFixed(1)}"
          stroke="${tick === 0 ? '#0b0c0c' : '#b1b4b6'}"
        />
        <text x="${LEFT - 8}" y="${(y(tick) + 5).toFixed(1)}" text-anchor="end"
          >${String(Number(tick.toPrecision(4)))}</text
        >`,
  );
}

function drawn({ before, after }: PlottedChange, { y, from, to }: Places, at: number): Html {
  const { stroke, dash } = LOOKS[at % LOOKS.length] ?? LOOKS[0];
  const [start, end] = [y(before).toFixed(1), y(after).toFixed(1)];
  return html`<line
      x1="${from}"
      y1="${start}"
      x2="${to}"
      y2="${end}"
      stroke="${stroke}"
      stroke-width="3"
      stroke-dasharray="${dash}"
    />
    ${at === 0 ? disc(from, start, stroke) : ring(from, start, stroke)}
    ${at === 0 ? disc(to, end, stroke) : ring(to, end, stroke)}`;
}

function disc(x: number, y: string, colour: string): Html {
  return html`<circle cx="${x}" cy="${y}" r="5" fill="${colour}" />`;
}

function ring(x: number, y: string, colour: string): Html {
  return html`<circle cx="${x}" cy="${y}" r="5" fill="#ffffff" stroke="${colour}" stroke-width="2" />`;
}

/** Each figure beside its mark, or as near to it as leaves the others to be read. */
function labels(arms: readonly PlottedChange[], { y, from, to }: Places): Html[] {
  const before = apart(
    arms.map((arm) => y(arm.before)),
    LINE,
  );
  const after = apart(
    arms.map((arm) => y(arm.after)),
    2 * LINE,
  );
  return arms.map((arm, at) => {
    const [early, late] = [before[at] ?? 0, after[at] ?? 0];
    return html`<text x="${from - 12}" y="${early.toFixed(1)}" text-anchor="end" ${HALO}
        >${written(arm.before)}</text
      >
      <text x="${to + 20}" y="${late.toFixed(1)}" font-weight="bold">${written(arm.after)}</text>
      <text x="${to + 20}" y="${(late + LINE - 2).toFixed(1)}">${arm.label}</text>`;
  });
}

/** These places in their order, each at least so far below the one above it, and none below the picture. */
function apart(places: readonly number[], gap: number): number[] {
  const order = [...places.keys()].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const found = [...places];
  order.forEach((at, rank) => {
    const above = rank === 0 ? -Infinity : (found[order[rank - 1] ?? 0] ?? 0);
    found[at] = Math.max(places[at] ?? 0, above + gap);
  });
  const beyond = Math.max(0, ...found.map((place) => place - BOTTOM));
  return found.map((place) => place - beyond);
}

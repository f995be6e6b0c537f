import { html, type Html } from '../html.js';
import type { Words } from '../words.js';
import { picture, table, written, type Drawn } from './picture.js';

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

const WIDTH = 640;
const BOTTOM = 260;
const TOP = 48;
const BEFORE = 120;
const AFTER = 420;
const LINE = 18;
// Told apart by line and mark as well as by colour.
const LOOKS = [
  { stroke: '#1d70b8', dash: 'none' },
  { stroke: '#0b0c0c', dash: '6 4' },
] as const;

/** Levels before and after, an arm a line from zero up, and the table that says the same. */
export function beforeAfterChart({ name, title, unit, arms }: BeforeAfterChart, words: Words): Drawn {
  const values = arms.flatMap(({ before, after }) => [before, after]);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const y = (value: number) => BOTTOM - ((value - least) / (most - least || 1)) * (BOTTOM - TOP);
  const told = arms.map(({ label, before, after }) =>
    words.say('plotChange', { label, before: written(before), after: written(after) }),
  );
  const description = `${told.join('; ')}; ${unit}. ${words.say('plotTableBelow')}`;
  const zero = y(0).toFixed(1);
  const parts = html`<line x1="${BEFORE}" x2="${AFTER}" y1="${zero}" y2="${zero}" stroke="#505a5f" />
    <text x="${BEFORE}" y="${BOTTOM + 24}" text-anchor="middle">${words.say('plotBefore')}</text>
    <text x="${AFTER}" y="${BOTTOM + 24}" text-anchor="middle">${words.say('plotAfter')}</text>
    <text x="8" y="18">${unit}</text>
    ${arms.map((arm, at) => drawn(arm, y, at))} ${labels(arms, y)}`;
  const head = ['plotArm', 'plotBefore', 'plotAfter'] as const;
  return {
    svg: picture({ name, title, description }, { width: WIDTH, height: BOTTOM + 40 }, parts),
    table: table(
      `${title} (${unit})`,
      head.map((word) => words.say(word)),
      arms.map(({ label, before, after }) => [label, written(before), written(after)]),
    ),
  };
}

function drawn({ before, after }: PlottedChange, y: (value: number) => number, at: number): Html {
  const { stroke, dash } = LOOKS[at % LOOKS.length] ?? LOOKS[0];
  const [from, to] = [y(before).toFixed(1), y(after).toFixed(1)];
  return html`<line
      x1="${BEFORE}"
      y1="${from}"
      x2="${AFTER}"
      y2="${to}"
      stroke="${stroke}"
      stroke-width="3"
      stroke-dasharray="${dash}"
    />
    <circle cx="${BEFORE}" cy="${from}" r="5" fill="${stroke}" />
    <circle cx="${AFTER}" cy="${to}" r="5" fill="${stroke}" />`;
}

/** Each figure beside its mark, or as near to it as leaves the others to be read. */
function labels(arms: readonly PlottedChange[], y: (value: number) => number): Html[] {
  const before = apart(arms.map((arm) => y(arm.before)));
  const after = apart(arms.map((arm) => y(arm.after)));
  return arms.map(
    (arm, at) =>
      html`<text x="${BEFORE - 12}" y="${before[at]?.toFixed(1)}" text-anchor="end"
          >${written(arm.before)}</text
        >
        <text x="${AFTER + 12}" y="${after[at]?.toFixed(1)}">${written(arm.after)} ${arm.label}</text>`,
  );
}

/** These places in their order, each at least a line of text below the one above it. */
function apart(places: readonly number[]): number[] {
  const order = [...places.keys()].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const found = [...places];
  order.forEach((at, rank) => {
    const above = rank === 0 ? -LINE : (found[order[rank - 1] ?? 0] ?? 0);
    found[at] = Math.max(places[at] ?? 0, above + LINE);
  });
  return found;
}

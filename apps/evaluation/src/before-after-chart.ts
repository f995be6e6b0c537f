import { escaped, picture, table, written } from './svg.js';

/** One arm's level before and after, in the outcome's own unit. */
export interface PlottedChange {
  readonly label: string;
  readonly before: number;
  readonly after: number;
}

export interface BeforeAfterChart {
  readonly name: string;
  readonly title: string;
  /** "offences in 1,000 days", "per cent". */
  readonly unit: string;
  readonly arms: readonly PlottedChange[];
}

const WIDTH = 640;
const BOTTOM = 260;
const TOP = 48;
const BEFORE = 120;
const AFTER = 420;
// Told apart by line and mark as well as by colour.
const LOOKS = [
  { stroke: '#1d70b8', dash: '' },
  { stroke: '#0b0c0c', dash: ' stroke-dasharray="6 4"' },
] as const;

/** Levels before and after, an arm a line from zero up, and the table that says the same. */
export function beforeAfterChart({ name, title, unit, arms }: BeforeAfterChart): {
  svg: string;
  table: string;
} {
  const values = arms.flatMap(({ before, after }) => [before, after]);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const y = (value: number) => BOTTOM - ((value - least) / (most - least || 1)) * (BOTTOM - TOP);
  const description = `${arms
    .map(({ label, before, after }) => `${label}: ${written(before)} before, ${written(after)} after`)
    .join('; ')}; ${unit}. The table below says the same.`;
  const parts = [
    `<line x1="${BEFORE}" x2="${AFTER}" y1="${y(0).toFixed(1)}" y2="${y(0).toFixed(1)}" stroke="#505a5f"/>`,
    `<text x="${BEFORE}" y="${BOTTOM + 24}" text-anchor="middle">Before</text>`,
    `<text x="${AFTER}" y="${BOTTOM + 24}" text-anchor="middle">After</text>`,
    `<text x="8" y="18">${escaped(unit)}</text>`,
    ...arms.flatMap((arm, at) => drawn(arm, y, at)),
  ];
  return {
    svg: picture({ name, title, description }, { width: WIDTH, height: BOTTOM + 40 }, parts),
    table: table(
      `${title} (${unit})`,
      ['Arm', 'Before', 'After'],
      arms.map(({ label, before, after }) => [label, written(before), written(after)]),
    ),
  };
}

function drawn({ label, before, after }: PlottedChange, y: (value: number) => number, at: number): string[] {
  const { stroke, dash } = LOOKS[at % LOOKS.length] ?? LOOKS[0];
  const [from, to] = [y(before).toFixed(1), y(after).toFixed(1)];
  return [
    `<line x1="${BEFORE}" y1="${from}" x2="${AFTER}" y2="${to}" stroke="${stroke}" stroke-width="3"${dash}/>`,
    `<circle cx="${BEFORE}" cy="${from}" r="5" fill="${stroke}"/><circle cx="${AFTER}" cy="${to}" r="5" fill="${stroke}"/>`,
    `<text x="${BEFORE - 12}" y="${from}" text-anchor="end">${written(before)}</text>`,
    `<text x="${AFTER + 12}" y="${to}">${written(after)} ${escaped(label)}</text>`,
  ];
}

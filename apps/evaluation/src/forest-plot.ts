import { escaped, picture, table, written } from './svg.js';

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
const LEFT = 220;
const WIDE = 380;
const RIGHT = 180;
const TOP = 24;

/** A forest plot, readable without colour, and the table that says the same. */
export function forestPlot(plot: ForestPlot): { svg: string; table: string } {
  const rows = [...plot.sites, plot.combined];
  const height = TOP + rows.length * ROW + 40;
  const scale = scaleOf(rows, plot.isRatio);
  const parts = [
    noEffectLine(scale(plot.isRatio ? 1 : 0), TOP + rows.length * ROW),
    ...rows.flatMap((row, at) =>
      drawn(row, { y: TOP + at * ROW + ROW / 2, scale, isWhole: at === rows.length - 1 }),
    ),
    ...axis(ticksOf(rows, plot.isRatio), { scale, y: TOP + rows.length * ROW }),
  ];
  const { name, title } = plot;
  return {
    svg: picture(
      { name, title, description: described(plot) },
      { width: LEFT + WIDE + RIGHT, height },
      parts,
    ),
    table: table(title, ['Site', plot.measure, '95% interval', 'Weight'], rows.map(cellsOf)),
  };
}

function described({ measure, sites, combined }: ForestPlot): string {
  const whole = combined.effect ? inWords(combined.effect) : 'not to be told';
  return `${measure} of ${sites.length} ${sites.length === 1 ? 'site' : 'sites'}; together ${whole}. The table below says the same.`;
}

function inWords({ value, low, high }: NonNullable<PlottedEffect['effect']>): string {
  return `${written(value)} (${written(low)} to ${written(high)})`;
}

function cellsOf({ label, effect, weight }: PlottedEffect): string[] {
  const share = weight === null ? '' : `${(100 * weight).toFixed(1)}%`;
  if (!effect) return [label, 'no figure', '', share];
  return [label, written(effect.value), `${written(effect.low)} to ${written(effect.high)}`, share];
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

function noEffectLine(x: number, bottom: number): string {
  return `<line x1="${fixed(x)}" x2="${fixed(x)}" y1="${TOP}" y2="${bottom}" stroke="#0b0c0c" stroke-dasharray="4 3"/>`;
}

function drawn(
  { label, effect, weight }: PlottedEffect,
  to: { y: number; scale: Scale; isWhole: boolean },
): string[] {
  const { y, scale, isWhole } = to;
  const name = `<text x="8" y="${y + 5}"${isWhole ? ' font-weight="bold"' : ''}>${escaped(shortened(label))}</text>`;
  if (!effect) return [name, `<text x="${LEFT + WIDE + 10}" y="${y + 5}">no figure</text>`];
  const [low, at, high] = [scale(effect.low), scale(effect.value), scale(effect.high)];
  const line = `<line x1="${fixed(low)}" x2="${fixed(high)}" y1="${y}" y2="${y}" stroke="#0b0c0c" stroke-width="2"/>`;
  const half = 4 + 6 * Math.sqrt(weight ?? 0);
  const mark = isWhole
    ? `<polygon points="${fixed(low)},${y} ${fixed(at)},${y - 8} ${fixed(high)},${y} ${fixed(at)},${y + 8}" fill="#1d70b8"/>`
    : `${line}<rect x="${fixed(at - half)}" y="${fixed(y - half)}" width="${fixed(2 * half)}" height="${fixed(2 * half)}" fill="#1d70b8"/>`;
  return [name, mark, `<text x="${LEFT + WIDE + 10}" y="${y + 5}">${inWords(effect)}</text>`];
}

function axis(ticks: readonly number[], { scale, y }: { scale: Scale; y: number }): string[] {
  const line = `<line x1="${LEFT}" x2="${LEFT + WIDE}" y1="${y}" y2="${y}" stroke="#0b0c0c"/>`;
  const labels = ticks.map(
    (tick) =>
      `<text x="${fixed(scale(tick))}" y="${y + 20}" text-anchor="middle">${Number(tick.toPrecision(2))}</text>`,
  );
  return [line, ...labels];
}

function shortened(label: string): string {
  return label.length > 28 ? `${label.slice(0, 27)}…` : label;
}

function fixed(value: number): string {
  return value.toFixed(1);
}

import { html, type Html } from './html.js';

/** A chart's row or column, with a value for each series; null where there is none. */
export interface ChartRow {
  readonly label: string;
  readonly values: readonly (number | null)[];
}
export interface Chart {
  /** What it shows: read out in place of the picture. A table beside it holds the figures. */
  readonly title: string;
  readonly series: readonly string[];
  readonly rows: readonly ChartRow[];
  readonly say: (n: number) => string;
}

/** Bars that lie, as wide as a phone has room for: one unit is about one CSS pixel there. */
const NARROW = 340;
/** Columns have no room for their names on a phone, which shows bars in their place. */
const WIDE = 480;
/** Of a name above its bars, in letters: what 340 units hold at 14 a letter high. */
const LETTERS = 44;
const BAR = 16;
const GAP = 14;
const LABEL = 22;
const FIGURES = 56;

/** Bars that lie, one row under another, each below its name: for things with long names. Colours are classes of the style sheet. */
export function barChart(chart: Chart): Html {
  return html`${bars(chart, 'chart chart-bars')} ${legendOf(chart.series)}`;
}

function bars({ title, series, rows, say }: Chart, look: string): Html {
  const most = mostOf(rows);
  let y = 0;
  const drawn = rows.map(({ label, values }) => {
    const lines = linesOf(label);
    const names = lines.map(
      (line, n) => html`<text class="chart-label" x="0" y="${y + LABEL / 2 + n * LINE}">${line}</text>`,
    );
    const top = y + LABEL + (lines.length - 1) * LINE;
    y = top + series.length * BAR + GAP;
    return html`${names} ${values.map((value, n) => bar({ value, n, y: top + n * BAR, most, say }))}`;
  });
  return html`<svg class="${look}" viewBox="0 0 ${NARROW} ${y}" role="img" aria-label="${title}">
    ${drawn}
  </svg>`;
}

/** A name in lines that fit: a picture breaks none by itself. */
function linesOf(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length <= LETTERS) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

interface Bar {
  readonly value: number | null;
  readonly n: number;
  readonly y: number;
  readonly most: number;
  readonly say: (n: number) => string;
}

function bar({ value, n, y, most, say }: Bar): Html | null {
  if (value === null) return null;
  const width = round((value / most) * (NARROW - FIGURES));
  return html`<rect class="chart-${n + 1}" x="0" y="${y}" width="${width}" height="${BAR - 3}" />
    <text class="chart-figure" x="${width + 6}" y="${y + BAR / 2}">${say(value)}</text>`;
}

const TALL = 240;
const LINE = 17;
/** Room for names of two words, one under the other. */
const FOOT = 14 + 2 * LINE;

/** Bars that stand, one column after another: for what follows in time. A phone shows them lying, and hears only those. */
export function columnChart(chart: Chart): Html {
  return html`${columns(chart)} ${bars(chart, 'chart chart-narrow')} ${legendOf(chart.series)}`;
}

function columns({ title, series, rows, say }: Chart): Html {
  const most = mostOf(rows);
  const step = WIDE / Math.max(rows.length, 1);
  const width = Math.min((step * 0.8) / series.length, 44);
  const drawn = rows.map(({ label, values }, at) => {
    const middle = round(at * step + step / 2);
    const standing = values.map((value, n) => {
      const x = round(middle + (n - series.length / 2) * width);
      const height = round(((value ?? 0) / most) * (TALL - 24));
      return html`<rect
          class="chart-${n + 1}"
          x="${x}"
          y="${TALL - height}"
          width="${round(width - 2)}"
          height="${height}"
        />
        <text
          class="chart-figure"
          x="${round(x + width / 2 - 1)}"
          y="${TALL - height - 9}"
          text-anchor="middle"
          >${say(value ?? 0)}</text
        >`;
    });
    return html`${standing}${under(label, middle)}`;
  });
  return html`<svg
    class="chart chart-wide"
    viewBox="0 0 ${WIDE} ${TALL + FOOT}"
    role="img"
    aria-label="${title}"
  >
    <path class="chart-axis" d="M0 ${TALL}H${WIDE}" />
    ${drawn}
  </svg>`;
}

/** A column's name, a word under another. */
function under(label: string, middle: number): Html[] {
  return label
    .split(' ')
    .map(
      (word, line) =>
        html`<text class="chart-label" x="${middle}" y="${TALL + 14 + line * LINE}" text-anchor="middle"
          >${word}</text
        >`,
    );
}

function legendOf(series: readonly string[]): Html | null {
  if (series.length < 2) return null;
  return html`<ul class="chart-legend">
    ${series.map(
      (name, n) =>
        html`<li>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <rect class="chart-${n + 1}" width="16" height="16" />
          </svg>
          ${name}
        </li>`,
    )}
  </ul>`;
}

/** The highest of all values; never 0, for it divides. */
function mostOf(rows: readonly ChartRow[]): number {
  return Math.max(1, ...rows.flatMap(({ values }) => values.map((value) => value ?? 0)));
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}

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

/** Narrow enough that its words can be read on a phone without scrolling sideways. */
const WIDTH = 480;
const BAR = 16;
const GAP = 14;
const LABEL = 22;
const FIGURES = 56;

/** Bars that lie, one row under another, each below its name: for things with long names. Colours are classes of the style sheet. */
export function barChart({ title, series, rows, say }: Chart): Html {
  const most = mostOf(rows);
  const height = LABEL + series.length * BAR + GAP;
  const drawn = rows.map(({ label, values }, at) => {
    const y = at * height;
    return html`<text class="chart-label" x="0" y="${y + LABEL / 2}">${label}</text>
      ${values.map((value, n) => bar({ value, n, y: y + LABEL + n * BAR, most, say }))}`;
  });
  return html`<svg
      class="chart"
      viewBox="0 0 ${WIDTH} ${rows.length * height}"
      role="img"
      aria-label="${title}"
    >
      ${drawn}
    </svg>
    ${legendOf(series)}`;
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
  const width = round((value / most) * (WIDTH - FIGURES));
  return html`<rect class="chart-${n + 1}" x="0" y="${y}" width="${width}" height="${BAR - 3}" />
    <text class="chart-figure" x="${width + 6}" y="${y + BAR / 2}">${say(value)}</text>`;
}

const TALL = 240;
const LINE = 17;
/** Room for names of two words, one under the other. */
const FOOT = 14 + 2 * LINE;

/** Bars that stand, one column after another: for what follows in time. */
export function columnChart({ title, series, rows, say }: Chart): Html {
  const most = mostOf(rows);
  const step = WIDTH / Math.max(rows.length, 1);
  const width = Math.min((step * 0.8) / series.length, 44);
  const drawn = rows.map(({ label, values }, at) => {
    const middle = round(at * step + step / 2);
    const bars = values.map((value, n) => {
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
    const words = label
      .split(' ')
      .map(
        (word, line) =>
          html`<text class="chart-label" x="${middle}" y="${TALL + 14 + line * LINE}" text-anchor="middle"
            >${word}</text
          >`,
      );
    return html`${bars}${words}`;
  });
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${TALL + FOOT}" role="img" aria-label="${title}">
      <path class="chart-axis" d="M0 ${TALL}H${WIDTH}" />
      ${drawn}
    </svg>
    ${legendOf(series)}`;
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

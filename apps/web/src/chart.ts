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

const WIDTH = 760;
const BAR = 16;
const GAP = 14;
const LABEL = 250;
const FIGURES = 60;

/** Bars that lie, one row under another: for things with long names. Colours are classes of the style sheet. */
export function barChart({ title, series, rows, say }: Chart): Html {
  const most = mostOf(rows);
  const height = series.length * BAR + GAP;
  const drawn = rows.map(({ label, values }, at) => {
    const y = at * height + GAP / 2;
    return html`<text
        class="chart-label"
        x="${LABEL - 10}"
        y="${y + (series.length * BAR) / 2}"
        text-anchor="end"
        >${short(label)}</text
      >
      ${values.map((value, n) => bar({ value, n, y: y + n * BAR, most, say }))}`;
  });
  return html`<svg
      class="chart"
      viewBox="0 0 ${WIDTH} ${rows.length * height}"
      role="img"
      aria-label="${title}"
    >
      <path class="chart-axis" d="M${LABEL} 0V${rows.length * height}" />
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
  const width = round((value / most) * (WIDTH - LABEL - FIGURES));
  return html`<rect class="chart-${n + 1}" x="${LABEL}" y="${y}" width="${width}" height="${BAR - 3}" />
    <text class="chart-figure" x="${LABEL + width + 6}" y="${y + BAR / 2}">${say(value)}</text>`;
}

const TALL = 240;
const FOOT = 44;

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
    return html`${bars}<text class="chart-label" x="${middle}" y="${TALL + 20}" text-anchor="middle"
        >${label}</text
      >`;
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

function short(label: string): string {
  return label.length > 34 ? `${label.slice(0, 33)}…` : label;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}

import { html, type Content, type Html } from '../html.js';

/** A picture, and the table that says the same, word for word. */
export interface Drawn {
  readonly title: string;
  /** Drawn twice, for a desk and for a phone: the page shows the one that fits, and only that one is heard. */
  readonly svg: Html;
  readonly table: Html;
}

/** How wide a picture is drawn, in CSS pixels: its letters are as large as the page's on both. */
export interface Width {
  readonly name: 'wide' | 'narrow';
  readonly pixels: number;
}
export const widths: readonly Width[] = [
  { name: 'wide', pixels: 700 },
  { name: 'narrow', pixels: 330 },
];

// A text stays readable where a line passes behind it.
export const HALO = html`paint-order="stroke" stroke="#ffffff" stroke-width="4"`;

/** A number as people read it: two decimals, two figures where it is small, one decimal where it is large. */
export function written(value: number): string {
  if (value !== 0 && Math.abs(value) < 0.1) return String(Number(value.toPrecision(2)));
  return value.toFixed(Math.abs(value) >= 100 ? 1 : 2);
}

export interface Pictured {
  /** Unique on its page. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

/** A picture with its title and description for those who hear it. */
export function picture(
  { name, title, description }: Pictured,
  { width, height }: { readonly width: Width; readonly height: number },
  parts: Content,
): Html {
  const key = `${name}-${width.name}`;
  return html`<svg
    class="plot plot-${width.name}"
    role="img"
    aria-labelledby="${key}-title ${key}-description"
    viewBox="0 0 ${width.pixels} ${height}"
    width="${width.pixels}"
    font-family="arial, sans-serif"
    font-size="14"
  >
    <title id="${key}-title">${title}</title>
    <desc id="${key}-description">${description}</desc>
    ${parts}
  </svg>`;
}

export function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): Html {
  return html`<table class="govuk-table">
    <caption class="govuk-table__caption govuk-visually-hidden">
      ${caption}
    </caption>
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        ${head.map((cell) => html`<th scope="col" class="govuk-table__header">${cell}</th>`)}
      </tr>
    </thead>
    <tbody class="govuk-table__body">
      ${rows.map(rowOf)}
    </tbody>
  </table>`;
}

function rowOf([first, ...others]: readonly string[]): Html {
  return html`<tr class="govuk-table__row">
    <th scope="row" class="govuk-table__header">${first}</th>
    ${others.map((cell) => html`<td class="govuk-table__cell">${cell}</td>`)}
  </tr>`;
}

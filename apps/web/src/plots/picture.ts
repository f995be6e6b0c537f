import { html, type Content, type Html } from '../html.js';

/** A picture, and the table that says the same, word for word. */
export interface Drawn {
  readonly svg: Html;
  readonly table: Html;
}

/** A number as people read it: two decimals, or two figures where it is small. */
export function written(value: number): string {
  return Math.abs(value) >= 0.1 || value === 0 ? value.toFixed(2) : String(Number(value.toPrecision(2)));
}

/** A picture with its title and description for those who hear it. `name` is unique on its page. */
export function picture(
  { name, title, description }: { name: string; title: string; description: string },
  size: { width: number; height: number },
  parts: Content,
): Html {
  return html`<svg
    class="plot"
    role="img"
    aria-labelledby="${name}-title ${name}-description"
    viewBox="0 0 ${size.width} ${size.height}"
    width="${size.width}"
    font-family="arial, sans-serif"
    font-size="14"
  >
    <title id="${name}-title">${title}</title>
    <desc id="${name}-description">${description}</desc>
    ${parts}
  </svg>`;
}

export function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): Html {
  return html`<table class="govuk-table">
    <caption class="govuk-table__caption">
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

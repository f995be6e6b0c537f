import { html, type Html } from './html.js';

/** Where something was found: offsets in UTF-16 code units, as strings have them; the end is not in it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text with what was found in it marked; of two that overlap, the first. */
export function marked(text: string, found: readonly Span[]): Html {
  let at = 0;
  const parts = [...found]
    .sort((one, other) => one.start - other.start)
    .flatMap(({ start, end }) => {
      if (start < at) return [];
      const part = html`${text.slice(at, start)}<mark>${text.slice(start, end)}</mark>`;
      at = end;
      return [part];
    });
  return html`${parts}${text.slice(at)}`;
}

/** Markup that is safe to send: only `html` makes it. */
export class Html {
  constructor(readonly text: string) {}
}

/** What may stand in markup; all but markup itself is text and is escaped. Null and false leave nothing. */
export type Content = Html | string | number | null | undefined | false | readonly Content[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Writes markup; every value in it is escaped, so attributes are to be in quotes. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return new Html(parts.reduce((text, part, at) => text + markupOf(contents[at - 1]) + part));
}

function markupOf(content: Content): string {
  if (content instanceof Html) return content.text;
  if (typeof content === 'string') return content.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
  if (typeof content === 'number') return String(content);
  return content ? content.map(markupOf).join('') : '';
}

import { createHash } from 'node:crypto';
import type { Fact, PackChapter, PackDocument } from './pack-document.js';

const STYLE = `body{font:1.1rem/1.5 sans-serif;max-width:46rem;margin:0 auto;padding:1rem;color:#0b0c0c;background:#fff}
h1,h2,h3{line-height:1.2}p{white-space:pre-line;overflow-wrap:anywhere}.marking{text-align:center;font-weight:bold}
dl{display:grid;grid-template-columns:minmax(8rem,1fr) 2fr;gap:.3rem 1rem}dt{font-weight:bold}dd{margin:0;overflow-wrap:anywhere}
a{color:#1d70b8}:focus{outline:3px solid #fd0}article{border-top:1px solid #b1b4b6;margin-top:2rem}
@media print{article{break-before:page}}`;

/** What a browser may do with the page: nothing but draw it in its own style. */
export const PACK_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** A page that stands alone: no script, nothing fetched, its headings and languages marked. */
export function packHtml(pack: PackDocument): string {
  const { lang, title, marking, about, contents, note, facts, chapters } = pack;
  const marked = `<p class="marking">${escaped(marking)}</p>`;
  const list = chapters.map(
    ({ heading, lang: of }, place) =>
      `<li><a href="#idea-${place + 1}" lang="${of}">${escaped(heading)}</a></li>`,
  );
  return [
    `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${escaped(title)}</title>`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><style>${STYLE}</style></head><body>`,
    `<header>${marked}</header><main><h1>${escaped(title)}</h1><h2>${escaped(about)}</h2>`,
    `${factsOf(facts)}<p>${escaped(note)}</p>`,
    `<nav aria-labelledby="contents"><h2 id="contents">${escaped(contents)}</h2><ol>${list.join('')}</ol></nav>`,
    ...chapters.map(chapterOf),
    `</main><footer>${marked}</footer></body></html>`,
  ].join('\n');
}

function chapterOf({ heading, lang, facts, texts }: PackChapter, place: number): string {
  const id = `idea-${place + 1}`;
  const parts = texts.map(
    ({ heading: name, text }) => `<h3>${escaped(name)}</h3><p lang="${lang}">${escaped(text)}</p>`,
  );
  const head = `<h2 id="${id}" lang="${lang}">${escaped(heading)}</h2>`;
  return `<article aria-labelledby="${id}">${head}${parts.join('')}${factsOf(facts)}</article>`;
}

function factsOf(facts: readonly Fact[]): string {
  return `<dl>${facts.map(([term, value]) => `<dt>${escaped(term)}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>`;
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

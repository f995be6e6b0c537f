import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';
import { assetPaths } from './assets.js';
import { html, Html } from './html.js';
import { nameIn, type Named } from './language.js';
import type { Titled, Word, Words } from './words.js';

const require = createRequire(import.meta.url);
const folders = [
  fileURLToPath(new URL('../views', import.meta.url)),
  path.join(path.dirname(require.resolve('govuk-frontend/package.json')), 'dist'),
  path.dirname(require.resolve('@ministryofjustice/frontend/package.json')),
];
// Without a watcher: templates change with a release.
const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(folders, { watch: false }), {
  autoescape: true,
  throwOnUndefined: false,
  trimBlocks: true,
  lstripBlocks: true,
});

environment.addFilter('wholeReferences', (text: string) => safe(wholeReferences(text).text));

/** Fills a template of views/. What is in `data` is text and is escaped, unless it is `Html`. */
export function render(template: string, words: Words, data: Readonly<Record<string, unknown>>): string {
  return environment.render(template, { ...data, ...saying(words), assets: assetPaths });
}

/** What every template can say in the page's language. */
function saying(words: Words) {
  const { language } = words;
  return {
    lang: language,
    t: (word: Word, values?: Record<string, string | number>) => words.say(word, values),
    number: (n: number) => words.number(n),
    date: (day: string | Date | null) => words.date(day),
    month: (month: string) => words.month(month),
    time: (at: string | Date) => words.time(at),
    dateTime: (at: string | Date | null) => words.dateTime(at),
    /** The name of a body in the page's language: `<span lang>` where it has none in Welsh. */
    named: (thing: Named | null) => safe(named(thing, language)),
    /** What an idea is called, marked where it is written in the other language. */
    titleOf: (idea: Titled) => safe(titled(idea, words)),
    html: (content: unknown) => safe(content instanceof Html ? content.text : ''),
  };
}

function named(thing: Named | null, language: Words['language']): string {
  if (!thing) return '';
  const { text, language: of } = nameIn(thing, language);
  return (of === language ? html`${text}` : html`<span lang="${of}">${text}</span>`).text;
}

function titled(idea: Titled, words: Words): string {
  const title = words.titleOf(idea);
  const of = idea.title && idea.language ? idea.language.toLowerCase() : words.language;
  return (of === words.language ? html`${title}` : html`<span lang="${of}">${title}</span>`).text;
}

const REFERENCE = /((?:IM|EV)-\d{4}-[\d-]*\d)/;

/** A text in which no reference is broken at a hyphen, at whatever width. */
export function wholeReferences(text: string): Html {
  const parts = text.split(REFERENCE);
  return html`${parts.map((part, at) => (at % 2 === 0 ? part : html`<span class="whole">${part}</span>`))}`;
}

/** Markup of ours, which a template does not escape. */
export function safe(markup: string) {
  return new nunjucks.runtime.SafeString(markup);
}

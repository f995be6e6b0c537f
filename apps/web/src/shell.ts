import { csrfToken } from './csrf.js';
import { html } from './html.js';
import { mayOpen, type Page } from './page.js';
import { addressesByLanguage } from './reader.js';
import { render, safe } from './render.js';
import type { Viewer } from './visit.js';
import type { Words } from './words.js';
import type { Problems } from './form.js';

/** A line that a source of data asks for; without Welsh it stands as it is in English. */
export interface Attribution {
  readonly en: string;
  readonly cy?: string;
}

export interface ShellGiven {
  readonly words: Words;
  readonly viewer: Viewer | null;
  readonly sessionId: string | null;
  /** The address of the page with its query. */
  readonly url: string;
  readonly pages: readonly Page[];
}

export interface Content {
  readonly template: string;
  readonly title: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A whole page: what is the same on all, around what is its own. */
export function inShell({ template, title, data }: Content, given: ShellGiven): string {
  const { words, viewer, url, sessionId } = given;
  const {
    attributions = [],
    problems,
    ...own
  } = data as {
    attributions?: readonly Attribution[];
    problems?: Problems;
  };
  return render(template, words, {
    ...own,
    title,
    viewer,
    problems: problems && problemsIn(problems, words),
    at: url.split('?')[0],
    languages: addressesByLanguage(url),
    navigation: navigationOf(given),
    signInHref: `/sign-in?to=${encodeURIComponent(withoutLanguage(url))}`,
    attributions: attributions.map((line) => attributed(line, words)),
    formToken: () => (sessionId === null ? '' : formToken(sessionId)),
  });
}

/** A source's line in the page's language where it has one. */
export function attributed(line: Attribution, { language }: Words) {
  const lang = line[language] === undefined ? 'en' : language;
  return { lang, text: line[lang] };
}

function navigationOf({ pages, viewer, words, url }: ShellGiven) {
  const path = url.split('?')[0];
  return pages.flatMap(({ path: href, nav, who, navFor }) =>
    nav && mayOpen(navFor ?? who, viewer && viewer.roles)
      ? [{ href, text: words.say(nav), current: currentOf(href, path) }]
      : [],
  );
}

/** What aria-current says of a place in the navigation: the page itself, or the part of the site that it is in. */
function currentOf(href: string, path = ''): 'page' | 'true' | null {
  if (href === path) return 'page';
  return href !== '/' && path.startsWith(`${href}/`) ? 'true' : null;
}

function formToken(sessionId: string) {
  return safe(html`<input type="hidden" name="_token" value="${csrfToken(sessionId)}" />`.text);
}

// The components' own words are English.
function problemsIn({ list, of }: Problems, words: Words): Problems {
  const visuallyHiddenText = words.say('errorWord');
  const named = Object.entries(of).map(([name, { text }]) => [name, { text, visuallyHiddenText }] as const);
  return { list, of: Object.fromEntries(named) };
}

function withoutLanguage(url: string): string {
  const [path = '/', query = ''] = url.split('?');
  const all = new URLSearchParams(query);
  all.delete('lang');
  return all.size > 0 ? `${path}?${all.toString()}` : path;
}

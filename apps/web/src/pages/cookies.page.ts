import type { Page } from '../page.js';
import type { Words } from '../words.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The cookies that the site sets, with their limits as they are configured. */
export function cookiesPage(limits: { readonly idleMs: number; readonly longestMs: number }): Page {
  return {
    path: '/cookies',
    who: 'everyone',
    get: (visit) =>
      visit.show('cookies', visit.words.say('cookiesHeading'), { rows: rowsOf(visit.words, limits) }),
  };
}

function rowsOf(words: Words, { idleMs, longestMs }: { idleMs: number; longestMs: number }) {
  const limits = { idle: lasting(idleMs, words), longest: lasting(longestMs, words) };
  const rows = [
    ['session', words.say('cookieSession'), words.say('cookieSessionEnds', limits)],
    ['leaving', words.say('cookieLeaving'), words.say('cookieLeavingEnds')],
    ['language', words.say('cookieLanguage'), words.say('cookieLanguageEnds')],
    ['draft', words.say('cookieDraft'), words.say('cookieDraftEnds')],
    ['shortcuts', words.say('cookieShortcuts'), words.say('cookieShortcutsEnds')],
  ];
  return rows.map((cells) => cells.map((text) => ({ text })));
}

function lasting(milliseconds: number, words: Words): string {
  return milliseconds % HOUR === 0 && milliseconds > HOUR
    ? words.say('hours', { n: milliseconds / HOUR })
    : words.say('minutes', { n: Math.round(milliseconds / MINUTE) });
}

import { RateLimited, Unavailable } from '@idea-map/runtime';
import { ApiProblem } from './api.js';
import type { Words } from './words.js';
import type { Content } from './shell.js';
import type { Typed } from './typed.js';

export type ProblemPage = Content & { readonly status: number };

/** The pages for what went wrong, each with what to do next. */
export const problemPages = {
  notFound: (words: Words) => page(words, 404, ['notFoundHeading', 'notFound'], toMap(words)),
  notFoundThing: (words: Words) => page(words, 404, ['notFoundHeading', 'notFoundThing'], toMap(words)),
  forbidden: (words: Words) => page(words, 403, ['forbiddenHeading', 'forbidden'], toMap(words)),
  formOver: (words: Words) => page(words, 403, ['formOverHeading', 'formOver'], toMap(words)),
  sessionOver: (words: Words, to: string) =>
    page(words, 401, ['sessionOverHeading', 'sessionOver'], signIn(words, to)),
  tooLarge: (words: Words, to: string) =>
    page(words, 413, ['tooLargeHeading', 'tooLarge'], { href: to, text: words.say('toForm') }),
  failed: (words: Words) => page(words, 500, ['failedHeading', 'failed'], toMap(words)),
  busy: (words: Words, to: string) =>
    page(words, 429, ['busyHeading', 'busy'], { href: to, text: words.say('tryAgain') }),
  away: (words: Words, to: string) =>
    page(words, 503, ['awayHeading', 'away'], { href: to, text: words.say('tryAgain') }),
} as const;

/** The page for what the API refused, or for what is away; null for what is no refusal but a fault of ours. */
export function problemPageOf(error: unknown, words: Words, to: string): ProblemPage | null {
  if (error instanceof Unavailable) return problemPages.away(words, to);
  if (error instanceof RateLimited) return problemPages.busy(words, to);
  if (!(error instanceof ApiProblem)) return null;
  switch (error.code) {
    case 'NOT_FOUND':
    case 'BAD_USER_INPUT':
      return problemPages.notFoundThing(words);
    case 'FORBIDDEN':
      return problemPages.forbidden(words);
    case 'UNAUTHENTICATED':
      return problemPages.sessionOver(words, to);
    case 'RATE_LIMITED':
      return problemPages.busy(words, to);
    case 'UNAVAILABLE':
    case 'NOT_IMPLEMENTED':
      return problemPages.away(words, to);
    default:
      return null;
  }
}

/** The same page with the texts of a form that was not taken, for their writer to copy. */
export function withTyped(problem: ProblemPage, typed: readonly Typed[]): ProblemPage {
  return { ...problem, data: { ...problem.data, typed } };
}

interface Link {
  readonly href: string;
  readonly text: string;
}

function page(
  words: Words,
  status: number,
  ...[[heading, text], link]: [readonly [Parameters<Words['say']>[0], Parameters<Words['say']>[0]], Link]
): ProblemPage {
  return {
    status,
    template: 'problem.njk',
    title: words.say(heading),
    data: { text: words.say(text), link },
  };
}

function toMap(words: Words): Link {
  return { href: '/', text: words.say('toMap') };
}

function signIn(words: Words, to: string): Link {
  return { href: `/sign-in?to=${encodeURIComponent(to)}`, text: words.say('signInAgain') };
}

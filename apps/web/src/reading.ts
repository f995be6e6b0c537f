import { chooseLanguage, type Language } from './language.js';
import { sortOf, type Sort } from './sorting.js';
import { Words } from './words.js';

/** How a reader has the page: its language and order, which every link on it keeps. */
export interface Reading {
  readonly words: Words;
  readonly sort: Sort;
  /** The first page as it is read now, but for what is given. */
  readonly addressOf: (change: { readonly language?: Language; readonly sort?: Sort }) => string;
}

/** What an incoming request tells of its reader; a Fastify request is one. */
export interface ReaderRequest {
  readonly query: unknown;
  readonly headers: { readonly 'accept-language'?: string | undefined };
}

export function readingOf({ query, headers }: ReaderRequest): Reading {
  const asked = query as Readonly<Record<string, unknown>>;
  const language = chooseLanguage(asked['lang'], headers['accept-language']);
  const sort = sortOf(asked);
  return {
    words: Words.in[language],
    sort,
    addressOf: (change) => addressOf(change.language ?? language, change.sort ?? sort),
  };
}

function addressOf(language: Language, { by, descending }: Sort): string {
  const address = new URLSearchParams({ lang: language });
  if (by !== 'name' || descending) {
    address.set('sort', by);
    address.set('order', descending ? 'desc' : 'asc');
  }
  return `/?${address.toString()}`;
}

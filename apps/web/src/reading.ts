import type { Language } from './language.js';
import { sortOf, type Sort } from './sorting.js';
import type { Visit } from './visit.js';
import type { Words } from './words.js';

/** How a reader has the page: its language and order, which every link on it keeps. */
export interface Reading {
  readonly words: Words;
  readonly sort: Sort;
  /** The first page as it is read now, but for what is given. */
  readonly addressOf: (change: { readonly language?: Language; readonly sort?: Sort }) => string;
}

export function readingOf(visit: Pick<Visit, 'words' | 'query'>): Reading {
  const { words } = visit;
  const sort = sortOf({ sort: visit.query('sort'), order: visit.query('order') });
  return {
    words,
    sort,
    addressOf: (change) => addressOf(change.language ?? words.language, change.sort ?? sort),
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

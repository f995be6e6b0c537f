import type { Language } from './language.js';
import { askedOf } from './map-filter.js';
import { sortOf, type Sort } from './sorting.js';
import type { Visit } from './visit.js';
import type { Words } from './words.js';

/** How a reader has the page: its language, order and filter, which every link on it keeps. */
export interface Reading {
  readonly words: Words;
  readonly sort: Sort;
  /** Whether forces are counted by ideas, or by themes of which they have none. */
  readonly isOfGaps: boolean;
  /** The first page as it is read now, but for what is given. */
  readonly addressOf: (change: { readonly language?: Language; readonly sort?: Sort }) => string;
}

export function readingOf(visit: Pick<Visit, 'words' | 'query' | 'viewer'>): Reading {
  const { words } = visit;
  const sort = sortOf({ sort: visit.query('sort'), order: visit.query('order') });
  const kept = askedOf(visit);
  return {
    words,
    sort,
    isOfGaps: kept.layer === 'gaps',
    addressOf: (change) => addressOf(change.language ?? words.language, change.sort ?? sort, kept),
  };
}

function addressOf(language: Language, { by, descending }: Sort, kept: Record<string, string>): string {
  const address = new URLSearchParams({ lang: language });
  if (by !== 'name' || descending) {
    address.set('sort', by);
    address.set('order', descending ? 'desc' : 'asc');
  }
  for (const [name, value] of Object.entries(kept)) address.set(name, value);
  return `/?${address.toString()}`;
}

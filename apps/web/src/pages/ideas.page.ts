import { choicesOf } from '../filter-choices.js';
import { askedOf, filterOf } from '../map-filter.js';
import type { Page } from '../page.js';
import { options, sorted, themesFor, type ThemeShown } from '../themes.js';
import { addressWith, nextAddress } from '../paging.js';

const IDEAS = `query ($filter: IdeaFilter, $order: IdeaOrder!, $after: String) {
  ideas(filter: $filter, order: $order, first: 20, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { reference title language stage submittedAt supportForceCount force { name nameCy } themes { id name nameCy } } }
  }
  forces { id name nameCy }
}`;

interface Answer {
  readonly ideas: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: unknown }[];
  };
  readonly forces: readonly ThemeShown[];
}

/** Every idea that one may read, searched and filtered; the address holds what was asked for. */
export const ideasPage: Page = {
  path: '/ideas',
  who: 'signedIn',
  nav: 'navIdeas',
  async get(visit) {
    const { words } = visit;
    const { layer: _, idea: __, ...given } = askedOf(visit);
    const [force, place] = [visit.query('force'), visit.query('place')];
    const shownWithin = boundsIn(place);
    const filter = {
      ...filterOf(given),
      ...(force && { forces: [force] }),
      ...(shownWithin && { shownWithin }),
    };
    const after = visit.query('after') || null;
    const [{ ideas, forces }, themes, choices] = await Promise.all([
      visit.ask<Answer>(IDEAS, { filter, order: given.text ? 'RELEVANCE' : 'NEWEST', after }),
      themesFor(visit),
      choicesOf(visit, given),
    ]);
    const asked = { ...given, force, place };
    return visit.show('ideas', words.say('ideasHeading'), {
      ...{ ...choices, given, ideas: ideas.edges.map(({ node }) => node), total: ideas.totalCount },
      isFirst: after === null,
      isNarrowed: Boolean(given.kind ?? given.call ?? given.from ?? given.to),
      themeItems: options(themes, { none: words.say('anyTheme'), chosen: given.theme ?? '', visit }),
      forceItems: options(sorted(forces, visit), { none: words.say('anyForce'), chosen: force, visit }),
      ...(shownWithin && { place, everywhere: addressWith('/ideas', { ...asked, place: undefined }) }),
      first: addressWith('/ideas', asked),
      next: nextAddress('/ideas', asked, ideas.pageInfo),
    });
  },
};

/** Bounds as an address has them: west, south, east and north in degrees; null where they are none. */
function boundsIn(text: string) {
  const numbers = text.split(',').map((one) => (one.trim() === '' ? NaN : Number(one)));
  const [west = 0, south = 0, east = 0, north = 0] = numbers;
  return numbers.length === 4 && numbers.every(Number.isFinite) ? { west, south, east, north } : null;
}

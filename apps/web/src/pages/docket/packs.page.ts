import type { Page } from '../../page.js';
import { addressWith, nextAddress } from '../../paging.js';
import { DOCKET_ROLES, holdsOneOf, PACK_MAKERS } from './docket-data.js';

const PACKS = `query ($after: String) {
  packs(first: 20, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { id title classification createdAt author organisation { name nameCy } items { reference } recipients { sentAt } } }
  }
}`;
interface Answer {
  readonly packs: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: unknown }[];
  };
}

/** The packs that one made or was sent. */
export const packsPage: Page = {
  path: '/packs',
  who: DOCKET_ROLES,
  nav: 'navPacks',
  async get(visit) {
    const after = visit.query('after') || null;
    const { packs } = await visit.ask<Answer>(PACKS, { after });
    return visit.show('docket/packs', visit.words.say('packsHeading'), {
      ...{ packs: packs.edges.map(({ node }) => node), isFirst: after === null },
      mayMake: holdsOneOf(visit, PACK_MAKERS),
      first: addressWith('/packs', {}),
      next: nextAddress('/packs', {}, packs.pageInfo),
    });
  },
};

import type { Page } from '../../page.js';
import { addressWith, nextAddress } from '../../paging.js';

const SHARED = `query ($filter: IdeaFilter, $after: String) {
  ideas(filter: $filter, order: PRIORITY, first: 20, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { reference title language priority force { name nameCy } themes { name nameCy } dissemination { sharedAt } } }
  }
}`;
interface Answer {
  readonly ideas: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: unknown }[];
  };
}

/** Ideas shared with one's force that it has not answered. */
export const sharedIdeasPage: Page = {
  path: '/desk/shared',
  who: ['BROKER', 'FORCE_LEAD'],
  async get(visit) {
    const after = visit.query('after') || null;
    const filter = { awaiting: visit.viewer?.force?.id ?? '' };
    const { ideas } = await visit.ask<Answer>(SHARED, { filter, after });
    return visit.show('docket/shared', visit.words.say('sharedHeading'), {
      ...{ ideas: ideas.edges.map(({ node }) => node), isFirst: after === null },
      first: addressWith('/desk/shared', {}),
      next: nextAddress('/desk/shared', {}, ideas.pageInfo),
    });
  },
};

import type { Page } from '../page.js';
import { addressWith, nextAddress } from '../paging.js';

const MY_IDEAS = `query ($after: String) {
  myIdeas(first: 20, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { id reference title language stage changedAt next { holder action due overdue yours } } }
  }
}`;

interface Answer {
  readonly myIdeas: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: unknown }[];
  };
}

/** One's own ideas, anonymous ones and drafts too, with what is to happen next. */
export const myIdeasPage: Page = {
  path: '/my-ideas',
  who: 'signedIn',
  nav: 'navMyIdeas',
  async get(visit) {
    const after = visit.query('after') || null;
    const { myIdeas } = await visit.ask<Answer>(MY_IDEAS, { after });
    return visit.show('my-ideas', visit.words.say('myIdeasHeading'), {
      ideas: myIdeas.edges.map(({ node }) => node),
      isFirst: after === null,
      first: addressWith('/my-ideas', {}),
      next: nextAddress('/my-ideas', {}, myIdeas.pageInfo),
    });
  },
};

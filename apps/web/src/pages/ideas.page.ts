import { stages } from '@idea-map/contracts';
import type { Page } from '../page.js';
import { options, sorted, themesFor, type ThemeShown } from '../themes.js';
import { addressWith, nextAddress } from '../paging.js';

const IDEAS = `query ($filter: IdeaFilter, $order: IdeaOrder!, $after: String) {
  ideas(filter: $filter, order: $order, first: 20, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { reference title stage submittedAt supportForceCount force { name nameCy } themes { id name nameCy } } }
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
    const [text, theme, stage, force] = ['text', 'theme', 'stage', 'force'].map((name) => visit.query(name));
    const filter = {
      ...(text && { text }),
      ...(theme && { themes: [theme] }),
      ...(stages.some((one) => one === stage) && { stages: [stage] }),
      ...(force && { forces: [force] }),
    };
    const order = text ? 'RELEVANCE' : 'NEWEST';
    const after = visit.query('after') || null;
    const [{ ideas, forces }, themes] = await Promise.all([
      visit.ask<Answer>(IDEAS, { filter, order, after }),
      themesFor(visit),
    ]);
    const stageItems = stages
      .slice(1)
      .map((one) => ({ id: one, name: words.say(`stage_${one}`), nameCy: null }));
    return visit.show('ideas', words.say('ideasHeading'), {
      ...{
        text,
        ideas: ideas.edges.map(({ node }) => node),
        total: ideas.totalCount,
        isFirst: after === null,
      },
      themeItems: options(themes, { none: words.say('anyTheme'), chosen: theme ?? '', visit }),
      stageItems: options(stageItems, { none: words.say('anyStage'), chosen: stage ?? '', visit }),
      forceItems: options(sorted(forces, visit), { none: words.say('anyForce'), chosen: force ?? '', visit }),
      first: addressWith('/ideas', { text, theme, stage, force }),
      next: nextAddress('/ideas', { text, theme, stage, force }, ideas.pageInfo),
    });
  },
};

import type { Page } from '../page.js';

const SHOWN =
  'id title titleCy question questionCy opensOn closesOn open owner ideaCount themes { name nameCy }';
const CALLS = `{ calls(open: true, first: 100) { edges { node { ${SHOWN} } } } }`;
const CALL = `query ($id: ID!) { call(id: $id) { ${SHOWN} } }`;
const IDEAS = `query ($filter: IdeaFilter) {
  ideas(filter: $filter, first: 20) { edges { node { reference title language stage submittedAt force { name nameCy } } } }
}`;

interface Call {
  readonly id: string;
  readonly title: string;
  readonly titleCy: string | null;
}

/** The calls that are open: what policing is asking now. */
export const callsPage: Page = {
  path: '/calls',
  who: 'signedIn',
  nav: 'navOpenCalls',
  async get(visit) {
    const { calls } = await visit.ask<{ calls: { edges: { node: Call }[] } }>(CALLS);
    return visit.show('calls', visit.words.say('callsOpenHeading'), {
      calls: calls.edges.map(({ node }) => node),
    });
  },
};

/** One call, and what was sent in for it. */
export const callPage: Page = {
  path: '/calls/:id',
  who: 'signedIn',
  async get(visit) {
    const id = visit.params['id'];
    const [{ call }, { ideas }] = await Promise.all([
      visit.ask<{ call: Call }>(CALL, { id }),
      visit.askForParts<{ ideas: { edges: { node: unknown }[] } | null }>(IDEAS, { filter: { call: id } }),
    ]);
    const isWelsh = visit.words.language === 'cy';
    return visit.show('call', (isWelsh && call.titleCy) || call.title, {
      call,
      ideas: ideas?.edges.map(({ node }) => node) ?? [],
    });
  },
};

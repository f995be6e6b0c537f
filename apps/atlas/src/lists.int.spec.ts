import { ideaOrders, IdeaSubmitted, ListIdeas, type IdeaFilter, type IdeaOrder } from '@idea-map/contracts';
import { TestSystem, type TestPerson } from '@idea-map/testing';
import { atlas } from './atlas.definition.js';
import { anIdea } from './atlas.harness.js';

let system: TestSystem;
let reader: TestPerson;

// Many share a time, a breadth, a rank or a priority, so that ties are met on every page.
const ideas = Array.from({ length: 23 }, (_, at) =>
  anIdea({
    title: at % 4 === 0 ? 'Knife arches' : 'Arches',
    problem: at % 3 === 0 ? 'A knife.' : 'None.',
    supportForceCount: at % 3,
    submittedAt: new Date(Date.UTC(2026, 1, 2 + (at % 5))).toISOString(),
    changedAt: new Date(Date.UTC(2026, 2, 2 + (at % 2))).toISOString(),
  }),
);

beforeAll(async () => {
  system = await TestSystem.start([atlas]);
  reader = await system.person('officer', ['CONTRIBUTOR'], 'kent');
  for (const idea of ideas) await system.hears(IdeaSubmitted, idea);
  const { transactions } = system.service('atlas');
  for (const [at, { ideaId }] of ideas.entries()) {
    if (at % 2)
      await transactions.query('update card set priority = $2 where id = $1', [ideaId, (at % 3) * 33.3]);
  }
});
afterAll(() => system.stop());

async function page(order: IdeaOrder, first: number, more: { filter?: IdeaFilter; after?: string } = {}) {
  return (await system.ask(reader, ListIdeas, { order, first, ...more })).output;
}

async function walk(order: IdeaOrder, first: number, filter: IdeaFilter = {}) {
  const nodes = [];
  for (let after: string | undefined; ;) {
    const { items, hasNextPage } = await page(order, first, { filter, after });
    nodes.push(...items.map(({ node }) => node));
    if (!hasNextPage) return nodes;
    after = items.at(-1)?.cursor;
  }
}

describe.each(ideaOrders)('in the order %s', (order) => {
  it.each([1, 4, 23, 100])('pages of %i give each idea once, in the order of one list', async (first) => {
    for (const filter of [{}, { text: 'arches' }]) {
      const all = (await page(order, 100, { filter })).items.map(({ node }) => node.id);
      expect((await walk(order, first, filter)).map(({ id }) => id)).toEqual(all);
      expect(new Set(all).size).toBe(ideas.length);
    }
  });
});

describe('an order', () => {
  it('means what it says', async () => {
    const newest = (await walk('NEWEST', 7)).map(({ submittedAt }) => submittedAt ?? '');
    expect(newest).toEqual([...newest].sort().reverse());
    expect((await walk('OLDEST', 7)).map(({ submittedAt }) => submittedAt ?? '')).toEqual(
      [...newest].reverse(),
    );
    const changed = (await walk('LAST_CHANGE', 7)).map(({ changedAt }) => changedAt);
    expect(changed).toEqual([...changed].sort().reverse());
    const breadth = (await walk('BREADTH', 7)).map(({ supportForceCount }) => supportForceCount);
    expect(breadth).toEqual([...breadth].sort().reverse());
    const ranked = (await walk('RELEVANCE', 7, { text: 'knife' })).map(({ title }) => title);
    expect(ranked).toEqual([...ranked].sort().reverse());
    const walked = (await walk('RELEVANCE', 7)).map(({ id }) => id);
    expect(walked).toEqual((await walk('NEWEST', 100)).map(({ id }) => id));
  });

  it('puts those without a priority last', async () => {
    const known = new Map(ideas.map(({ ideaId }, at) => [ideaId, at % 2 ? (at % 3) * 33.3 : -1]));
    const priorities = (await walk('PRIORITY', 5)).map(({ id }) => known.get(id) ?? NaN);
    expect(priorities).toEqual([...priorities].sort((a, b) => b - a));
  });

  it('refuses the cursor of another', async () => {
    const after = (await page('NEWEST', 1)).items[0]?.cursor;
    for (const order of ['OLDEST', 'PRIORITY', 'BREADTH', 'LAST_CHANGE'] as const) {
      await expect(page(order, 1, { after })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    await expect(page('NEWEST', 1, { after: 'garbage' })).rejects.toMatchObject({
      details: { fields: [{ field: 'after' }] },
    });
  });
});

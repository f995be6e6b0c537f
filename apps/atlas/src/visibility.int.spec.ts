import * as contracts from '@idea-map/contracts';
import { TestSystem, type TestPerson } from '@idea-map/testing';
import { Handles } from '@idea-map/identity';
import { atlas } from './atlas.definition.js';
import { aForce, aMove, anIdea } from './atlas.harness.js';

type Idea = contracts.IdeaSubmitted;

let system: TestSystem;
const people: Record<string, TestPerson> = {};
const ideas: Record<string, Idea> = {};

const everywhere = ['open', 'caseAnon', 'caseForce', 'forceless', 'named'];
/** Who reads what, by hand; `held` is kent's, in check. */
const mayRead: Readonly<Record<string, readonly string[]>> = {
  kentOfficer: [...everywhere, 'kentOnly'],
  kentAuthor: [...everywhere, 'kentOnly', 'held', 'ownElsewhere'],
  kentBroker: [...everywhere, 'kentOnly'],
  kentData: [...everywhere, 'kentOnly', 'held'],
  essexOfficer: [...everywhere, 'ownElsewhere'],
  evaluator: everywhere,
  collegeData: [...everywhere, 'heldForceless'],
  collegeBroker: [...everywhere, 'kentOnly', 'ownElsewhere'],
  desk: [...everywhere, 'kentOnly', 'ownElsewhere'],
};

beforeAll(async () => {
  system = await TestSystem.start([atlas]);
  for (const id of ['kent', 'essex', 'surrey']) await system.hears(contracts.ForceSaved, aForce(id));
  Object.assign(people, {
    kentOfficer: await system.person('officer', ['CONTRIBUTOR'], 'kent'),
    kentAuthor: await system.person('author', ['CONTRIBUTOR'], 'kent'),
    kentBroker: await system.person('broker', ['BROKER'], 'kent'),
    kentData: await system.person('data', ['DATA_OFFICER'], 'kent'),
    essexOfficer: await system.person('essex', ['CONTRIBUTOR'], 'essex'),
    evaluator: await system.person('evaluator', ['EVALUATOR']),
    collegeData: await system.person('data.college', ['DATA_OFFICER']),
    collegeBroker: await system.person('college.broker', ['COLLEGE_BROKER']),
    desk: await system.person('desk', ['NATIONAL_DESK']),
  });
  const author = people['kentAuthor']?.id ?? '';
  const authorHandle = system.service('atlas').context.get(Handles).ofAuthor(author);
  const hidden = { kind: 'IMPACT_CASE', credit: 'ANONYMOUS' } as const;
  Object.assign(ideas, {
    open: anIdea(),
    named: anIdea({ credit: 'NAMED', authorId: author, authorHandle: null }),
    kentOnly: anIdea({ audience: 'FORCE' }),
    ownElsewhere: anIdea({ audience: 'FORCE', force: 'essex', authorHandle }),
    caseAnon: anIdea({ ...hidden, authorHandle }),
    caseForce: anIdea({ kind: 'IMPACT_CASE', credit: 'FORCE_ONLY' }),
    forceless: anIdea({ force: null }),
    held: anIdea({ authorHandle }),
    heldForceless: anIdea({ force: null }),
  });
  for (const idea of Object.values(ideas)) await system.hears(contracts.IdeaSubmitted, idea);
  for (const name of ['held', 'heldForceless']) {
    const to = {
      stage: 'IN_CHECK',
      at: '2026-03-02T09:00:00.000Z',
      due: '2026-03-03T17:00:00.000Z',
    } as const;
    await system.hears(contracts.IdeaMoved, aMove(ideas[name] ?? anIdea(), 'HOLD', to));
  }
});
afterAll(() => system.stop());

const as = (who: string) => people[who] ?? null;
const sum = (counts: readonly { count: number }[]) => counts.reduce((total, { count }) => total + count, 0);

async function list(
  who: string,
  filter: contracts.IdeaFilter = {},
  order: 'NEWEST' | 'RELEVANCE' = 'NEWEST',
) {
  const { output } = await system.ask(as(who), contracts.ListIdeas, { filter, order, first: 100 });
  return output.items.map(({ node }) => node);
}
async function names(
  who: string,
  filter: contracts.IdeaFilter = {},
  order: 'NEWEST' | 'RELEVANCE' = 'NEWEST',
) {
  const byId = new Map(Object.entries(ideas).map(([name, { ideaId }]) => [ideaId, name]));
  return (await list(who, filter, order)).map(({ id }) => byId.get(id)).sort();
}

describe.each(Object.entries(mayRead))('%s', (who, expected) => {
  it('lists and counts what they may read, and nothing else', async () => {
    expect(await names(who)).toEqual([...expected].sort());
    expect((await system.ask(as(who), contracts.CountIdeas, {})).output).toBe(expected.length);
  });

  it('finds the same by words and by reference', async () => {
    expect(await names(who, { text: 'locker' }, 'RELEVANCE')).toEqual([...expected].sort());
    for (const [name, { reference }] of Object.entries(ideas)) {
      expect(await names(who, { text: reference })).toEqual(expected.includes(name) ? [name] : []);
    }
  });

  it('sees the same in the map, the facets and the pipeline', async () => {
    const { output: map } = await system.ask(as(who), contracts.GetMap, { gaps: true });
    const { output: facets } = await system.ask(as(who), contracts.GetFacets, {});
    const { output: pipeline } = await system.ask(as(who), contracts.GetPipeline, {});
    const { output: months } = await system.ask(as(who), contracts.GetPipelineBreakdown, { by: 'MONTH' });
    expect([map.total, sum(map.byForce) + map.elsewhere]).toEqual([expected.length, expected.length]);
    expect([sum(facets.kinds), sum(facets.stages), sum(facets.themes)]).toEqual(
      Array(3).fill(expected.length),
    );
    expect(sum(pipeline.stages)).toBe(expected.length);
    expect(months.reduce((total, { submitted }) => total + submitted, 0)).toBe(expected.length);
    const held = expected.filter((name) => name.startsWith('held')).length;
    expect(sum(pipeline.overdueByTier)).toBe(held);
  });
});

describe('an anonymous impact case', () => {
  it('shows its force to its author and to that force’s brokers and data officers only', async () => {
    const shown = async (who: string) =>
      (await list(who)).find(({ id }) => id === ideas['caseAnon']?.ideaId)?.force ?? null;
    for (const who of ['kentAuthor', 'kentBroker', 'kentData']) expect(await shown(who)).toBe('kent');
    for (const who of ['kentOfficer', 'essexOfficer', 'collegeBroker', 'desk'])
      expect(await shown(who)).toBeNull();
  });

  it('is found by no force and no region, and counts elsewhere, even for its own broker', async () => {
    for (const who of ['kentBroker', 'kentAuthor', 'desk']) {
      expect(await names(who, { forces: ['kent'] })).not.toContain('caseAnon');
      expect(await names(who, { regions: ['South East'] })).not.toContain('caseAnon');
      const { output } = await system.ask(as(who), contracts.GetMap, {
        filter: { kinds: ['IMPACT_CASE'] },
        gaps: false,
      });
      expect(output).toMatchObject({ total: 2, elsewhere: 1 });
      const { output: rows } = await system.ask(as(who), contracts.GetPipelineBreakdown, { by: 'FORCE' });
      const { output: facets } = await system.ask(as(who), contracts.GetFacets, {});
      const kent = facets.forces.find(({ id }) => id === 'kent')?.count;
      expect(rows.find(({ id }) => id === 'kent')?.submitted).toBe(kent);
      expect(kent).toBe((await names(who, { forces: ['kent'] })).length);
    }
  });
});

describe('an author', () => {
  it('is shown where named, and otherwise to themselves alone', async () => {
    const author = as('kentAuthor')?.id;
    for (const node of await list('kentAuthor')) {
      const own = ['named', 'caseAnon', 'held', 'ownElsewhere'].some(
        (name) => ideas[name]?.ideaId === node.id,
      );
      expect(node).toMatchObject({ viewerIsAuthor: own, authorId: own ? author : null });
    }
    for (const node of await list('desk')) {
      const named = node.id === ideas['named']?.ideaId;
      expect(node).toMatchObject({ viewerIsAuthor: false, authorId: named ? author : null });
    }
  });
});

describe('nobody signed in', () => {
  it('is told how many open ideas each force has, without gaps', async () => {
    const { output } = await system.ask(null, contracts.GetMap, { gaps: true });
    expect(output.total).toBe(everywhere.length);
    expect(output.byForce).toContainEqual({ force: 'kent', count: 3, gaps: [] });
    const themed = await system.ask(null, contracts.GetMap, {
      filter: { kinds: ['IMPACT_CASE'] },
      gaps: false,
    });
    expect(themed.output.total).toBe(2);
  });

  it('may filter by themes and kinds only', async () => {
    for (const filter of [{ text: 'locker' }, { forces: ['kent'] }, { submittedFrom: '2026-01-01' }]) {
      await expect(system.ask(null, contracts.GetMap, { filter, gaps: false })).rejects.toMatchObject({
        code: 'UNAUTHENTICATED',
      });
    }
  });
});

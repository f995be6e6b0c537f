import * as contracts from '@idea-map/contracts';
import { ideaKinds, stages, themes, type IdeaFilter, type Stage } from '@idea-map/contracts';
import { londonDay } from '@idea-map/runtime';
import { TestSystem, type TestPerson } from '@idea-map/testing';
import { atlas } from './atlas.definition.js';
import { aForce, aMove, anIdea } from './atlas.harness.js';

let system: TestSystem;
let desk: TestPerson;

const regions = { kent: 'South East', essex: 'East of England', gwent: 'Wales' };
const pick = <Item>(items: readonly Item[], at: number): Item => {
  const item = items[at % items.length];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
};
const goals = [['violence'], ['violence', 'trust'], []];
const call = '019c0000-0000-7000-8000-00000000000a';

// 97 ideas over every choice that a filter has; 97 is prime to all of their cycles.
const made = Array.from({ length: 97 }, (_, at) => {
  const idea = anIdea({
    force: pick(['kent', 'essex', 'gwent', 'bailiwick', null], at),
    kind: pick(ideaKinds, at),
    credit: pick(['FORCE_ONLY', 'ANONYMOUS'] as const, at >> 2),
    themes: [pick(themes, at).id, pick(themes, at * 7 + 3).id].slice(0, 1 + (at % 2)),
    call: at % 6 === 0 ? call : null,
    title: at % 5 ? 'Lockers' : 'Radios',
    submittedAt: new Date(Date.UTC(2026, 2, 25 + (at % 12), 23, 30)).toISOString(),
  });
  const stage: Stage = pick(['LOCAL_TRIAGE', 'RETURNED', 'SHARED_LOCALLY', 'CLOSED'], at * 3);
  return { idea, stage, goals: pick(goals, at) };
});
type Made = (typeof made)[number];

const forceOf = ({ idea }: Made) =>
  idea.kind === 'IMPACT_CASE' && idea.credit === 'ANONYMOUS' ? null : idea.force;

/** The filter as its words say, on what was made. */
function matches(one: Made, filter: IdeaFilter): boolean {
  const { idea, stage, goals: its } = one;
  const force = forceOf(one);
  const day = londonDay(new Date(idea.submittedAt));
  return [
    !filter.text || idea.title === 'Radios',
    !filter.forces || (force !== null && filter.forces.includes(force)),
    !filter.regions || (force !== null && filter.regions.includes(regions[force as keyof typeof regions])),
    !filter.themes || filter.themes.some((theme) => idea.themes.includes(theme)),
    !filter.stages || filter.stages.includes(stage),
    !filter.kinds || filter.kinds.includes(idea.kind),
    !filter.call || idea.call === filter.call,
    !filter.nationalPriorities || filter.nationalPriorities.some((goal) => its.includes(goal)),
    !filter.submittedFrom || day >= filter.submittedFrom,
    !filter.submittedTo || day <= filter.submittedTo,
    !filter.awaiting,
  ].every(Boolean);
}
const counted = (filter: IdeaFilter, also: (one: Made) => boolean = () => true) =>
  made.filter((one) => matches(one, filter) && also(one)).length;

const filters: IdeaFilter[] = [
  {},
  { text: 'radio' },
  { forces: ['kent', 'nowhere'] },
  { forces: ['nowhere'] },
  { regions: ['Wales', 'East of England'] },
  { themes: [pick(themes, 0).id, pick(themes, 3).id] },
  { stages: ['CLOSED', 'RETURNED'], kinds: ['IMPACT_CASE', 'PRACTICE'] },
  { call, nationalPriorities: ['trust'] },
  { submittedFrom: '2026-03-28', submittedTo: '2026-03-29' },
  { submittedFrom: '2026-03-30', forces: ['gwent', 'bailiwick'], kinds: ['IDEA', 'IMPACT_CASE'] },
  { awaiting: 'kent' },
];

beforeAll(async () => {
  system = await TestSystem.start([atlas]);
  desk = await system.person('desk', ['NATIONAL_DESK']);
  for (const [id, region] of Object.entries(regions))
    await system.hears(contracts.ForceSaved, aForce(id, { region }));
  await system.hears(contracts.ForceSaved, aForce('surrey'));
  await system.hears(
    contracts.ForceSaved,
    aForce('bailiwick', { territorial: false, region: null, nation: null }),
  );
  const { transactions } = system.service('atlas');
  for (const { idea, stage, goals: its } of made) {
    await system.hears(contracts.IdeaSubmitted, idea);
    const at = new Date(Date.parse(idea.submittedAt) + 7 * 86_400_000).toISOString();
    if (stage !== 'LOCAL_TRIAGE')
      await system.hears(contracts.IdeaMoved, aMove(idea, 'CLOSE', { stage, at }));
    await transactions.query('update card set national_priorities = $2 where id = $1', [idea.ideaId, its]);
  }
});
afterAll(() => system.stop());

describe.each(filters)('under %j', (filter) => {
  it('the total is a hand count', async () => {
    expect((await system.ask(desk, contracts.CountIdeas, { filter })).output).toBe(counted(filter));
  });

  it('the map has every territorial force by name, and what is left elsewhere', async () => {
    const { output } = await system.ask(desk, contracts.GetMap, { filter, gaps: true });
    expect(output.byForce).toEqual(
      ['essex', 'gwent', 'kent', 'surrey'].map((force) => ({
        force,
        count: counted(filter, (one) => forceOf(one) === force),
        gaps: themes
          .map(({ id }) => id)
          .filter(
            (id) => counted(filter, (one) => forceOf(one) === force && one.idea.themes.includes(id)) === 0,
          ),
      })),
    );
    expect(output.total).toBe(counted(filter));
    expect(output.elsewhere).toBe(output.total - output.byForce.reduce((sum, { count }) => sum + count, 0));
  });

  it('each facet leaves its own part out and lists zeros', async () => {
    const { output } = await system.ask(desk, contracts.GetFacets, { filter });
    const facet = (ids: readonly string[], part: keyof IdeaFilter, has: (one: Made, id: string) => boolean) =>
      ids.map((id) => ({ id, count: counted({ ...filter, [part]: undefined }, (one) => has(one, id)) }));
    const forces = facet(
      ['bailiwick', 'essex', 'gwent', 'kent', 'surrey'],
      'forces',
      (one, id) => forceOf(one) === id,
    );
    expect(output.forces).toEqual(forces.filter(({ id, count }) => id !== 'bailiwick' || count > 0));
    expect(output.themes).toEqual(
      facet(
        themes.map(({ id }) => id),
        'themes',
        ({ idea }, id) => idea.themes.includes(id),
      ),
    );
    expect(output.stages).toEqual(facet(stages.slice(1), 'stages', ({ stage }, id) => stage === id));
    expect(output.kinds).toEqual(facet(ideaKinds, 'kinds', ({ idea }, id) => idea.kind === id));
    const found = facet(['trust', 'violence'], 'nationalPriorities', (one, id) => one.goals.includes(id));
    expect(output.nationalPriorities).toEqual(found.filter(({ count }) => count > 0));
  });

  it('the pipeline and its rows add up to the same', async () => {
    const { output } = await system.ask(desk, contracts.GetPipeline, { filter });
    expect(output.stages.map(({ stage, count }) => [stage, count])).toEqual(
      stages.slice(1).map((stage) => [stage, counted(filter, (one) => one.stage === stage)]),
    );
    const decided = (one: Made) => one.stage === 'CLOSED' || one.stage === 'SHARED_LOCALLY';
    expect(output.decision.n).toBe(counted(filter, decided));
    const rows = async (by: contracts.Dimension) =>
      (await system.ask(desk, contracts.GetPipelineBreakdown, { filter, by })).output;
    const months = await rows('MONTH');
    expect(months.map(({ id, submitted, decision }) => [id, submitted, decision.n])).toEqual(
      ['2026-03', '2026-04']
        .map((id) => [id, (one: Made) => londonDay(new Date(one.idea.submittedAt)).startsWith(id)] as const)
        .map(([id, in_]) => [id, counted(filter, in_), counted(filter, (one) => in_(one) && decided(one))])
        .filter(([, submitted]) => submitted !== 0),
    );
    for (const { id, submitted } of await rows('FORCE')) {
      expect([id, submitted]).toEqual([id, counted(filter, (one) => forceOf(one) === id)]);
    }
    for (const { id, submitted } of await rows('THEME')) {
      expect([id, submitted]).toEqual([id, counted(filter, ({ idea }) => idea.themes.includes(id))]);
    }
  });
});

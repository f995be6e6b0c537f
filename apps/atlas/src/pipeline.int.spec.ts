import * as contracts from '@idea-map/contracts';
import { TestSystem, type TestPerson } from '@idea-map/testing';
import { atlas } from './atlas.definition.js';
import { aForce, aMove, anIdea } from './atlas.harness.js';

let system: TestSystem;
let desk: TestPerson;
const soon = new Date(Date.now() + 3_600_000).toISOString();
const past = '2026-03-03T17:00:00.000Z';

beforeEach(async () => {
  system = await TestSystem.start([atlas]);
  desk = await system.person('desk', ['NATIONAL_DESK']);
  await system.hears(contracts.ForceSaved, aForce('kent'));
});
afterEach(() => system.stop());

const pipeline = async () => (await system.ask(desk, contracts.GetPipeline, {})).output;

describe('the pipeline', () => {
  it('has nothing to measure where nothing is', async () => {
    const none = { n: 0, median: null, p90: null };
    const output = await pipeline();
    expect(output).toMatchObject({ firstReply: none, decision: none, dissemination: none });
    expect(output.stages.every(({ count, overdue, days }) => count + overdue + days.n === 0)).toBe(true);
  });

  it('counts what is overdue by the tier that holds it', async () => {
    const late = [
      anIdea({ due: past }),
      anIdea({ due: past, force: null }),
      anIdea({ due: soon }),
      anIdea({ due: past, stage: 'RETURNED' }),
      anIdea({ due: past, stage: 'NATIONAL_TRIAGE' }),
      anIdea({ due: past, stage: 'IN_TEST' }),
      anIdea({ due: past, stage: 'EVALUATED' }),
    ];
    for (const idea of late) await system.hears(contracts.IdeaSubmitted, idea);
    const { overdueByTier, stages } = await pipeline();
    expect(overdueByTier).toEqual([
      { role: 'DATA_OFFICER', count: 0 },
      { role: 'BROKER', count: 1 },
      { role: 'COLLEGE_BROKER', count: 2 },
      { role: 'LEADER', count: 0 },
      { role: 'EVALUATOR', count: 1 },
      { role: 'EVIDENCE_EDITOR', count: 1 },
    ]);
    expect(stages.find(({ stage }) => stage === 'LOCAL_TRIAGE')).toMatchObject({ count: 3, overdue: 2 });
    expect(stages.find(({ stage }) => stage === 'RETURNED')).toMatchObject({ count: 1, overdue: 1 });
  });

  it('counts what stands still as overdue once its pause is over', async () => {
    const idea = anIdea({ due: past });
    await system.hears(contracts.IdeaSubmitted, idea);
    const pause = async (policy: 'LOCAL_TRIAGE' | 'CHECK', due: string) => {
      const clock = {
        clockId: idea.ideaId,
        policy,
        part: '',
        reason: 'A trial runs.',
        until: soon.slice(0, 10),
      };
      const said = { ...clock, record: idea.ideaId, recordKind: 'IDEA' as const, due, pausedAt: past };
      await system.again(await system.hears(contracts.ClockPaused, said));
      return (await pipeline()).stages.find(({ stage }) => stage === 'LOCAL_TRIAGE')?.overdue;
    };
    expect(await pause('CHECK', soon)).toBe(1);
    expect(await pause('LOCAL_TRIAGE', soon)).toBe(0);
    expect(await pause('LOCAL_TRIAGE', past)).toBe(1);
  });

  it('measures finished stays and waits in working days', async () => {
    const ends = ['2026-03-03', '2026-03-05', '2026-03-09', '2026-03-16'];
    for (const day of ends) {
      const idea = anIdea({ submittedAt: '2026-03-02T09:00:00.000Z' });
      await system.hears(contracts.IdeaSubmitted, idea);
      const to = { stage: 'SHARED_LOCALLY', at: `${day}T09:00:00.000Z` } as const;
      await system.hears(contracts.IdeaMoved, aMove(idea, 'SHARE_LOCALLY', to));
    }
    // 1, 3, 5 and 10 working days: between the middle two, and seven tenths of the way from 5 to 10.
    const waited = { n: 4, median: 4, p90: 8.5 };
    const { stages, ...found } = await pipeline();
    expect(found).toMatchObject({ firstReply: waited, decision: waited, dissemination: waited });
    expect(stages.find(({ stage }) => stage === 'LOCAL_TRIAGE')?.days).toEqual(waited);
    expect(stages.find(({ stage }) => stage === 'SHARED_LOCALLY')?.days).toEqual({
      n: 0,
      median: null,
      p90: null,
    });
  });
});

describe('an ended force', () => {
  const counts = async (forces: string[]) =>
    (await system.ask(desk, contracts.CountIdeas, { filter: { forces } })).output;

  it('counts with its successor from that day on, without its ideas being told again', async () => {
    await system.hears(contracts.ForceSaved, aForce('essex'));
    await system.hears(contracts.IdeaSubmitted, anIdea({ force: 'kent' }));
    await system.hears(contracts.IdeaSubmitted, anIdea({ force: 'essex' }));
    const map = async () => (await system.ask(desk, contracts.GetMap, { gaps: false })).output;
    await system.hears(contracts.ForceSaved, aForce('essex', { endsOn: '2999-01-01', successor: 'kent' }));
    expect(await map()).toMatchObject({
      byForce: [
        { force: 'essex', count: 1 },
        { force: 'kent', count: 1 },
      ],
    });

    await system.hears(
      contracts.ForceSaved,
      aForce('essex', { endsOn: system.clock.today(), successor: 'kent' }),
    );
    expect(await map()).toEqual({ total: 2, elsewhere: 0, byForce: [{ force: 'kent', count: 2, gaps: [] }] });
    expect([await counts(['kent']), await counts(['essex'])]).toEqual([2, 2]);
    const { output: facets } = await system.ask(desk, contracts.GetFacets, {});
    expect(facets.forces).toEqual([{ id: 'kent', count: 2 }]);
    const { output: rows } = await system.ask(desk, contracts.GetPipelineBreakdown, { by: 'FORCE' });
    expect(rows.map(({ id, submitted }) => [id, submitted])).toEqual([['kent', 2]]);
  });

  it('counts with the last of several successors, and ends a circle of them', async () => {
    const ended = { endsOn: '2026-01-01' };
    await system.hears(contracts.ForceSaved, aForce('one', { ...ended, successor: 'two' }));
    await system.hears(contracts.ForceSaved, aForce('two', { ...ended, successor: 'kent' }));
    await system.hears(contracts.IdeaSubmitted, anIdea({ force: 'one' }));
    expect(await counts(['kent'])).toBe(1);
    await system.hears(contracts.ForceSaved, aForce('two', { ...ended, successor: 'one' }));
    expect(await counts(['one'])).toBe(1);
    expect((await system.ask(desk, contracts.GetMap, { gaps: false })).output).toMatchObject({
      total: 1,
      elsewhere: 1,
    });
  });

  it('without a successor is on no map, and its ideas are elsewhere', async () => {
    await system.hears(contracts.IdeaSubmitted, anIdea());
    await system.hears(contracts.ForceSaved, aForce('kent', { endsOn: '2026-01-01' }));
    const { output } = await system.ask(desk, contracts.GetMap, { gaps: false });
    expect(output).toEqual({ total: 1, elsewhere: 1, byForce: [] });
  });
});

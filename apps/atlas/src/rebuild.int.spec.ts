import { v7 as uuid } from 'uuid';
import {
  CountIdeas,
  GetRebuild,
  IdeaMoved,
  IdeaRepublished,
  IdeaSubmitted,
  IdeaWithdrawn,
} from '@idea-map/contracts';
import { ListIdeas, RebuildAtlas, RepublishingEnded } from '@idea-map/contracts';
import { TestSystem, type TestPerson } from '@idea-map/testing';
import { atlas } from './atlas.definition.js';
import { aMove, anIdea, saidAgain } from './atlas.harness.js';

let system: TestSystem;
let operator: TestPerson;

beforeEach(async () => {
  system = await TestSystem.start([atlas]);
  operator = await system.person('operator', ['OPERATOR', 'COLLEGE_BROKER']);
});
afterEach(() => system.stop());

async function submit(count: number) {
  const ideas = Array.from({ length: count }, () => anIdea());
  for (const idea of ideas) await system.hears(IdeaSubmitted, idea);
  return ideas;
}

const start = async () => (await system.ask(operator, RebuildAtlas, {})).output;
const progress = async (run: string) => (await system.ask(operator, GetRebuild, { run })).output;
const total = async () => (await system.ask(operator, CountIdeas, {})).output;

describe('a rebuild', () => {
  it.each(['ideas first', 'their number first'])('ends with every idea said, %s', async (which) => {
    const ideas = await submit(3);
    const { run, startedAt } = await start();
    const end = () => system.hears(RepublishingEnded, { run, ideas: 3, startedAt });
    expect(await progress(run)).toMatchObject({ expected: null, done: 0, endedAt: null });
    if (which === 'their number first') await end();
    for (const idea of ideas) {
      await system.hears(IdeaRepublished, saidAgain(idea, run));
      await system.hears(IdeaRepublished, saidAgain(idea, run));
    }
    if (which === 'ideas first') await end();
    await end();
    expect(await progress(run)).toMatchObject({
      expected: 3,
      done: 3,
      endedAt: expect.any(String) as string,
    });
    expect(await total()).toBe(3);
  });

  it('drops what was not said again, but not what came or moved since, or is held', async () => {
    const [kept, orphan, moving, held] = await submit(4);
    if (!kept || !orphan || !moving || !held) throw new Error('Not four.');
    await system.hears(IdeaMoved, aMove(held, 'HOLD', { stage: 'IN_CHECK', at: '2026-03-01T09:00:00.000Z' }));
    const { run, startedAt } = await start();
    await system.hears(
      IdeaMoved,
      aMove(moving, 'PARK', { stage: 'PARKED', at: new Date(Date.now() + 1000).toISOString() }),
    );
    const fresh = anIdea({ submittedAt: new Date(Date.now() + 1000).toISOString() });
    await system.hears(IdeaSubmitted, fresh);
    await system.hears(IdeaRepublished, saidAgain(kept, run));
    expect(await total()).toBe(4);
    await system.hears(RepublishingEnded, { run, ideas: 1, startedAt });

    const { output } = await system.ask(operator, ListIdeas, { order: 'OLDEST', first: 10 });
    expect(output.items.map(({ node }) => node.id)).toEqual([kept.ideaId, moving.ideaId, fresh.ideaId]);
    const rows = await system
      .service('atlas')
      .transactions.query('select id from card where id = $1', [held.ideaId]);
    expect(rows).toHaveLength(1);
  });

  it('makes a card whole again, with its history', async () => {
    const idea = anIdea({ submittedAt: '2026-03-02T09:00:00.000Z', stage: 'SHARED_LOCALLY' });
    const { run, startedAt } = await start();
    await system.hears(
      IdeaRepublished,
      saidAgain(idea, run, [
        { stage: 'LOCAL_TRIAGE', enteredAt: idea.submittedAt },
        { stage: 'SHARED_LOCALLY', enteredAt: '2026-03-05T09:00:00.000Z' },
      ]),
    );
    await system.hears(RepublishingEnded, { run, ideas: 1, startedAt });
    const { output } = await system.ask(operator, ListIdeas, {
      filter: { text: 'locker' },
      order: 'RELEVANCE',
      first: 1,
    });
    expect(output.items[0]?.node).toMatchObject({ id: idea.ideaId, stage: 'SHARED_LOCALLY' });
    const [card] = await system
      .service('atlas')
      .transactions.query('select decision_days as decision, dissemination_days as shared from card');
    expect(card).toEqual({ decision: 3, shared: 3 });
  });

  it('leaves a newer card as it is, and ends although an idea was withdrawn meanwhile', async () => {
    const newer = anIdea({ version: 2, title: 'Newer' });
    const leaving = anIdea();
    await system.hears(IdeaSubmitted, newer);
    const { run, startedAt } = await start();
    await system.hears(IdeaRepublished, saidAgain({ ...newer, version: 1, title: 'Older' }, run));
    await system.hears(IdeaRepublished, saidAgain(leaving, run));
    await system.hears(IdeaWithdrawn, { ideaId: leaving.ideaId, version: 2, withdrawnAt: startedAt });
    await system.hears(RepublishingEnded, { run, ideas: 2, startedAt });
    expect(await progress(run)).toMatchObject({ done: 2, endedAt: expect.any(String) as string });
    const { output } = await system.ask(operator, ListIdeas, { order: 'NEWEST', first: 10 });
    expect(output.items.map(({ node }) => node.title)).toEqual(['Newer']);
  });

  it('ends once where all come at the same time', async () => {
    const ideas = await submit(20);
    const { run, startedAt } = await start();
    await Promise.all([
      ...ideas.map((idea) => system.hears(IdeaRepublished, saidAgain(idea, run))),
      system.hears(RepublishingEnded, { run, ideas: 20, startedAt }),
    ]);
    expect(await progress(run)).toMatchObject({
      expected: 20,
      done: 20,
      endedAt: expect.any(String) as string,
    });
    expect(await total()).toBe(20);
  });

  it('is not there under another name', async () => {
    await expect(progress(uuid())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

import * as contracts from '@idea-map/contracts';
import { ListIdeas, type EventDefinition } from '@idea-map/contracts';
import { TestSystem, type TestPerson } from '@idea-map/testing';
import { atlas } from './atlas.definition.js';
import { aForce, aMove, anIdea } from './atlas.harness.js';

let system: TestSystem;
let broker: TestPerson;

beforeAll(async () => {
  system = await TestSystem.start([atlas]);
  broker = await system.person('broker.kent', ['BROKER'], 'kent');
  await twice(contracts.ForceSaved, aForce('kent'));
});
afterAll(() => system.stop());

/** Two events, not one brought twice: the handler itself runs again. */
async function twice<Data>(event: EventDefinition<Data>, data: NoInfer<Data>): Promise<void> {
  await system.hears(event, data);
  await system.hears(event, data);
}

async function cards() {
  const { output } = await system.ask(broker, ListIdeas, { order: 'OLDEST', first: 100 });
  return new Map(output.items.map(({ node }) => [node.id, node]));
}

function rows<Row>(sql: string, ...values: unknown[]): Promise<Row[]> {
  return system.service('atlas').transactions.query<Row>(sql, values);
}

describe('a card', () => {
  it('is what its idea says, however often it is said', async () => {
    const idea = anIdea({ supportCount: 2, supportForceCount: 1, onBehalf: 'PARTNER' });
    await twice(contracts.IdeaSubmitted, idea);
    const { ideaId, authorHandle: _, due: __, ...said } = idea;
    for (const field of Object.keys(contracts.givenPlaceFields)) Reflect.deleteProperty(said, field);
    expect((await cards()).get(ideaId)).toEqual({
      ...said,
      id: ideaId,
      authorId: null,
      viewerIsAuthor: false,
    });
  });

  it('follows revisions, and is not taken back to an older one', async () => {
    const idea = anIdea();
    await twice(contracts.IdeaSubmitted, idea);
    const revised = { ...idea, version: 2, title: 'Lockers', changedAt: '2026-03-01T10:00:00.000Z' };
    await twice(contracts.IdeaRevised, revised);
    await twice(contracts.IdeaRevised, { ...idea, title: 'Old' });
    expect((await cards()).get(idea.ideaId)).toMatchObject({
      version: 2,
      title: 'Lockers',
      changedAt: revised.changedAt,
    });
  });

  it('follows moves, keeps its stays and what they took', async () => {
    const idea = anIdea({ submittedAt: '2026-03-02T09:00:00.000Z' });
    await twice(contracts.IdeaSubmitted, idea);
    await twice(
      contracts.IdeaMoved,
      aMove(idea, 'CLAIM', { stage: 'LOCAL_TRIAGE', at: '2026-03-03T09:00:00.000Z' }),
    );
    await twice(
      contracts.IdeaMoved,
      aMove(idea, 'RETURN', { stage: 'RETURNED', at: '2026-03-04T09:00:00.000Z' }),
    );
    await twice(contracts.IdeaRevised, { ...idea, version: 2, changedAt: '2026-03-09T09:00:00.000Z' });
    await twice(
      contracts.IdeaMoved,
      aMove(idea, 'ESCALATE', { stage: 'NATIONAL_TRIAGE', at: '2026-03-10T09:00:00.000Z' }),
    );
    expect((await cards()).get(idea.ideaId)).toMatchObject({
      stage: 'NATIONAL_TRIAGE',
      changedAt: '2026-03-10T09:00:00.000Z',
    });
    expect(
      await rows(
        'select stage, working_days as days from stage_visit where idea_id = $1 order by entered_at',
        idea.ideaId,
      ),
    ).toEqual([
      { stage: 'LOCAL_TRIAGE', days: 2 },
      { stage: 'RETURNED', days: 3 },
      { stage: 'LOCAL_TRIAGE', days: 1 },
      { stage: 'NATIONAL_TRIAGE', days: null },
    ]);
    expect(
      await rows(
        'select first_reply_days as reply, decision_days as decision from card where id = $1',
        idea.ideaId,
      ),
    ).toEqual([{ reply: 2, decision: 6 }]);
  });

  it('counts support by what is said of it, and moves up with a comment', async () => {
    const idea = anIdea();
    const { ideaId } = idea;
    await twice(contracts.IdeaSubmitted, idea);
    await twice(contracts.IdeaSupported, { ideaId, supportCount: 3, supportForceCount: 2 });
    await twice(contracts.IdeaUnsupported, { ideaId, supportCount: 2, supportForceCount: 2 });
    const commentId = '019c0000-0000-7000-8000-000000000001';
    await twice(contracts.IdeaCommented, {
      ideaId,
      commentId,
      byAuthor: false,
      at: '2026-04-01T09:00:00.000Z',
    });
    await twice(contracts.IdeaCommented, {
      ideaId,
      commentId,
      byAuthor: false,
      at: '2026-03-01T09:00:00.000Z',
    });
    expect((await cards()).get(ideaId)).toMatchObject({
      supportCount: 2,
      supportForceCount: 2,
      changedAt: '2026-04-01T09:00:00.000Z',
    });
  });

  it('is gone with its texts once withdrawn, and what comes after changes nothing', async () => {
    const idea = anIdea({ title: 'Taken back' });
    const { ideaId } = idea;
    await twice(contracts.IdeaSubmitted, idea);
    await twice(contracts.IdeaWithdrawn, { ideaId, version: 2, withdrawnAt: '2026-03-03T09:00:00.000Z' });
    await twice(contracts.IdeaSupported, { ideaId, supportCount: 1, supportForceCount: 1 });
    await twice(
      contracts.IdeaMoved,
      aMove(idea, 'PARK', { stage: 'PARKED', at: '2026-03-04T09:00:00.000Z' }),
    );
    await twice(contracts.IdeaRevised, { ...idea, version: 3 });
    const commentId = '019c0000-0000-7000-8000-000000000002';
    await twice(contracts.IdeaCommented, {
      ideaId,
      commentId,
      byAuthor: true,
      at: '2026-03-05T09:00:00.000Z',
    });
    expect((await cards()).has(ideaId)).toBe(false);
    expect(await rows('select from card_text where idea_id = $1', ideaId)).toEqual([]);
    expect(await rows('select from stage_visit where idea_id = $1', ideaId)).toEqual([]);
  });

  it('left nothing parked', async () => {
    expect(await rows('select error from parked_event')).toEqual([]);
  });
});

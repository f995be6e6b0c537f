import { v7 as uuid } from 'uuid';
import * as contracts from '@idea-map/contracts';
import type { ClockPaused, EventDefinition, IdeaSubmitted } from '@idea-map/contracts';
import { Clock } from '@idea-map/runtime';
import { TestSystem, type TestPerson } from '@idea-map/testing';
import { atlas } from './atlas.definition.js';
import { aForce, aMove, anIdea, saidAgain } from './atlas.harness.js';

const NOW = '2026-04-01T09:00:00.000Z';
const past = '2026-03-20T17:00:00.000Z';
const soon = '2026-04-20T16:00:00.000Z';
let system: TestSystem;
let desk: TestPerson;
/** Of one test: what others left is not counted. */
let force: string;
let number = 0;

beforeAll(async () => {
  system = await TestSystem.start([atlas], Clock.fixed(NOW));
  desk = await system.person('desk', ['NATIONAL_DESK']);
});
beforeEach(async () => {
  force = `force-${(number += 1)}`;
  await system.hears(contracts.ForceSaved, aForce(force));
});
afterAll(() => system.stop());

const ofForce = (given: Partial<IdeaSubmitted> = {}) => anIdea({ force, ...given });

async function twice<Data>(event: EventDefinition<Data>, data: NoInfer<Data>): Promise<void> {
  await system.again(await system.hears(event, data));
  await system.hears(event, data);
}
async function behind(forces = [force]): Promise<Readonly<Record<string, number>>> {
  const { output } = await system.ask(desk, contracts.GetPipeline, { filter: { forces } });
  return Object.fromEntries(
    output.overdueByTier.filter(({ count }) => count > 0).map(({ role, count }) => [role, count]),
  );
}

describe('leaders who are behind', () => {
  const run = uuid();
  const by = { by: uuid(), byRole: 'LEADER', byForce: null, at: NOW } as const;
  let idea: IdeaSubmitted;
  let item: { itemId: string; ideaId: string; body: string };

  beforeEach(async () => {
    idea = ofForce({ stage: 'SHARED_NATIONALLY' });
    item = { itemId: uuid(), ideaId: idea.ideaId, body: 'npcc' };
    await twice(contracts.IdeaSubmitted, idea);
  });
  const added = (due: string, one = item) =>
    twice(contracts.DocketAdded, { ...one, priority: 70, addedAt: past, due });
  const answered = (given: Partial<contracts.DocketAnswered>) =>
    twice(contracts.DocketAnswered, {
      ...{ ...item, answer: 'WILL_IMPLEMENT', reason: 'Yes.', owner: 'A lead', due: null, ...by },
      ...{ targetOn: null, referredTo: null, ...given },
    });

  it('count by what is on the docket past its day, until it is answered', async () => {
    await added(soon);
    expect(await behind()).toEqual({});
    await added(past);
    expect(await behind()).toEqual({ LEADER: 1 });
    expect(await behind(['another'])).toEqual({});
    await answered({ answer: 'NOT_NOW' });
    expect(await behind()).toEqual({});
  });

  it('count again when the day of their word has passed, until what became of it is on record', async () => {
    await added(past);
    await answered({ targetOn: '2026-04-01' });
    expect(await behind()).toEqual({});
    await answered({ targetOn: '2026-03-31' });
    expect(await behind()).toEqual({ LEADER: 1 });
    await twice(contracts.DocketOutcomeRecorded, { ...item, outcome: 'It is done.', ...by });
    expect(await behind()).toEqual({});
  });

  it('pass it on with a referral', async () => {
    await added(past);
    await added(past, { ...item, itemId: uuid(), body: 'home-office' });
    await answered({ answer: 'REFERRED', referredTo: 'home-office', due: past });
    expect(await behind()).toEqual({ LEADER: 1 });
  });

  it('are the same when all is said again, and none where the idea was withdrawn', async () => {
    const merits = { ...{ ideaId: idea.ideaId, run, priority: 70 }, nationalPriorities: [], awaiting: [] };
    const docket = [{ itemId: item.itemId, due: past, targetOn: null }];
    await added(soon, { ...item, itemId: uuid() });
    await twice(contracts.MeritsRepublished, { ...merits, withCollege: false, docket });
    expect(await behind()).toEqual({ LEADER: 1 });
    await twice(contracts.MeritsRepublished, { ...merits, withCollege: false });
    expect(await behind()).toEqual({ LEADER: 1 });
    await twice(contracts.IdeaWithdrawn, { ideaId: idea.ideaId, version: 2, withdrawnAt: NOW });
    expect(await behind()).toEqual({});
    const left = 'select from docket_due where idea_id = $1';
    expect(await system.service('atlas').transactions.query(left, [idea.ideaId])).toEqual([]);
  });
});

describe('a pause', () => {
  const paused = (idea: IdeaSubmitted, change: Partial<ClockPaused> = {}) =>
    twice(contracts.ClockPaused, {
      ...{ record: idea.ideaId, recordKind: 'IDEA', policy: 'LOCAL_TRIAGE', part: '', clockId: uuid() },
      ...{ reason: 'A trial runs.', until: '2026-04-15', due: soon, pausedAt: '2026-03-10T09:00:00.000Z' },
      ...change,
    });

  it('that is heard before its idea, its revision or its move holds once those come', async () => {
    const [first, revised, moved] = [ofForce({ due: past }), ofForce(), ofForce()];
    await paused(first);
    await twice(contracts.IdeaSubmitted, first);
    for (const idea of [revised, moved]) await twice(contracts.IdeaSubmitted, { ...idea, stage: 'RETURNED' });
    for (const idea of [revised, moved]) await paused(idea);
    const changedAt = '2026-03-09T09:00:00.000Z';
    await twice(contracts.IdeaRevised, { ...revised, version: 2, due: past, changedAt });
    const to = { stage: 'LOCAL_TRIAGE', at: changedAt, due: past } as const;
    await twice(contracts.IdeaMoved, aMove(moved, 'SEND_BACK', to));
    expect(await behind()).toEqual({});
  });

  it('is over where it is ended early, whichever of the two is heard first', async () => {
    const idea = ofForce({ due: past });
    await twice(contracts.IdeaSubmitted, idea);
    await paused(idea, { until: '2026-03-11', due: past, pausedAt: '2026-03-11T09:00:00.000Z' });
    await paused(idea);
    expect(await behind()).toEqual({ BROKER: 1 });
  });

  it('does not outlast the stay that it was made in', async () => {
    const idea = ofForce();
    await twice(contracts.IdeaSubmitted, idea);
    await paused(idea);
    const at = (day: number) => `2026-03-${day}T09:00:00.000Z`;
    await twice(contracts.IdeaMoved, aMove(idea, 'ESCALATE', { stage: 'NATIONAL_TRIAGE', at: at(11) }));
    const back = { stage: 'LOCAL_TRIAGE', at: at(12), due: past } as const;
    await twice(contracts.IdeaMoved, aMove(idea, 'SEND_BACK', back));
    expect(await behind()).toEqual({ BROKER: 1 });
  });

  it('holds when its idea is said again by an owner that has not heard of it', async () => {
    const idea = ofForce({ due: past });
    await twice(contracts.IdeaSubmitted, idea);
    await paused(idea);
    await twice(contracts.IdeaRepublished, saidAgain(idea, uuid()));
    expect(await behind()).toEqual({});
  });
});

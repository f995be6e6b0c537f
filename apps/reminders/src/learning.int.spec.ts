import { readFileSync } from 'node:fs';
import * as contracts from '@idea-map/contracts';
import { Clock, type FixedClock } from '@idea-map/runtime';
import { anIdeaSaid, TestSystem, type TestPerson } from '@idea-map/testing';
import { reminders } from './reminders.definition.js';
import { RemindersOf } from './testing-reminders.js';

const START = '2026-03-02T09:00:00Z';
let system: TestSystem;
let clock: FixedClock;
let own: RemindersOf;
let evaluator: TestPerson;
let editor: TestPerson;
let broker: TestPerson;
let ideaId: string;

beforeAll(async () => {
  clock = Clock.fixed(START);
  system = await TestSystem.start([reminders], clock);
  own = new RemindersOf(system, clock);
  evaluator = await system.person('evaluator', ['EVALUATOR']);
  editor = await system.person('editor', ['EVIDENCE_EDITOR']);
  broker = await system.person('broker.kent', ['BROKER'], 'kent');
});
beforeEach(async () => {
  clock.at = new Date(START);
  const said = anIdeaSaid({ stage: 'SHARED_NATIONALLY' });
  await twice(contracts.IdeaSubmitted, said);
  ideaId = said.ideaId;
});
afterAll(() => system.stop());

async function twice<Data>(event: contracts.EventDefinition<Data>, data: NoInfer<Data>): Promise<void> {
  await system.again(await system.hears(event, data));
}

/** The frozen sample of an event, about this idea; its test or entry has the idea's id but for one sign. */
function said<Data>(event: contracts.EventDefinition<Data>, more: Partial<Data> = {}): Data {
  const file = new URL(`../../../libs/contracts/samples/${contracts.eventName(event)}.json`, import.meta.url);
  const { data } = JSON.parse(readFileSync(file, 'utf8')) as { data: object };
  const own = { ideaId, at: clock.now().toISOString() };
  const records = {
    ...('testId' in data && { testId: record() }),
    ...('entryId' in data && { entryId: record() }),
  };
  return event.schema.parse({ ...data, ...own, ...records, ...more });
}
function record(): string {
  return ideaId.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
}
const kindsTold = async (to: TestPerson, about: string) =>
  (await own.told(about)).filter(({ recipient }) => recipient === to.id).map(({ kind }) => kind);

describe('the clocks of a test', () => {
  it('run from its planned days, and remind its evaluator of a start that did not come', async () => {
    await twice(contracts.IdeaSelectedForTest, said(contracts.IdeaSelectedForTest));
    expect(await own.running(ideaId)).toEqual(['WILL_TEST']);
    await twice(
      contracts.TestPlanned,
      said(contracts.TestPlanned, { startsOn: '2026-03-09', endsOn: '2026-06-30' }),
    );
    expect([await own.running(ideaId), await own.running(record())]).toEqual([
      [],
      ['TEST_RESULTS', 'TEST_START'],
    ]);
    await own.wakeAt('2026-03-23T17:00:00Z');
    expect(await kindsTold(evaluator, record())).toEqual(['CLOCK_TEST_START']);
  });

  it('ask for no plan where one was made before the idea was selected', async () => {
    await twice(
      contracts.TestPlanned,
      said(contracts.TestPlanned, { startsOn: '2026-03-09', endsOn: '2026-06-30' }),
    );
    await twice(contracts.IdeaSelectedForTest, said(contracts.IdeaSelectedForTest));
    expect(await own.running(ideaId)).toEqual([]);
  });

  it('follow an amended plan, and ask for results until they are in', async () => {
    await twice(
      contracts.TestPlanned,
      said(contracts.TestPlanned, { startsOn: '2026-03-09', endsOn: '2026-03-10' }),
    );
    await twice(
      contracts.TestPlanAmended,
      said(contracts.TestPlanAmended, { startsOn: null, endsOn: '2026-03-31' }),
    );
    await twice(contracts.TestStarted, said(contracts.TestStarted));
    expect(await own.running(record())).toEqual(['TEST_RESULTS']);
    await own.wakeAt('2026-04-28T17:00:00Z');
    expect(await kindsTold(evaluator, record())).toEqual([]);
    await own.wakeAt('2026-05-01T17:00:00Z');
    expect(await kindsTold(evaluator, record())).toEqual(['CLOCK_TEST_RESULTS']);
    await twice(contracts.TestCompleted, said(contracts.TestCompleted));
    expect(await own.running(record())).toEqual([]);
  });

  it('ask for the results of a test that was stopped, from that day on', async () => {
    await twice(
      contracts.TestPlanned,
      said(contracts.TestPlanned, { startsOn: '2026-03-02', endsOn: '2027-03-31' }),
    );
    await twice(contracts.TestStarted, said(contracts.TestStarted));
    await twice(contracts.TestStopped, said(contracts.TestStopped));
    await own.wakeAt('2026-03-30T17:00:00Z');
    expect(await kindsTold(evaluator, record())).toEqual(['CLOCK_TEST_RESULTS']);
  });
});

describe('the clocks of evidence', () => {
  it('run from the evaluation to publication, and then to its review', async () => {
    const move = { ideaId, due: null, movedAt: clock.now().toISOString() };
    await twice(contracts.IdeaMoved, { ...move, from: 'IN_TEST', stage: 'EVALUATED', move: 'COMPLETE_TEST' });
    expect(await own.running(ideaId)).toEqual(['EVIDENCE']);
    await twice(contracts.EvidencePublished, said(contracts.EvidencePublished, { reviewOn: '2026-09-01' }));
    await twice(contracts.IdeaMoved, { ...move, from: 'EVALUATED', stage: 'PUBLISHED', move: 'PUBLISH' });
    expect([await own.running(ideaId), await own.running(record())]).toEqual([[], ['REVIEW']]);
    await own.wakeAt('2026-09-01T17:00:00Z');
    expect(await kindsTold(editor, record())).toEqual(['CLOCK_REVIEW']);
    await twice(contracts.EvidenceConfirmed, said(contracts.EvidenceConfirmed, { reviewOn: '2027-09-01' }));
    expect(await own.running(record())).toEqual(['REVIEW']);
    await twice(contracts.EvidenceWithdrawn, said(contracts.EvidenceWithdrawn));
    expect(await own.running(record())).toEqual([]);
  });

  it('run again for a later test of an idea whose evidence is out, until evidence cites it or is said to be current', async () => {
    const move = { ideaId, due: null, movedAt: clock.now().toISOString() };
    await twice(contracts.IdeaMoved, { ...move, from: 'EVALUATED', stage: 'PUBLISHED', move: 'PUBLISH' });
    await twice(contracts.TestCompleted, said(contracts.TestCompleted));
    expect(await own.running(ideaId)).toEqual(['EVIDENCE']);
    await own.wakeAt('2026-03-23T17:00:00Z');
    expect(await kindsTold(editor, ideaId)).toEqual(['CLOCK_EVIDENCE']);
    const other = said(contracts.EvidencePublished, { tests: [], reviewOn: '2027-09-01' });
    await twice(contracts.EvidencePublished, other);
    expect(await own.running(ideaId)).toEqual(['EVIDENCE']);
    await twice(contracts.EvidencePublished, { ...other, tests: [record()] });
    expect(await own.running(ideaId)).toEqual([]);
    await twice(contracts.TestCompleted, said(contracts.TestCompleted, { testId: ideaId }));
    await twice(contracts.EvidenceConfirmed, said(contracts.EvidenceConfirmed, { reviewOn: '2027-09-01' }));
    expect(await own.running(ideaId)).toEqual([]);
  });

  it('leave it to a notice to tell the editor of a contradiction', async () => {
    const review = { because: 'CONTRADICTED' as const, editor: editor.id };
    await twice(contracts.EvidenceUnderReview, said(contracts.EvidenceUnderReview, review));
    await twice(
      contracts.EvidenceUnderReview,
      said(contracts.EvidenceUnderReview, { ...review, because: 'REVIEW_DATE' }),
    );
    expect(await kindsTold(editor, ideaId)).toEqual(['UNDER_REVIEW']);
  });
});

it('evaluators are told of a force that asks for help, again when it waits, and its broker of the answer', async () => {
  await twice(contracts.EvaluationRequested, said(contracts.EvaluationRequested, { force: 'kent' }));
  expect(await own.running(ideaId)).toEqual(['EVALUATION_REQUEST']);
  await own.wakeAt('2026-03-16T17:00:00Z');
  expect(await kindsTold(evaluator, ideaId)).toEqual(['EVALUATION_REQUESTED', 'CLOCK_EVALUATION_REQUEST']);
  await twice(contracts.EvaluationAnswered, said(contracts.EvaluationAnswered, { force: 'kent' }));
  expect(await own.running(ideaId)).toEqual([]);
  expect(await kindsTold(broker, ideaId)).toContain('EVALUATION_ANSWERED');
});

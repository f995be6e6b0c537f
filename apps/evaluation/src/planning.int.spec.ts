import { createHash } from 'node:crypto';
import * as contracts from '@idea-map/contracts';
import { EvaluationSystem, anOutcome, refusal } from './testing-evaluation.js';

let all: EvaluationSystem;

beforeAll(async () => {
  all = await EvaluationSystem.start();
});
afterAll(() => all.system.stop());

const amend = (id: string, input: contracts.ProtocolInput) =>
  all.system.ask(all.evaluator, contracts.AmendPlan, { id, input });
const start = (id: string, by = all.evaluator) => all.system.ask(by, contracts.StartTest, { id });
const fieldsOf = async (asked: Promise<unknown>) =>
  (
    (await refusal(asked)) as { details?: { fields?: { field: string; code: string }[] } }
  ).details?.fields?.map(({ field, code }) => [field, code]);

describe('a plan', () => {
  it('needs a question and a design, and shows what else is missing before it can start', async () => {
    const idea = await all.idea();
    const plan = (input: contracts.ProtocolInput) =>
      all.system.ask(all.evaluator, contracts.PlanTest, { idea, input });
    expect(await fieldsOf(plan({}))).toEqual([
      ['input.question', 'REQUIRED'],
      ['input.design', 'REQUIRED'],
    ]);
    const { output } = await plan({ question: 'Does it work?', design: 'BEFORE_AFTER' });
    expect(output).toMatchObject({ state: 'PLANNED', touchesPublic: true, sms: 2, protocolHash: null });
    const open = output.tasks.filter(({ done }) => !done).map(({ part }) => part);
    expect(open).toEqual([
      ...['logicModel', 'outcomes', 'sites', 'analysisPlan', 'ethics', 'publicInvolvement'],
      ...['startsOn', 'endsOn', 'stoppingRule'],
    ]);
    expect(await fieldsOf(start(output.id))).toEqual(open.map((part) => [part, 'REQUIRED']));
  });

  it('says when it is made and amended; what is left out stays, and a list is replaced whole', async () => {
    const test = await all.planned();
    const { output } = await amend(test.id, { endsOn: '2026-09-30', outcomes: [anOutcome({ id: 'other' })] });
    expect(output).toMatchObject({ question: test.question, endsOn: '2026-09-30', ethics: test.ethics });
    expect(output.outcomes.map(({ id }) => id)).toEqual(['other']);
    const said = async <Data extends { testId: string }>(event: contracts.EventDefinition<Data>) =>
      (await all.system.said('evaluation', event)).filter(({ testId }) => testId === test.id);
    expect(await said(contracts.TestPlanned)).toMatchObject([{ endsOn: '2026-06-30' }]);
    expect(await said(contracts.TestPlanAmended)).toMatchObject([{ endsOn: '2026-09-30' }]);
    expect(await fieldsOf(amend(test.id, { endsOn: '2025-01-01' }))).toEqual([
      ['input.endsOn', 'BEFORE_START'],
    ]);
  });

  it('names outcomes that cannot be, each by its place', async () => {
    const outcomes = [
      anOutcome({ id: 'a b' }),
      anOutcome({ id: 'x', kind: 'PROPORTION', expectedBaseline: 1.5, smallestUsefulChange: 0 }),
      anOutcome({ id: 'x', primary: false, name: ' ' }),
    ];
    expect(await fieldsOf(all.planned({ outcomes }))).toEqual([
      ['input.outcomes.0.id', 'NOT_AN_ID'],
      ['input.outcomes.1.primary', 'TWICE'],
      ['input.outcomes.1.smallestUsefulChange', 'OUT_OF_RANGE'],
      ['input.outcomes.1.expectedBaseline', 'OUT_OF_RANGE'],
      ['input.outcomes.2.id', 'TWICE'],
      ['input.outcomes.2.name', 'REQUIRED'],
    ]);
  });

  it('tells the smallest effect that it would see, and its level with the sites that it has', async () => {
    const outcomes = [anOutcome({ expectedN: 180, expectedBaseline: 2 })];
    const test = await all.planned({ outcomes, design: 'MATCHED' });
    expect(test.outcomes[0]?.minimumDetectableEffect).toBeCloseTo(0.73, 1);
    expect(test.sms).toBe(2);
    expect(await all.withSites(test, [2, 2])).toMatchObject({
      sms: 4,
      smsReason: expect.any(String) as string,
    });
  });

  it('has sites of known forces, which can be taken out again until it starts', async () => {
    const test = await all.withSites(await all.planned(), [1, 1]);
    const site = { id: test.id, arm: 'COMPARISON' as const };
    const add = (force: string, label: string) =>
      all.system.ask(all.evaluator, contracts.AddSite, { ...site, force, label });
    expect(await fieldsOf(add('nowhere', 'x'))).toEqual([['force', 'UNKNOWN']]);
    expect(await fieldsOf(add('kent', 'Comparison 1'))).toEqual([['label', 'TWICE']]);
    const remove = (id: string) =>
      all.system.ask(all.evaluator, contracts.RemoveSite, { id: test.id, site: id });
    expect((await remove(test.sites[1]?.id ?? '')).output.sites).toHaveLength(1);
    expect(await refusal(remove('x'))).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a start', () => {
  it('locks the protocol with its sites by the hash of its text, and says so', async () => {
    const test = await all.started();
    expect(test.state).toBe('RUNNING');
    expect(test.protocolHash).toBe(
      createHash('sha256')
        .update(test.protocolText ?? '')
        .digest('hex'),
    );
    expect(JSON.parse(test.protocolText ?? '')).toMatchObject({
      ...{ test: test.id, idea: test.ideaId, sites: test.sites },
      protocol: { question: test.question, stoppingRule: test.stoppingRule },
    });
    const said = await all.system.said('evaluation', contracts.TestStarted);
    expect(said.filter(({ testId }) => testId === test.id)).toMatchObject([
      { protocolHash: test.protocolHash, sites: [{ arm: 'INTERVENTION' }, { arm: 'COMPARISON' }] },
    ]);
    const late = await refusal(amend(test.id, { question: 'Another one?' }));
    expect(late).toMatchObject({ code: 'CONFLICT', details: { state: 'RUNNING' } });
    expect(await refusal(start(test.id))).toMatchObject({ code: 'CONFLICT' });
  });

  it('asks how the public was involved where a test touches it', async () => {
    const test = await all.withSites(await all.planned({ touchesPublic: true }), [1, 0]);
    expect(await fieldsOf(start(test.id))).toEqual([['publicInvolvement', 'REQUIRED']]);
    await amend(test.id, { publicInvolvement: 'Asked the independent advisory group.' });
    expect((await start(test.id)).output.state).toBe('RUNNING');
  });

  it('waits until the College selected the idea', async () => {
    const idea = await all.idea({ stage: 'SHARED_NATIONALLY' });
    const test = await all.withSites(await all.planned({}, { idea }), [1, 0]);
    expect(await refusal(start(test.id))).toMatchObject({ details: { stage: 'SHARED_NATIONALLY' } });
    await all.moved(idea, 'SELECTED_FOR_TEST');
    expect((await start(test.id)).output.state).toBe('RUNNING');
  });

  it('keeps later departures beside the protocol, and a reason where it is stopped', async () => {
    const { id } = await all.started();
    const what = 'Two weeks later.';
    const departed = (what: string, why: string) =>
      all.system.ask(all.evaluator, contracts.DepartFromProtocol, { id, what, why });
    expect(await fieldsOf(departed('', ' '))).toEqual([
      ['what', 'REQUIRED'],
      ['why', 'REQUIRED'],
    ]);
    await departed(what, 'Late lockers.');
    const stop = (reason: string) => all.system.ask(all.evaluator, contracts.StopTest, { id, reason });
    expect(await fieldsOf(stop(' '))).toEqual([['reason', 'REQUIRED']]);
    const { output } = await stop('A locker overheated.');
    expect(output).toMatchObject({
      ...{ state: 'STOPPED', stopReason: 'A locker overheated.', overdue: true },
      departures: [{ what, why: 'Late lockers.', by: all.evaluator.id }],
    });
    const said = await all.system.said('evaluation', contracts.TestStopped);
    expect(said.filter(({ testId }) => testId === id)).toHaveLength(1);
  });
});

describe('an independent test', () => {
  it('has neither the idea’s author nor anybody of its force among its evaluators', async () => {
    const own = await all.system.person('evaluator.kent', ['EVALUATOR'], 'kent');
    const handle = all.system.parts.handles.ofAuthor(all.evaluator.id);
    const written = await all.idea({ authorHandle: handle, force: 'essex' });
    const independent = { independent: true };
    const claim = [['input.independent', 'NOT_INDEPENDENT']];
    expect(await fieldsOf(all.planned(independent, { idea: written }))).toEqual(claim);
    expect(await fieldsOf(all.planned(independent, { by: own }))).toEqual(claim);
    const test = await all.withSites(await all.planned(independent), [1, 0]);
    expect(await refusal(start(test.id, own))).toMatchObject({ code: 'FORBIDDEN' });
    expect((await start(test.id)).output.independent).toBe(true);
    expect((await all.planned({}, { by: own })).independent).toBe(false);
  });
});

describe('a force', () => {
  it('asks evaluators for help once at a time, and has its answer in time', async () => {
    const idea = await all.idea({ stage: 'LOCAL_TRIAGE' });
    const kent = await all.system.person('broker.kent', ['BROKER'], 'kent');
    const essex = await all.system.person('broker.essex', ['BROKER'], 'essex');
    const asking = { idea, need: 'How would we measure it?' };
    const { output } = await all.system.ask(kent, contracts.RequestEvaluation, asking);
    expect(output).toMatchObject({ force: 'kent', overdue: false, answer: null });
    expect(await refusal(all.system.ask(kent, contracts.RequestEvaluation, asking))).toMatchObject({
      code: 'CONFLICT',
    });
    const listed = async (by: typeof kent) => {
      const page = await all.system.ask(by, contracts.ListEvaluationRequests, { answered: false, first: 20 });
      return page.output.items.map(({ node }) => node.id);
    };
    expect([await listed(kent), await listed(essex)]).toEqual([[output.id], []]);
    expect(await listed(all.evaluator)).toEqual([output.id]);
    const reply = { id: output.id, answer: 'By counting the recordings that end early.' };
    const { output: done } = await all.system.ask(all.evaluator, contracts.AnswerEvaluationRequest, reply);
    expect(done).toMatchObject({ answer: reply.answer, answeredBy: all.evaluator.id });
    expect(
      await refusal(all.system.ask(all.evaluator, contracts.AnswerEvaluationRequest, reply)),
    ).toMatchObject({ code: 'CONFLICT' });
    expect(await listed(all.evaluator)).toEqual([]);
    expect(await all.system.said('evaluation', contracts.EvaluationAnswered)).toMatchObject([
      { requestId: output.id, force: 'kent' },
    ]);
  });

  it('is told that nobody else can read an idea that is for it alone', async () => {
    const idea = await all.idea({ audience: 'FORCE' });
    const lead = await all.system.person('lead.kent', ['FORCE_LEAD'], 'kent');
    const asked = all.system.ask(lead, contracts.RequestEvaluation, { idea, need: 'Help.' });
    expect(await refusal(asked)).toMatchObject({ code: 'CONFLICT' });
  });
});

it('a text that is taken back leaves plans and what was asked about it, and no locked protocol', async () => {
  const idea = await all.idea();
  const [plan, kept] = [
    await all.planned({}, { idea }),
    await all.withSites(await all.planned({}, { idea }), [1, 0]),
  ];
  await start(kept.id);
  const broker = await all.system.person('deputy.kent', ['BROKER'], 'kent');
  await all.system.ask(broker, contracts.RequestEvaluation, { idea, need: 'Help with lockers.' });
  await all.twice(contracts.TextRedacted, {
    ...{ redactionId: idea, ideaId: idea, commentId: null, personId: null, version: 1 },
    redactedAt: all.system.clock.now().toISOString(),
  });
  expect(await all.test(plan.id)).toMatchObject({ question: '', logicModel: null, outcomes: [] });
  expect((await all.test(kept.id)).question).toBe(kept.question);
  const asked = await all.system
    .service('evaluation')
    .transactions.query('select need from evaluation_request where idea_id = $1', [idea]);
  expect(asked).toEqual([{ need: '' }]);
});

describe('a list of tests', () => {
  it('finds by state, force, theme, evaluator and delay, and hides what may not be read', async () => {
    const idea = await all.idea({ audience: 'POLICING', themes: ['custody'] });
    const test = await all.withSites(await all.planned({ startsOn: null, endsOn: null }, { idea }), [1, 0]);
    const ids = async (filter: contracts.TestFilter, by = all.officer) =>
      (await all.system.ask(by, contracts.ListTests, { filter, first: 100 })).output.items.map(
        ({ node }) => node.id,
      );
    expect(await ids({ themes: ['custody'], states: ['PLANNED'], forces: ['kent'] })).toEqual([test.id]);
    expect(await ids({ themes: ['custody'], overdue: true })).toEqual([]);
    expect(await ids({ themes: ['custody'], mine: true })).toEqual([]);
    expect(await ids({ themes: ['custody'], mine: true }, all.evaluator)).toEqual([test.id]);
    await all.moved(idea, 'WITHDRAWN');
    expect(await ids({ themes: ['custody'] })).toEqual([]);
    expect(await refusal(all.test(test.id, all.officer))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('goes on from a cursor, and counts all', async () => {
    const list = { first: 1, filter: { states: ['RUNNING' as const] } };
    const first = (await all.system.ask(all.officer, contracts.ListTests, list)).output;
    const after = first.items[0]?.cursor ?? '';
    const next = (await all.system.ask(all.officer, contracts.ListTests, { ...list, after })).output;
    expect(first.hasNextPage).toBe(true);
    expect((next.items[0]?.node.id ?? '') < (first.items[0]?.node.id ?? '')).toBe(true);
    const count = await all.system.ask(all.officer, contracts.CountTests, { filter: list.filter });
    expect(count.output).toBeGreaterThan(1);
  });
});

import * as contracts from '@idea-map/contracts';
import type { MeasureInput, TestView } from '@idea-map/contracts';
import { anOutcome, EvaluationSystem, refusal } from './testing-evaluation.js';

let all: EvaluationSystem;
let test: TestView;

beforeAll(async () => {
  all = await EvaluationSystem.start();
});
beforeEach(async () => {
  test = await all.started();
});
afterAll(() => all.system.stop());

const figure = (more: Partial<MeasureInput> = {}, place = 0): MeasureInput => ({
  ...{ outcome: 'ended-early', site: test.sites[place]?.id ?? '', period: 'BEFORE', n: 30, events: 40 },
  ...more,
});
const record = async (input: MeasureInput) =>
  (await all.system.ask(all.evaluator, contracts.RecordMeasure, { id: test.id, input })).output;
const send = (csv: string) => all.system.ask(all.evaluator, contracts.ImportMeasures, { id: test.id, csv });
const template = async () =>
  (await all.system.ask(all.evaluator, contracts.GetMeasureTemplates, { ids: [test.id] })).output[0]?.csv ??
  '';
const kept = async (first = 100, after: string | null = null) =>
  (await all.system.ask(all.evaluator, contracts.ListMeasures, { test: test.id, first, after })).output;
const complete = async (more: object = {}) =>
  (
    await all.system.ask(all.evaluator, contracts.CompleteTest, {
      ...{ id: test.id, conclusion: 'Fewer ended early.', limitations: 'Two sites, one season.' },
      ...more,
    })
  ).output;
/** Fills in the template: 40 before, and so many after in each arm. */
const filled = async (treated: number, compared: number) =>
  (await template()).replaceAll(
    /^(.*,(INTERVENTION|COMPARISON) \d+,(BEFORE|AFTER)),,,,,,$/gm,
    (_, ...given) => {
      const [head, arm, period] = given as string[];
      const after = arm === 'INTERVENTION' ? treated : compared;
      return `${head},1,${period === 'BEFORE' ? 400 : after},,,,`;
    },
  );

describe('a figure', () => {
  it('is recorded once, and corrected as a version of its own with a reason', async () => {
    expect(test.progress).toBe(0);
    expect(await record(figure())).toMatchObject({ progress: 0.25 });
    const again = await refusal(record(figure({ events: 41 })));
    expect(again).toMatchObject({ details: { fields: [{ field: 'input.why', code: 'REQUIRED' }] } });
    expect(await record(figure({ events: 41, why: 'One more was found.' }))).toMatchObject({
      progress: 0.25,
    });
    const { items } = await kept();
    expect(
      items.map(({ node: { version, events, corrected, why } }) => [version, events, corrected, why]),
    ).toEqual([
      [1, 40, true, null],
      [2, 41, false, 'One more was found.'],
    ]);
    const first = await kept(1);
    expect(first.hasNextPage).toBe(true);
    expect((await kept(1, first.items[0]?.cursor)).items[0]?.node.version).toBe(2);
  });

  it('that cannot be is refused by the name of its field', async () => {
    const wrong = await refusal(
      record(figure({ n: 0, events: -1, sd: 2, period: 'AFTER', outcome: 'other' })),
    );
    const fields = (wrong as { details: { fields: { field: string; code: string }[] } }).details.fields;
    expect(fields.map(({ field, code }) => [field, code])).toEqual([
      ['input.outcome', 'UNKNOWN'],
      ['input.n', 'OUT_OF_RANGE'],
    ]);
    expect((await kept()).items).toEqual([]);
  });

  it('waits for the start, and comes too late once the results are in', async () => {
    const planned = await all.planned();
    const early = all.system.ask(all.evaluator, contracts.RecordMeasure, { id: planned.id, input: figure() });
    expect(await refusal(early)).toMatchObject({ code: 'CONFLICT', details: { state: 'PLANNED' } });
    await complete();
    expect(await refusal(record(figure()))).toMatchObject({ details: { state: 'COMPLETED' } });
  });
});

describe('a file of figures', () => {
  it('is kept whole, and leaves no figure awaited', async () => {
    await record(figure());
    await send(await filled(200, 410));
    expect(await all.test(test.id)).toMatchObject({ progress: 1 });
    expect((await template()).trim().split('\r\n')).toHaveLength(1);
  });

  it('is not kept at all where one of its rows is not right', async () => {
    const csv = (await filled(200, 410)).replace(',410,', ',-410,');
    expect(await refusal(send(csv))).toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { fields: [{ field: 'csv', line: 5, column: 'events', code: 'OUT_OF_RANGE' }] },
    });
    expect((await kept()).items).toEqual([]);
  });
});

describe('a test that is completed', () => {
  it('has its results, and says what they allow to be said', async () => {
    await send(await filled(250, 410));
    const done = await complete();
    expect(done).toMatchObject({ state: 'COMPLETED', sms: 3, finding: 'WORKED', overdue: false });
    expect(done.results[0]?.effect).toBeCloseTo(250 / 410, 4);
    const said = (await all.system.said('evaluation', contracts.TestCompleted)).at(-1);
    expect(said).toMatchObject({
      ...{ testId: test.id, ideaId: test.ideaId, stopped: false, finding: 'WORKED', sms: 3 },
      ...{ evaluator: all.evaluator.id, by: all.evaluator.id, results: [{ primary: true, n: 4 }] },
    });
    expect(await refusal(complete())).toMatchObject({ code: 'CONFLICT' });
  });

  it('needs its limits in words', async () => {
    const wrong = await refusal(complete({ limitations: ' ' }));
    expect(wrong).toMatchObject({ details: { fields: [{ field: 'limitations', code: 'REQUIRED' }] } });
  });

  it('claims less than its figures, or as much, and never more', async () => {
    await send(await filled(398, 400));
    const more = await refusal(complete({ finding: 'PROMISING' }));
    expect(more).toMatchObject({ details: { fields: [{ field: 'finding', code: 'NOT_SUPPORTED' }] } });
    expect(await complete({ finding: 'UNKNOWN' })).toMatchObject({ finding: 'UNKNOWN' });
  });

  it('is said the same where it found nothing, and where it was stopped', async () => {
    const csv = (await filled(39_800, 40_000)).replaceAll(',BEFORE,1,400,', ',BEFORE,1,40000,');
    await send(csv);
    await all.system.ask(all.evaluator, contracts.StopTest, { id: test.id, reason: 'Its money ended.' });
    expect(await complete()).toMatchObject({ state: 'COMPLETED', finding: 'NO_EFFECT' });
    const said = (await all.system.said('evaluation', contracts.TestCompleted)).at(-1);
    expect(said).toMatchObject({ testId: test.id, stopped: true, finding: 'NO_EFFECT' });
  });

  it('may find nothing to count, where its design counts nothing', async () => {
    test = await all.started({ design: 'QUALITATIVE', outcomes: [anOutcome()] }, [1, 0]);
    expect(await complete()).toMatchObject({ sms: null, finding: 'UNKNOWN', progress: 1 });
  });
});

it('a test is open to anyone once published evidence cites it, and its idea’s withdrawal closes it to others', async () => {
  const done = await complete();
  const asked = async () =>
    (await all.system.ask(null, contracts.GetTestsOfEvidence, { ids: [done.id] })).output.length;
  expect(await asked()).toBe(0);
  const entry = { entryId: done.id, ideaId: done.ideaId, version: 1, citation: 'EV-2026-0001 v1' };
  const at = all.system.clock.now().toISOString();
  await all.twice(contracts.EvidencePublished, {
    ...{ ...entry, at, title: 'Lockers', summary: 'Fewer.', testingStage: 'EVALUATED_LOCALLY' },
    ...{ finding: 'UNKNOWN', themes: [], tests: [done.id], reviewOn: '2028-01-01', change: null },
    ...{ draftedBy: all.evaluator.id, by: all.officer.id },
  });
  expect(await asked()).toBe(1);
  await all.moved(done.ideaId, 'WITHDRAWN');
  expect(await all.test(done.id, all.officer)).toMatchObject({ id: done.id });
  await all.twice(contracts.EvidenceWithdrawn, { ...entry, at, reason: 'Wrong.', by: all.officer.id });
  expect(await asked()).toBe(0);
  expect(await refusal(all.test(done.id, all.officer))).toMatchObject({ code: 'NOT_FOUND' });
});

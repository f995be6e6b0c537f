import { createHash } from 'node:crypto';
import type { EvidenceEntry, Idea, Test } from '../../gateway/src/schema.generated.js';
import type { Caller } from './api.js';
import { removeDataFolders } from './data-folders.js';
import { read } from './ideas.js';
import { sharedNationally } from './shared-nationally.js';
import { START, SystemUnderTest } from './system-under-test.js';
import { ENTRY, filled, PROTOCOL, TEST } from './tests-of-ideas.js';
import { until } from './until.js';

let system: SystemUnderTest;
let author: Caller;
let evaluator: Caller;
let editor: Caller;
let editor2: Caller;
let idea: Idea;

beforeAll(async () => {
  system = await SystemUnderTest.start();
  author = await system.as('officer.kent');
  evaluator = await system.as('evaluator');
  editor = await system.as('editor');
  editor2 = await system.as('editor2');
  idea = await sharedNationally(system, ['kent', 'essex'], { credit: 'NAMED' });
  const college = await system.as('college.broker');
  await college.ok(`mutation { selectForTest(idea: "${idea.id}", reason: "Worth it.") { id } }`);
  await comesTo('SELECTED_FOR_TEST');
}, START);
afterAll(async () => {
  await system.stop();
  removeDataFolders();
});

const comesTo = (stage: string) =>
  until(
    async () => (await read(author, idea.id)).stage,
    (found) => found === stage,
  );
/** An evaluator's or an editor's word on a test or an entry, which answers it as it is then. */
async function says(by: Caller, operation: string, args: string): Promise<Test> {
  const answer = await by.ok<Record<string, Test>>(`mutation { ${operation}(${args}) { ${TEST} } }`);
  return answer[operation] as Test;
}
async function writes(by: Caller, operation: string, args: string): Promise<EvidenceEntry> {
  const answer = await by.ok<Record<string, EvidenceEntry>>(
    `mutation { ${operation}(${args}) { ${ENTRY} } }`,
  );
  return answer[operation] as EvidenceEntry;
}
// Evaluation may hear of an idea a moment after its author can read it.
async function planned(more = ''): Promise<Test> {
  const plan = `mutation { planTest(idea: "${idea.id}", input: { ${PROTOCOL} ${more} }) { ${TEST} } }`;
  const answer = await until(
    () => evaluator.ask<{ planTest: Test | null }>(plan),
    ({ errors }) => errors.length === 0,
  );
  expect(answer.errors).toEqual([]);
  return answer.data?.planTest as Test;
}
const started = (id: string) =>
  until(
    () => evaluator.code(`mutation { startTest(id: "${id}") { id } }`),
    (code) => code === 'answered',
  );
const the = (id: string) => `id: "${id}"`;

async function withSites(test: Test): Promise<void> {
  const forces = ['kent', 'essex', 'surrey'];
  for (const arm of ['INTERVENTION', 'COMPARISON']) {
    for (const force of forces) {
      await says(
        evaluator,
        'addSite',
        `${the(test.id)}, force: "${force}", arm: ${arm}, label: "${arm} ${force}"`,
      );
    }
  }
}

async function measured(id: string, counts: readonly number[]): Promise<Test> {
  const { test } = await evaluator.ok(`{ test(id: "${id}") { measureTemplate } }`);
  const csv = filled(test.measureTemplate, counts);
  const done = await evaluator.ok(
    'mutation ($id: ID!, $csv: String!) { importMeasures(id: $id, csv: $csv) { ' + TEST + ' } }',
    { id, csv },
  );
  return done.importMeasures;
}
const completed = (id: string, words: string) =>
  says(
    evaluator,
    'completeTest',
    `${the(id)}, conclusion: "${words}", limitations: "Three forces, one season."`,
  );

describe('an idea with promise', () => {
  let test: Test;
  let entry: EvidenceEntry;

  it('has a plan, which shows what it still needs, in the reader’s language', async () => {
    test = await planned();
    const open = test.tasks.filter(({ done }) => !done);
    expect(open.map(({ part }) => part)).toEqual(['sites', 'publicInvolvement']);
    const welsh = await evaluator
      .with({ 'accept-language': 'cy' })
      .ok(`{ test(id: "${test.id}") { tasks { advice } } }`);
    expect(welsh.test.tasks[0]?.advice).not.toBe(test.tasks[0]?.advice);
    expect((await author.ok(`{ idea(id: "${idea.id}") { tests { id } } }`)).idea.tests).toEqual([
      { id: test.id },
    ]);
    const refused = await evaluator.refusal(`mutation { startTest(id: "${test.id}") { id } }`);
    expect(refused.extensions.fields?.map(({ field }) => field)).toEqual(['sites', 'publicInvolvement']);
  });

  it('is tested under a protocol that is locked by its hash', async () => {
    await withSites(test);
    await says(
      evaluator,
      'amendPlan',
      `${the(test.id)}, input: { publicInvolvement: "The advisory group." }`,
    );
    expect(await started(test.id)).toBe('answered');
    const found = (await evaluator.ok(`{ test(id: "${test.id}") { ${TEST} } }`)).test;
    expect(found).toMatchObject({ state: 'RUNNING', sms: 4 });
    expect(
      createHash('sha256')
        .update(found.protocolText ?? '')
        .digest('hex'),
    ).toBe(found.protocolHash);
    expect(await comesTo('IN_TEST')).toBe('IN_TEST');
    const late = await evaluator.refusal(
      `mutation { amendPlan(id: "${test.id}", input: { ethics: "None." }) { id } }`,
    );
    expect(late.extensions).toMatchObject({ code: 'CONFLICT', state: 'RUNNING' });
    await says(
      evaluator,
      'departFromProtocol',
      `${the(test.id)}, what: "A week late.", why: "Lockers came late."`,
    );
  });

  it('is measured by hand and by file, corrected with a reason, and refused what cannot be', async () => {
    const { test: now } = await evaluator.ok(`{ test(id: "${test.id}") { ${TEST} } }`);
    const input = (more: string) =>
      `${the(test.id)}, input: { outcome: "early", site: "${now.sites[0]?.id}", period: BEFORE, n: 30, ${more} }`;
    const bad = await evaluator.refusal(`mutation { recordMeasure(${input('events: -1')}) { id } }`);
    expect(bad.extensions.fields).toMatchObject([{ field: 'input.events', code: 'OUT_OF_RANGE' }]);
    await says(evaluator, 'recordMeasure', input('events: 90'));
    await says(evaluator, 'recordMeasure', input('events: 100, why: "Ten were found later."'));
    const wrong = 'mutation ($csv: String!) { importMeasures(id: "' + test.id + '", csv: $csv) { id } }';
    const csv = filled(now.measureTemplate, [100, 60, 98]).replace(',60,', ',many,');
    const { extensions } = await evaluator.refusal(wrong, { csv });
    expect(extensions.fields).toMatchObject([
      { field: 'csv', line: 2, column: 'why', code: 'REQUIRED' },
      { field: 'csv', line: 3, column: 'events', code: 'NOT_A_NUMBER' },
    ]);
    const all = await measured(test.id, [100, 60, 98]);
    expect(all).toMatchObject({ progress: 1, overdue: true, measures: { totalCount: 13 } });
  });

  it('has its results, with each site beside the whole', async () => {
    const empty = `mutation { completeTest(id: "${test.id}", conclusion: "Fewer.", limitations: " ") { id } }`;
    expect((await evaluator.refusal(empty)).extensions.fields).toMatchObject([{ field: 'limitations' }]);
    const done = await completed(test.id, 'Fewer recordings ended early.');
    expect(done).toMatchObject({ state: 'COMPLETED', finding: 'WORKED', sms: 4 });
    const [result] = done.results;
    expect(result).toMatchObject({ measure: 'RELATIVE_INCIDENT_RATE_RATIO', heterogeneity: { df: 2 } });
    expect(result?.effect).toBeCloseTo(60 / 98, 3);
    expect(result?.sites.map(({ site }) => site.label)).toHaveLength(3);
    expect(await comesTo('EVALUATED')).toBe('EVALUATED');
  });

  it('becomes evidence, filled from its test, by two editors', async () => {
    const draft = () =>
      editor.ask<{ draftEvidence: EvidenceEntry | null }>(
        `mutation { draftEvidence(input: { tests: ["${test.id}"] }) { ${ENTRY} } }`,
      );
    const { data, errors } = await until(draft, (answer) => answer.errors.length === 0);
    expect(errors).toEqual([]);
    entry = data?.draftEvidence as EvidenceEntry;
    expect(entry).toMatchObject({
      ...{ state: 'DRAFT', finding: 'WORKED', testingStage: 'INDEPENDENTLY_EVALUATED' },
      ...{ summary: 'Fewer recordings ended early.', emmie: [{ dimension: 'EFFECT', quality: 3 }] },
    });
    expect(await editor.code(`mutation { publishEvidence(id: "${entry.id}") { id } }`)).toBe('FORBIDDEN');
    const more = await editor.refusal(
      `mutation { reviseEvidence(id: "${entry.id}", input: { testingStage: INDEPENDENTLY_EVALUATED, finding: HARMFUL }) { id } }`,
    );
    expect(more.extensions.fields).toMatchObject([{ field: 'input.finding', code: 'NOT_SUPPORTED' }]);
    entry = await writes(editor2, 'publishEvidence', the(entry.id));
    expect(entry.state).toBe('PUBLISHED');
    expect(await comesTo('PUBLISHED')).toBe('PUBLISHED');
  });

  it('is open to anyone as evidence with its test, and opens neither the idea nor who evaluated it', async () => {
    const look = async () =>
      (
        await system.nobody.ok(
          `{ evidenceEntry(id: "${entry.citation.split(' ')[0]}") { ${ENTRY} adoption { answer } } }`,
        )
      ).evidenceEntry;
    const found = await until(look, ({ tests }) => tests?.length === 1);
    expect(found).toMatchObject({ citation: entry.citation, idea: null, adoption: null });
    expect(found.tests).toMatchObject([
      {
        ...{ id: test.id, idea: null, evaluator: null },
        departures: [{ what: 'A week late.', by: 'the evaluators' }],
      },
    ]);
    const known = (
      await author.ok(
        `{ evidenceEntry(id: "${entry.id}") { adoption { answer } tests { departures { by } evaluator { id } } } }`,
      )
    ).evidenceEntry;
    expect(known.adoption).toEqual([]);
    expect(known.tests?.[0]?.evaluator).not.toBeNull();
  });

  it('keeps the citation of its first version as it was, after three revisions', async () => {
    for (const summary of ['Second.', 'Third.', 'Fourth.']) {
      await writes(
        editor,
        'reviseEvidence',
        `${the(entry.id)}, input: { summary: "${summary}" }, change: "Now ${summary}"`,
      );
      await writes(editor2, 'publishEvidence', the(entry.id));
    }
    const cited = (version: number) =>
      system.nobody.ok(`{ evidenceEntry(id: "${entry.id}", version: ${version}) { citation summary } }`);
    expect((await cited(1)).evidenceEntry).toEqual({ citation: entry.citation, summary: entry.summary });
    expect((await cited(4)).evidenceEntry.summary).toBe('Fourth.');
  });

  it('is tested again: a result that contradicts puts its evidence under review, and is as easy to find', async () => {
    const again = await planned('publicInvolvement: "The advisory group."');
    await withSites(again);
    expect(await started(again.id)).toBe('answered');
    await says(evaluator, 'stopTest', `${the(again.id)}, reason: "Its money ended."`);
    await measured(again.id, [40_000, 39_900, 40_000]);
    expect(await completed(again.id, 'No difference was seen.')).toMatchObject({ finding: 'NO_EFFECT' });
    const state = async () =>
      (await system.nobody.ok(`{ evidenceEntry(id: "${entry.id}") { state } }`)).evidenceEntry.state;
    expect(await until(state, (now) => now === 'UNDER_REVIEW')).toBe('UNDER_REVIEW');
    const told = async () =>
      (await editor2.ok('{ notifications(first: 50) { edges { node { text } } } }')).notifications.edges.map(
        ({ node }) => node.text,
      );
    expect(
      (await until(told, (texts) => texts.some((text) => text.includes('under review')))).join(),
    ).toContain(idea.reference ?? '');
    const both = (
      await author.ok(
        `{ tests(filter: { themes: ["digital-data-and-technology"] }) { edges { node { id finding } } } }`,
      )
    ).tests;
    expect(both.edges.map(({ node }) => node)).toEqual(
      expect.arrayContaining([
        { id: test.id, finding: 'WORKED' },
        { id: again.id, finding: 'NO_EFFECT' },
      ]),
    );
    await writes(
      editor,
      'reviseEvidence',
      `${the(entry.id)}, input: { tests: ["${test.id}", "${again.id}"], finding: MIXED }, change: "A second test."`,
    );
    expect(await writes(editor2, 'publishEvidence', the(entry.id))).toMatchObject({
      state: 'PUBLISHED',
      finding: 'MIXED',
      version: 5,
    });
  });
});

describe('a force that wants to test an idea', () => {
  it('asks for help, and is answered', async () => {
    const broker = await system.as('broker.kent');
    const REQUEST = 'id need due overdue answer answeredBy force { id } idea { id }';
    const { requestEvaluation: asked } = await broker.ok(
      `mutation { requestEvaluation(idea: "${idea.id}", need: "How do we measure it?") { ${REQUEST} } }`,
    );
    expect(asked).toMatchObject({
      force: { id: 'kent' },
      overdue: false,
      answer: null,
      idea: { id: idea.id },
    });
    await evaluator.ok(
      `mutation { answerEvaluationRequest(id: "${asked.id}", answer: "By counting.") { id } }`,
    );
    const { evaluationRequests } = await broker.ok(
      `{ evaluationRequests(answered: true) { totalCount edges { node { ${REQUEST} } } } }`,
    );
    expect(evaluationRequests.edges.map(({ node }) => node).find(({ id }) => id === asked.id)).toMatchObject({
      answer: 'By counting.',
      answeredBy: expect.any(String) as string,
    });
  });
});

import * as contracts from '@idea-map/contracts';
import { aForce, anIdeaSaid, TestSystem, type TestPerson } from '@idea-map/testing';
import { triage } from './triage.definition.js';

let system: TestSystem;
const people = new Map<string, TestPerson>();
const as = (subject: string): TestPerson => {
  const found = people.get(subject);
  if (!found) throw new Error(`${subject} is not part of this test.`);
  return found;
};

beforeAll(async () => {
  system = await TestSystem.start([triage]);
  for (const force of ['kent', 'gwent']) await system.hears(contracts.ForceSaved, aForce(force));
  const add = async (subject: string, role: contracts.Role, force: string | null = null) =>
    people.set(subject, await system.person(subject, [role], force));
  for (const force of ['kent', 'gwent']) {
    await add(`broker.${force}`, 'BROKER', force);
    await add(`lead.${force}`, 'FORCE_LEAD', force);
    await add(`data.${force}`, 'DATA_OFFICER', force);
    await add(`officer.${force}`, 'CONTRIBUTOR', force);
  }
  await add('college.broker', 'COLLEGE_BROKER');
  await add('college.desk', 'NATIONAL_DESK');
});
afterAll(() => system.stop());

async function submit(more: Partial<contracts.IdeaSubmitted> = {}): Promise<string> {
  const said = anIdeaSaid({ force: 'kent', ...more });
  await system.hears(contracts.IdeaSubmitted, said);
  return said.ideaId;
}
const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'answered',
    (error: unknown) => (error as { code: string }).code,
  );
const fieldsOf = (asked: Promise<unknown>) =>
  asked.then(
    () => [],
    (error: unknown) => (error as { details: { fields: { field: string; code: string }[] } }).details.fields,
  );

describe('a case of a force', () => {
  const sees = async (subject: string, idea: string) =>
    (await system.ask(as(subject), contracts.GetCasesOfIdeas, { ids: [idea] })).output.length === 1;
  const claims = (subject: string, idea: string) =>
    codeOf(system.ask(as(subject), contracts.ClaimCase, { idea }));

  it.each([
    ['broker.kent', true, 'answered'],
    ['lead.kent', true, 'FORBIDDEN'],
    ['data.kent', true, 'FORBIDDEN'],
    ['officer.kent', false, 'FORBIDDEN'],
    ['broker.gwent', false, 'FORBIDDEN'],
    ['lead.gwent', false, 'FORBIDDEN'],
    ['college.broker', true, 'FORBIDDEN'],
    ['college.desk', true, 'FORBIDDEN'],
  ])('is seen and claimed by %s: %s, %s', async (subject, seen, claimed) => {
    const idea = await submit();
    expect([await sees(subject, idea), await claims(subject, idea)]).toEqual([seen, claimed]);
  });

  it('is as if it were not there for another force, where its author keeps the idea within their own', async () => {
    const idea = await submit({ audience: 'FORCE' });
    expect([await claims('broker.gwent', idea), await claims('broker.kent', idea)]).toEqual([
      'NOT_FOUND',
      'answered',
    ]);
  });

  it('is a national one for the College alone once it was escalated', async () => {
    const idea = await submit();
    await system.ask(as('broker.kent'), contracts.EscalateIdea, { idea, reason: 'Others have it too.' });
    expect(await claims('broker.kent', idea)).toBe('FORBIDDEN');
    expect(await claims('college.broker', idea)).toBe('answered');
  });

  it('is in the queue of its own brokers and in no other', async () => {
    const idea = await submit();
    const queue = async (subject: string) =>
      (await system.ask(as(subject), contracts.ListCases, { first: 100 })).output.items.map(
        ({ node }) => node.ideaId,
      );
    expect(await queue('broker.kent')).toContain(idea);
    for (const other of ['broker.gwent', 'college.broker']) expect(await queue(other)).not.toContain(idea);
  });
});

describe('introducing brokers', () => {
  it('tells those who have the two cases of each other, and nobody else can read it', async () => {
    const [one, other] = [await submit(), await submit({ force: 'gwent' })];
    await system.ask(as('broker.kent'), contracts.ClaimCase, { idea: one });
    const asked = { idea: one, other, note: 'You both look at lockers.' };
    const { id } = (await system.ask(as('broker.kent'), contracts.IntroduceBrokers, asked)).output;
    const said = (await system.said('triage', contracts.BrokersIntroduced)).at(-1);
    expect([...(said?.brokers ?? [])].sort()).toEqual([as('broker.kent').id, as('broker.gwent').id].sort());
    const reads = async (subject: string) =>
      (await system.ask(as(subject), contracts.GetIntroductions, { ids: [id] })).output.length;
    expect([await reads('broker.gwent'), await reads('college.broker')]).toEqual([1, 0]);
  });

  it('tells no other force of an idea that is for its own', async () => {
    const [kept, other] = [await submit({ audience: 'FORCE' }), await submit({ force: 'gwent' })];
    const before = (await system.said('triage', contracts.BrokersIntroduced)).length;
    for (const [idea, to] of [
      [kept, other],
      [other, kept],
    ] as const) {
      const introduced = system.ask(as('broker.kent'), contracts.IntroduceBrokers, { idea, other: to });
      await expect(introduced).rejects.toMatchObject({ code: 'CONFLICT' });
    }
    expect(await system.said('triage', contracts.BrokersIntroduced)).toHaveLength(before);
  });
});

describe('criteria', () => {
  const set = (criteria: contracts.CriterionView[]) =>
    system.ask(as('college.desk'), contracts.SetCriteria, { criteria });
  const criterion = (id: string, weight: number) => ({
    ...{
      id,
      weight,
      name: 'Gain',
      nameCy: 'Budd',
      question: 'What is gained?',
      questionCy: 'Beth yw’r budd?',
    },
  });

  it('hold from when they are set; what was scored before keeps its own', async () => {
    const [before, after] = [await submit(), await submit()];
    const score = (idea: string, id: string) =>
      system.ask(as('broker.kent'), contracts.ScoreIdea, {
        idea,
        scores: [{ criterion: id, score: 4, why: 'Large.' }],
      });
    await score(before, 'scale');
    await set([criterion('gain', 2)]);
    expect(await codeOf(score(before, 'gain'))).toBe('BAD_USER_INPUT');
    expect(await codeOf(score(before, 'forces'))).toBe('answered');
    await score(after, 'gain');
    const [held] = (await system.ask(as('broker.kent'), contracts.GetCasesOfIdeas, { ids: [after] })).output;
    expect(held).toMatchObject({ priority: 100, scores: [{ criterion: { id: 'gain' }, score: 4 }] });
  });

  it('are refused with each field that is wrong, and are not a broker’s to set', async () => {
    const wrong = await fieldsOf(set([criterion('gain', 0), { ...criterion('gain', 1), name: ' ' }]));
    expect(wrong.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['criteria.0.weight', 'criteria.1.name']),
    );
    const asked = system.ask(as('broker.kent'), contracts.SetCriteria, { criteria: [criterion('gain', 1)] });
    expect(await codeOf(asked)).toBe('FORBIDDEN');
  });
});

describe('national priorities', () => {
  const named = { name: 'Rural crime', nameCy: 'Troseddau cefn gwlad', source: 'A strategy' };

  it('are those in force today, and an idea is tagged with no other', async () => {
    const save = (id: string, startsOn: string, endsOn: string | null) =>
      system.ask(as('college.desk'), contracts.SaveNationalPriority, {
        id,
        input: { ...named, startsOn, endsOn },
      });
    await save('rural', '2020-01-01', null);
    await save('past', '2020-01-01', '2021-01-01');
    const list = async () =>
      (await system.ask(as('broker.kent'), contracts.ListNationalPriorities, {})).output.map(({ id }) => id);
    expect(await list()).toEqual(expect.arrayContaining(['rural', 'spr-vawg']));
    expect(await list()).not.toContain('past');
    const idea = await submit();
    const tag = (...nationalPriorities: string[]) =>
      system.ask(as('broker.kent'), contracts.TagIdea, { idea, nationalPriorities });
    expect(await fieldsOf(tag('rural', 'past'))).toMatchObject([
      { field: 'nationalPriorities.1', code: 'UNKNOWN' },
    ]);
    await tag('rural');
    const [merit] = (await system.ask(as('broker.kent'), contracts.GetMerits, { ids: [idea] })).output;
    expect(merit?.nationalPriorities.map(({ id }) => id)).toEqual(['rural']);
  });
});

describe('saved answers', () => {
  it('are one’s own: kept, changed and deleted by nobody else', async () => {
    const kent = as('broker.kent');
    const { id } = (await system.ask(kent, contracts.SaveAnswer, { title: 'Thanks', text: 'Thank you.' }))
      .output;
    const list = async (subject: string) =>
      (await system.ask(as(subject), contracts.ListSavedAnswers, {})).output.map(({ text }) => text);
    await system.ask(kent, contracts.SaveAnswer, { id, title: 'Thanks', text: 'Thank you for it.' });
    expect([await list('broker.kent'), await list('broker.gwent')]).toEqual([['Thank you for it.'], []]);
    const gwent = as('broker.gwent');
    expect(await codeOf(system.ask(gwent, contracts.DeleteSavedAnswer, { id }))).toBe('NOT_FOUND');
    await system.ask(kent, contracts.DeleteSavedAnswer, { id });
    expect(await list('broker.kent')).toEqual([]);
  });
});

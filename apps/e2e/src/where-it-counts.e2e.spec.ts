import type { Caller } from './api.js';
import { removeDataFolders } from './data-folders.js';
import {
  aMark,
  anIdea,
  Counts,
  find,
  IDEA,
  read,
  readingOf,
  SUBMIT,
  submit,
  submitImpactCase,
} from './ideas.js';
import { START, SystemUnderTest } from './system-under-test.js';

const SAVE = `mutation ($id: ID, $version: Int, $input: IdeaChangeInput!) {
  saveDraft(id: $id, version: $version, input: $input) { ${IDEA} } }`;
const OPEN = 'mutation ($input: CallInput!) { openCall(input: $input) { id open owner opensOn ideaCount } }';
const callOf = (id: string) => `{ call(id: "${id}") { open ideaCount } }`;
const deleteDraft = (id: string) => `mutation { deleteDraft(id: "${id}") }`;

let system: SystemUnderTest;
let kent: Caller;

beforeAll(async () => {
  system = await SystemUnderTest.start();
  kent = await system.as('officer.kent');
}, START);
afterAll(async () => {
  await system.stop();
  removeDataFolders();
});

/** What a piece of work adds to the map. */
async function added(work: () => Promise<unknown>): Promise<Readonly<Record<string, number>>> {
  const before = await Counts.of(kent);
  await work();
  return (await Counts.of(kent)).since(before);
}

describe('an idea’s force', () => {
  it('is the one that its author chose, whose broker answers it', async () => {
    const chosen = () => submit(kent, { force: 'surrey' });
    expect(await added(chosen)).toEqual({ surrey: 1, total: 1 });
    expect((await chosen()).next?.holder).toBe('the broker, Surrey Police');
  });

  it('is none for an author of a national body: it counts elsewhere, in the College’s queue', async () => {
    const desk = await system.as('college.desk');
    const before = await Counts.of(desk);
    const idea = await submit(desk);
    expect((await Counts.of(desk)).since(before)).toEqual({ elsewhere: 1, total: 1 });
    expect(idea).toMatchObject({ force: null, next: { holder: "the College's brokers" } });
    expect((await read(await system.as('college.broker'), idea.id)).next?.yours).toBe(true);
  });

  it('counts elsewhere where it has no area', async () => {
    const btp = await system.as('officer.btp');
    const before = await Counts.of(btp);
    expect((await submit(btp)).force).toEqual({ id: 'btp', name: 'British Transport Police' });
    expect((await Counts.of(btp)).since(before)).toEqual({ elsewhere: 1, total: 1 });
  });

  it('is hidden for an anonymous impact case, which is found by no force and no region', async () => {
    const mark = aMark();
    const input = { whatFollowed: `Nobody was told. ${mark}` };
    const before = await Counts.of(kent);
    const dataOfficer = await system.as('data.kent');
    const idea = await submitImpactCase({ caller: kent, dataOfficer }, input, mark);
    expect((await Counts.of(kent)).since(before)).toEqual({ elsewhere: 1, total: 1 });
    const essex = await system.as('officer.essex');
    expect(await read(essex, idea.id)).toMatchObject({
      credit: 'ANONYMOUS',
      force: null,
      place: null,
      author: null,
      history: [
        { holder: 'the data officer', by: 'the author' },
        { holder: 'the data officer', by: null },
        { holder: 'the broker', by: 'the data officer' },
      ],
      next: { holder: 'the broker' },
    });
    expect(await find(essex, { text: mark })).toEqual({ ids: [idea.id], total: 1 });
    expect((await find(essex, { text: mark, forces: ['kent'] })).total).toBe(0);
    expect((await find(essex, { text: mark, regions: ['South East'] })).total).toBe(0);
  });

  it('is shown for an anonymous impact case to the broker who is to answer it', async () => {
    const dataOfficer = await system.as('data.kent');
    const idea = await submitImpactCase({ caller: kent, dataOfficer });
    const seen = await read(await system.as('broker.kent'), idea.id);
    expect(seen).toMatchObject({ force: { id: 'kent' }, author: null, next: { yours: true } });
    expect((await read(await system.as('broker.essex'), idea.id)).force).toBeNull();
  });
});

describe('a draft', () => {
  it('needs nothing to be kept, and counts nowhere', async () => {
    const mark = aMark();
    const work = async () => {
      const { saveDraft } = await kent.ok(SAVE, { input: { proposal: `Half a thought ${mark}` } });
      expect(saveDraft).toMatchObject({
        stage: 'DRAFT',
        reference: null,
        version: 1,
        title: '',
        problem: '',
      });
      expect(saveDraft.next).toMatchObject({ yours: true, due: null });
    };
    expect(await added(work)).toEqual({});
    expect((await find(kent, { text: mark })).total).toBe(0);
  });

  it('keeps what a change leaves out, and clears what it nulls', async () => {
    const input = {
      title: 'A title',
      problem: 'A problem',
      themes: ['roads-and-transport'],
      postcode: 'me14 2aa',
    };
    const { id } = (await kent.ok(SAVE, { input })).saveDraft;
    const changed = await kent.ok(SAVE, { id, version: 1, input: { title: 'Another title', problem: null } });
    expect(changed.saveDraft).toMatchObject({ id, version: 2, title: 'Another title', problem: '' });
    expect(changed.saveDraft.themes).toEqual([{ id: 'roads-and-transport' }]);
  });

  it('is not overwritten from an older version, or from none', async () => {
    const { id } = (await kent.ok(SAVE, { input: { title: 'First words' } })).saveDraft;
    await kent.ok(SAVE, { id, version: 1, input: { title: 'Second words' } });
    const { extensions } = await kent.refusal(SAVE, { id, version: 1, input: { title: 'Late words' } });
    expect(extensions).toMatchObject({ code: 'CONFLICT', version: 2 });
    const unsaid = await kent.refusal(SAVE, { id, input: { title: 'Late words' } });
    expect(unsaid.extensions.fields?.[0]?.field).toBe('version');
    expect((await read(kent, id)).title).toBe('Second words');
  });

  it('is deleted for good', async () => {
    const { id } = (await kent.ok(SAVE, { input: { title: 'Not after all' } })).saveDraft;
    expect((await kent.ok(deleteDraft(id))).deleteDraft).toBe(id);
    expect(await readingOf(kent, id)).toBe('NOT_FOUND');
    expect(await kent.code(deleteDraft(id))).toBe('NOT_FOUND');
  });

  it('becomes an idea under its own id once it is submitted, and is a draft no more', async () => {
    const { id } = (await kent.ok(SAVE, { input: { title: 'Nearly there' } })).saveDraft;
    const { submitIdea } = await kent.ok(SUBMIT, { draft: id, input: anIdea() });
    expect(submitIdea).toMatchObject({
      id,
      stage: 'LOCAL_TRIAGE',
      reference: expect.stringMatching(/^IM-/) as string,
    });
    expect((await kent.refusal(deleteDraft(id))).extensions).toMatchObject({
      code: 'CONFLICT',
      stage: 'LOCAL_TRIAGE',
    });
    expect(await kent.code(SUBMIT, { draft: id, input: anIdea() })).toBe('CONFLICT');
    const { myIdeas } = await kent.ok('{ myIdeas(first: 100) { edges { node { id stage } } } }');
    expect(myIdeas.edges.filter(({ node }) => node.id === id)).toEqual([
      { node: { id, stage: 'LOCAL_TRIAGE' } },
    ]);
  });
});

describe('a call', () => {
  it('is opened by a national body and answered by ideas', async () => {
    const college = await system.as('college.broker');
    const input = { title: 'Night shifts', question: 'What would help at night?', opensOn: '2026-01-01' };
    const { openCall } = await college.ok(OPEN, { input });
    expect(openCall).toMatchObject({ open: true, owner: 'College of Policing', ideaCount: 0 });
    const idea = await submit(kent, { call: openCall.id });
    expect(idea.call).toEqual({ id: openCall.id });
    expect((await kent.ok(callOf(openCall.id))).call).toEqual({ open: true, ideaCount: 1 });
    expect(await find(kent, { call: openCall.id })).toEqual({ ids: [idea.id], total: 1 });
    const { calls } = await kent.ok('{ calls(open: true, first: 100) { edges { node { id } } } }');
    expect(calls.edges.map(({ node }) => node.id)).toContain(openCall.id);
  });

  it('takes no ideas once it is closed', async () => {
    const college = await system.as('college.broker');
    const input = { title: 'Day shifts', question: 'And by day?', opensOn: '2026-01-01' };
    const { id } = (await college.ok(OPEN, { input })).openCall;
    const { closeCall } = await college.ok(`mutation { closeCall(id: "${id}") { open } }`);
    expect(closeCall.open).toBe(false);
    const { extensions } = await kent.refusal(SUBMIT, { input: anIdea({ call: id }) });
    expect(extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ field: 'input.call', code: 'CLOSED' }],
    });
  });

  it('is opened by nobody of a force', async () => {
    const input = { title: 'Mine', question: 'What now?', opensOn: '2026-01-01' };
    expect(await kent.code(OPEN, { input })).toBe('FORBIDDEN');
    expect(await (await system.as('broker.kent')).code(OPEN, { input })).toBe('FORBIDDEN');
  });
});

import { randomUUID } from 'node:crypto';
import type { Caller } from './api.js';
import { removeDataFolders } from './data-folders.js';
import { aMark, anIdea, Counts, find, SUBMIT } from './ideas.js';
import { rowsIn } from './rows.js';
import { databaseToCount, START, SystemUnderTest, type TestDatabase } from './system-under-test.js';

const TWO = `mutation ($one: IdeaInput!, $two: IdeaInput!) {
  one: submitIdea(input: $one) { id } two: submitIdea(input: $two) { id } }`;

let system: SystemUnderTest;
let database: TestDatabase | null;
let kent: Caller;

beforeAll(async () => {
  database = await databaseToCount();
  system = await SystemUnderTest.start(database ? { DATABASE_URL: database.url } : {});
  kent = await system.as('officer.kent');
}, START);
afterAll(async () => {
  await system.stop();
  await database?.drop();
  removeDataFolders();
});

const keyed = (caller: Caller, key: string) => caller.with({ 'idempotency-key': key });
const idea = async (caller: Caller, input: object) => (await caller.ok(SUBMIT, { input })).submitIdea;
const ideas = async () => database && (await rowsIn(database))['intake.idea'];

describe('a request with an idempotency key', () => {
  it('is done once, however often it comes', async () => {
    const [caller, input, mark] = markedCaller();
    const [before, rows] = [await Counts.of(kent), await ideas()];
    const first = await idea(caller, input);
    for (let time = 0; time < 3; time += 1) {
      const again = await idea(caller, input);
      expect([again.id, again.reference]).toEqual([first.id, first.reference]);
    }
    expect((await Counts.of(kent)).since(before)).toEqual({ kent: 1, total: 1 });
    expect(await find(kent, { text: mark })).toEqual({ ids: [first.id], total: 1 });
    if (rows !== null) expect(await ideas()).toBe((rows ?? 0) + 1);
  });

  it('is done once when it comes ten times at once', async () => {
    const [caller, input, mark] = markedCaller();
    const rows = await ideas();
    const all = await Promise.all(Array.from({ length: 10 }, () => idea(caller, input)));
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    expect((await find(kent, { text: mark })).total).toBe(1);
    if (rows !== null) expect(await ideas()).toBe((rows ?? 0) + 1);
  });

  it('is the same request in whatever order its variables are written', async () => {
    const [caller, input] = markedCaller();
    const first = await idea(caller, input);
    const turned = Object.fromEntries(Object.entries(input).reverse());
    expect((await idea(caller, turned)).id).toBe(first.id);
  });

  it('is refused with another body', async () => {
    const [caller, input] = markedCaller();
    await idea(caller, input);
    expect(await caller.code(SUBMIT, { input: { ...input, title: 'Another idea altogether' } })).toBe(
      'CONFLICT',
    );
    expect((await idea(caller, input)).id).toEqual(expect.any(String));
  });

  it('is refused with another body whichever service it asks', async () => {
    const [caller, input] = markedCaller();
    await idea(caller, input);
    expect(await caller.code('mutation { setLanguage(language: EN) { id } }')).toBe('CONFLICT');
  });

  it('is another’s where another caller has the same key', async () => {
    const key = randomUUID();
    const mark = aMark();
    const input = anIdea({}, mark);
    const mine = await idea(keyed(kent, key), input);
    const theirs = await idea(keyed(await system.as('staff.kent'), key), input);
    expect(theirs.id).not.toBe(mine.id);
    expect((await find(kent, { text: mark })).total).toBe(2);
  });

  it('is refused again where it was refused: nothing was done that could be repeated', async () => {
    const [caller, input, mark] = markedCaller();
    for (let time = 0; time < 2; time += 1) {
      expect(await caller.code(SUBMIT, { input: { ...input, title: '' } })).toBe('BAD_USER_INPUT');
    }
    expect((await find(kent, { text: mark })).total).toBe(0);
  });

  it('does each of its mutations once', async () => {
    const mark = aMark();
    const caller = keyed(kent, randomUUID());
    const input = { one: anIdea({}, mark), two: anIdea({}, mark) };
    type Two = { readonly one: { readonly id: string }; readonly two: { readonly id: string } };
    const answers = await Promise.all([caller.ok<Two>(TWO, input), caller.ok<Two>(TWO, input)]);
    answers.push(await caller.ok<Two>(TWO, input));
    expect(new Set(answers.map(({ one }) => one.id)).size).toBe(1);
    expect(new Set(answers.flatMap(({ one, two }) => [one.id, two.id])).size).toBe(2);
    expect((await find(kent, { text: mark })).total).toBe(2);
  });

  it('stands for comments and drafts as well', async () => {
    const { id } = await idea(kent, anIdea());
    const caller = keyed(kent, randomUUID());
    const both = `mutation { commentOnIdea(id: "${id}", text: "Once.") { id } saveDraft(input: { title: "Once too" }) { id } }`;
    const first = await caller.ok(both);
    expect(await caller.ok(both)).toEqual(first);
    const { idea: after } = await kent.ok(`{ idea(id: "${id}") { comments { totalCount } } }`);
    expect(after.comments?.totalCount).toBe(1);
  });

  it('is refused with a key that is too long', async () => {
    const { extensions } = await keyed(kent, 'k'.repeat(201)).refusal(SUBMIT, { input: anIdea() });
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field: 'Idempotency-Key' }] });
  });
});

describe('a request without a key', () => {
  it('is done each time', async () => {
    const mark = aMark();
    const input = anIdea({}, mark);
    expect((await idea(kent, input)).id).not.toBe((await idea(kent, input)).id);
    expect((await find(kent, { text: mark })).total).toBe(2);
  });
});

function markedCaller() {
  const mark = aMark();
  return [keyed(kent, randomUUID()), anIdea({}, mark), mark] as const;
}

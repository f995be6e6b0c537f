import {
  CountPacks,
  ForceSaved,
  GetIdea,
  GetPack,
  IdeaSubmitted,
  ListPacks,
  MakePack,
  PackMade,
  PackSent,
  RedactIdea,
  ReviseIdea,
  SendPack,
  SubmitIdea,
  TextRedacted,
} from '@idea-map/contracts';
import { aForce, anIdeaInput, anIdeaSaid, TestSystem, type TestPerson } from '@idea-map/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { intake } from '../../intake/src/intake.definition.js';
import { triage } from '../../triage/src/triage.definition.js';

let system: TestSystem;
let officer: TestPerson;
let maker: TestPerson;
let other: TestPerson;
let leader: TestPerson;

beforeAll(async () => {
  system = await TestSystem.start([intake, triage]);
  await system.hears(ForceSaved, aForce('kent'));
  officer = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
  maker = await system.person('college.broker', ['COLLEGE_BROKER']);
  other = await system.person('college.broker2', ['COLLEGE_BROKER']);
  leader = await system.person('leader.npcc', ['LEADER']);
});
afterAll(() => system.stop());

const sql = <Row>(text: string, values: unknown[] = []) =>
  system.service('triage').transactions.query<Row>(text, values);
const errorOf = (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: unknown) => error as { code: string; details: { fields?: { field: string; code: string }[] } },
  );
const until = async (isSo: () => Promise<boolean>) => {
  for (let tries = 0; tries < 100 && !(await isSo()); tries++) await sleep(50);
};
async function submit(more: Parameters<typeof anIdeaInput>[0] = {}): Promise<string> {
  const { id } = (await system.ask(officer, SubmitIdea, { input: anIdeaInput(more) })).output;
  await until(async () => (await sql('select from known_idea where id = $1', [id])).length > 0);
  return id;
}
const input = (ideas: string[], more = {}) => ({
  input: { title: 'Spring pack', ideas, classification: 'OFFICIAL' as const, disclosable: true, ...more },
});
const make = async (...ideas: string[]) => (await system.ask(maker, MakePack, input(ideas))).output.id;
const read = async (id: string, as = maker) => (await system.ask(as, GetPack, { id })).output;

describe('a pack', () => {
  it('holds exactly the ideas chosen, in order, and stays as it was when one of them is revised', async () => {
    const [one, two] = [await submit({ title: 'Wombats first' }), await submit({ title: 'Quokkas second' })];
    const id = await make(two, one);
    const before = await read(id);
    expect(before.items.map(({ content }) => content?.title)).toEqual(['Quokkas second', 'Wombats first']);
    const { version } = (await system.ask(officer, GetIdea, { id: one })).output;
    await system.ask(officer, ReviseIdea, { id: one, version, input: { title: 'Wombats changed' } });
    expect(await read(id)).toEqual(before);
    expect(before.items[1]).toMatchObject({ version, content: { version } });
    const made = (await system.said('triage', PackMade)).find(({ packId }) => packId === id);
    expect(made).toMatchObject({
      hash: before.hash,
      by: maker.id,
      items: [{ ideaId: two }, { ideaId: one }],
    });
  });

  it('loses the text of an idea that is redacted, and keeps its reference, version and hash', async () => {
    const [gone, stays] = [await submit({ title: 'Numbats' }), await submit({ title: 'Quolls' })];
    const id = await make(gone, stays);
    const before = await read(id);
    await system.ask(officer, RedactIdea, { id: gone, reason: 'Too much in it.' });
    const isCleared = async () => (await read(id)).items[0]?.content === null;
    await until(isCleared);
    const { items, hash } = await read(id);
    expect(items[0]).toEqual({ ...before.items[0], content: null });
    expect([items[1], hash]).toEqual([before.items[1], before.hash]);
    const held = await sql("select from pack_item i where to_jsonb(i)::text ilike '%numbat%'");
    expect(held).toEqual([]);
  });

  it('clears twice as once, and never a version written since', async () => {
    const idea = await submit();
    const id = await make(idea);
    const redacted = {
      ...{
        redactionId: '0193a000-0000-7000-8000-00000000aaaa',
        ideaId: idea,
        commentId: null,
        personId: null,
      },
      ...{ version: 0, redactedAt: new Date().toISOString() },
    };
    await system.again(await system.hears(TextRedacted, redacted));
    expect((await read(id)).items[0]?.content).not.toBeNull();
  });

  it('takes no idea that is not there, is held, or is kept within its force: each is named', async () => {
    const [held, own] = [anIdeaSaid({ stage: 'IN_CHECK' }).ideaId, await submit({ audience: 'FORCE' })];
    await system.hears(IdeaSubmitted, anIdeaSaid({ ideaId: held, stage: 'IN_CHECK' }));
    const refused = await errorOf(system.ask(maker, MakePack, input([held, own, 'nonsense'])));
    expect(refused?.details.fields?.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'input.ideas.0 UNKNOWN',
      'input.ideas.1 WITHIN_FORCE',
      'input.ideas.2 UNKNOWN',
    ]);
  });
});

describe('who is sent a pack', () => {
  it('reads it from then on, is told once, and every reading is on the record', async () => {
    const id = await make(await submit());
    expect(await errorOf(read(id, leader))).toMatchObject({ code: 'NOT_FOUND' });
    await system.ask(maker, SendPack, { id, leaders: [leader.id] });
    await system.ask(maker, SendPack, { id, leaders: [leader.id] });
    expect((await read(id, leader)).recipients).toEqual([
      { personId: leader.id, sentAt: expect.stringMatching(/Z$/) as string },
    ]);
    const sent = (await system.said('triage', PackSent)).filter(({ packId }) => packId === id);
    expect(sent).toMatchObject([{ leaders: [leader.id], by: maker.id, byRole: 'COLLEGE_BROKER' }]);
    const record = "select operation from audit where subject = $1 and who = $2 and operation = 'pack'";
    expect(await sql(record, [id, leader.id])).toHaveLength(1);
  });

  it('is a leader today, and only its maker sends it', async () => {
    const id = await make(await submit());
    expect(await errorOf(system.ask(maker, SendPack, { id, leaders: [officer.id, 'x'] }))).toMatchObject({
      details: { fields: [{ field: 'leaders.0', code: 'NOT_A_LEADER' }, { field: 'leaders.1' }] },
    });
    const others = errorOf(system.ask(other, SendPack, { id, leaders: [leader.id] }));
    expect(await others).toMatchObject({ code: 'NOT_FOUND' });
    expect(await errorOf(read(id, other))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('finds theirs newest first, page by page, and no others', async () => {
    const [first, second] = [await make(await submit()), await make(await submit())];
    const page = (await system.ask(maker, ListPacks, { first: 1 })).output;
    expect([page.items[0]?.node.id, page.hasNextPage]).toEqual([second, true]);
    const next = (await system.ask(maker, ListPacks, { first: 1, after: page.items[0]?.cursor })).output;
    expect(next.items[0]?.node.id).toBe(first);
    expect((await system.ask(other, CountPacks, {})).output).toBe(0);
    expect((await system.ask(leader, CountPacks, {})).output).toBe(1);
  });
});

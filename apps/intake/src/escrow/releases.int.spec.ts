import { randomBytes, type KeyObject } from 'node:crypto';
import {
  AskIdentityRelease,
  DecideIdentityRelease,
  ForceSaved,
  GetPersonOfHandle,
  GetReleasedAuthor,
  GetReleasesOfIdeas,
  IdentityReleaseAsked,
  IdentityReleased,
  ListAudit,
  ListIdentityReleases,
  SubmitIdea,
  type Credit,
  type ReleaseReason,
} from '@idea-map/contracts';
import { EscrowKeys, OwnRequests } from '@idea-map/identity';
import { aForce, anIdeaInput, TestSystem, type TestPerson } from '@idea-map/testing';
import { intake } from '../intake.definition.js';
import { EscrowService } from './escrow.service.js';

describe('releasing who wrote an idea', () => {
  let system: TestSystem;
  let officer: TestPerson;
  let broker: TestPerson;
  let data: TestPerson;
  let desk: TestPerson;
  let elsewhere: TestPerson;

  beforeAll(async () => {
    system = await TestSystem.start([intake]);
    for (const force of ['kent', 'gwent']) await system.hears(ForceSaved, aForce(force));
    officer = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
    broker = await system.person('broker.kent', ['BROKER', 'CONTRIBUTOR'], 'kent');
    data = await system.person('data.kent', ['DATA_OFFICER'], 'kent');
    elsewhere = await system.person('data.gwent', ['DATA_OFFICER'], 'gwent');
    desk = await system.person('college.desk', ['NATIONAL_DESK']);
  });
  afterAll(() => system.stop());

  const submit = async (credit: Credit = 'ANONYMOUS') => {
    const input = anIdeaInput({ credit });
    return (await system.ask(officer, SubmitIdea, { input })).output.id;
  };
  const ask = async (idea: string, reason: ReleaseReason = 'SAFEGUARDING', as = data) =>
    (await system.ask(as, AskIdentityRelease, { idea, reason, note: 'A child may be at risk.' })).output;
  const decide = async (id: string, release = true, as = desk) =>
    (await system.ask(as, DecideIdentityRelease, { id, release, note: 'I agree.' })).output;
  const author = async (id: string, as: TestPerson) =>
    (await system.ask(as, GetReleasedAuthor, { id })).output.personId;
  const rows = (sql: string) => system.service('intake').transactions.query(sql);

  it('takes two keys, and then the two who turned them read it, each time on the record', async () => {
    const idea = await submit();
    const { id } = await ask(idea);
    expect(await system.said('intake', IdentityReleaseAsked)).toContainEqual(
      expect.objectContaining({
        ideaId: idea,
        askedBy: data.id,
        askedRole: 'DATA_OFFICER',
        askedOrganisation: 'kent',
      }),
    );
    await expect(author(id, data)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await decide(id)).toMatchObject({
      state: 'RELEASED',
      notes: ['A child may be at risk.', 'I agree.'],
    });
    for (const one of [data, desk]) expect(await author(id, one)).toBe(officer.id);
    await expect(author(id, elsewhere)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(author(id, broker)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const asked = { filter: { idea }, first: 20, after: null };
    const { entries } = (await system.ask(data, ListAudit.intake, asked)).output;
    expect(entries.map(({ operation, who, basis }) => [operation, who, basis])).toEqual([
      ['identityReleases', desk.id, 'SAFEGUARDING'],
      ['identityReleases', data.id, 'SAFEGUARDING'],
      ['decideIdentityRelease', desk.id, 'SAFEGUARDING RELEASED'],
      ['askIdentityRelease', data.id, 'SAFEGUARDING'],
      ['submitIdea', system.parts.handles.ofAuthor(officer.id), null],
    ]);
  });

  it.each<[ReleaseReason, boolean]>([
    ['MISCONDUCT', true],
    ['RISK_TO_LIFE', false],
    ['CRIME', false],
  ])('for %s: the author is told, by handle and without notes: %s', async (reason, told) => {
    const idea = await submit('FORCE_ONLY');
    await decide((await ask(idea, reason)).id);
    const said = (await system.said('intake', IdentityReleased)).filter((event) => event.ideaId === idea);
    const authorHandle = system.parts.handles.ofAuthor(officer.id);
    expect(said).toEqual(told ? [expect.objectContaining({ ideaId: idea, reason, authorHandle })] : []);
    const { output } = await system.ask(officer, GetReleasesOfIdeas, { ids: [idea] });
    expect(output).toEqual(told ? [expect.objectContaining({ state: 'RELEASED', notes: null })] : []);
  });

  it('can be refused, and asked anew', async () => {
    const idea = await submit();
    const { id } = await ask(idea);
    await expect(ask(idea)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await decide(id, false)).toMatchObject({ state: 'REFUSED' });
    await expect(decide(id)).rejects.toMatchObject({ code: 'CONFLICT', details: { state: 'REFUSED' } });
    await expect(author(id, desk)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await ask(idea)).toMatchObject({ state: 'ASKED' });
  });

  it('is refused for an idea that names its author, without a note, and to who holds no key', async () => {
    const named = await submit('NAMED');
    await expect(ask(named)).rejects.toMatchObject({ code: 'CONFLICT' });
    const idea = await submit();
    await expect(
      system.ask(data, AskIdentityRelease, { idea, reason: 'CRIME', note: ' ' }),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(ask(idea, 'CRIME', broker)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(ask(idea, 'CRIME', elsewhere)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is seen by those who hold a key to it, and by no other force', async () => {
    const idea = await submit();
    const { id } = await ask(idea);
    const seen = async (as: TestPerson) =>
      (await system.ask(as, ListIdentityReleases, { first: 100 })).output.items.map(({ node }) => node.id);
    expect(await seen(data)).toContain(id);
    expect(await seen(desk)).toContain(id);
    expect(await seen(elsewhere)).not.toContain(id);
    const { output } = await system.ask(broker, GetReleasesOfIdeas, { ids: [idea] });
    expect(output).toEqual([]);
    await expect(decide(id, true, elsewhere)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lets a service that delivers a notice learn whose handle it is, and no person', async () => {
    await submit();
    const handle = system.parts.handles.ofAuthor(officer.id);
    const own = new OwnRequests(system.parts.channel, 'reminders', system.parts.serviceTokens);
    expect(await own.read(GetPersonOfHandle, { handle })).toEqual({ personId: officer.id });
    expect(await own.read(GetPersonOfHandle, { handle: 'nobody' })).toEqual({ personId: null });
    await expect(system.ask(desk, GetPersonOfHandle, { handle })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const [entry] = await rows(
      "select to_jsonb(a)::text as all from audit a where operation = 'services' limit 1",
    );
    expect(entry?.['all']).not.toContain(officer.id);
    expect(entry?.['all']).not.toContain(handle);
  });

  it('keeps the author encrypted, and seals them anew when the key changes', async () => {
    await submit();
    const before = await rows('select * from escrow');
    expect(JSON.stringify(before)).not.toContain(officer.id);
    const { transactions, context } = system.service('intake');
    const keys = context.get(EscrowKeys);
    const known = Reflect.get(keys, 'keys') as ReadonlyMap<string, KeyObject>;
    const current = [...known].map(([id, key]) => [id, key.export()] as const);
    const rotated = new EscrowKeys([['second', randomBytes(32)], ...current]);
    const escrow = new EscrowService(rotated, transactions);
    expect(await escrow.resealAll()).toBe(before.length);
    expect(await rows("select from escrow where key_id <> 'second'")).toEqual([]);
    const handle = system.parts.handles.ofAuthor(officer.id);
    expect(await transactions.run((tx) => escrow.open(handle, tx))).toBe(officer.id);
  });
});

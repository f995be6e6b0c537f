import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  GetViewer,
  PersonEnded,
  PersonRegistered,
  RoleEnded,
  RoleGranted,
  type EventDefinition,
  type Role,
} from '@idea-map/contracts';
import { DEMO_ISSUER, KnownPeople, subjectHash } from '@idea-map/identity';
import { TestSystem } from '@idea-map/testing';
import { directory } from './directory.definition.js';

describe('people as a service knows them', () => {
  let system: TestSystem;
  /** The same service in another process: it reads the same tables, and hears nothing itself. */
  let replica: KnownPeople;

  beforeAll(async () => {
    system = await TestSystem.start([directory]);
    replica = new KnownPeople(system.service('directory').transactions, system.clock);
  });
  afterAll(() => system.stop());
  afterEach(() => {
    delete (system.clock as { now?: unknown }).now;
  });

  const twice = async <Data>(event: EventDefinition<Data>, data: NoInfer<Data>) => {
    await system.again(await system.hears(event, data));
  };
  const known = () => system.service('directory').context.get(KnownPeople);
  const grant = (role: Role, more: { startsOn?: string; endsOn?: string | null } = {}) => ({
    ...{
      grantId: randomUUID(),
      role,
      organisation: 'kent',
      force: 'kent',
      startsOn: '2020-01-01',
      endsOn: null,
    },
    ...more,
  });
  const registered = (
    subject: string,
    grants: ReturnType<typeof grant>[],
    more: Partial<PersonRegistered> = {},
  ) => ({
    ...{
      personId: randomUUID(),
      subjectHash: subjectHash(DEMO_ISSUER, subject),
      organisation: 'kent',
      force: 'kent',
    },
    ...{ machine: false, endedAt: null, grants },
    ...more,
  });
  const find = async (subject: string, by = known()) => by.find(DEMO_ISSUER, subject);
  const rolesOf = async (subject: string, by = known()) =>
    (await find(subject, by))?.roles.map(({ role }) => role).sort();

  it('are found by issuer and subject, with what they hold', async () => {
    const person = registered('one', [grant('BROKER'), grant('CONTRIBUTOR')]);
    await twice(PersonRegistered, person);
    const held = (role: Role) => ({ role, organisation: 'kent', force: 'kent' });
    expect(await find('one')).toEqual({
      ...{ id: person.personId, organisation: 'kent', force: 'kent', machine: false, service: null },
      roles: expect.arrayContaining([held('BROKER'), held('CONTRIBUTOR')]) as unknown,
    });
    expect(await known().find('https://elsewhere.test', 'one')).toBeNull();
    expect(await find('two')).toBeNull();
  });

  it('are replaced whole where they are said again', async () => {
    const person = registered('again', [grant('BROKER'), grant('CONTRIBUTOR')]);
    await twice(PersonRegistered, person);
    await twice(PersonRegistered, {
      ...person,
      organisation: 'gwent',
      force: 'gwent',
      grants: [grant('FORCE_LEAD')],
    });
    expect(await find('again')).toMatchObject({ force: 'gwent', roles: [{ role: 'FORCE_LEAD' }] });
    await twice(PersonRegistered, { ...person, grants: [] });
    expect(await find('again')).toMatchObject({ force: 'kent', roles: [] });
  });

  it('hold a role from the day it starts to the day before it ends, on the application’s clock', async () => {
    const person = registered('timed', [grant('BROKER', { startsOn: '2026-03-10', endsOn: '2026-03-12' })]);
    await twice(PersonRegistered, person);
    const onDays: Record<string, unknown> = {};
    for (const day of ['2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12']) {
      Object.assign(system.clock, { now: () => new Date(`${day}T12:00:00Z`) });
      onDays[day] = await rolesOf(
        'timed',
        new KnownPeople(system.service('directory').transactions, system.clock),
      );
    }
    expect(onDays).toEqual({
      '2026-03-09': [],
      '2026-03-10': ['BROKER'],
      '2026-03-11': ['BROKER'],
      '2026-03-12': [],
    });
  });

  it('are given roles and lose them as they are said to, heard once or twice', async () => {
    const person = registered('changing', []);
    await twice(PersonRegistered, person);
    const { personId } = person;
    const [lead, broker] = [grant('FORCE_LEAD'), grant('BROKER')];
    await twice(RoleGranted, { personId, ...lead });
    await twice(RoleGranted, { personId, ...broker });
    expect(await rolesOf('changing')).toEqual(['BROKER', 'FORCE_LEAD']);
    await twice(RoleEnded, { personId, ...lead, endsOn: system.clock.today() });
    expect(await rolesOf('changing')).toEqual(['BROKER']);
    await twice(RoleEnded, { personId, ...broker, endsOn: '2099-01-01' });
    expect(await rolesOf('changing')).toEqual(['BROKER']);
  });

  it('are not brought back by a granting that comes again after its end', async () => {
    const person = registered('late', []);
    await twice(PersonRegistered, person);
    const granted = { personId: person.personId, ...grant('BROKER') };
    const first = await system.hears(RoleGranted, granted);
    await twice(RoleEnded, { ...granted, endsOn: system.clock.today() });
    await system.again(first);
    expect(await rolesOf('late')).toEqual([]);
  });

  it('are let in nowhere once they have left, within half a second in every process', async () => {
    const person = await system.person('leaver', ['CONTRIBUTOR'], 'kent');
    await system.ask(person, GetViewer, {});
    expect(await find('leaver', replica)).toMatchObject({ id: person.id });
    await twice(PersonEnded, { personId: person.id, endedAt: system.clock.now().toISOString() });

    expect(await find('leaver')).toBeNull();
    await expect(system.ask(person, GetViewer, {})).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await sleep(550);
    expect(await find('leaver', replica)).toBeNull();
  });

  it('are not remembered from before they left, by whoever was looking them up meanwhile', async () => {
    const { transactions } = system.service('directory');
    let answer: () => void = () => undefined;
    const mayAnswer = new Promise<void>((resolve) => (answer = resolve));
    const slow = Object.create(transactions) as typeof transactions;
    slow.query = async (...asked) => {
      const rows = await transactions.query(...asked);
      await mayAnswer;
      return rows as never[];
    };
    const person = registered('meanwhile', [grant('BROKER')]);
    await twice(PersonRegistered, person);
    const ended = { personId: person.personId, endedAt: system.clock.now().toISOString() };
    const people = new KnownPeople(slow, system.clock);
    const early = find('meanwhile', people);
    await sleep(50);
    await transactions.run((tx) => people.onPersonEnded(ended, tx));
    answer();
    expect(await early).toMatchObject({ id: person.personId });
    expect(await find('meanwhile', people)).toBeNull();
  });

  it('are not remembered from within the moment in which their leaving is saved', async () => {
    const person = registered('within', [grant('BROKER')]);
    await twice(PersonRegistered, person);
    const ended = { personId: person.personId, endedAt: system.clock.now().toISOString() };
    await system.service('directory').transactions.run(async (tx) => {
      await known().onPersonEnded(ended, tx);
      expect(await find('within')).toMatchObject({ id: person.personId });
    });
    expect(await find('within')).toBeNull();
  });

  it('are known without a name, an address, or how they sign in', async () => {
    await twice(PersonRegistered, registered('quiet.person', [grant('BROKER')]));
    const rows = await system
      .service('directory')
      .transactions.query(
        'select to_jsonb(p)::text as row from known_person p union all select to_jsonb(r)::text from known_role r',
      );
    expect(rows.length).toBeGreaterThan(1);
    expect(JSON.stringify(rows)).not.toMatch(/quiet|person\.|urn:/);
  });
});

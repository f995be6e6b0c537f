import {
  EndAccount,
  EndRole,
  ForceSaved,
  GetViewer,
  GrantRole,
  ListHolders,
  PersonEnded,
  RoleEnded,
  RoleGranted,
  type AccountView,
  type GrantRole as Grant,
  type Role,
} from '@idea-map/contracts';
import { DEMO_ISSUER, DemoIssuer } from '@idea-map/identity';
import { aForce, TestSystem, type TestPerson } from '@idea-map/testing';
import { directory } from './directory.definition.js';
import { PeopleService } from './people.service.js';

describe('roles in time', () => {
  let system: TestSystem;
  let operator: TestPerson;
  let count = 0;

  beforeAll(async () => {
    system = await TestSystem.start([directory]);
    for (const force of ['kent', 'gwent']) await system.hears(ForceSaved, aForce(force));
    operator = await register('operator', ['OPERATOR'], 'college');
  });
  afterAll(() => system.stop());
  afterEach(() => {
    delete (system.clock as { now?: unknown }).now;
  });

  async function register(name: string, roles: readonly Role[], organisation: string): Promise<TestPerson> {
    const { transactions, context } = system.service('directory');
    const subject = `${name}.${++count}`;
    const person = {
      issuer: DEMO_ISSUER,
      subject,
      name,
      organisation,
      language: 'EN',
      machine: false,
    } as const;
    const grants = roles.map((role) => ({ role, organisation }));
    await transactions.run((tx) => context.get(PeopleService).register({ ...person, grants }, tx));
    return signIn(subject);
  }
  async function signIn(subject: string): Promise<TestPerson> {
    const issuer = await DemoIssuer.open(system.parts.config.IDEA_MAP_DATA);
    const token = await issuer.sign(subject, system.clock.now());
    const [row] = await query('select id from person where subject = $1', [subject]);
    const person = { id: String(row?.['id']), subject, token };
    for (let tries = 0; tries < 40 && !(await viewer(person).catch(() => null)); tries++) await pause(50);
    return person;
  }
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const query = (sql: string, parameters: unknown[] = []) =>
    system.service('directory').transactions.query(sql, parameters);
  const viewer = async (as: TestPerson) => (await system.ask(as, GetViewer, {})).output;
  const day = (from: number) =>
    new Date(Date.parse(system.clock.today()) + from * 86_400_000).toISOString().slice(0, 10);
  /** The application's clock on another day; the token of whoever asks then is signed then. */
  const onDay = (from: number) => {
    const at = new Date(Date.now() + from * 86_400_000);
    Object.assign(system.clock, { now: () => at });
  };
  const grant = async (person: TestPerson, more: Partial<Grant['input']> = {}): Promise<AccountView> => {
    const input = { role: 'BROKER', organisation: 'kent', nominator: 'ACC Smith, Kent', ...more } as const;
    return (await system.ask(operator, GrantRole, { person: person.id, input })).output;
  };
  const end = async (id: string, on?: string) =>
    (await system.ask(operator, EndRole, { grant: id, on })).output;
  const lastOf = (account: AccountView) => account.grants.at(-1) ?? { id: '', endsOn: null, startsOn: '' };

  it('are granted from today unless another day is named, with who put them forward', async () => {
    const person = await register('A. Jones', ['CONTRIBUTOR'], 'kent');
    const granted = lastOf(await grant(person));
    expect(granted).toMatchObject({
      role: 'BROKER',
      nominator: 'ACC Smith, Kent',
      startsOn: day(0),
      endsOn: null,
    });
    expect(await system.said('directory', RoleGranted)).toContainEqual({
      ...{ grantId: granted.id, personId: person.id, role: 'BROKER', organisation: 'kent', force: 'kent' },
      ...{ startsOn: day(0), endsOn: null },
    });
  });

  it('are held between their days, on the application’s clock', async () => {
    const person = await register('B. Jones', ['CONTRIBUTOR'], 'kent');
    await grant(person, { startsOn: day(3), endsOn: day(5) });
    const held = [];
    for (const from of [0, 3, 4, 5]) {
      onDay(from);
      const as = await signIn(person.subject);
      held.push((await viewer(as))?.roles.includes('BROKER'));
      const holders = await system.ask(as, ListHolders, { role: 'BROKER', force: 'kent' });
      expect(holders.output.some(({ id }) => id === person.id)).toBe(held.at(-1));
      delete (system.clock as { now?: unknown }).now;
    }
    expect(held).toEqual([false, true, true, false]);
  });

  it.each<[string, Partial<Grant['input']>]>([
    ['input.organisation UNKNOWN', { organisation: 'atlantis' }],
    ['input.role NOT_OF_THIS_BODY', { organisation: 'college' }],
    ['input.nominator REQUIRED', { nominator: ' ' }],
    ['input.endsOn BEFORE_START', { startsOn: '2026-03-02', endsOn: '2026-03-02' }],
  ])('are not granted where that cannot be: %s', async (expected, more) => {
    const person = await register('C. Jones', [], 'kent');
    const [field, code] = expected.split(' ');
    await expect(grant(person, more)).rejects.toMatchObject({
      details: { fields: [expect.objectContaining({ field, code })] },
    });
    expect(await query('select * from role_grant where person_id = $1', [person.id])).toEqual([]);
  });

  it('end today, or on the day that is named, and say so with all that they were', async () => {
    const person = await register('D. Jones', ['CONTRIBUTOR'], 'kent');
    const today = lastOf(await grant(person, { startsOn: day(-10) }));
    const later = lastOf(await grant(person, { organisation: 'gwent' }));
    expect((await end(today.id)).grants.find(({ id }) => id === today.id)).toMatchObject({ endsOn: day(0) });
    expect((await end(later.id, day(7))).grants.find(({ id }) => id === later.id)).toMatchObject({
      endsOn: day(7),
    });

    const said = (await system.said('directory', RoleEnded)).filter(({ personId }) => personId === person.id);
    expect(said).toEqual([
      {
        ...{ grantId: today.id, personId: person.id, role: 'BROKER' },
        organisation: 'kent',
        force: 'kent',
        startsOn: day(-10),
        endsOn: day(0),
      },
      {
        ...{ grantId: later.id, personId: person.id, role: 'BROKER' },
        organisation: 'gwent',
        force: 'gwent',
        startsOn: day(0),
        endsOn: day(7),
      },
    ]);
    const roles = (await viewer(person))?.grants.map(({ organisation, role }) => `${role} ${organisation}`);
    expect(roles).toEqual(['CONTRIBUTOR kent', 'BROKER gwent']);
  });

  it('that have not started end before they do', async () => {
    const person = await register('E. Jones', [], 'kent');
    const future = lastOf(await grant(person, { startsOn: day(10) }));
    await expect(end(future.id, day(9))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(lastOf(await end(future.id))).toMatchObject({ startsOn: day(10), endsOn: day(10) });
  });

  it('end once', async () => {
    const person = await register('F. Jones', [], 'kent');
    const { id } = lastOf(await grant(person));
    await end(id);
    await expect(end(id)).rejects.toMatchObject({ code: 'CONFLICT' });
    for (const none of ['nothing', '019c0000-0000-7000-8000-000000000000']) {
      await expect(end(none)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect((await system.said('directory', RoleEnded)).filter(({ grantId }) => grantId === id)).toHaveLength(
      1,
    );
  });

  it('end all at once for a leaver, who is let in no more', async () => {
    const person = await register('G. Jones', ['CONTRIBUTOR'], 'kent');
    const ended = lastOf(await grant(person, { startsOn: day(-9), endsOn: day(-1) }));
    await grant(person, { startsOn: day(5), organisation: 'gwent' });
    await grant(person, { endsOn: day(5) });
    const tooLong = system.ask(operator, EndAccount, { person: person.id, reason: 'x'.repeat(20_000) });
    await expect(tooLong).rejects.toMatchObject({ fields: [{ field: 'reason', code: 'TOO_LONG' }] });
    const { output } = await system.ask(operator, EndAccount, { person: person.id, reason: 'Retired' });

    expect(output.endedAt).not.toBeNull();
    expect(output.grants.map(({ endsOn }) => endsOn)).toEqual([day(0), day(-1), day(5), day(0)]);
    const said = (await system.said('directory', RoleEnded)).filter(({ personId }) => personId === person.id);
    expect(said.map(({ endsOn }) => endsOn)).toEqual([day(0), day(5), day(0)]);
    expect(said.map(({ grantId }) => grantId)).not.toContain(ended.id);
    expect(await system.said('directory', PersonEnded)).toContainEqual({
      personId: person.id,
      endedAt: output.endedAt,
    });
    await pause(700);
    await expect(viewer(person)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(grant(person)).rejects.toMatchObject({ code: 'CONFLICT' });
    const again = system.ask(operator, EndAccount, { person: person.id, reason: 'Twice' });
    await expect(again).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('are an operator’s to grant and end', async () => {
    const person = await register('H. Jones', ['CONTRIBUTOR'], 'kent');
    const input = { role: 'OPERATOR', organisation: 'college', nominator: 'Me' } as const;
    await expect(system.ask(person, GrantRole, { person: person.id, input })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(system.ask(operator, EndAccount, { person: person.id, reason: ' ' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});

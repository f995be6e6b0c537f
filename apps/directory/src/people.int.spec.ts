import {
  CountAccounts,
  ForceSaved,
  GetAccount,
  GetOrganisations,
  GetPeople,
  GetViewer,
  ListAccounts,
  ListHolders,
  ListOrganisations,
  PersonRegistered,
  SetLanguage,
  type Role,
} from '@idea-map/contracts';
import { DEMO_ISSUER, subjectHash } from '@idea-map/identity';
import { aForce, TestSystem, type TestPerson } from '@idea-map/testing';
import { directory } from './directory.definition.js';
import { PeopleService, type NewPerson } from './people.service.js';

const NAMES = [
  'Éloise Ann',
  'ann ab',
  'Ann Ab',
  'Zoë O_Neil',
  'Bob 100%',
  'étienne',
  'Aled',
  'İpek',
  'Ipek',
  'Émile',
  'Éva',
  'İz',
];

describe('people', () => {
  let system: TestSystem;
  let operator: TestPerson;

  beforeAll(async () => {
    system = await TestSystem.start([directory]);
    for (const force of ['kent', 'gwent']) await system.hears(ForceSaved, aForce(force));
    operator = await system.person('operator', ['OPERATOR']);
    for (const [n, name] of NAMES.entries()) await register(person({ subject: `p${n}`, name }));
  });
  afterAll(() => system.stop());

  const person = (more: Partial<NewPerson> = {}): NewPerson => ({
    issuer: DEMO_ISSUER,
    ...{ subject: 'someone', name: 'Some One', organisation: 'kent', language: 'EN', machine: false },
    grants: [{ role: 'CONTRIBUTOR', organisation: 'kent' }],
    ...more,
  });
  const register = (given: NewPerson) => {
    const { transactions, context } = system.service('directory');
    return transactions.run((tx) => context.get(PeopleService).register(given, tx));
  };
  const query = (sql: string, given: unknown[] = []) =>
    system.service('directory').transactions.query(sql, given);
  const idOf = async (subject: string) =>
    String((await query('select id from person where subject = $1', [subject]))[0]?.['id']);

  it('are added once however often and from wherever, and said once without their name', async () => {
    const given = person({
      subject: 'once',
      name: 'Once Only',
      grants: [{ role: 'BROKER', organisation: 'kent' }],
    });
    await Promise.all([1, 2, 3, 4].map(() => register(given)));
    await register(given);

    expect(await query("select count(*)::int as n from person where subject = 'once'")).toEqual([{ n: 1 }]);
    const id = await idOf('once');
    const said = (await system.said('directory', PersonRegistered)).filter(({ personId }) => personId === id);
    expect(said).toMatchObject([
      {
        ...{
          subjectHash: subjectHash(DEMO_ISSUER, 'once'),
          organisation: 'kent',
          force: 'kent',
          machine: false,
        },
        grants: [
          {
            role: 'BROKER',
            organisation: 'kent',
            force: 'kent',
            startsOn: system.clock.today(),
            endsOn: null,
          },
        ],
      },
    ]);
    expect(JSON.stringify(said)).not.toMatch(/Once Only|"once"/);
  });

  it('are two where two issuers vouch for the same subject', async () => {
    for (const issuer of ['https://a.test', 'https://b.test'])
      await register(person({ issuer, subject: 'same' }));
    expect(await query("select count(*)::int as n from person where subject = 'same'")).toEqual([{ n: 2 }]);
  });

  it('are shown by name and body to those who were decided to be told, in any number', async () => {
    const ids = [await idOf('p3'), '019c0000-0000-7000-8000-000000000000'];
    expect((await system.ask(operator, GetPeople, { ids })).output).toEqual([
      { id: ids[0], name: 'Zoë O_Neil', organisation: 'kent Police' },
    ]);
  });

  it('are never listed as contributors, whoever asks', async () => {
    const asked = system.ask(operator, ListHolders, { role: 'CONTRIBUTOR' });
    await expect(asked).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('are listed as holders by role and by force, by name', async () => {
    const of = (role: Role, organisation: string) => ({ organisation, grants: [{ role, organisation }] });
    await register(person({ subject: 'lead1', name: 'B Lead', ...of('FORCE_LEAD', 'gwent') }));
    await register(person({ subject: 'lead2', name: 'A Lead', ...of('FORCE_LEAD', 'gwent') }));
    await register(person({ subject: 'lead3', name: 'C Lead', ...of('FORCE_LEAD', 'kent') }));
    const names = async (force: string | null) =>
      (await system.ask(operator, ListHolders, { role: 'FORCE_LEAD', force })).output.map(({ name }) => name);
    expect(await names('gwent')).toEqual(['A Lead', 'B Lead']);
    expect(await names(null)).toEqual(['A Lead', 'B Lead', 'C Lead']);
    expect(await names('surrey')).toEqual([]);
  });

  it('are told who they are by their own token, and without one nobody', async () => {
    expect((await system.ask(null, GetViewer, {})).output).toBeNull();
    const [row] = await query("select id from person where subject = 'p0'");
    const officer = await system.person('unregistered', ['CONTRIBUTOR'], 'kent');
    expect((await system.ask(officer, GetViewer, {})).output).toBeNull();
    expect(row).toBeDefined();
  });

  it('choose their language for themselves', async () => {
    const officer = await system.person('chooser', ['CONTRIBUTOR'], 'kent');
    await query(
      `insert into person (id, issuer, subject, name, organisation) values ($1, 'i', 'chooser', 'Choo Ser', 'kent')`,
      [officer.id],
    );
    expect((await system.ask(officer, SetLanguage, { language: 'CY' })).output).toMatchObject({
      language: 'CY',
    });
    expect((await system.ask(officer, GetViewer, {})).output).toMatchObject({
      language: 'CY',
      name: 'Choo Ser',
    });
  });

  it('are paged by name, each once, whatever the letters', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const { output }: { output: Accounts } = await system.ask(operator, ListAccounts, { first: 1, after });
      seen.push(...output.items.map(({ node }) => node.name));
      more = output.hasNextPage;
      after = output.items.at(-1)?.cursor ?? null;
    }
    const all = await query('select name from person order by lower(name), id');
    expect(seen).toEqual(all.map(({ name }) => name));
    expect((await system.ask(operator, CountAccounts, {})).output).toBe(seen.length);
  });

  it.each([
    ['o_n', ['Zoë O_Neil']],
    ['100%', ['Bob 100%']],
    ['%', ['Bob 100%']],
    ['ANN AB', ['Ann Ab', 'ann ab']],
    ["' or 1=1", []],
    ['\\', []],
  ])('are found by %j in their name, letter by letter', async (text, names) => {
    const { output } = await system.ask(operator, ListAccounts, { text, first: 10 });
    expect(output.items.map(({ node }) => node.name).sort()).toEqual(names);
    expect((await system.ask(operator, CountAccounts, { text })).output).toBe(names.length);
  });

  it('are found by body and by a role held today', async () => {
    const count = async (filter: { role?: Role; organisation?: string }) =>
      (await system.ask(operator, CountAccounts, filter)).output;
    expect(await count({ organisation: 'gwent' })).toBe(2);
    expect(await count({ role: 'FORCE_LEAD', organisation: 'kent' })).toBe(1);
    expect(await count({ role: 'OPERATOR', organisation: 'kent' })).toBe(0);
  });

  it('are an operator’s to look up', async () => {
    const id = await idOf('p0');
    expect((await system.ask(operator, GetAccount, { id })).output).toMatchObject({ id, name: 'Éloise Ann' });
    await expect(system.ask(operator, GetAccount, { id: 'nothing' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(system.ask(operator, ListAccounts, { first: 1, after: 'bm8' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('belong to bodies that follow the forces, heard twice', async () => {
    const saved = await system.hears(
      ForceSaved,
      aForce('kent', { name: 'Kent Police', nameCy: 'Heddlu Caint' }),
    );
    await system.again(saved);
    expect((await system.ask(operator, GetOrganisations, { ids: ['kent', 'lpb-kent'] })).output).toEqual([
      { id: 'kent', name: 'Kent Police', nameCy: 'Heddlu Caint', kind: 'FORCE', force: 'kent' },
      expect.objectContaining({ id: 'lpb-kent', kind: 'LOCAL_POLICING_BODY', force: null }),
    ]);
    const { output } = await system.ask(operator, ListOrganisations, {});
    expect(output.map(({ id }) => id).sort()).toEqual([
      'apcc',
      'college',
      'gwent',
      'home-office',
      'kent',
      'lpb-gwent',
      'lpb-kent',
      'npcc',
    ]);
  });
});

interface Accounts {
  readonly items: readonly { readonly cursor: string; readonly node: { readonly name: string } }[];
  readonly hasNextPage: boolean;
}

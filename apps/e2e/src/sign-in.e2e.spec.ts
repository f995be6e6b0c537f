import { generateKeyPair, SignJWT } from 'jose';
import { AUDIENCE, DEMO_ISSUER, DemoIssuer } from '@idea-map/identity';
import { emptyFolder, removeDataFolders } from './data-folders.js';
import { anIdea, SUBMIT } from './ideas.js';
import { somebody } from './somebody.js';
import { START, SystemUnderTest } from './system-under-test.js';

const HOUR = 3_600_000;
const OPEN_CALL = 'mutation ($input: CallInput!) { openCall(input: $input) { id } }';

let system: SystemUnderTest;

beforeAll(async () => {
  system = await SystemUnderTest.start();
}, START);
afterAll(async () => {
  await system.stop();
  removeDataFolders();
});

/** After how many milliseconds a request was sent that had the awaited answer. @throws Error after five seconds. */
async function until(expected: string, answer: () => Promise<string>): Promise<number> {
  const start = performance.now();
  let last = '';
  while (performance.now() - start < 5000) {
    const sent = performance.now() - start;
    last = await answer();
    if (last === expected) return sent;
  }
  throw new Error(`After five seconds it still answers ${last}, not ${expected}.`);
}

describe('without a token', () => {
  it('there is nobody, and no error', async () => {
    expect(await system.nobody.ok<object>('{ viewer { id } }')).toEqual({ viewer: null });
  });

  it('the counts by force, the forces and the themes are open', async () => {
    const { map, forces, themes } = await system.nobody.ok(`{
      map(filter: { themes: ["roads-and-transport"], kinds: [IDEA] }) { total elsewhere byForce { count force { name } } }
      forces { id name code region territorial } themes { id name nameCy } }`);
    expect([map.byForce.length, forces.length, themes.length]).toEqual([43, 46, 18]);
  });

  it.each([
    'ideas { totalCount }',
    'idea(id: "IM-2026-000001-5") { id }',
    'myIdeas { totalCount }',
    'facets { kinds { id } }',
    'pipeline { decision { n } }',
    'calls { totalCount }',
    'people(role: BROKER) { id }',
    'organisations { id }',
    'accounts { totalCount }',
    'parkedEvents { totalCount }',
    'map(filter: { text: "drones" }) { total }',
    'map(filter: { forces: ["kent"] }) { total }',
    'map { markers { count } }',
    'map { byForce { gaps { id } } }',
  ])('%s needs one', async (field) => {
    expect(await system.nobody.code(`{ ${field} }`)).toBe('UNAUTHENTICATED');
  });

  it('nothing is submitted', async () => {
    expect(await system.nobody.code(SUBMIT, { input: anIdea() })).toBe('UNAUTHENTICATED');
  });
});

describe('a token', () => {
  const tokens: Readonly<Record<string, () => Promise<string>>> = {
    'that is none': () => Promise.resolve('not-a-token'),
    'that has expired': () => system.token('officer.kent', new Date(Date.now() - 13 * HOUR)),
    'of nobody we know': () => system.token('officer.atlantis'),
    'in our issuer’s name that another signed': async () =>
      (await DemoIssuer.open(emptyFolder())).sign('officer.kent', new Date()),
    'of an issuer that is not trusted': () => foreign('https://login.example.org/', AUDIENCE),
    'signed with a key of its own': () => foreign(DEMO_ISSUER, AUDIENCE),
    'whose claims were changed': async () => forged(await system.token('officer.kent'), { sub: 'operator' }),
    'that nobody signed': async () => unsigned(await system.token('officer.kent')),
  };

  it.each(Object.keys(tokens))('%s is refused, whatever it asks for', async (which) => {
    const caller = system.bearing((await tokens[which]?.()) ?? '');
    for (const field of ['viewer { id }', 'ideas { totalCount }', 'map { total }', 'docket { totalCount }']) {
      expect([field, await caller.code(`{ ${field} }`)]).toEqual([field, 'UNAUTHENTICATED']);
    }
    expect(await caller.code(SUBMIT, { input: anIdea() })).toBe('UNAUTHENTICATED');
  });

  it('comes as a bearer token, and in no other way', async () => {
    for (const authorization of ['Basic b2ZmaWNlcjprZW50', 'Bearer', await system.token('officer.kent')]) {
      expect(await system.nobody.with({ authorization }).code('{ map { total } }')).toBe('UNAUTHENTICATED');
    }
  });
});

describe('a role', () => {
  it('is held within a second of being granted, and no longer than a second after it ended', async () => {
    const operator = await system.as('operator');
    const { caller: officer, id } = await somebody(system, 'officer');
    const input = { title: 'A call', question: 'What now?', opensOn: '2026-01-01' };
    const opening = () => officer.code(OPEN_CALL, { input });
    expect(await opening()).toBe('FORBIDDEN');

    const grant =
      'mutation ($id: ID!, $input: RoleGrantInput!) { grantRole(person: $id, input: $input) { grants { id role endsOn } } }';
    const given = {
      role: 'COLLEGE_BROKER',
      organisation: 'college',
      nominator: 'The chief constable’s office',
    };
    const { grants } = (await operator.ok(grant, { id, input: given })).grantRole;
    expect(await until('answered', opening)).toBeLessThan(1000);
    expect((await officer.ok('{ viewer { roles } }')).viewer.roles).toContain('COLLEGE_BROKER');

    const granted = grants.find(({ role, endsOn }) => role === 'COLLEGE_BROKER' && endsOn === null);
    await operator.ok(`mutation { endRole(grant: "${granted?.id}") { id } }`);
    expect(await until('FORBIDDEN', opening)).toBeLessThan(1000);
    expect((await officer.ok('{ viewer { roles } }')).viewer.roles).toEqual(['CONTRIBUTOR']);
  });

  it('is granted by operators only', async () => {
    const { caller, id } = await somebody(system, 'officer');
    const grant = `mutation { grantRole(person: "${id}", input: { role: OPERATOR, organisation: "college", nominator: "me" }) { id } }`;
    expect(await caller.code(grant)).toBe('FORBIDDEN');
    expect(await (await system.as('lead.kent')).code(grant)).toBe('FORBIDDEN');
  });
});

describe('a leaver', () => {
  it('is refused everywhere within a second, with the token that was good before', async () => {
    const operator = await system.as('operator');
    const { caller, id } = await somebody(system, 'volunteer');
    expect(await caller.code('{ ideas { totalCount } myIdeas { totalCount } }')).toBe('answered');
    await operator.ok(`mutation { endAccount(person: "${id}", reason: "Left the force.") { endedAt } }`);
    const refused = [
      'ideas { totalCount }',
      'myIdeas { totalCount }',
      'organisations { id }',
      'viewer { id }',
    ];
    const waits = refused.map((field) => until('UNAUTHENTICATED', () => caller.code(`{ ${field} }`)));
    for (const waited of await Promise.all(waits)) expect(waited).toBeLessThan(1000);
    expect(await caller.code(SUBMIT, { input: anIdea() })).toBe('UNAUTHENTICATED');
  });
});

async function foreign(issuer: string, audience: string): Promise<string> {
  const { privateKey } = await generateKeyPair('ES256');
  const claims = new SignJWT({}).setProtectedHeader({ alg: 'ES256' }).setIssuer(issuer).setAudience(audience);
  return claims.setSubject('officer.kent').setIssuedAt().setExpirationTime('1h').sign(privateKey);
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

function forged(token: string, change: object): string {
  const [head = '', body = '', signature = ''] = token.split('.');
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
  return [head, part({ ...claims, ...change }), signature].join('.');
}

function unsigned(token: string): string {
  return [part({ alg: 'none', typ: 'JWT' }), token.split('.')[1], ''].join('.');
}

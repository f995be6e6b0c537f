import { createHash } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import {
  BeginRenewal,
  EndAccount,
  EndSession,
  ForceSaved,
  GetAccount,
  GetViewer,
  OpenSession,
  PersonRegistered,
  SealSession,
  SignIn,
  UseSession,
} from '@idea-map/contracts';
import { TokenVerifier } from '@idea-map/identity';
import { aForce, TestSystem, type TestPerson } from '@idea-map/testing';
import { directory } from './directory.definition.js';

const ISSUER = 'https://login.kent.example';
const LIMITS = { idleMs: 3_600_000, longestMs: 12 * 3_600_000 };
const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
const key = { ...(await exportJWK(publicKey)), alg: 'ES256', kid: 'k1' };
const trusted = {
  ...{ issuer: ISSUER, audience: 'idea-map', jwks: { keys: [key] } },
  ...{ organisation: 'kent', machines: ['kent-records'] },
};

let system: TestSystem;
let operator: TestPerson;

beforeAll(async () => {
  system = await TestSystem.start([directory]);
  // The issuer of a force, beside that of the tests.
  const ofKent = new TokenVerifier([trusted], system.clock);
  const verify = system.parts.tokens.verify.bind(system.parts.tokens);
  system.parts.tokens.verify = (token) => ofKent.verify(token).catch(() => verify(token));
  await system.hears(ForceSaved, aForce('kent'));
  operator = await system.person('operator', ['OPERATOR']);
});
afterAll(() => system.stop());

const tokenOf = async (subject: string, claims: JWTPayload = {}): Promise<TestPerson> => {
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
    .setIssuer(ISSUER)
    .setAudience('idea-map')
    .setSubject(subject)
    .setExpirationTime('1h')
    .sign(privateKey);
  return { id: '', subject, token };
};
const account = async (id: string) => (await system.ask(operator, GetAccount, { id })).output;

describe('a first sign-in', () => {
  it('makes a contributor of the body that the issuer is trusted for, and of no other', async () => {
    const token = await tokenOf('first', { name: 'Ffion Rees', organisation: 'essex', roles: ['OPERATOR'] });
    await expect(system.ask(token, GetViewer, {})).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const { output, events } = await system.ask(token, SignIn, {});
    expect(output.isNew).toBe(true);
    const { output: viewer } = await system.ask(token, GetViewer, {}, { after: events });
    expect(viewer).toMatchObject({
      name: 'Ffion Rees',
      roles: ['CONTRIBUTOR'],
      organisation: 'kent',
      force: 'kent',
      machine: false,
    });
    const said = (await system.said('directory', PersonRegistered)).at(-1);
    expect(said).toMatchObject({ personId: output.person, machine: false, organisation: 'kent' });
    expect(JSON.stringify(said)).not.toMatch(/Ffion|first/);
  });

  it('is one, however many at once, and later ones write when they last were', async () => {
    const token = await tokenOf('twice');
    const all = await Promise.all([1, 2, 3].map(() => system.ask(token, SignIn, {})));
    expect(new Set(all.map(({ output }) => output.person)).size).toBe(1);
    expect(all.filter(({ output }) => output.isNew)).toHaveLength(1);
    const before = await account(all[0]?.output.person ?? '');
    await system.ask(token, SignIn, {});
    const after = await account(before.id);
    expect(Date.parse(after.lastSignInAt ?? '')).toBeGreaterThan(Date.parse(before.lastSignInAt ?? ''));
    expect(after).toMatchObject({ name: 'Name not given', grants: [{ role: 'CONTRIBUTOR' }] });
  });

  it('makes a machine account of a listed client, and nobody of another', async () => {
    const { output } = await system.ask(
      await tokenOf('kent-records', { client_id: 'kent-records' }),
      SignIn,
      {},
    );
    expect(await account(output.person)).toMatchObject({
      machine: true,
      name: 'kent-records',
      organisation: 'kent',
    });
    const other = await tokenOf('other-client', { client_id: 'other-client' });
    await expect(system.ask(other, SignIn, {})).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('makes nobody known whose issuer stands for no body', async () => {
    const stranger = { ...operator, token: (await system.person('stranger', [])).token };
    await expect(system.ask(stranger, SignIn, {})).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(system.ask(null, SignIn, {})).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('a session of the pages', () => {
  const hashOf = (id: string) => createHash('sha256').update(id).digest('base64url');
  let person: string;
  beforeAll(async () => {
    person = (await system.ask(await tokenOf('sessions'), SignIn, {})).output.person;
  });
  const open = (id: string, sealed = 'sealed') =>
    system.askAs('web', OpenSession, { hash: hashOf(id), person, sealed });
  const use = (id: string) => system.askAs('web', UseSession, { hash: hashOf(id), ...LIMITS });
  const age = (id: string, column: 'opened_at' | 'used_at' | 'renewing_until', interval: string) =>
    system
      .service('directory')
      .transactions.query(`update session set ${column} = ${column} - $2::interval where hash = $1`, [
        hashOf(id),
        interval,
      ]);

  it('gives back what was sealed in it, and what is sealed later', async () => {
    await open('one');
    expect(await use('one')).toEqual({ sealed: 'sealed' });
    await system.askAs('web', SealSession, { hash: hashOf('one'), sealed: 'again' });
    expect(await use('one')).toEqual({ sealed: 'again' });
    expect(await use('another')).toBeNull();
  });

  it('is over once it lay unused for too long, and does not come back', async () => {
    await open('idle');
    await age('idle', 'used_at', '59 minutes');
    expect(await use('idle')).not.toBeNull();
    await age('idle', 'used_at', '60 minutes');
    expect(await use('idle')).toBeNull();
    const [row] = await system
      .service('directory')
      .transactions.query('select count(*)::int as n from session where hash = $1', [hashOf('idle')]);
    expect(row).toEqual({ n: 0 });
  });

  it('is not over under a short limit while it is used', async () => {
    await open('active');
    const short = { hash: hashOf('active'), idleMs: 20_000, longestMs: LIMITS.longestMs };
    for (let n = 0; n < 4; n++) {
      await age('active', 'used_at', '15 seconds');
      expect(await system.askAs('web', UseSession, short)).not.toBeNull();
    }
  });

  it('is over after its longest time, though it was used a moment ago', async () => {
    await open('long');
    await age('long', 'opened_at', '12 hours');
    expect(await use('long')).toBeNull();
  });

  it('is renewed by one of those who would at once, and by another where that one died', async () => {
    await open('renewed');
    const begin = (seen = 'sealed') => system.askAs('web', BeginRenewal, { hash: hashOf('renewed'), seen });
    const all = await Promise.all([1, 2, 3, 4].map(() => begin()));
    expect(all.filter((one) => one?.isOurs)).toHaveLength(1);
    await age('renewed', 'renewing_until', '16 seconds');
    expect(await begin()).toEqual({ sealed: 'sealed', isOurs: true });
    await system.askAs('web', SealSession, { hash: hashOf('renewed'), sealed: 'next' });
    expect(await begin()).toEqual({ sealed: 'next', isOurs: false });
    expect(await begin('next')).toEqual({ sealed: 'next', isOurs: true });
    expect(await system.askAs('web', BeginRenewal, { hash: hashOf('none'), seen: 'sealed' })).toBeNull();
  });

  it('ends at sign-out, and with its person', async () => {
    await open('out');
    await system.askAs('web', EndSession, { hash: hashOf('out') });
    expect(await use('out')).toBeNull();
    await open('leaver');
    await system.ask(operator, EndAccount, { person, reason: 'Left the force.' });
    expect(await use('leaver')).toBeNull();
    await expect(open('again')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(system.ask(await tokenOf('sessions'), SignIn, {})).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('is no person’s to ask for, whatever their role', async () => {
    for (const request of [OpenSession, UseSession, BeginRenewal, SealSession, EndSession]) {
      await expect(system.ask(operator, request, {} as never)).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    }
  });
});

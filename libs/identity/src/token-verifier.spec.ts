import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type JWK, type JWTPayload } from 'jose';
import { Clock, parseDuration, Unauthenticated, Unavailable } from '@idea-map/runtime';
import { TokenVerifier } from './token-verifier.js';

const ISSUER = 'https://login.example.test';
const AUDIENCE = 'idea-map';
const NOW = '2026-03-02T09:00:00Z';
const seconds = Date.parse(NOW) / 1000;
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
const stranger = await generateKeyPair('ES256');
const jwk: JWK = { ...(await exportJWK(publicKey)), alg: 'ES256', use: 'sig', kid: 'k1' };
const trusted = { issuer: ISSUER, audience: AUDIENCE, jwks: { keys: [jwk] } };

function token(
  claims: JWTPayload = {},
  more: { kid?: string; key?: typeof privateKey } = {},
): Promise<string> {
  const given = {
    iss: ISSUER,
    aud: AUDIENCE,
    sub: 'officer.kent',
    iat: seconds,
    exp: seconds + 3600,
    ...claims,
  };
  const header = { alg: 'ES256', kid: more.kid ?? 'k1' };
  return new SignJWT(given).setProtectedHeader(header).sign(more.key ?? privateKey);
}
const verifier = (clock: Clock = Clock.fixed(NOW)) => new TokenVerifier([trusted], clock);
const refused = (given: string, message = 'This token is not valid.') =>
  expect(verifier().verify(given)).rejects.toEqual(new Unauthenticated(message));

describe('a bearer token', () => {
  it('says who signed it and whom it is about, and nothing else', async () => {
    const signed = await token({ roles: ['OPERATOR'], name: 'A. Person' });
    expect(await verifier().verify(signed)).toEqual({
      issuer: ISSUER,
      subject: 'officer.kent',
      expiresAt: (seconds + 3600) * 1000,
      name: 'A. Person',
      machine: false,
      organisation: null,
      mail: null,
    });
  });

  it('says of which body somebody is by its issuer alone, whatever the token claims', async () => {
    const ofKent = new TokenVerifier([{ ...trusted, organisation: 'kent' }], Clock.fixed(NOW));
    const claims = { organisation: 'essex', email: 'a@essex.example', name: ' ' };
    expect(await ofKent.verify(await token(claims))).toMatchObject({ organisation: 'kent', name: null });
  });

  it('is a machine’s where a client got it in its own name, and of a body only where that lists it', async () => {
    const machines = ['crime-system'];
    const ofKent = new TokenVerifier([{ ...trusted, organisation: 'kent', machines }], Clock.fixed(NOW));
    const of = async (claims: JWTPayload) => ofKent.verify(await token(claims));
    const listed = await of({ sub: 'crime-system', client_id: 'crime-system' });
    expect(listed).toMatchObject({ machine: true, organisation: 'kent' });
    expect(await of({ sub: 'other', client_id: 'other' })).toMatchObject({
      machine: true,
      organisation: null,
      mail: null,
    });
    expect(await of({ sub: 'an-object-id', idtyp: 'app' })).toMatchObject({
      machine: true,
      organisation: null,
      mail: null,
    });
    expect(await of({ client_id: 'the-pages' })).toMatchObject({ machine: false, organisation: 'kent' });
  });

  it('is refused once it has expired, on the application’s clock, though it was taken before', async () => {
    const clock = Clock.fixed(NOW);
    const one = verifier(clock);
    const signed = await token();
    await one.verify(signed);
    clock.pass('PT59M');
    await one.verify(signed);
    clock.pass('PT2M');
    await expect(one.verify(signed)).rejects.toEqual(
      new Unauthenticated('This token has expired. Sign in again.'),
    );
  });

  it('follows the shift of the clock, there and back', async () => {
    const now = Math.floor(Date.now() / 1000);
    const signed = await token({ iat: now, exp: now + 3600 });
    const at = (shift: string) => verifier(new Clock(parseDuration(shift))).verify(signed);
    expect(await at('PT30M')).toMatchObject({ subject: 'officer.kent' });
    await expect(at('P1D')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await at('-P1D')).toMatchObject({ subject: 'officer.kent' });
  });

  it.each([
    ['for another audience', { aud: 'payroll' }],
    ['for no audience', { aud: undefined }],
    ['without a subject', { sub: undefined }],
    ['without an end', { exp: undefined }],
    ['before its time', { nbf: seconds + 600 }],
  ])('is refused %s', async (_, claims) => refused(await token(claims)));

  it.each(['https://elsewhere.test', '', undefined, `${ISSUER}/`])(
    'is refused of an issuer such as %j',
    async (iss) => {
      await refused(await token({ iss }), 'This token is not from an issuer that is trusted here.');
    },
  );

  it('is refused where its claims were changed after it was signed', async () => {
    const [header, , signature] = (await token()).split('.');
    const claims = base64({ iss: ISSUER, aud: AUDIENCE, sub: 'operator', exp: seconds + 3600 });
    await refused(`${header}.${claims}.${signature}`);
  });

  it('is refused of a key that is not the issuer’s, or that it does not name', async () => {
    await refused(await token({}, { key: stranger.privateKey }));
    await refused(await token({}, { kid: 'k2' }));
  });

  it('is refused without a signature', async () => {
    const claims = base64({ iss: ISSUER, aud: AUDIENCE, sub: 'operator', exp: seconds + 3600 });
    for (const alg of ['none', 'None', 'NONE']) await refused(`${base64({ alg })}.${claims}.`);
  });

  it('is refused where the public key was used as a secret', async () => {
    const claims = base64({ iss: ISSUER, aud: AUDIENCE, sub: 'operator', exp: seconds + 3600 });
    const head = `${base64({ alg: 'HS256', kid: 'k1' })}.${claims}`;
    for (const secret of [await exportSPKI(publicKey), JSON.stringify(jwk)]) {
      const signature = createHmac('sha256', secret).update(head).digest('base64url');
      await refused(`${head}.${signature}`);
    }
  });

  it.each(['', 'x', 'a.b.c', `${base64({})}.${base64(null)}.x`, '...', '\0'])(
    'is refused where it is %j',
    async (text) => {
      await expect(verifier().verify(text)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    },
  );
});

describe('an issuer', () => {
  it('is trusted with its own keys only', async () => {
    const keys = { keys: [{ ...(await exportJWK(stranger.publicKey)), alg: 'ES256', kid: 'k1' }] };
    const both = new TokenVerifier(
      [trusted, { issuer: 'https://other.test', audience: AUDIENCE, jwks: keys }],
      Clock.fixed(NOW),
    );
    expect(await both.verify(await token())).toMatchObject({ issuer: ISSUER });
    const borrowed = await token({ iss: 'https://other.test' });
    await expect(both.verify(borrowed)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('without keys is no issuer', () => {
    expect(() => new TokenVerifier([{ issuer: ISSUER, audience: AUDIENCE }], Clock.fixed(NOW))).toThrow(
      ISSUER,
    );
  });

  it('whose keys cannot be fetched makes the service unavailable, and its tokens no less valid', async () => {
    const server = createServer((_, reply) => reply.writeHead(503).end()).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const remote = (jwksUri: string) =>
      new TokenVerifier([{ issuer: ISSUER, audience: AUDIENCE, jwksUri }], Clock.fixed(NOW));
    await expect(remote(`http://127.0.0.1:${port}/keys`).verify(await token())).rejects.toBeInstanceOf(
      Unavailable,
    );
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await expect(remote(`http://127.0.0.1:${port}/keys`).verify(await token())).rejects.toBeInstanceOf(
      Unavailable,
    );
  });
});

import { hardenedServer, serverLimits } from '@idea-map/service';
import { csrfToken } from './csrf.js';
import { madeUpApi } from './testing-api.js';
import { KeptSessions } from './testing-sessions.js';
import { aWeb } from './testing-web.js';

const rates = { RATE_PER_SECOND: 0.001, RATE_BURST: 1, RATE_ADDRESS_FACTOR: 1, TRUSTED_PROXIES: [] };

/** Somebody at an address from which all requests but the first are too many. */
function aCrowdedAddress() {
  const kept = new KeptSessions();
  kept.open('mine');
  const { ask } = madeUpApi({ 'Viewer.roles': ['CONTRIBUTOR'], 'Viewer.language': 'EN' });
  const server = hardenedServer(rates).getInstance();
  server.post('/graphql', () => ({ data: null }));
  return aWeb({ ask, requests: kept.requests }, server);
}

describe('an address with too many requests', () => {
  it('is shown the page that says so, in the reader’s language, with the policy of every page', async () => {
    const app = aCrowdedAddress();
    const seen = () => app.inject({ url: '/about?lang=cy', headers: { accept: 'text/html' } });
    expect((await seen()).statusCode).toBe(200);
    const { statusCode, body, headers } = await seen();
    expect([statusCode, headers['retry-after']]).toEqual([429, '30']);
    expect(body).toMatch(/<h1[^>]*>Gofynnwyd am ormod ar unwaith</);
    expect(body).toContain('href="/about?lang=cy"');
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    await app.close();
  });

  it('keeps what was typed, under its question, and takes the form no further', async () => {
    const app = aCrowdedAddress();
    await app.inject('/about');
    const payload = new URLSearchParams({ _token: csrfToken('mine'), do: 'comment', text: 'Lamps' });
    const { statusCode, body } = await app.inject({
      ...{ method: 'POST', url: '/ideas/IM-2026-000001-5', payload: payload.toString() },
      headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: 'session=mine' },
    });
    expect(statusCode).toBe(429);
    expect(body).toMatch(/<label [^>]*for="typed-1">\s*Add a comment[^]*?>Lamps<\/textarea>/);
    await app.close();
  });

  it('answers a program as before', async () => {
    const app = aCrowdedAddress();
    await app.inject('/about');
    const refused = await app.inject({ method: 'POST', url: '/graphql', payload: {} });
    expect(refused.statusCode).toBe(429);
    expect(refused.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
    await app.close();
  });
});

describe('a page that takes too long', () => {
  it('is answered by the page that says so', async () => {
    const server = hardenedServer({ ...rates, RATE_BURST: 9 }, { ...serverLimits, answer: 50 }).getInstance();
    const app = aWeb({ ask: () => new Promise(() => undefined) }, server);
    const { statusCode, body } = await app.inject('/');
    expect([statusCode, body]).toEqual([503, expect.stringContaining('this page cannot be shown just now')]);
    await app.close();
  });
});

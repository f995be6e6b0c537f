import { Logger } from '@nestjs/common';
import { KeptSessions } from './testing-sessions.js';
import { aWeb } from './testing-web.js';

Logger.overrideLogger(false);

const refusal = (code: string) => ({
  data: { viewer: null },
  errors: [{ message: code, extensions: { code } }],
});

/** What somebody with a session sees where the API answers this to who they are. */
async function seenWith(answer: unknown) {
  const kept = new KeptSessions();
  kept.open('mine');
  const app = aWeb({ ask: () => Promise.resolve(answer), requests: kept.requests });
  const { statusCode, headers } = await app.inject({ url: '/account', headers: { cookie: 'session=mine' } });
  await app.close();
  const isTaken = String(headers['set-cookie'] ?? '').includes('session=;');
  return { status: statusCode, isKept: kept.has('mine') && !isTaken };
}

describe('whose session it is', () => {
  it.each([
    ['RATE_LIMITED', 429],
    ['UNAVAILABLE', 503],
    ['INTERNAL', 500],
  ])('is not said where the API answers %s: a page says so, and the session stays', async (code, status) => {
    expect(await seenWith(refusal(code))).toEqual({ status, isKept: true });
  });

  it('is nobody’s any more where the API answers that it is signed in as nobody', async () => {
    for (const answer of [refusal('UNAUTHENTICATED'), { data: { viewer: null } }])
      expect(await seenWith(answer)).toEqual({ status: 401, isKept: false });
  });

  it('is not known while the directory is away, and its cookie stays', async () => {
    const kept = new KeptSessions();
    kept.isAway = true;
    const app = aWeb({ ask: () => Promise.reject(new Error('away')), requests: kept.requests });
    const page = await app.inject({ url: '/account', headers: { cookie: 'session=mine' } });
    expect([page.statusCode, page.headers['set-cookie'], page.headers['retry-after']]).toEqual([
      503,
      undefined,
      '30',
    ]);
    await app.close();
  });
});

describe('the cookie of a session', () => {
  const seen = async (cookie: string) => {
    const kept = new KeptSessions();
    const publicUrl = () => 'https://map.example';
    const app = aWeb({ ask: () => Promise.reject(new Error('away')), requests: kept.requests, publicUrl });
    const { statusCode, headers } = await app.inject({ url: '/account', headers: { cookie } });
    await app.close();
    return [statusCode, headers['set-cookie']];
  };

  it('goes over TLS alone where the pages are not on this machine, and no other host can have set it', async () => {
    const isOver = '__Host-session=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0';
    expect(await seen('__Host-session=none')).toEqual([401, isOver]);
    expect(await seen('session=none')).toEqual([303, undefined]);
  });
});

describe('signing out while the directory is away', () => {
  it('is answered by a page that says so, and leaves the cookie', async () => {
    const kept = new KeptSessions();
    kept.isAway = true;
    const app = aWeb({ ask: () => Promise.reject(new Error('away')), requests: kept.requests });
    const headers = { cookie: 'session=mine', 'content-type': 'application/x-www-form-urlencoded' };
    const page = await app.inject({ method: 'POST', url: '/sign-out', headers, payload: '_token=x' });
    expect([page.statusCode, page.headers['set-cookie']]).toEqual([503, undefined]);
    expect(page.body).toContain('Sorry, this page cannot be shown just now</h1>');
    await app.close();
  });
});

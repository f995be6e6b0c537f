import { Logger } from '@nestjs/common';
import { madeUpApi } from './testing-api.js';
import { OneUseIssuer } from './testing-issuer.js';
import { KeptSessions } from './testing-sessions.js';
import { aWeb } from './testing-web.js';

Logger.overrideLogger(false);

/** Somebody whose token is good for so many milliseconds more, before two processes that serve the pages. */
function aScene(goodFor = -1) {
  const [issuer, kept] = [new OneUseIssuer(), new KeptSessions()];
  kept.open('mine', issuer.tokens(goodFor));
  const { ask, asked } = madeUpApi({ 'Viewer.roles': ['CONTRIBUTOR'], 'Viewer.language': 'EN' });
  const given = { ask, requests: kept.requests, issuers: () => [issuer.settings], fetch: issuer.fetch };
  const replicas = [aWeb(given), aWeb(given)];
  const open = async (replica = 0) => {
    const page = await replicas[replica]?.inject({ url: '/cookies', headers: { cookie: 'session=mine' } });
    return { status: page?.statusCode, text: page?.body, headers: page?.headers };
  };
  return { issuer, kept, asked, open };
}

describe('a token that is over', () => {
  it('is renewed once for all pages that are opened at once, before two processes too', async () => {
    const { issuer, kept, asked, open } = aScene();
    const pages = await Promise.all(Array.from({ length: 12 }, (_, at) => open(at % 2)));
    expect(new Set(pages.map(({ status }) => status))).toEqual(new Set([200]));
    expect([issuer.renewals, kept.has('mine')]).toEqual([1, true]);
    expect(new Set(asked.map(({ token }) => token))).toEqual(new Set(['access-1']));
  });

  it('is renewed again when the next is over, by either process', async () => {
    const { issuer, open } = aScene();
    issuer.lasts = 30;
    for (const replica of [0, 1, 1, 0]) expect((await open(replica)).status).toBe(200);
    expect(issuer.renewals).toBe(4);
  });

  it.each([
    ['cannot be reached', new Error('refused')],
    ['fails', { status: 503, error: 'temporarily_unavailable' }],
    ['has too much to do', { status: 429, error: 'slow_down' }],
    ['does not know the client for a while', { status: 401, error: 'invalid_client' }],
  ])('leaves the session as it is where the issuer %s: a page says to try again', async (_, fault) => {
    const { issuer, kept, open } = aScene();
    issuer.fault = fault;
    for (const page of await Promise.all([open(0), open(1)])) {
      expect([page.status, page.headers?.['retry-after']]).toEqual([503, '30']);
      expect(page.text).toContain('Try again');
      expect(page.headers?.['set-cookie']).toBeUndefined();
    }
    issuer.fault = null;
    expect([(await open(1)).status, kept.has('mine'), issuer.renewals]).toEqual([200, true, 1]);
  });

  it('ends the session where the issuer refuses to renew it', async () => {
    const { issuer, kept, open } = aScene();
    issuer.fault = { status: 400, error: 'invalid_grant' };
    const page = await open();
    expect(page.text).not.toContain('Sign out');
    expect([String(page.headers?.['set-cookie']).startsWith('session=;'), kept.has('mine')]).toEqual([
      true,
      false,
    ]);
  });
});

describe('a token that is over soon', () => {
  it('is used for as long as it is good where the issuer is away', async () => {
    const { issuer, asked, open } = aScene(30_000);
    issuer.fault = new Error('refused');
    expect((await open()).status).toBe(200);
    expect(asked.at(-1)?.token).toBe('access-0');
  });
});

import { setTimeout as sleep } from 'node:timers/promises';
import { Browser } from './browser.js';
import { removeDataFolders } from './data-folders.js';
import { ForcesIssuer } from './forces-issuer.js';
import { newDataFolder, START, SystemUnderTest } from './system-under-test.js';

const IDLE = 10_000;
const TYPED = 'A lamp at every gate of the yard';

let issuer: ForcesIssuer;
let system: SystemUnderTest;

beforeAll(async () => {
  issuer = await ForcesIssuer.start();
  // Always one of its own: what runs already trusts another issuer.
  system = await SystemUnderTest.on(await newDataFolder(), {
    ...{ TRUSTED_ISSUERS: issuer.trustedFor('kent'), SESSION_IDLE: `PT${IDLE / 1000}S` },
  });
}, START);
afterAll(async () => {
  await system.stop();
  issuer.stop();
  removeDataFolders();
});
beforeEach(() => Object.assign(issuer, { lasts: 3600, isAway: false, refuses: false, renewals: 0 }));

/** A browser in which somebody of the force has just signed in, and the token of its forms. */
async function signedIn() {
  const browser = new Browser(system.url);
  const page = await browser.open('/sign-in?with=kent&to=/account');
  expect([page.status, page.at]).toEqual([200, '/account']);
  return { browser, token: page.token };
}
const idea = (token: string) => ({ _token: token, step: 'check', title: 'Lamps', problem: TYPED });

describe('a session under a short idle limit', () => {
  it(
    'stays for as long as its person opens pages, and ends when they are away for that long',
    async () => {
      const { browser } = await signedIn();
      for (const began = Date.now(); Date.now() - began < IDLE * 1.4; await sleep(IDLE / 8))
        expect((await browser.open('/account')).status).toBe(200);
      await sleep(IDLE + 500);
      expect((await browser.open('/account')).status).toBe(401);
    },
    START,
  );
});

describe('a token that is over', () => {
  it('is renewed once for all pages that are opened at once', async () => {
    issuer.lasts = 1;
    const { browser } = await signedIn();
    await sleep(1100);
    Object.assign(issuer, { lasts: 3600, renewals: 0 });
    const pages = await Promise.all(Array.from({ length: 6 }, () => browser.open('/account')));
    expect(pages.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 200));
    expect(issuer.renewals).toBe(1);
  });

  it('leaves a session as it is while the issuer is away, and what was typed is there to copy', async () => {
    issuer.lasts = 1;
    const { browser, token } = await signedIn();
    await sleep(1100);
    issuer.isAway = true;
    const page = await browser.send('/submit', idea(token));
    expect([page.status, page.text]).toEqual([503, expect.stringContaining(`${TYPED}</textarea>`)]);
    expect(page.text).toContain('Try again');
    Object.assign(issuer, { lasts: 3600, isAway: false });
    const again = await browser.send('/submit', idea(token));
    expect([again.status, again.text]).toEqual([422, expect.stringContaining(TYPED)]);
  });

  it('ends the session where the issuer refuses, and what was typed is there to copy', async () => {
    issuer.lasts = 1;
    const { browser, token } = await signedIn();
    await sleep(1100);
    issuer.refuses = true;
    const page = await browser.send('/submit', idea(token));
    expect([page.status, page.text]).toEqual([401, expect.stringContaining(`${TYPED}</textarea>`)]);
    expect(page.text).not.toContain(token);
    issuer.refuses = false;
    expect((await browser.open('/account')).at).not.toBe('/account');
  });
});

describe('a form that is sent without a session', () => {
  it('leads to signing in and back to its own page', async () => {
    const browser = new Browser(system.url);
    const page = await browser.send('/submit?call=none', idea('none'));
    expect([page.status, page.text]).toEqual([401, expect.stringContaining(TYPED)]);
    expect(page.text).toContain(`href="/sign-in?to=${encodeURIComponent('/submit?call=none')}"`);
    const answer = await fetch(`${system.url}/ideas/IM-2026-000001-5`, {
      ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams({ do: 'support' }) },
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/sign-in?to=${encodeURIComponent('/ideas/IM-2026-000001-5')}`,
    ]);
  });
});

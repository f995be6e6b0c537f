import { Browser, signedIn as signedInAt } from './browser.js';
import { removeDataFolders } from './data-folders.js';
import { anIdea, SUBMIT } from './ideas.js';
import { somebody } from './somebody.js';
import { START, SystemUnderTest } from './system-under-test.js';

let system: SystemUnderTest;

beforeAll(async () => {
  system = await SystemUnderTest.start();
}, START);
afterAll(async () => {
  await system.stop();
  removeDataFolders();
});

const signedIn = (person: string, to = '/account') => signedInAt(system.url, person, to);

describe('signing in to the pages', () => {
  it('leads to the issuer, to the choice of a person, and back to where one wanted to go', async () => {
    const browser = new Browser(system.url);
    const choice = await browser.open('/account');
    expect(choice.at).toMatch(/^\/issuer\/choose\//);
    expect((await browser.open(`${choice.at}?find=kent%20broker`)).text).toMatch(/value="broker.kent"/);
    const page = await browser.send(choice.at, { person: 'broker.kent' });
    expect([page.status, page.at]).toEqual([200, '/account']);
    const { viewer } = await (await system.as('broker.kent')).ok('{ viewer { name } }');
    expect(page.text).toContain(viewer.name);
  });

  it('gives a cookie that no script reads and that is worth nothing without the session behind it', async () => {
    const { browser } = await signedIn('officer.kent');
    expect(browser.set.get('session')).toMatch(
      /^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/,
    );
    const made = await fetch(`${system.url}/account`, {
      headers: { cookie: `session=${'A'.repeat(43)}` },
      redirect: 'manual',
    });
    expect([made.status, await made.text()]).toEqual([
      401,
      expect.stringContaining('You have been signed out'),
    ]);
  });

  it('cannot be begun by one browser and ended by another', async () => {
    const [one, other] = [new Browser(system.url), new Browser(system.url)];
    const choice = await one.open('/sign-in');
    const page = await other.send(choice.at, { person: 'officer.kent' });
    expect((await other.open('/account')).at).not.toBe('/account');
    expect(page.text).not.toContain('Sign out');
    expect((await other.open('/signed-in?code=made-up&state=made-up')).status).toBe(400);
  });

  it('comes in Welsh too', async () => {
    const browser = new Browser(system.url);
    await browser.open('/about?lang=cy');
    const choice = await browser.open('/sign-in');
    expect(choice.text).toContain('Dewiswch fel pwy i fewngofnodi');
  });
});

describe('a form', () => {
  it('is taken with the token of its page, and with no other', async () => {
    const { browser, page } = await signedIn('staff.kent');
    const sent = (fields: Record<string, string>, headers = {}) =>
      browser.send('/account', { language: 'EN', ...fields }, headers);
    expect((await sent({})).status).toBe(403);
    const { page: anothers } = await signedIn('staff.essex');
    expect((await sent({ _token: anothers.token })).status).toBe(403);
    expect((await sent({ _token: page.token }, { origin: 'https://evil.example' })).status).toBe(403);
    const taken = await sent({ _token: page.token });
    expect([taken.status, taken.at]).toEqual([200, '/account']);
    expect(taken.text).toContain('Your language is saved.');
  });

  it('that is not right is shown again, with what is wrong linked to its field', async () => {
    const { browser, page } = await signedIn('staff.kent');
    const again = await browser.send('/account', { _token: page.token, language: 'FR' });
    expect(again.status).toBe(422);
    expect(again.text).toContain('<a href="#language">Select a language</a>');
    expect(again.text).toMatch(/<title>Error: /);
  });
});

describe('a session', () => {
  it('ends at sign-out, at the issuer too', async () => {
    const { browser, page } = await signedIn('officer.essex');
    expect((await browser.send('/sign-out', {})).status).toBe(403);
    const out = await browser.send('/sign-out', { _token: page.token });
    expect([out.status, out.at]).toEqual([200, '/signed-out']);
    expect((await browser.open('/account')).at).toMatch(/^\/issuer\/choose\//);
  });

  it('ends within a second of its person’s leaving', async () => {
    const operator = await system.as('operator');
    const { id } = await somebody(system, 'volunteer');
    const { subject } = await subjectOf(id);
    const { browser } = await signedIn(subject);
    expect((await browser.open('/account')).status).toBe(200);
    await operator.ok(`mutation { endAccount(person: "${id}", reason: "Left the force.") { id } }`);
    expect((await browser.open('/account')).status).toBe(401);
    expect((await signedIn(subject)).page.text).toContain('this account may not use the service');
  });
});

/** Which of the volunteers has this id. */
async function subjectOf(id: string): Promise<{ subject: string }> {
  const { forces } = await system.nobody.ok('{ forces { id } }');
  for (const force of forces) {
    const subject = `volunteer.${force.id}`;
    const { data } = await (await system.as(subject)).ask('{ viewer { id } }');
    if (data?.viewer?.id === id) return { subject };
  }
  throw new Error('Nobody has this id.');
}

describe('a force’s own system', () => {
  it('signs in by client credentials, submits for its force only, and reads', async () => {
    const basic = Buffer.from(`system.kent:${system.issuer.secretOf('system.kent')}`).toString('base64');
    const ask = (authorization: string) =>
      fetch(`${system.url}/issuer/token`, {
        method: 'POST',
        headers: { authorization },
        body: new URLSearchParams({ grant_type: 'client_credentials' }),
      });
    const { access_token: token } = (await (await ask(`Basic ${basic}`)).json()) as { access_token: string };
    const machine = system.bearing(token);
    const { submitIdea } = await machine.ok(SUBMIT, { input: anIdea() });
    expect(submitIdea.credit).toBe('FORCE_ONLY');
    expect((await machine.ok('{ ideas { totalCount } }')).ideas.totalCount).toBeGreaterThan(0);
    expect(await machine.code(SUBMIT, { input: anIdea({ credit: 'NAMED' }) })).toBe('BAD_USER_INPUT');
    const guessed = Buffer.from('system.kent:guess').toString('base64');
    expect((await ask(`Basic ${guessed}`)).status).toBe(401);
  });
});

describe('the keys of the issuer', () => {
  it('change without a restart: tokens of both keys are good, and people sign in', async () => {
    const before = await system.as('officer.kent');
    await system.issuer.rotate();
    expect(await (await system.as('officer.kent')).code('{ ideas { totalCount } }')).toBe('answered');
    expect(await before.code('{ ideas { totalCount } }')).toBe('answered');
    expect((await signedIn('lead.kent')).page.at).toBe('/account');
  });
});

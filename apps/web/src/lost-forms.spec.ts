import { Logger } from '@nestjs/common';
import type { Ask } from './api.js';
import { csrfToken } from './csrf.js';
import { madeUpApi } from './testing-api.js';
import { KeptSessions } from './testing-sessions.js';
import { aWeb } from './testing-web.js';

Logger.overrideLogger(false);

const IDEA = '/ideas/IM-2026-000001-5';
const TYPED = 'Lamps on the path & <b>one</b> at the gate';
const SHOWN = 'Lamps on the path &amp; &lt;b&gt;one&lt;/b&gt; at the gate';

/** Somebody with a session before an API that knows them, and refuses all else with this code. */
function aSender(code = 'UNAVAILABLE') {
  const kept = new KeptSessions();
  kept.open('mine');
  const api = madeUpApi({ 'Viewer.roles': ['CONTRIBUTOR'], 'Viewer.language': 'EN' });
  const refusal = { data: null, errors: [{ message: code, extensions: { code } }] };
  const ask: Ask = (question) =>
    question.query.startsWith('{ viewer {') ? api.ask(question) : Promise.resolve(refusal);
  const app = aWeb({ ask, requests: kept.requests });
  const send = async (
    fields: Record<string, string> = { do: 'comment', text: TYPED },
    { headers = {}, cookie = 'session=mine', url = IDEA } = {},
  ) => {
    const payload = new URLSearchParams({ _token: csrfToken('mine'), ...fields }).toString();
    const typed = { 'content-type': 'application/x-www-form-urlencoded', cookie, ...headers };
    const answer = await app.inject({ method: 'POST', url, headers: typed, payload });
    return { status: answer.statusCode, text: answer.body, to: answer.headers.location };
  };
  return { kept, send };
}

describe('what somebody typed into a form', () => {
  it.each([
    ['UNAVAILABLE', 503],
    ['INTERNAL', 500],
    ['UNAUTHENTICATED', 401],
    ['FORBIDDEN', 403],
    ['NOT_FOUND', 404],
  ])('is there to copy where the API answers %s', async (code, status) => {
    const page = await aSender(code).send();
    expect([page.status, page.text]).toEqual([status, expect.stringContaining(`${SHOWN}</textarea>`)]);
    expect(page.text).toContain('Copy it before you leave this page');
    expect(page.text).toMatch(/<label [^>]*for="typed-1">\s*Add a comment/);
  });

  it('is there to copy where the session is over, and the page leads to signing in and back', async () => {
    const { kept, send } = aSender();
    kept.end('mine');
    for (const cookie of ['session=mine', '']) {
      const page = await send(undefined, { cookie });
      expect([page.status, page.text]).toEqual([401, expect.stringContaining(SHOWN)]);
      expect(page.text).toContain(`href="/sign-in?to=${encodeURIComponent(IDEA)}"`);
    }
  });

  it('is there to copy where the form was open for too long, or the directory is away', async () => {
    const { kept, send } = aSender();
    const old = await send({ _token: 'old', do: 'comment', text: TYPED });
    expect([old.status, old.text]).toEqual([403, expect.stringContaining(SHOWN)]);
    kept.isAway = true;
    const away = await send();
    expect([away.status, away.text]).toEqual([503, expect.stringContaining(SHOWN)]);
  });

  it('is shown without the token of the form, or what was not typed', async () => {
    const token = csrfToken('mine');
    const page = await aSender().send({ _token: token, do: 'comment', password: 'a secret', text: TYPED });
    expect(page.text.match(/<textarea/g)).toHaveLength(1);
    expect(page.text).not.toMatch(new RegExp(`_token|a secret|>comment<|${token}`));
  });

  it('is not shown where another site sent it: its words would stand on our page', async () => {
    const headers = { origin: 'https://evil.example' };
    const page = await aSender().send(undefined, { headers });
    expect([page.status, page.text]).toEqual([403, expect.not.stringContaining('Lamps')]);
    const nobodys = await aSender().send(undefined, { headers, cookie: '' });
    expect([nobodys.status, nobodys.text]).toEqual([303, '']);
  });
});

describe('a form that nobody is signed in to send', () => {
  it('leads to signing in, and from there back to its own page', async () => {
    for (const url of [IDEA, '/desk/IM-2026-000001-5?did=score']) {
      const { status, to } = await aSender().send({ do: 'support' }, { url, cookie: '' });
      expect([status, to]).toEqual([303, `/sign-in?to=${encodeURIComponent(url)}`]);
    }
  });
});

import { KeptSessions } from './testing-sessions.js';
import { aWeb } from './testing-web.js';

const app = aWeb({ ask: () => Promise.reject(new Error('away')), requests: new KeptSessions().requests });
afterAll(() => app.close());

const send = (url: string, fields: Record<string, string>) =>
  app.inject({
    ...{ method: 'POST', url, payload: new URLSearchParams(fields).toString() },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });

describe('a form that nobody is signed in to send', () => {
  it('leads to signing in, and from there back to its own page', async () => {
    for (const url of ['/ideas/IM-2026-000001-5', '/desk/IM-2026-000001-5?did=score']) {
      const answer = await send(url, { do: 'support' });
      expect([answer.statusCode, answer.headers.location]).toEqual([
        303,
        `/sign-in?to=${encodeURIComponent(url)}`,
      ]);
    }
  });
});

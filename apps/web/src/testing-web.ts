import { fastify, type FastifyInstance } from 'fastify';
import { UseSession, type Role } from '@idea-map/contracts';
import { seal, type OwnRequests } from '@idea-map/identity';
import { Clock } from '@idea-map/runtime';
import type { Question } from './api.js';
import { csrfToken } from './csrf.js';
import { registerWeb, type WebOptions } from './register-web.js';
import { madeUpApi, type Answers } from './testing-api.js';

/** The pages on a server of their own, for tests: nobody signs in there, and no session is. */
export function aWeb(
  given: Partial<WebOptions> & Pick<WebOptions, 'ask'>,
  app: FastifyInstance = fastify(),
): FastifyInstance {
  registerWeb(app, {
    requests: {
      ask: () => Promise.resolve({ output: null, events: [], stale: false }),
    } as unknown as OwnRequests,
    issuers: () => [],
    publicUrl: () => 'http://localhost:80',
    sessions: { idleMs: 3_600_000, longestMs: 12 * 3_600_000 },
    sealKey: 'a key for tests that is long enough',
    explorerPath: '/explorer',
    clock: new Clock(),
    ...given,
  });
  return app;
}

/** What somebody at the pages sees: its status, its text, and where a form led. */
export interface Seen {
  readonly status: number;
  readonly text: string;
  readonly to: string | undefined;
}
export interface Reader {
  readonly asked: Question[];
  readonly open: (url: string) => Promise<Seen>;
  readonly send: (url: string, form: Readonly<Record<string, string | readonly string[]>>) => Promise<Seen>;
}

const SESSION = 'a-session-of-the-tests';

/** Somebody who is signed in with these roles, before an API that makes its answers up. */
export function aReader(roles: readonly Role[], answers: Answers = {}, clock = new Clock()): Reader {
  const api = madeUpApi({ 'Viewer.id': 'me', 'Viewer.roles': roles, 'Viewer.language': 'EN', ...answers });
  const tokens = { issuer: 'i', access: 'a token', id: null, refresh: null, until: Date.now() + 3_600_000 };
  const sealed = seal(JSON.stringify(tokens), SESSION);
  const requests = {
    ask: (request: unknown) =>
      Promise.resolve({ output: request === UseSession ? { sealed } : null, events: [], stale: false }),
  } as unknown as OwnRequests;
  const app = aWeb({ ask: api.ask, requests, clock });
  const headers = { cookie: `session=${SESSION}`, accept: 'text/html' };
  const seen = ({ statusCode, body, headers: answered }: Awaited<ReturnType<typeof app.inject>>): Seen => ({
    ...{ status: statusCode, text: body, to: answered.location },
  });
  return {
    asked: api.asked,
    open: async (url) => seen(await app.inject({ url, headers })),
    async send(url, form) {
      const payload = new URLSearchParams({ _token: csrfToken(SESSION) });
      for (const [name, values] of Object.entries(form))
        for (const value of [values].flat()) payload.append(name, value);
      const typed = { ...headers, 'content-type': 'application/x-www-form-urlencoded' };
      return seen(await app.inject({ method: 'POST', url, headers: typed, payload: payload.toString() }));
    },
  };
}

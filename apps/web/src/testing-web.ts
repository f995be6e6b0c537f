import { fastify, type FastifyInstance } from 'fastify';
import type { OwnRequests } from '@idea-map/identity';
import { registerWeb, type WebOptions } from './register-web.js';

/** The pages on a server of their own, for tests: nobody signs in there, and no session is. */
export function aWeb(given: Partial<WebOptions> & Pick<WebOptions, 'ask'>): FastifyInstance {
  const app = fastify();
  registerWeb(app, {
    requests: {
      ask: () => Promise.resolve({ output: null, events: [], stale: false }),
    } as unknown as OwnRequests,
    issuers: () => [],
    publicUrl: () => 'http://localhost:80',
    sessions: { idleMs: 3_600_000, longestMs: 12 * 3_600_000 },
    sealKey: 'a key for tests that is long enough',
    explorerPath: '/explorer',
    ...given,
  });
  return app;
}

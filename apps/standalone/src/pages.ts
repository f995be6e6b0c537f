import type { FastifyInstance } from 'fastify';
import { OwnRequests } from '@idea-map/identity';
import type { Parts } from '@idea-map/service';
import { headersOf, type Question } from '../../web/src/api.js';
import { registerWeb } from '../../web/src/register-web.js';
import { tilesOf } from '../../web/src/tiles.js';
import type { SignInIssuer } from '../../web/src/sign-in.js';
import { addDemoIssuer, demoIssuerAt, demoSignIn } from './demo-issuer.js';

/** Adds the pages to the gateway's server, and the demo issuer by which people sign in to them where it is trusted. */
export function addPages(parts: Parts, issuers: readonly SignInIssuer[]) {
  return (server: FastifyInstance, explorerPath: string | null): void => {
    const { config, channel, serviceTokens, clock } = parts;
    const publicUrl = () => config.PUBLIC_URL?.replace(/\/$/, '') ?? `http://localhost:${portOf(server)}`;
    const demo = () => (parts.demoIssuer ? [demoSignIn(publicUrl())] : []);
    const web = registerWeb(server, {
      ask: (question) => askWithin(server, question),
      clock,
      requests: new OwnRequests(channel, 'web', serviceTokens),
      issuers: () => [...issuers, ...demo()],
      publicUrl,
      sessions: { idleMs: config.SESSION_IDLE, longestMs: config.SESSION_LONGEST },
      sealKey: serviceTokens.keyFor('sign-in'),
      explorerPath,
      tiles: tilesOf(config),
      fetch: fetchWithin(server, publicUrl),
    });
    const { demoIssuer: issuer } = parts;
    if (issuer) addDemoIssuer(server, { issuer, clock, publicUrl, web });
  };
}

function portOf(server: FastifyInstance): number {
  const address = server.server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

/** Asks the API as any client would, without the way over the network. */
async function askWithin(server: FastifyInstance, question: Question): Promise<unknown> {
  const { query, variables, address } = question;
  const answer = await server.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query, variables },
    remoteAddress: address,
    headers: headersOf(question),
  });
  return answer.json();
}

/** Fetches from the demo issuer without the way over the network, whose public address may not lead back here. */
function fetchWithin(server: FastifyInstance, publicUrl: () => string): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (!request.url.startsWith(`${demoIssuerAt(publicUrl())}/`)) return fetch(request);
    const { statusCode, rawPayload, headers } = await server.inject({
      method: request.method as 'GET' | 'POST',
      url: `${url.pathname}${url.search}`,
      headers: { ...Object.fromEntries(request.headers), host: url.host },
      payload: await request.text(),
    });
    return new Response(new Uint8Array(rawPayload), {
      status: statusCode,
      headers: { 'content-type': String(headers['content-type']) },
    });
  };
}

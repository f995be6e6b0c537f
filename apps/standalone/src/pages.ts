import type { FastifyInstance } from 'fastify';
import { registerWeb, type Attribution } from '../../web/src/register-web.js';

/** What the sources of the data on the pages ask to be said. */
const attributions: readonly Attribution[] = [
  {
    en: 'Contains public domain data from Natural Earth.',
    cy: 'Yn cynnwys data parth cyhoeddus gan Natural Earth.',
  },
];

/** Adds the pages to the server of the gateway, which they ask as any client would, without the way over the network. */
export function addPages(server: FastifyInstance, explorerPath: string | null): void {
  registerWeb(server, { ask, attributions, explorerPath });

  async function ask({
    query,
    address,
  }: {
    readonly query: string;
    readonly address: string;
  }): Promise<unknown> {
    const answer = await server.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query },
      remoteAddress: address,
    });
    return answer.json();
  }
}

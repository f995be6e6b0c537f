import type { FastifyInstance } from 'fastify';
import { registerWeb } from '../../web/src/register-web.js';

/** Adds the pages to the server of the gateway, which they ask as any client would, without the way over the network. */
export function addPages(server: FastifyInstance, explorerPath: string | null): void {
  registerWeb(server, { ask, explorerPath });

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

import { fastify } from 'fastify';
import { registerExplorer } from './explorer.js';

describe('the explorer', () => {
  const app = fastify();
  registerExplorer(app, { path: '/explorer', graphqlPath: '/graphql' });
  afterAll(() => app.close());

  it('is a page without inline scripts, and everything on it is this server’s', async () => {
    const { body, headers } = await app.inject('/explorer');
    expect(headers['content-type']).toContain('text/html');
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(body).not.toMatch(/<script(?![^>]* src=)|https?:|\son\w+=/);
    const addresses = [...body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => String(address));
    expect(addresses).toHaveLength(6);
    for (const address of addresses) {
      const answer = await app.inject(address);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['content-type']).toMatch(
        address.endsWith('.js') ? /^text\/javascript/ : /^text\/css/,
      );
    }
  });
});

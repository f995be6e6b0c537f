import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { hardenedServer, serverLimits } from './hardened-server.js';

const rates = { RATE_PER_SECOND: 200, RATE_BURST: 2000, RATE_ADDRESS_FACTOR: 5, TRUSTED_PROXIES: [] };
const open: FastifyInstance[] = [];
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())));

async function serve(
  given: Partial<typeof rates> | { TRUSTED_PROXIES: string[] } = {},
  limits = serverLimits,
) {
  const adapter = hardenedServer({ ...rates, ...given }, limits);
  const server = adapter.getInstance();
  open.push(server);
  server.get('/', () => ({ here: true }));
  server.get('/address', ({ ip }) => ({ ip }));
  server.post('/', () => ({ taken: true }));
  server.get('/slow', () => sleep(2_000, { late: true }, { ref: false }));
  return server;
}

describe('a server that faces the public', () => {
  it('lets a browser do nothing with an answer that does not say what it needs', async () => {
    const { headers } = await (await serve()).inject('/');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
    );
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': expect.stringContaining('max-age=') as unknown,
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers).not.toHaveProperty('x-powered-by');
  });

  it('takes so many requests from one address, and those of another all the same', async () => {
    const server = await serve({ RATE_PER_SECOND: 0.01, RATE_BURST: 2, RATE_ADDRESS_FACTOR: 2 });
    const statuses: number[] = [];
    for (let time = 0; time < 6; time++) statuses.push((await server.inject('/')).statusCode);
    expect(statuses).toEqual([200, 200, 200, 200, 429, 429]);
    const refused = await server.inject('/');
    expect(refused.headers['retry-after']).toBe('50');
    expect(refused.json()).toEqual({
      errors: [
        {
          message: 'Too many requests. Try again in 50 seconds.',
          extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 50 },
        },
      ],
    });
    expect((await server.inject({ url: '/', remoteAddress: '192.0.2.7' })).statusCode).toBe(200);
  });

  it('believes what a proxy says of an address only where that proxy is trusted', async () => {
    const asked = { url: '/address', remoteAddress: '10.0.0.1', headers: { 'x-forwarded-for': '192.0.2.7' } };
    expect((await (await serve()).inject(asked)).json()).toEqual({ ip: '10.0.0.1' });
    const behind = await serve({ TRUSTED_PROXIES: ['10.0.0.0/8'] });
    expect((await behind.inject(asked)).json()).toEqual({ ip: '192.0.2.7' });
  });

  it('takes no body over 64 KiB where a route allows no more, and no address that cannot be read', async () => {
    const server = await serve();
    const large = await server.inject({ method: 'POST', url: '/', payload: { text: 'x'.repeat(65 * 1024) } });
    expect(large.statusCode).toBe(413);
    const unreadable = await server.inject('/%ff');
    expect([unreadable.statusCode, unreadable.json()]).toEqual([
      400,
      { message: 'This address cannot be read.' },
    ]);
    expect(unreadable.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('waits for an answer so long and no longer', async () => {
    const server = await serve({}, { ...serverLimits, answer: 50 });
    expect((await server.inject('/slow')).statusCode).toBe(503);
  });

  it.each([
    ['never ends its head', 'GET / HTTP/1.1\r\nHost: x\r\n'],
    [
      'never ends its body',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
    ],
  ])(
    'ends the connection of a caller who %s',
    async (_case, sent) => {
      const server = await serve({}, { head: 200, whole: 400, answer: 5_000, idle: 5_000 });
      await server.listen({ port: 0, host: '127.0.0.1' });
      const { port } = server.server.address() as { port: number };
      const socket = connect(port, '127.0.0.1');
      let answer = '';
      socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
      socket.write(sent);
      await once(socket, 'close');
      expect(answer).toMatch(/^HTTP\/1.1 408 /);
    },
    5_000,
  );
});

import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { loadConfig, Unavailable } from '@idea-map/runtime';
import type { RequestEnvelope } from './request-channel.js';
import { provideRequestChannel } from './request-channel.provider.js';
import { TcpRequestChannel } from './tcp-request-channel.js';
import { tcpSettings } from './tcp-settings.js';

const channels: TcpRequestChannel[] = [];
const servers: Server[] = [];
const sockets: Socket[] = [];

afterEach(async () => {
  await Promise.all(channels.splice(0).map((channel) => channel.stop()));
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

function asked(within = 5000): RequestEnvelope {
  return {
    ...{ name: 'test', input: null, token: null, correlationId: 'c', traceparent: null, language: 'EN' },
    ...{ after: [], idempotency: null, deadline: Date.now() + within },
  };
}

/** A channel that finds every service at these ports, and answers at `own`. */
function channel(ports: readonly number[], own = 4000): TcpRequestChannel {
  const address = ports.map((port) => `127.0.0.1:${port}`).join('|');
  const made = new TcpRequestChannel(
    tcpSettings(loadConfig({ REQUESTS_ADDRESSES: address, REQUESTS_PORT: String(own) })),
  );
  channels.push(made);
  return made;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Somebody who takes connections and says nothing. */
async function silent(): Promise<number> {
  const server = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function answering(port: number, says: string): Promise<TcpRequestChannel> {
  const made = channel([port], port);
  await made.answer('intake', async () => ({ ok: true, output: says, events: [], stale: false }));
  return made;
}

async function timed(work: Promise<unknown>): Promise<{ error: unknown; ms: number }> {
  const started = performance.now();
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return { error, ms: performance.now() - started };
}

describe('a service that is away', () => {
  it('is UNAVAILABLE at once where nobody listens, however often it is asked', async () => {
    const asking = channel([await freePort()]);
    for (let n = 0; n < 5; n++) {
      const { error, ms } = await timed(asking.ask('intake', asked()));
      expect(error).toBeInstanceOf(Unavailable);
      expect(ms).toBeLessThan(1500);
    }
  });

  it('is found again when it is back, on the same port', async () => {
    const port = await freePort();
    const asking = channel([port]);
    const first = await answering(port, 'one');
    expect(await asking.ask('intake', asked())).toMatchObject({ output: 'one' });
    await first.stop();
    expect((await timed(asking.ask('intake', asked()))).error).toBeInstanceOf(Unavailable);
    await answering(port, 'two');
    expect(await asking.ask('intake', asked())).toMatchObject({ output: 'two' });
  });

  it('is UNAVAILABLE at once for what it was being asked when it went', async () => {
    const asking = channel([await silent()]);
    const waiting = timed(asking.ask('intake', asked()));
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (const socket of sockets) socket.destroy();
    expect(await waiting).toMatchObject({ error: expect.any(Unavailable) as unknown });
    expect((await waiting).ms).toBeLessThan(2000);
  });

  it('loses its connection where it says nothing for a whole deadline', async () => {
    const asking = channel([await silent()]);
    expect((await timed(asking.ask('intake', asked(1200)))).error).toBeInstanceOf(Unavailable);
  });

  it('is answered for by another of its replicas', async () => {
    const port = await freePort();
    await answering(port, 'the other');
    const asking = channel([await freePort(), port]);
    for (let n = 0; n < 4; n++)
      expect(await asking.ask('intake', asked())).toMatchObject({ output: 'the other' });
  });
});

describe('a port for requests', () => {
  it('that is taken stops the start', async () => {
    const port = await freePort();
    await answering(port, 'first');
    await expect(answering(port, 'second')).rejects.toThrow('EADDRINUSE');
  });

  it('is of no use without the addresses of the others, which are named', () => {
    const start = () => provideRequestChannel(loadConfig({ IDEA_MAP_MODE: 'distributed' }));
    expect(start).toThrow('REQUESTS_ADDRESSES is needed in the distributed mode');
  });
});

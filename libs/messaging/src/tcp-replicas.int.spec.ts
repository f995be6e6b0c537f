import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { loadConfig } from '@idea-map/runtime';
import type { RequestEnvelope } from './request-channel.js';
import { TcpRequestChannel } from './tcp-request-channel.js';
import { tcpSettings } from './tcp-settings.js';

/** Two hosts of one machine, as two pods have one port. */
const HOSTS = ['127.0.0.1', '127.0.0.2'] as const;
const KNOWN_FOR = 20;
const channels: TcpRequestChannel[] = [];
let port: number;
/** What `intake.example` stands for. */
let named: string[];

beforeEach(async () => {
  port = await freePort();
});
afterEach(async () => {
  await Promise.all(channels.splice(0).map((channel) => channel.stop()));
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '0.0.0.0');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

function channel(addresses: string, host: string = HOSTS[0]): TcpRequestChannel {
  const resolve = (name: string) =>
    name === 'intake.example' ? Promise.resolve(named) : Promise.reject(new Error('ENOTFOUND'));
  const made = new TcpRequestChannel(
    tcpSettings(loadConfig({ HOST: host, REQUESTS_PORT: String(port), REQUESTS_ADDRESSES: addresses })),
    { resolve, knownFor: KNOWN_FOR },
  );
  channels.push(made);
  return made;
}

/** A replica that answers with the host that it is on. */
async function replica(host: string): Promise<TcpRequestChannel> {
  const made = channel('unused:1', host);
  await made.answer('intake', async () => ({ ok: true, output: host, events: [], stale: false }));
  return made;
}

async function ask(asking: TcpRequestChannel): Promise<unknown> {
  const request: RequestEnvelope = {
    ...{ name: 'test', input: null, token: null, correlationId: 'c', traceparent: null, language: 'EN' },
    ...{ after: [], idempotency: null, deadline: Date.now() + 5000 },
  };
  const answer = await asking.ask('intake', request);
  return answer.ok ? answer.output : answer.error.code;
}

/** Who answered, once all of these did. @throws Error where one of them never does */
async function untilAnsweredBy(asking: TcpRequestChannel, hosts: readonly string[]): Promise<void> {
  for (let left = 200; left > 0; left--) {
    const asked: unknown[] = [];
    for (let n = 0; n < 4; n++) asked.push(await ask(asking));
    if (hosts.every((host) => asked.filter((one) => one === host).length === 4 / hosts.length)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Not every one of ${hosts.join(', ')} answers.`);
}

describe('two replicas of a service', () => {
  it('answer by turns where each is named by its address', async () => {
    for (const host of HOSTS) await replica(host);
    await untilAnsweredBy(channel(HOSTS.map((host) => `${host}:${port}`).join('|')), HOSTS);
  });

  it('answer by turns where one name stands for both', async () => {
    named = [...HOSTS];
    for (const host of HOSTS) await replica(host);
    await untilAnsweredBy(channel(`intake.example:${port}`), HOSTS);
  });

  it('come and go with their name: one that joins is asked, one that left is not, though it answers still', async () => {
    named = [HOSTS[0]];
    for (const host of HOSTS) await replica(host);
    const asking = channel(`intake.example:${port}`);
    await untilAnsweredBy(asking, [HOSTS[0]]);
    named = [...HOSTS];
    await untilAnsweredBy(asking, HOSTS);
    named = [HOSTS[1]];
    await untilAnsweredBy(asking, [HOSTS[1]]);
  });

  it('are asked on while nobody can say what their name stands for', async () => {
    named = [...HOSTS];
    for (const host of HOSTS) await replica(host);
    const asking = channel(`intake.example:${port}`);
    await untilAnsweredBy(asking, HOSTS);
    named = [];
    await new Promise((resolve) => setTimeout(resolve, KNOWN_FOR * 3));
    await untilAnsweredBy(asking, HOSTS);
  });

  it('lose one without a request that fails after it is noticed', async () => {
    named = [...HOSTS];
    const [first] = [await replica(HOSTS[0]), await replica(HOSTS[1])];
    const asking = channel(`intake.example:${port}`);
    await untilAnsweredBy(asking, HOSTS);
    await first.stop();
    await untilAnsweredBy(asking, [HOSTS[1]]);
  });
});

describe('a name that stands for nobody', () => {
  it('is away, and is found as soon as somebody is there', async () => {
    named = [];
    const asking = channel(`intake.example:${port}`);
    await expect(ask(asking)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    named = [HOSTS[0]];
    await replica(HOSTS[0]);
    expect(await ask(asking)).toBe(HOSTS[0]);
  });

  it('is looked up by the machine itself where nothing else is said', async () => {
    await replica(HOSTS[0]);
    const config = loadConfig({ REQUESTS_ADDRESSES: `localhost:${port}` });
    const asking = new TcpRequestChannel(tcpSettings(config));
    channels.push(asking);
    expect(await ask(asking)).toBe(HOSTS[0]);
  });
});

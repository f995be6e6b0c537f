import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { connect } from 'node:tls';
import { Logger } from '@nestjs/common';
import { provideRequestChannel, type RequestChannel } from '@idea-map/messaging';
import { loadConfig, Unavailable } from '@idea-map/runtime';
import { makeCertificate, type Certificate } from './certificates.js';
import { freePort } from './free-ports.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'idea-map-requests-'));
let own: Certificate;
let another: Certificate;
let port: number;
let channels: RequestChannel[] = [];
/** What the log has of it. */
let said: string;

beforeAll(async () => {
  own = await makeCertificate(path.join(folder, 'own'));
  another = await makeCertificate(path.join(folder, 'another'));
});
beforeEach(async () => {
  said = '';
  const none = () => undefined;
  Logger.overrideLogger({ log: none, error: none, warn: (line: unknown) => (said += `${String(line)}\n`) });
  port = await freePort();
  const answering = channel(own);
  const output = 'answered';
  await answering.answer('intake', async () => ({ ok: true, output, events: [], stale: false }));
});
afterEach(async () => {
  await Promise.all(channels.map((one) => one.stop()));
  channels = [];
});
afterAll(() => {
  Logger.overrideLogger(true);
  rmSync(folder, { recursive: true, force: true });
});

/** Requests as the environment of a process would have them; each side shows who it is. */
function channel(shown: Certificate | null, host = 'localhost'): RequestChannel {
  const tls = shown && {
    REQUESTS_TLS_CA: shown.ca,
    REQUESTS_TLS_CERT: shown.cert,
    REQUESTS_TLS_KEY: shown.key,
  };
  const made = provideRequestChannel(
    loadConfig({
      ...{ IDEA_MAP_MODE: 'distributed', NODE_ENV: 'test', HOST: '127.0.0.1', ...tls },
      ...{ REQUESTS_PORT: String(port), REQUESTS_ADDRESSES: `${host}:${port}` },
    }),
  );
  channels.push(made);
  return made;
}
const ask = (asking: RequestChannel) =>
  asking.ask('intake', {
    ...{ name: 'test', input: null, token: null, correlationId: 'c', traceparent: null, language: 'EN' },
    ...{ after: [], idempotency: null, deadline: Date.now() + 3000 },
  });

describe('requests behind TLS', () => {
  it.each(['localhost', '127.0.0.1'])('are answered to whoever shows a certificate, at %s', async (host) => {
    expect(await ask(channel(own, host))).toMatchObject({ output: 'answered' });
  });

  it('are not asked of whoever shows another authority’s, and the log says why', async () => {
    await expect(ask(channel({ ...own, ca: another.ca }))).rejects.toBeInstanceOf(Unavailable);
    expect(said).toMatch(/No answers from localhost:\d+: .*(SELF_SIGNED|UNABLE_TO_VERIFY)/);
  });

  it('are not answered to whoever shows another authority’s, and the log says why', async () => {
    await expect(ask(channel({ ...another, ca: own.ca }))).rejects.toBeInstanceOf(Unavailable);
    expect(said).toMatch(/A connection was refused: Error \S+/);
  });

  it('are not answered to whoever comes without', async () => {
    await expect(ask(channel(null))).rejects.toBeInstanceOf(Unavailable);
    const told = new Promise<unknown>((resolve) => {
      const socket = connect({ host: '127.0.0.1', port, rejectUnauthorized: false });
      socket.on('error', resolve).on('data', resolve);
      socket.on('secureConnect', () => socket.write('12#{"pattern":"intake"}'));
    });
    expect(await told).toMatchObject({ code: expect.stringContaining('CERTIFICATE_REQUIRED') as string });
  });
});

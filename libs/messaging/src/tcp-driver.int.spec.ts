import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { loadConfig } from '@idea-map/runtime';
import { describeRequestChannel } from '../../testing/src/driver-contract.js';
import { TcpRequestChannel } from './tcp-request-channel.js';
import { tcpSettings } from './tcp-settings.js';

describeRequestChannel('TCP', async () => {
  const port = await freePort();
  const given = { REQUESTS_PORT: String(port), REQUESTS_ADDRESSES: `127.0.0.1:${port}` };
  return {
    attach: async () => new TcpRequestChannel(tcpSettings(loadConfig(given))),
    close: async () => undefined,
  };
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { TcpAnswering } from './tcp-answering.js';

async function aFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

describe('a service’s port', () => {
  it('ends the connection of whoever sends more than any question has, and answers the next', async () => {
    const port = await aFreePort();
    const answering = new TcpAnswering({ listen: { host: '127.0.0.1', port }, tls: null });
    await answering.open();
    const flood = connect(port, '127.0.0.1');
    flood.on('error', () => undefined);
    flood.write('99999999#');
    const piece = 'x'.repeat(1024 * 1024);
    for (let sent = 0; sent < 10; sent += 1) flood.write(piece);
    await once(flood, 'close');
    const next = connect(port, '127.0.0.1');
    await once(next, 'connect');
    next.destroy();
    await answering.end();
  }, 10_000);
});

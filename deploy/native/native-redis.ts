import { mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { freePort } from './free-ports.js';
import { TiedProcess } from './tied-process.js';

/** Redis with its data under the folder, ready to be started. */
export async function planRedis(folder: string): Promise<{ process: TiedProcess; url: string }> {
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  const settings = {
    port,
    bind: '127.0.0.1',
    dir: folder,
    appendonly: 'yes',
    save: '',
    'maxmemory-policy': 'noeviction',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const program = {
    ...{ name: 'redis', command: ['redis-server', ...flags] },
    ...{ log: path.join(folder, 'redis.log'), healthy: () => answersPing(port) },
  };
  return { process: new TiedProcess(program), url: `redis://127.0.0.1:${port}` };
}

async function answersPing(port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.setTimeout(1000, () => socket.destroy(new Error('No answer.')));
    socket.once('error', reject);
    socket.once('data', (answer: Buffer) => {
      socket.destroy();
      if (answer.toString().startsWith('+PONG')) resolve();
      else reject(new Error('Not ready.'));
    });
  });
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-errors.js';
import { type Account, tiedToThisProcess } from './embedded-postgres-process.js';
import { readyPort } from './embedded-postgres-pid-file.js';
import { defaults, type Settings } from './embedded-postgres-settings.js';

const keptOutput = 4096;
const portsToTry = 5;
const patienceWithBackends = 15_000;

export interface Server {
  readonly port: number;
  readonly pid: number;
  readonly child: ChildProcess;
  /** The last few kilobytes of its log. */
  readonly lastWords: () => string;
}

export interface ServerOptions {
  readonly postgres: string;
  readonly cluster: string;
  readonly account: Account;
  readonly port?: number;
  readonly settings?: Settings;
  readonly log?: (line: string) => void;
}

/** Starts PostgreSQL and returns once it accepts connections, however long recovery takes. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const giveUp = Date.now() + patienceWithBackends;
  for (let ports = 1; ;) {
    const server = await launch(options, options.port ?? (await freePort()));
    if (await isReady(server)) return await onceNoted(server, options.cluster);
    const words = server.lastWords();
    const portTaken = words.includes('Address already in use') && ports++ < portsToTry;
    // Backends outlive a killed postmaster until they next look up from their statement.
    const backendsLeft = words.includes('pre-existing shared memory block') && Date.now() < giveUp;
    if (!portTaken && !backendsLeft)
      throw new EmbeddedPostgresError(`PostgreSQL does not start. It says: ${words}`);
    if (backendsLeft) await delay(100);
  }
}

async function launch(options: ServerOptions, port: number): Promise<Server> {
  const settings = Object.entries({ ...defaults, ...options.settings, port: String(port) });
  const flags = settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const command = [options.postgres, '-D', options.cluster, ...flags];
  const tied = tiedToThisProcess('INT', command, options.account);
  // Detached, so that Ctrl-C in a terminal reaches this process alone and it can finish its work before
  // PostgreSQL goes.
  const child = spawn(tied.program, tied.args, {
    ...tied.options,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const lastWords = keepOutput(child, options.log);
  await once(child, 'spawn');
  return { port, pid: child.pid ?? 0, child, lastWords };
}

/**
 * One listener for the server's life: it also keeps the pipe from filling up, which would stop PostgreSQL.
 */
function keepOutput(child: ChildProcess, log: (line: string) => void = () => undefined): () => string {
  let kept = '';
  let rest = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    kept = (kept + text).slice(-keptOutput);
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach((line) => log(line));
  });
  return () => kept.trim();
}

/** True once it accepts connections, false once it has ended instead. */
function isReady({ child, lastWords }: Server): Promise<boolean> {
  return new Promise((resolve) => {
    // Its words can arrive after its end.
    const look = () =>
      isRunning(child) && lastWords().includes('ready to accept connections') && settle(true);
    const ended = () => settle(false);
    const settle = (ready: boolean) => {
      child.stderr?.off('data', look);
      child.off('close', ended);
      resolve(ready);
    };
    child.stderr?.on('data', look);
    child.on('close', ended);
    look();
  });
}

/** PostgreSQL says that it is ready a moment before it notes so for other processes: whoever looks must find it. */
async function onceNoted(server: Server, cluster: string): Promise<Server> {
  while (isRunning(server.child) && readyPort(cluster) === null) await delay(5);
  return server;
}

export const isRunning = (child: ChildProcess) => child.exitCode === null && child.signalCode === null;

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

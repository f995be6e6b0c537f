import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import autocannon from 'autocannon';
import type { Contestant, Sample } from './contest.js';
import { distOf, profiling } from './system.js';

/** How many ask at once. */
const CONNECTIONS = 32;
const SECONDS = 4;
/** For a server to say where it is, in milliseconds. */
const PATIENCE = 60_000;

export interface Asked {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  /** Made anew for each request. */
  readonly body?: () => string;
}

/** Asks the same of an address from many connections at once. @throws Error where anything but an answer comes. */
export function askedOver(asked: Asked, connections = CONNECTIONS): Contestant {
  return () => ask([asked], { connections, duration: SECONDS });
}

/**
 * Asks these of one server in turn, over each of so many connections for so many seconds, as fast as it answers or at a
 * rate a second. @throws Error where anything but an answer comes
 */
export async function ask(
  all: readonly Asked[],
  load: { readonly connections: number; readonly duration: number; readonly overallRate?: number },
): Promise<Sample> {
  const [first] = all;
  if (!first) throw new Error('There is nothing to ask.');
  const { url, method = 'POST', headers = {} } = first;
  const requests = all.map(({ headers: own = {}, body }) => ({
    setupRequest: (request: autocannon.Request) => ({
      ...{ ...request, headers: { ...own } },
      ...(body ? { body: body() } : {}),
    }),
  }));
  const given = { url, method, headers: { ...headers }, requests, ...load };
  let refusal = '';
  const verifyBody = (body: unknown) => {
    if (isAnswer(body)) return true;
    refusal ||= ` The first refusal: ${String(body).slice(0, 400)}`;
    return false;
  };
  const { non2xx, errors, mismatches, requests: done, latency } = await autocannon({ ...given, verifyBody });
  if (non2xx + errors + mismatches > 0)
    throw new Error(`${url}: ${non2xx + mismatches} refused, ${errors} failed of ${done.total}.${refusal}`);
  return { perSecond: done.average, p50: latency.p50, p99: latency.p99 };
}

/** GraphQL says what is wrong in an answer that is well as HTTP. */
function isAnswer(body: unknown): boolean {
  return !String(body).includes('"errors":[');
}

/** A question to the API. */
export function graphql(url: string, token: string, question: { query: string; variables?: object }): Asked {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  return { url: `${url}/graphql`, headers, body: () => JSON.stringify(question) };
}

/** A server of a floor or of others, as a process of its own, which prints its address once it answers. */
export class OtherServer {
  private static readonly running = new Set<ChildProcess>();

  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  /** Ends those that a row which failed left behind. */
  static endAll(): void {
    for (const child of OtherServer.running) child.kill('SIGKILL');
  }

  /** @param file under dist/apps, or an absolute path @throws Error where it ends without an address */
  static async start(file: string, variables: Readonly<Record<string, string>>): Promise<OtherServer> {
    const main = file.startsWith('/') ? file : distOf(file);
    const child = spawn(process.execPath, [...profiling.flags, '--enable-source-maps', main], {
      // eslint-disable-next-line no-restricted-properties -- what a process that it starts inherits
      env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', ...variables },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    OtherServer.running.add(child);
    const lines = createInterface({ input: child.stdout });
    const first = once(lines, 'line').then(([line]) => String(line));
    const url = await Promise.race([
      first,
      once(child, 'exit').then(() => 'it ended'),
      sleep(PATIENCE, 'it says nothing', { ref: false }),
    ]);
    if (!url.startsWith('http')) {
      child.kill('SIGKILL');
      throw new Error(`${file} does not start: ${url}.`);
    }
    return new OtherServer(child, url);
  }

  /** A command with a server that says its address in its own way: resolves when it answers what it is asked. */
  static async run(
    command: readonly string[],
    { folder, url, asked }: { readonly folder: string; readonly url: string; readonly asked: Asked },
  ): Promise<OtherServer> {
    const child = spawn(process.execPath, [...command], {
      // eslint-disable-next-line no-restricted-properties -- what a process that it starts inherits
      env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    OtherServer.running.add(child);
    const ask = () =>
      fetch(asked.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: asked.body?.() ?? null,
      });
    for (let tries = 0; tries < 300 && child.exitCode === null; tries++) {
      const answered = await ask().catch(() => null);
      if (answered?.ok) return new OtherServer(child, url);
      await sleep(100);
    }
    child.kill('SIGKILL');
    throw new Error(`${command[0] ?? ''} does not answer at ${url}.`);
  }

  get pid(): number {
    return this.child.pid ?? -1;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
  }
}

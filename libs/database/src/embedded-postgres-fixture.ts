import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Client } from 'pg';
import {
  deleteEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './embedded-postgres.js';
import { startOf } from './embedded-postgres-process.js';

const here = path.dirname(new URL(import.meta.url).pathname);
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const running: EmbeddedPostgres[] = [];
const parents: ChildProcess[] = [];
const homes: string[] = [];

/** A folder for data that does not exist yet, in a home that others may or may not pass through. */
export function newDataFolder(homeMode = 0o711): string {
  const home = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'embedded-postgres-')));
  chmodSync(home, homeMode);
  homes.push(home);
  return path.join(home, 'data');
}

/**
 * Without fsync, which only a power cut could tell, and which would make each new cluster wait for the disk.
 */
export async function start(
  dataDir: string,
  options: Partial<EmbeddedPostgresOptions> = {},
): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDir, settings: { fsync: 'off' }, ...options });
  running.push(postgres);
  return postgres;
}

export interface Parent {
  readonly process: ChildProcess;
  readonly url: string;
  readonly pid: number;
  readonly refused?: string;
}

const script = `
  const [source, dataDir] = process.argv.slice(1);
  process.on('SIGINT', () => undefined);
  const { startEmbeddedPostgres } = await import(source);
  const answer = await startEmbeddedPostgres({ dataDir, settings: { fsync: 'off' } })
    .catch((error) => ({ refused: error.message }));
  console.log(JSON.stringify(answer));
`;

/** Starts PostgreSQL in a process of its own, so that this parent can be killed. */
export async function startInAnotherProcess(
  dataDir: string,
  source = here,
  env = process.env,
): Promise<Parent> {
  const parent = spawnParent(dataDir, source, env);
  const [line] = (await once(parent.stdout ?? parent, 'data')) as [Buffer];
  return { process: parent, ...(JSON.parse(line.toString()) as Omit<Parent, 'process'>) };
}

export function spawnParent(dataDir: string, source = here, env = process.env): ChildProcess {
  const program = path.join(source, 'embedded-postgres.ts');
  return spawnNode(script, [program, dataDir], env);
}

/** Runs a script that may import TypeScript; it is killed when the test ends. */
export function spawnNode(source: string, args: readonly string[], env = process.env) {
  const all = ['--import', tsx, '--input-type=module', '-e', source, ...args];
  // A group of its own, as a terminal would give it.
  const options = { env: { ...env, NODE_OPTIONS: '' }, detached: true } as const;
  const child = spawn(process.execPath, all, { ...options, stdio: ['pipe', 'pipe', 'inherit'] });
  parents.push(child);
  return child;
}

export async function killHard(parent: ChildProcess): Promise<void> {
  if (parent.exitCode !== null || parent.signalCode !== null) return;
  parent.kill('SIGKILL');
  await once(parent, 'exit');
}

export async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  // A test may kill the server under it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text: statement, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end().catch(() => undefined);
  }
}

export const isAlive = (pid: number) => startOf(pid) !== undefined;

/** Resolves once it holds; fails the test when it does not within five seconds. */
export async function eventually(what: string, holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 5000; !holds(); await delay(20)) {
    if (Date.now() > end) throw new Error(`Not within five seconds: ${what}`);
  }
}

/** For afterEach: ends what the test started and removes its folders, wherever the data was kept. */
export async function cleanUp(): Promise<void> {
  for (const postgres of running.splice(0)) await postgres.stop();
  for (const parent of parents.splice(0)) await killHard(parent);
  for (const home of homes.splice(0)) {
    const dataDir = path.join(home, 'data');
    if (existsSync(dataDir)) await deleteEmbeddedPostgres(dataDir).catch(() => undefined);
    rmSync(home, { recursive: true, force: true });
  }
}

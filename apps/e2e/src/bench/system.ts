import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { DemoIssuer } from '@idea-map/identity';
import { NativePostgres } from '../../../../deploy/native/native-postgres.js';
import { DefaultMode } from '../default-mode.js';

/** Flags of Node for every server that the bench starts: how to profile them. */
export const profiling: { flags: readonly string[] } = { flags: [] };

const DIST = path.resolve(import.meta.dirname, '../../../../dist/apps');
export const distOf = (file: string) => path.join(DIST, file);

export const GENERATE = distOf('standalone/src/generate.cli.js');

/** Rates that no bench reaches: what is measured is the work, not the limit. */
export const UNLIMITED = { RATE_PER_SECOND: '1000000', RATE_BURST: '1000000', LOG_LEVEL: 'warn' };

/** A running system that is asked. */
export interface Benched {
  /** Of the gateway. */
  readonly url: string;
  /** An administrator's. */
  readonly database: string;
  /** Where the key of its demo issuer lies. */
  readonly folder: string;
  token(person: string): Promise<string>;
  /** Megabytes of its processes, PostgreSQL apart. */
  memory(): number;
  stop(): Promise<void>;
}

/** The default mode on a PostgreSQL of its own, with as many made-up ideas as are asked for. */
export class BenchSystem implements Benched {
  private process: DefaultMode | null = null;
  private at = '';
  private ideas = 0;

  private constructor(
    readonly folder: string,
    private readonly postgres: NativePostgres,
    private readonly say: (line: string) => void,
  ) {}

  static async start(ideas: number, say: (line: string) => void): Promise<BenchSystem> {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'idea-map-bench-'));
    chmodSync(folder, 0o711);
    const postgres = await NativePostgres.plan(path.join(folder, 'postgres'), true);
    await postgres.start();
    const system = new BenchSystem(folder, postgres, say);
    await system.launch();
    await system.grow(ideas);
    return system;
  }

  /** Of the gateway and the pages. */
  get url(): string {
    return this.at;
  }

  /** An administrator's. */
  get database(): string {
    return this.postgres.url;
  }

  /** Adds ideas until there are so many. */
  async grow(ideas: number): Promise<void> {
    if (ideas <= this.ideas) return;
    this.say(`Making up ${(ideas - this.ideas).toLocaleString('en-GB')} ideas`);
    await this.end();
    const command = [GENERATE, '--ideas', String(ideas - this.ideas), '--seed', String(ideas)];
    await run(command, this.environment());
    this.ideas = ideas;
    await this.launch();
  }

  async token(person: string): Promise<string> {
    return tokenOf(this.folder, person);
  }

  /** Megabytes of its process, PostgreSQL apart. */
  memory(): number {
    return megabytesOf(this.process?.pid ?? -1);
  }

  async stop(): Promise<void> {
    await this.end();
    await this.postgres.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async launch(): Promise<void> {
    this.process = DefaultMode.launch(this.environment(), profiling.flags);
    this.at = (await this.process.ready()).replace('localhost', '127.0.0.1');
  }

  private async end(): Promise<void> {
    await this.process?.end('SIGTERM');
    this.process = null;
  }

  private environment(): Record<string, string | undefined> {
    return {
      // eslint-disable-next-line no-restricted-properties -- what a process that it starts inherits
      ...process.env,
      ...UNLIMITED,
      ...{ PORT: '0', IDEA_MAP_MODE: 'embedded', IDEA_MAP_SEED: 'none' },
      ...{ IDEA_MAP_DATA: this.folder, DATABASE_URL: this.database },
    };
  }
}

export async function tokenOf(folder: string, person: string): Promise<string> {
  return (await DemoIssuer.open(folder)).sign(person, new Date());
}

/** Runs a built command to its end. @throws Error with what it wrote where it fails */
export async function run(
  command: readonly string[],
  env: Record<string, string | undefined>,
): Promise<void> {
  await promisify(execFile)(process.execPath, [...command], { env, maxBuffer: 1e8 });
}

/** Proportional set size of a process and all that it started, from Linux, in megabytes; NaN elsewhere. */
export function megabytesOf(pid: number): number {
  try {
    const own = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return Number(own) / 1024 + children.reduce((sum, child) => sum + (megabytesOf(Number(child)) || 0), 0);
  } catch {
    return NaN;
  }
}

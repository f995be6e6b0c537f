import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { addDemoPeople } from '../../../../deploy/native/demo-people.js';
import { Stack } from '../../../../deploy/native/stack.js';
import { GENERATE, megabytesOf, run, tokenOf, UNLIMITED, type Benched } from './system.js';

/** The distributed mode on this machine: every service a process of its own on real Kafka, Redis and PostgreSQL. */
export class BenchStack implements Benched {
  private constructor(
    readonly folder: string,
    private readonly stack: Stack,
  ) {}

  static async start(ideas: number, say: (line: string) => void): Promise<BenchStack> {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'idea-map-bench-stack-'));
    chmodSync(folder, 0o711);
    const stack = await Stack.start({ folder, say, durable: true, variables: UNLIMITED });
    const system = new BenchStack(folder, stack);
    try {
      await addDemoPeople(stack);
      say(`Making up ${ideas.toLocaleString('en-GB')} ideas`);
      // eslint-disable-next-line no-restricted-properties -- what a process that it starts inherits
      const environment = { ...process.env, ...stack.variables, NODE_OPTIONS: '' };
      await run([GENERATE, '--ideas', String(ideas)], environment);
      return system;
    } catch (error) {
      await system.stop();
      throw error;
    }
  }

  get url(): string {
    return this.stack.replica('gateway').url;
  }

  get database(): string {
    return this.stack.infrastructure.postgres.url;
  }

  token(person: string): Promise<string> {
    return tokenOf(this.folder, person);
  }

  memory(): number {
    return [...this.stack.replicas.values()].reduce((sum, { process }) => sum + megabytesOf(process.pid), 0);
  }

  async stop(): Promise<void> {
    await this.stack.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

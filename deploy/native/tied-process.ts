import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { tiedToThisProcess } from '../../libs/database/src/embedded-postgres-process.js';

type Environment = Readonly<Record<string, string | undefined>>;

export interface Program {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Environment;
  /** What it writes goes to the end of this file. */
  readonly log: string;
  /** Resolves once it works. */
  readonly healthy: () => Promise<void>;
}

/** How long a program may take to work, or to end by itself, in milliseconds. */
const START = 120_000;
const STOP = 25_000;

/** A program that runs beside this process and does not outlive it, not even when this process is killed. */
export class TiedProcess {
  private child: ChildProcess | null = null;

  constructor(private readonly program: Program) {}

  get name(): string {
    return this.program.name;
  }

  get pid(): number {
    return this.child?.pid ?? -1;
  }

  get runs(): boolean {
    return this.child !== null && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Resolves once it works. @throws Error with its last words where it ends or does not come to work. */
  async start(): Promise<void> {
    this.launch();
    for (const end = Date.now() + START; ; await sleep(50)) {
      if (
        await this.program.healthy().then(
          () => true,
          () => false,
        )
      )
        return;
      if (!this.runs || Date.now() > end) throw new Error(this.lastWords());
    }
  }

  /** Safe to call on one that has ended. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const { child } = this;
    if (!child || !this.runs) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    const late = setTimeout(() => child.kill('SIGKILL'), STOP);
    await ended;
    clearTimeout(late);
  }

  private launch(): void {
    const { command, env, log } = this.program;
    mkdirSync(path.dirname(log), { recursive: true });
    appendFileSync(log, '');
    const out = openSync(log, 'a');
    const tied = tiedToThisProcess('KILL', command, undefined);
    // Detached, so that Ctrl-C reaches this process alone, and what hangs together ends in the right order.
    this.child = spawn(tied.program, tied.args, {
      ...{ env: { ...ofThisMachine(), ...env }, cwd: process.cwd() },
      ...{ detached: true, stdio: ['ignore', out, out] },
    });
    this.child.on('error', () => undefined);
    closeSync(out);
  }

  private lastWords(): string {
    const words = readFileSync(this.program.log, 'utf8').trim().split('\n').slice(-15).join('\n');
    return `${this.name} does not start. Its last words:\n${words}`;
  }
}

/** Nothing else of this process's environment: what a program is given is what its plan names. */
function ofThisMachine(): Environment {
  const { PATH, HOME, JAVA_HOME, TMPDIR, LANG } = process.env;
  return { PATH, HOME, JAVA_HOME, TMPDIR, LANG };
}

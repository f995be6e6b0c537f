import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

export const MAIN = path.resolve(import.meta.dirname, '../../../dist/apps/standalone/src/main.js');
/** Far above what a start takes: one that hangs ends here. */
const PATIENCE = 100_000;

/** How a process ended, and all that it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
}

/** The built default mode as a process of its own, as `npm start` runs it. */
export class DefaultMode {
  private written = '';
  private readonly ended: Promise<Ended>;

  private constructor(private readonly child: ChildProcess) {
    const note = (chunk: Buffer) => (this.written += chunk.toString());
    child.stdout?.on('data', note);
    child.stderr?.on('data', note);
    this.ended = once(child, 'close').then(([code, signal]) => ({
      code: code as number | null,
      signal: signal as NodeJS.Signals | null,
      output: this.written,
    }));
  }

  /** Starts the process and returns at once; `ready` says when it answers. @throws Error where it is not built. */
  static launch(environment: Environment, flags: readonly string[] = []): DefaultMode {
    if (!existsSync(MAIN)) throw new Error('Build the system first: npm run build.');
    const env = { ...environment, NODE_OPTIONS: '', NODE_ENV: '' };
    return new DefaultMode(
      spawn(process.execPath, ['--enable-source-maps', ...flags, MAIN], {
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );
  }

  get pid(): number {
    return this.child.pid ?? -1;
  }

  /** All that it wrote to its output and its log so far. */
  get output(): string {
    return this.written;
  }

  /** Its address, once it answers. @throws Error with what it wrote where it ends or hangs instead. */
  async ready(): Promise<string> {
    const late = setTimeout(() => this.child.kill('SIGKILL'), PATIENCE);
    try {
      for (;;) {
        const url = /^Ready: (\S+)$/m.exec(this.written)?.[1];
        if (url) return url;
        const { stdout } = this.child;
        const news = stdout ? once(stdout, 'data').then(() => null) : null;
        const ended = await Promise.race([news, this.ended]);
        if (ended)
          throw new Error(`It ended before it was ready (${ended.signal ?? ended.code}): ${ended.output}`);
      }
    } finally {
      clearTimeout(late);
    }
  }

  /** Sends a signal and waits for the end. Safe to call once it has ended. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<Ended> {
    this.child.kill(signal);
    return this.ended;
  }

  /** As it ends by itself. */
  exit(): Promise<Ended> {
    return this.ended;
  }
}

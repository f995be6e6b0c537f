import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../libs/database/src/embedded-postgres.js';
import { freePort } from './free-ports.js';

/** Every process has a pool and a connection for its relay. */
const settings = { max_connections: '300' };

/** The PostgreSQL that npm brings, on a port that it keeps when it starts again. */
export class NativePostgres {
  readonly name = 'postgres';
  private running: EmbeddedPostgres | null = null;

  private constructor(
    private readonly dataDir: string,
    private readonly port: number,
    private readonly durable: boolean,
  ) {}

  /** @param durable false where what is written may be lost in a power cut: for tests. */
  static async plan(dataDir: string, durable: boolean): Promise<NativePostgres> {
    return new NativePostgres(dataDir, await freePort(), durable);
  }

  /** An administrator's. */
  get url(): string {
    if (!this.running) throw new Error('PostgreSQL is not started.');
    return this.running.url;
  }

  async start(): Promise<void> {
    const { dataDir, port } = this;
    const quick: Record<string, string> = this.durable ? {} : { fsync: 'off', full_page_writes: 'off' };
    this.running = await startEmbeddedPostgres({ dataDir, port, settings: { ...settings, ...quick } });
  }

  async stop(): Promise<void> {
    await this.running?.stop();
  }

  /** As after a failure: no connection is ended properly, and the next start recovers from the log. */
  async stopAtOnce(): Promise<void> {
    if (!this.running) return;
    process.kill(this.running.pid, 'SIGQUIT');
    await Promise.race([this.running.exited, sleep(10_000)]);
  }
}

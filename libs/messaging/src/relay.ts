import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import pg from 'pg';
import type { EventEnvelope } from '@idea-map/contracts';
import type { Transactions } from '@idea-map/database';
import { describeError, metrics } from '@idea-map/runtime';
import { spansOf } from './carried-spans.js';
import type { EventTransport } from './event-transport.js';

export interface RelayOptions {
  readonly serviceUrl: string;
  /** Events taken from the outbox at once. */
  readonly batch: number;
  /** How often the outbox is looked at though nobody called, in milliseconds. */
  readonly poll: number;
}

/** Between tries while the database or the lock is out of reach, in milliseconds: twice as long after each. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 2000;

interface Waiting {
  readonly position: string;
  readonly envelope: EventEnvelope;
}

/**
 * Carries a service's outbox to the wire. One relay works for a service, whichever replica holds the advisory lock;
 * it is woken by commits of its own process and by NOTIFY from others, and looks by itself now and then.
 */
export class Relay {
  private readonly log = new Logger('Relay');
  private readonly flying = new Set<string>();
  private readonly failed = new Set<readonly Waiting[]>();
  private flights = 0;
  private lock: pg.Client | null = null;
  private stopping = false;
  private wake: () => void = () => undefined;
  private called = false;
  private readonly unsubscribe: () => void;
  private loop: Promise<void> = Promise.resolve();

  constructor(
    private readonly transactions: Transactions,
    private readonly transport: EventTransport,
    private readonly options: RelayOptions,
  ) {
    this.unsubscribe = transactions.onSaid(() => void this.onSaid());
  }

  start(): void {
    this.loop = this.work();
  }

  /** Ends after the batches under way are settled or refused; what is left stays in the outbox. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.unsubscribe();
    this.call();
    await this.loop;
    while (this.flights > 0) await sleep(5);
    await this.lock?.end().catch(() => undefined);
    this.lock = null;
  }

  private async onSaid(): Promise<void> {
    if (this.lock) this.call();
    else await this.transactions.query(`select pg_notify($1, '')`, [this.channel]).catch(() => undefined);
  }

  private get channel(): string {
    return `outbox_${this.transactions.service}`;
  }

  private async work(): Promise<void> {
    let pause = FIRST_PAUSE;
    while (!this.stopping) {
      try {
        if (await this.hold()) await this.drain();
        pause = FIRST_PAUSE;
      } catch (error) {
        this.log.warn(`The outbox waits: ${describeError(error)}`);
        await sleep(pause);
        pause = Math.min(2 * pause, LONGEST_PAUSE);
        continue;
      }
      await this.awaitCall(this.options.poll);
    }
  }

  private async drain(): Promise<void> {
    while (this.lock && !this.stopping && this.flying.size < this.transport.window * this.options.batch) {
      const rows = await this.next();
      if (rows.length === 0) return;
      for (const row of rows) this.flying.add(row.position);
      this.flights++;
      const flight = this.send(rows);
      if (this.transport.window === 1) await flight;
    }
  }

  // Not `position > last`: Postgres numbers rows before it commits them, so a lower number can appear later.
  private async next(): Promise<Waiting[]> {
    const rows = await this.transactions.query<Waiting>(
      `select position, envelope from outbox
       where published_at is null and position <> all($1::bigint[]) and subject <> all($2::text[])
       order by position limit $3`,
      [[...this.flying], [...this.held()], this.options.batch],
    );
    const held = this.held();
    return rows.filter((row) => !held.has(row.envelope.subject));
  }

  /** Subjects of what failed: it is sent again before anything later about them goes out. */
  private held(): ReadonlySet<string> {
    return new Set([...this.failed].flat().map((row) => row.envelope.subject));
  }

  private async send(rows: readonly Waiting[]): Promise<void> {
    const { service } = this.transactions;
    const events = rows.map((row) => row.envelope);
    const carried = spansOf(service, events);
    try {
      await this.transport.send(service, events);
      carried('ok');
      await this.transactions.query(
        'update outbox set published_at = now() where position = any($1::bigint[])',
        [rows.map((row) => row.position)],
      );
      metrics.eventsSent.inc({ service }, rows.length);
    } catch (error) {
      carried('error');
      this.failed.add(rows);
      if (!this.stopping) this.log.warn(`Events are sent again: ${describeError(error)}`);
      await sleep(this.stopping ? 0 : 200);
    } finally {
      this.failed.delete(rows);
      for (const row of rows) this.flying.delete(row.position);
      this.flights--;
      this.call();
    }
  }

  /** Holds the lock on a connection of its own, on which NOTIFY arrives too. */
  private async hold(): Promise<boolean> {
    if (this.lock) return true;
    const client = new pg.Client({
      connectionString: this.options.serviceUrl,
      application_name: `idea-map relay ${this.transactions.service}`,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query<{ held: boolean }>(
        'select pg_try_advisory_lock(hashtextextended($1, 2)) as held',
        [this.channel],
      );
      if (!rows[0]?.held) {
        await client.end();
        return false;
      }
      client.on('notification', () => {
        this.call();
      });
      client.on('end', () => {
        this.lock = null;
        this.call();
      });
      await client.query(`listen ${pg.escapeIdentifier(this.channel)}`);
      this.lock = client;
      return true;
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
  }

  private call(): void {
    this.called = true;
    this.wake();
  }

  private async awaitCall(patience: number): Promise<void> {
    if (!this.called && !this.stopping) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, patience);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.wake = () => undefined;
    this.called = false;
  }
}

import { Logger } from '@nestjs/common';
import type { EventEnvelope } from '@idea-map/contracts';
import type { Transaction, Transactions } from '@idea-map/database';
import { describeError, metrics } from '@idea-map/runtime';
import type { AuditSealer } from './audit-sealer.js';
import type { Dispatcher } from './dispatcher.js';
import type { Parking } from './parking.js';

/** How long a service remembers: what it said and heard for a fortnight, a key's first answer for a day. */
const KEPT = { outbox: '14 days', inbox: '14 days', idempotency: '24 hours' };

/** Entries of the record wait this long at most before they are sealed, in milliseconds. */
const SEALED_EVERY = 400;

/** No more turns are left out after a failure; the first leaves out one, each after it twice as many. */
const TURNS_LEFT_OUT = 4;

export interface UpkeepOf {
  readonly transactions: Transactions;
  readonly parking: Parking;
  readonly dispatcher: Dispatcher;
  readonly sealer: AuditSealer;
}

/** The slow work beside the wire: parked events are tried again, the record is sealed, old rows are forgotten. */
export class Upkeep {
  private readonly log = new Logger('Upkeep');
  private readonly timers: NodeJS.Timeout[] = [];
  private stopping = false;
  private readonly under = new Set<Promise<void>>();

  constructor(
    private readonly of: UpkeepOf,
    private readonly every: number,
  ) {}

  start(): void {
    this.repeat(this.every, () => this.retry());
    this.repeat(Math.min(this.every, SEALED_EVERY), () => this.of.sealer.seal());
    this.repeat(600_000, () => this.forget());
  }

  /** Finishes what is under way; what is due stays due. */
  async stop(): Promise<void> {
    this.stopping = true;
    for (const timer of this.timers) clearInterval(timer);
    await Promise.all([this.of.parking.stop(), ...this.under]);
  }

  private repeat(every: number, work: () => Promise<unknown>): void {
    let running: Promise<void> | null = null;
    let failures = 0;
    let left = 0;
    const once = async () => {
      try {
        await work();
        failures = 0;
      } catch (error) {
        left = Math.min(2 ** failures++, TURNS_LEFT_OUT);
        if (!this.stopping) this.log.warn(`Upkeep is tried again later: ${describeError(error)}`);
      }
      if (running) this.under.delete(running);
      running = null;
    };
    const turn = () => {
      if (running) return;
      if (left > 0) {
        left--;
        return;
      }
      running = once();
      this.under.add(running);
    };
    this.timers.push(setInterval(turn, every));
  }

  private async retry(): Promise<void> {
    const again = (event: EventEnvelope, tx: Transaction) => this.of.dispatcher.again(event, tx);
    while (!this.stopping && (await this.of.parking.retryDue(again)) > 0);
    const [row] = await this.of.transactions.query<{ n: string }>(
      'select count(*) as n from outbox where published_at is null',
    );
    metrics.outboxWaiting.set({ service: this.of.transactions.service }, Number(row?.n));
  }

  private async forget(): Promise<void> {
    await this.of.transactions.query(`
      with sent as (delete from outbox where published_at < now() - interval '${KEPT.outbox}'),
        known as (delete from inbox where handled_at < now() - interval '${KEPT.inbox}')
      delete from idempotency where created_at < now() - interval '${KEPT.idempotency}'`);
  }
}

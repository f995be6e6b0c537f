import { Logger } from '@nestjs/common';
import type { Transactions } from '@idea-map/database';
import { describeError, metrics } from '@idea-map/runtime';
import type { Dispatcher } from './dispatcher.js';
import type { Parking } from './parking.js';

/** How long a service remembers: what it said and heard for a fortnight, a key's first answer for a day. */
const KEPT = { outbox: '14 days', inbox: '14 days', idempotency: '24 hours' };

/** The slow work beside the wire: parked events are tried again, and old rows are forgotten. */
export class Upkeep {
  private readonly log = new Logger('Upkeep');
  private readonly timers: NodeJS.Timeout[] = [];
  private under: Promise<void> = Promise.resolve();

  constructor(
    private readonly transactions: Transactions,
    private readonly parking: Parking,
    private readonly dispatcher: Dispatcher,
    private readonly every: number,
  ) {}

  start(): void {
    this.timers.push(setInterval(() => this.after(() => this.retry()), this.every));
    this.timers.push(setInterval(() => this.after(() => this.forget()), 600_000));
  }

  async stop(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await this.under;
  }

  private after(work: () => Promise<void>): void {
    this.under = this.under.then(work).catch((error: unknown) => {
      this.log.warn(`Upkeep is tried again later: ${describeError(error)}`);
    });
  }

  private async retry(): Promise<void> {
    while ((await this.parking.retryDue((event, tx) => this.dispatcher.run(event, tx))) > 0);
    const [row] = await this.transactions.query<{ n: string }>(
      'select count(*) as n from outbox where published_at is null',
    );
    metrics.outboxWaiting.set({ service: this.transactions.service }, Number(row?.n));
  }

  private async forget(): Promise<void> {
    await this.transactions.query(`
      with sent as (delete from outbox where published_at < now() - interval '${KEPT.outbox}'),
        known as (delete from inbox where handled_at < now() - interval '${KEPT.inbox}')
      delete from idempotency where created_at < now() - interval '${KEPT.idempotency}'`);
  }
}

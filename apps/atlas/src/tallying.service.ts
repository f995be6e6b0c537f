import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Transactions } from '@idea-map/database';
import { KEY } from './tallies.js';

/** In milliseconds. */
const EVERY = 1000;

/** Adds up what changed of the tallies, so that there is little to add when they are read. */
@Injectable()
export class TallyingService implements OnApplicationBootstrap, OnModuleDestroy {
  private timer?: NodeJS.Timeout;
  private under: Promise<void> | null = null;

  constructor(private readonly transactions: Transactions) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.under ??= this.sweep()
        // The changes stay until the next turn: what is read is right without it.
        .catch(() => undefined)
        .finally(() => (this.under = null));
    }, EVERY);
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.under;
  }

  /** One statement: whoever reads sees each change on one side of it. Of several replicas one sweeps at a time. */
  async sweep(): Promise<void> {
    await this.transactions.query(`
      with turn as materialized (
        select pg_try_advisory_xact_lock(hashtextextended(current_schema() || ' tallies', 4)) as mine
      ), swept as (
        delete from card_tally_change where (select mine from turn) returning *
      )
      insert into card_tally as t (${KEY}, n)
      select ${KEY}, sum(n) from swept group by ${KEY} having sum(n) <> 0
      on conflict on constraint card_tally_key do update set n = t.n + excluded.n`);
  }
}

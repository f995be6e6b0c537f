import { setTimeout as sleep } from 'node:timers/promises';
import type { EventEnvelope } from '@idea-map/contracts';
import type { Transaction, Transactions } from '@idea-map/database';
import type { EventRef } from '@idea-map/runtime';

/** What a service has handled: one row an event, written in the handler's own transaction. */
export class Inbox {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Takes its turn for the subject and marks the event as handled by this transaction, none of whose statements from
   * then on may take longer than `limit` milliseconds.
   * @returns false when there is nothing to do now: handled before, or an earlier event of its subject is parked.
   */
  static async mark(tx: Transaction, { id, subject }: EventEnvelope, limit: number): Promise<boolean> {
    // Two replicas may hold the same subject for a moment while partitions move: the lock keeps their order.
    // Advisory locks belong to the database and not to a schema, so the service is part of the key.
    await tx.query(
      `select pg_advisory_xact_lock(hashtextextended(current_schema() || ' ' || $1, 1)),
         set_config('statement_timeout', $2, true)`,
      [subject, String(limit)],
    );
    const rows = await tx.query(
      `insert into inbox (id) select $1 where not exists (select from parked_event where subject = $2)
       on conflict do nothing returning id`,
      [id, subject],
    );
    return rows.length > 0;
  }

  /** Waits until these events are handled. @returns whether they were, within `patience` milliseconds. */
  async waitFor(events: readonly EventRef[], patience: number): Promise<boolean> {
    if (events.length === 0) return true;
    const ids = [...new Set(events.map((event) => event.id))];
    const end = Date.now() + patience;
    for (let pause = 2; ; pause = Math.min(pause * 2, 40)) {
      const [row] = await this.transactions.query<{ n: string }>(
        'select count(*) as n from inbox where id = any($1::uuid[])',
        [ids],
      );
      if (Number(row?.n) >= ids.length) return true;
      if (Date.now() >= end) return false;
      await sleep(pause);
    }
  }
}

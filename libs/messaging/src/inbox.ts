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
   * @returns null when there is nothing to do now: handled before, or an earlier event of its subject is parked; else
   * whether the texts of its subject were redacted since it was said
   */
  static async mark(
    tx: Transaction,
    { id, subject, time }: EventEnvelope,
    limit: number,
  ): Promise<{ redacted: boolean } | null> {
    // Two replicas may hold the same subject for a moment while partitions move: the lock keeps their order.
    // Advisory locks belong to the database and not to a schema, so the service is part of the key.
    await tx.query(
      `select pg_advisory_xact_lock(hashtextextended(current_schema() || ' ' || $1, 1)),
         set_config('statement_timeout', $2, true)`,
      [subject, String(limit)],
    );
    const [row] = await tx.query<{ redacted: boolean }>(
      `insert into inbox (id) select $1 where not exists (select from parked_event where subject = $2)
       on conflict do nothing
       returning exists (select from cleared_text where subject = $2 and redacted_at >= $3) as redacted`,
      [id, subject, time],
    );
    return row ?? null;
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

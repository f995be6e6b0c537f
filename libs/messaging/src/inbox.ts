import { setTimeout as sleep } from 'node:timers/promises';
import type { EventEnvelope } from '@idea-map/contracts';
import type { Transaction, Transactions } from '@idea-map/database';
import type { EventRef } from '@idea-map/runtime';

/** An event's turn to be handled, and whether the texts of its subject were redacted since it was said. */
export interface Turn {
  readonly redacted: boolean;
}

/** What a service has handled: one row an event, written in the transaction that handles it. */
export class Inbox {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Takes their turns for the subjects of these events, which are different ones, and marks the events as handled by this
   * transaction, none of whose statements from then on may take longer than `limit` milliseconds.
   * @returns by id those that are to be handled now; not one that was handled before, nor one behind an earlier event of its
   * subject that is parked
   */
  static async mark(
    tx: Transaction,
    events: readonly EventEnvelope[],
    limit: number,
  ): Promise<ReadonlyMap<string, Turn>> {
    const subjects = events.map(({ subject }) => subject);
    // Two replicas may hold the same subject for a moment while partitions move: the lock keeps their order, and is taken in
    // one order by all. Advisory locks belong to the database and not to a schema, so the service is part of the key.
    await tx.query(
      `select pg_advisory_xact_lock(place), set_config('statement_timeout', $2, true) from
         (select hashtextextended(current_schema() || ' ' || subject, 1) as place from unnest($1::text[]) as subject order by 1) p`,
      [subjects, String(limit)],
    );
    const rows = await tx.query<Turn & { id: string }>(
      `with event as (
         select * from unnest($1::uuid[], $2::text[], $3::timestamptz[]) as e (id, subject, time)
       ), marked as (
         insert into inbox (id) select id from event
         where not exists (select from parked_event p where p.subject = event.subject)
         on conflict do nothing returning id
       )
       select id, exists (
         select from cleared_text c where c.subject = event.subject and c.redacted_at >= event.time
       ) as redacted
       from event join marked using (id)`,
      [events.map(({ id }) => id), subjects, events.map(({ time }) => time)],
    );
    return new Map(rows.map(({ id, redacted }) => [id, { redacted }]));
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

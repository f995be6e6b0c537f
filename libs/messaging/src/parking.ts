import { Logger } from '@nestjs/common';
import { nameOf, type EventEnvelope } from '@idea-map/contracts';
import { isInfrastructure, type Transaction, type Transactions } from '@idea-map/database';
import { describeError, inContext, metrics, newContext, type Clock } from '@idea-map/runtime';
import { KeyedQueue } from './keyed-queue.js';
import { withoutTexts } from './without-texts.js';

/** An event that its handler failed on, as an operator sees it: no payload. */
export interface ParkedEvent {
  readonly id: string;
  readonly name: string;
  readonly subject: string;
  readonly attempts: number;
  readonly error: string;
  readonly parkedAt: Date;
  readonly nextTryAt: Date | null;
  readonly replayedAt: Date | null;
}

interface Due {
  readonly id: string;
  readonly subject: string;
}

type Run = (event: EventEnvelope, tx: Transaction) => Promise<void>;

/** Seconds until each further try; after the last one a person has to look. */
const BACKOFF = [1, 5, 30, 120, 600, 3600, 4 * 3600, 24 * 3600];
const COLUMNS = `id, name, subject, attempts, error, parked_at as "parkedAt", next_try_at as "nextTryAt",
  replayed_at as "replayedAt"`;

/** Events set aside, so that they hold up nobody but later events of their own subject. */
export class Parking {
  private readonly log = new Logger('Parking');
  // One at a time, and a second beside a slow one: a service has connections for its other work too.
  private readonly tries = new KeyedQueue(1, 1);

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Sets an event aside after its first failure. */
  async park(event: EventEnvelope, error: unknown): Promise<void> {
    await this.transactions.run((tx) => this.insert(tx, event, { error: describeError(error), attempts: 1 }));
  }

  /** Puts an event behind the parked ones of its subject. @returns false if it was handled before. */
  async queueBehind(tx: Transaction, event: EventEnvelope): Promise<boolean> {
    const [seen] = await tx.query('select from inbox where id = $1', [event.id]);
    if (seen) return false;
    await this.insert(tx, event, { error: 'Waits behind an earlier event of its idea.', attempts: 0 });
    return true;
  }

  /** Tries what is due, the oldest of each subject first. @returns how many were handled. */
  async retryDue(run: Run): Promise<number> {
    const due = await this.transactions.query<Due>(
      `select id, subject from (
         select distinct on (subject) id, subject, next_try_at from parked_event order by subject, position
       ) as head where next_try_at <= $1 order by next_try_at limit 100`,
      [this.clock.now()],
    );
    let handled = 0;
    const tryOne = async (event: Due) => {
      if (await this.retry(event, run)) handled++;
    };
    await Promise.all(due.map((event) => this.tries.add(event.subject, () => tryOne(event))));
    metrics.parked.set({ service: this.transactions.service }, await this.count());
    return handled;
  }

  /** Finishes the tries under way; the others stay due. */
  async stop(): Promise<void> {
    await this.tries.stop();
  }

  /** Oldest first, after the one that is named. */
  async list(first: number, after: { parkedAt: string; id: string } | null): Promise<ParkedEvent[]> {
    return this.transactions.query<ParkedEvent>(
      `select ${COLUMNS} from parked_event
       where $2::timestamptz is null or (date_trunc('milliseconds', parked_at), id) > ($2, $3::uuid)
       order by date_trunc('milliseconds', parked_at), id limit $1`,
      [first, after?.parkedAt ?? null, after?.id ?? null],
    );
  }

  /** Asks for another try now. @returns null if there is no such parked event. */
  async replay(id: string): Promise<ParkedEvent | null> {
    const [event] = await this.transactions.query<ParkedEvent>(
      `update parked_event set next_try_at = $2, replayed_at = $2 where id = $1 returning ${COLUMNS}`,
      [id, this.clock.now()],
    );
    return event ?? null;
  }

  async count(): Promise<number> {
    const [row] = await this.transactions.query<{ n: string }>('select count(*) as n from parked_event');
    return Number(row?.n);
  }

  private async insert(tx: Transaction, event: EventEnvelope, why: { error: string; attempts: number }) {
    const [redacted] = await tx.query('select from cleared_text where subject = $1 and redacted_at >= $2', [
      ...[event.subject, event.time],
    ]);
    const kept = redacted ? { ...event, data: withoutTexts(event.data) } : event;
    const now = this.clock.now();
    const next = new Date(now.getTime() + (why.attempts === 0 ? 0 : (BACKOFF[0] ?? 1) * 1000));
    await tx.query(
      `insert into parked_event (id, name, subject, envelope, attempts, error, parked_at, next_try_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
      [event.id, nameOf(event), event.subject, JSON.stringify(kept), why.attempts, why.error, now, next],
    );
  }

  private async retry(due: Due, run: Run): Promise<boolean> {
    try {
      return await this.transactions.run((tx) => this.takeUp(tx, due, run));
    } catch (error) {
      // Not the event's fault: it stays due, and the next sweep tries it.
      if (!isInfrastructure(error)) await this.putOff(due.id, error);
      return false;
    }
  }

  private async takeUp(tx: Transaction, due: Due, run: Run): Promise<boolean> {
    // Passes by what another replica is trying, or has tried since.
    const [row] = await tx.query<{ envelope: EventEnvelope }>(
      `delete from parked_event where id =
         (select id from parked_event where id = $1 and next_try_at <= $2 for update skip locked) returning envelope`,
      [due.id, this.clock.now()],
    );
    if (!row) return false;
    const { correlationid, id, traceparent, subject } = row.envelope;
    const context = newContext({
      correlationId: correlationid,
      causationId: id,
      traceparent,
      ideaId: subject,
    });
    // Not by `mark`, which the rows behind it would make refuse. The wire may have brought it again while it was
    // being handled, and so parked it once more: then it is in the inbox, and only the row goes.
    const marked = await tx.query('insert into inbox (id) values ($1) on conflict do nothing returning id', [
      id,
    ]);
    if (marked.length > 0) await inContext(context, () => run(row.envelope, tx));
    return true;
  }

  private async putOff(id: string, error: unknown): Promise<void> {
    const why = describeError(error);
    this.log.warn(`A parked event failed again: ${why}`);
    await this.transactions.query(
      `update parked_event set attempts = attempts + 1, error = $2,
         next_try_at = case when attempts < $3 then $4::timestamptz + make_interval(secs => ($5::int[])[attempts + 1]) end
       where id = $1`,
      [id, why, BACKOFF.length, this.clock.now(), BACKOFF],
    );
  }
}

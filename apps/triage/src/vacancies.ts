import { Injectable } from '@nestjs/common';
import type { Transaction } from '@idea-map/database';
import { Transactions } from '@idea-map/database';
import { Clock } from '@idea-map/runtime';
import { COLLEGE } from './triage-case.js';

// A force that ended counts with the one that took its place, however many times that happened.
const COUNTING = `with recursive line as (
    select id, successor, ends_on from known_force where id = $1
    union all
    select f.id, f.successor, f.ends_on from line l join known_force f on f.id = l.successor
    where l.ends_on is not null and l.ends_on <= $2)
  select id from line where ends_on is null or ends_on > $2 or successor is null limit 1`;

const BROKERS = `select from known_role r join known_person p on p.person_id = r.person_id
  where r.role = 'BROKER' and r.force = f.id and p.ended_at is null
    and r.starts_on <= $1 and (r.ends_on is null or r.ends_on > $1)`;

/** Which forces have no broker, and so whose cases the College has. */
@Injectable()
export class Vacancies {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The queue of a force's cases: its own, its successor's, or the College's where nobody is its broker. */
  async queueOf(force: string | null, tx: Transaction): Promise<string> {
    if (force === null) return COLLEGE;
    const today = this.clock.today();
    const [counting] = await tx.query<{ id: string }>(COUNTING, [force, today]);
    const id = counting?.id ?? force;
    const [row] = await tx.query<{ covered: boolean }>(
      `select exists(${BROKERS}) as covered from (select $2::text as id) f`,
      [today, id],
    );
    return row?.covered ? id : COLLEGE;
  }

  /** Forces in being without a broker today, and since when: the day its last one ended, or it was first known. */
  async list(): Promise<{ force: string; since: string }[]> {
    return this.transactions.query(
      `select f.id as force, coalesce(
         (select max(r.ends_on) from known_role r where r.role = 'BROKER' and r.force = f.id and r.ends_on <= $1),
         f.known_since)::text as since
       from known_force f
       where (f.ends_on is null or f.ends_on > $1) and not exists (${BROKERS}) order by f.id`,
      [this.clock.today()],
    );
  }

  /** Forces whose waiting cases lie in another queue than they belong in now. */
  async misplaced(tx: Transaction): Promise<{ id: string; covered: boolean }[]> {
    return tx.query(
      `select f.id, exists (${BROKERS}) as covered from known_force f
       where exists (select from triage_case c where c.force = f.id and c.level = 'LOCAL' and c.state <> 'DECIDED'
         and (c.queue = '${COLLEGE}') = exists (${BROKERS}))`,
      [this.clock.today()],
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { ForceParticipation, ParticipationView } from '@idea-map/contracts';
import { Transactions } from '@idea-map/database';
import { Handles } from '@idea-map/identity';
import { Clock, withholdSmall } from '@idea-map/runtime';

type Activity = Exclude<keyof ForceParticipation, 'force'>;
/** By force; null for people of none. */
type People = ReadonlyMap<string | null, number>;

interface Author {
  readonly id: string | null;
  readonly handle: string | null;
  readonly force: string | null;
}

/** Whole months, so that nobody is told by what one more day adds: the twelve before this one. */
const PERIOD = `select date_trunc('month', $1::date)::date - interval '12 months' as "from", date_trunc('month', $1::date) as "to"`;
const WITHIN = (at: string) =>
  `${at} >= p."from" at time zone 'Europe/London' and ${at} < p."to" at time zone 'Europe/London'`;

// The latest force of each, so that nobody counts with two.
const AUTHORS = `with p as (${PERIOD})
  select distinct on (author_id, author_handle) author_id as id, author_handle as handle, force from idea, p
  where ${WITHIN('submitted_at')} order by author_id, author_handle, submitted_at desc`;
const others = (table: string, person: string) => `with p as (${PERIOD}), latest as (
    select distinct on (${person}) force from ${table}, p
    where ${person} is not null and ${WITHIN('at')} order by ${person}, at desc
  ) select force, count(*)::int as people from latest group by 1`;

/** How many people take part, by force, so far as that gives nobody away. */
@Injectable()
export class ParticipationService {
  constructor(
    private readonly transactions: Transactions,
    private readonly handles: Handles,
    private readonly clock: Clock,
  ) {}

  /** Every force in being, by name, and what people of none did last. Withheld figures are null. */
  async participation(): Promise<ParticipationView> {
    const today = this.clock.today();
    const [forces, period, submitted, supported, commented] = await Promise.all([
      this.forces(today),
      this.period(today),
      this.authors(today),
      this.counts(others('support', 'person_id'), today),
      this.counts(others('comment', 'author_id'), today),
    ]);
    const groups: readonly (string | null)[] = [...forces, null];
    const shown = { submitted, supported, commented };
    const figures = Object.entries(shown).map(([activity, people]) => ({
      activity: activity as Activity,
      ...withholdSmall(groups.map((key) => ({ key, count: people.get(key) ?? 0 }))),
    }));
    const of = (at: number) => figures.map(({ activity, groups }) => [activity, groups[at]?.count ?? null]);
    return {
      ...period,
      ...(Object.fromEntries(figures.map(({ activity, total }) => [activity, total])) as Totals),
      byForce: groups.map((force, at) => ({ force, ...(Object.fromEntries(of(at)) as Totals) })),
    };
  }

  private async forces(today: string): Promise<string[]> {
    const rows = await this.transactions.query<{ id: string }>(
      'select id from known_force where ends_on is null or ends_on > $1 order by name, id',
      [today],
    );
    return rows.map(({ id }) => id);
  }

  private async period(today: string) {
    const [row] = await this.transactions.query<{ from: string; to: string }>(
      `with p as (${PERIOD}) select "from"::date::text as "from", ("to"::date - 1)::text as "to" from p`,
      [today],
    );
    return { from: row?.from ?? today, to: row?.to ?? today };
  }

  // Who is named here and anonymous there is one person, which only their handle tells.
  private async authors(today: string): Promise<People> {
    const rows = await this.transactions.query<Author>(AUTHORS, [today]);
    const forceOf = new Map(
      rows.map(({ id, handle, force }) => [id === null ? handle : this.handles.ofAuthor(id), force]),
    );
    const people = new Map<string | null, number>();
    for (const force of forceOf.values()) people.set(force, (people.get(force) ?? 0) + 1);
    return people;
  }

  private async counts(sql: string, today: string): Promise<People> {
    const rows = await this.transactions.query<{ force: string | null; people: number }>(sql, [today]);
    return new Map(rows.map(({ force, people }) => [force, people]));
  }
}

type Totals = Record<Activity, number | null>;

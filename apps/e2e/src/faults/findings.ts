import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { services } from '@idea-map/contracts';

/** What the tables say of the ideas that were acknowledged. */
export interface Findings {
  /** Not with intake, not on the map, without a clock or with one that is overdue, or with an event not handled everywhere. */
  readonly lost: number;
  /** More than once with intake, on the map, or with the brokers; or a step of a clock that was taken twice. */
  readonly doubled: number;
  /** Parked about other than the poison. */
  readonly parked: number;
  /** In how many services the poison is parked. */
  readonly poisoned: number;
}

/** The longest that everything may take to be handled after a fault, in milliseconds. */
const PATIENCE = 120_000;

/** Waits until all that was acknowledged is everywhere, and says what is not, should it not come. */
export async function findingsWhenSettled(url: string, given: Given): Promise<Findings> {
  for (const end = Date.now() + PATIENCE; ; await sleep(500)) {
    const found = await findings(url, given);
    if ((found.lost === 0 && found.parked === 0) || Date.now() > end) return found;
  }
}

interface Given {
  readonly ids: readonly string[];
  readonly mark: string;
  /** The subject of the poison. */
  readonly poison: string;
}

async function findings(url: string, { ids, mark, poison }: Given): Promise<Findings> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const count = async (sql: string, values: unknown[]) =>
      Number((await client.query<{ n: string }>(sql, values)).rows[0]?.n);
    const parked = services
      .map((service) => `select subject from ${service}.parked_event`)
      .join(' union all ');
    return {
      lost: await count(LOST, [ids]),
      doubled: await count(DOUBLED, [`%${mark}%`]),
      parked: await count(`select count(*) as n from (${parked}) as p where subject <> $1`, [poison]),
      poisoned: await count(`select count(*) as n from (${parked}) as p where subject = $1`, [poison]),
    };
  } finally {
    await client.end();
  }
}

/** Those that say or hear that an idea was submitted, and their tables with a row for each. */
const LOST = `select count(*) as n from unnest($1::uuid[]) as given (id)
  where not exists (select from intake.idea where id = given.id)
    or not exists (select from atlas.card where id = given.id)
    or not exists (select from geography.idea_place where idea_id = given.id)
    or not exists (select from reminders.clock where record = given.id)
    or exists (select from reminders.clock where record = given.id and next_due < now() - interval '10 seconds')
    or exists (
      select from intake.outbox as said where said.subject = given.id::text and said.name = 'idea.submitted.v1'
        and (not exists (select from atlas.inbox where id = said.id)
          or not exists (select from geography.inbox where id = said.id)
          or not exists (select from triage.inbox where id = said.id)))`;

/** Titles are numbered, so that one that is there twice was made twice. */
const DOUBLED = `select coalesce(sum(times - 1), 0) as n from (
  select count(*) as times from intake.idea where title like $1 group by title
  union all
  select count(*) from triage.triage_case where idea_id in (select id from intake.idea where title like $1) group by idea_id
  union all
  select count(*) from intake.outbox where name = 'idea.submitted.v1'
    and subject in (select id::text from intake.idea where title like $1) group by subject
  union all
  select count(*) from reminders.outbox where name = 'clock.step-fired.v1'
    and subject in (select id::text from intake.idea where title like $1)
    group by envelope->'data'->>'clockId', envelope->'data'->>'step'
  union all
  select count(*) from atlas.stage_visit where idea_id in (select id from intake.idea where title like $1)
    group by idea_id, stage, entered_at
) as all_of_them where times > 1`;

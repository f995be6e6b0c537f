import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DROP_TEXT_SEARCH, TEXT_SEARCH } from '@idea-map/database';

/**
 * Cards, their texts and the stays in stages that their figures come from, forces as atlas knows them, and rebuilds.
 */
export class AtlasTables1764000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TEXT_SEARCH);
    await runner.query(CARDS);
    await runner.query(CARD_INDEXES);
    await runner.query(FORCES);
    await runner.query(REBUILDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table rebuilt_card, rebuild_run, stage_visit, card_text, card;
      drop function counting_force(date);
      drop table known_force;
      ${DROP_TEXT_SEARCH}
    `);
  }
}

const CARDS = `
  create table card (
    id uuid primary key,
    reference text not null,
    version int not null,
    kind text not null,
    themes text[] not null,
    language text not null,
    stage text not null,
    credit text not null,
    audience text not null,
    author_id uuid,
    author_handle text,
    force text,
    call_id uuid,
    on_behalf text,
    support_count int not null,
    support_force_count int not null,
    priority double precision,
    national_priorities text[] not null default '{}',
    submitted_at timestamptz not null,
    changed_at timestamptz not null,
    entered_at timestamptz not null,
    due_at timestamptz,
    first_reply_days int,
    decision_days int,
    dissemination_days int,
    -- The force by which it is found and counted: an anonymous impact case has none.
    shown_force text generated always as
      (case when kind = 'IMPACT_CASE' and credit = 'ANONYMOUS' then null else force end) stored,
    reference_key text generated always as (upper(regexp_replace(reference, '[^A-Za-z0-9]', '', 'g'))) stored,
    constraint anonymous_has_no_id check (credit = 'NAMED' or author_id is null)
  );

  create table card_text (
    idea_id uuid primary key references card on delete cascade,
    language text not null,
    title text not null,
    problem text not null,
    proposal text not null,
    what_followed text,
    what_overcame text,
    search tsvector not null generated always as (search_vector(
      language, title,
      problem || ' ' || proposal || ' ' || coalesce(what_followed, '') || ' ' || coalesce(what_overcame, '')
    )) stored
  );
  create index card_text_search on card_text using gin (search);

  create table stage_visit (
    idea_id uuid not null references card on delete cascade,
    entered_at timestamptz not null,
    stage text not null,
    left_at timestamptz,
    working_days int,
    primary key (idea_id, entered_at, stage)
  );
`;

// The partial ones match the branches of visibility.ts, so that a count can come from an index alone.
const CARD_INDEXES = `
  create index card_reference on card (reference_key);
  create index card_newest on card (submitted_at, id);
  create index card_last_change on card (changed_at, id);
  create index card_breadth on card (support_force_count, id);
  create index card_priority on card (coalesce(priority, '-infinity'), id);
  create index card_stage on card (stage, submitted_at, id);
  create index card_force on card (shown_force, submitted_at, id);
  create index card_call on card (call_id) where call_id is not null;
  create index card_author on card (author_id) where author_id is not null;
  create index card_handle on card (author_handle) where author_handle is not null;
  create index card_open on card (shown_force, stage, kind) where stage <> 'IN_CHECK' and audience = 'POLICING';
  create index card_within on card (force, shown_force, stage, kind)
    where stage <> 'IN_CHECK' and audience = 'FORCE';
  create index card_held on card (force) where stage = 'IN_CHECK';
`;

// The force that an idea counts with on a day: its own, or the successor of an ended one, and so on.
// Twenty steps end what a mistaken circle of successors would not.
const FORCES = `
  create table known_force (
    id text primary key,
    code text,
    name text not null,
    name_cy text,
    region text,
    nation text,
    territorial boolean not null,
    starts_on date,
    ends_on date,
    successor text
  );

  create function counting_force(today date) returns table (id text, counting text)
    language sql stable parallel safe rows 50
    begin atomic
      with recursive step (id, counting, hops) as (
        select f.id, f.id, 0 from known_force f
        union all
        select s.id, n.id, s.hops + 1
        from step s join known_force f on f.id = s.counting join known_force n on n.id = f.successor
        where f.ends_on <= today and s.hops < 20
      )
      select distinct on (s.id) s.id, s.counting from step s order by s.id, s.hops desc;
    end;
`;

const REBUILDS = `
  create table rebuild_run (
    id uuid primary key,
    started_at timestamptz not null,
    expected int,
    done int not null default 0,
    ended_at timestamptz
  );
  create table rebuilt_card (
    run uuid not null references rebuild_run on delete cascade,
    idea_id uuid not null,
    primary key (run, idea_id)
  );
`;

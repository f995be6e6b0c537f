import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was shared with whom and what they answered; families; introductions; the leaders' docket. */
export class SharingTables1764000005200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table dissemination (
        idea_id uuid not null references known_idea on delete cascade,
        level text not null,
        reason text not null,
        forces text[] not null,
        shared_at timestamptz not null,
        primary key (idea_id, level)
      );

      create table delivery (
        idea_id uuid not null references known_idea on delete cascade,
        organisation text not null,
        delivered_at timestamptz,
        read_at timestamptz,
        primary key (idea_id, organisation)
      );

      create table response (
        id uuid primary key,
        idea_id uuid not null references known_idea on delete cascade,
        level text not null,
        force text not null,
        answer text not null,
        note text not null,
        by uuid not null,
        at timestamptz not null,
        replaced_at timestamptz
      );
      create unique index response_now on response (idea_id, level, force) where replaced_at is null;

      create table family_link (
        one uuid not null references known_idea on delete cascade,
        other uuid not null references known_idea on delete cascade,
        relation text not null,
        by uuid not null,
        at timestamptz not null,
        primary key (one, other),
        check (one < other)
      );
      create index family_link_other on family_link (other);

      create table introduction (
        id uuid primary key,
        idea_id uuid not null,
        other_id uuid not null,
        brokers uuid[] not null,
        note text,
        by uuid not null,
        at timestamptz not null
      );

      create table docket_item (
        id uuid primary key,
        idea_id uuid not null references known_idea on delete cascade,
        body text not null,
        priority double precision not null,
        added_at timestamptz not null,
        due_at timestamptz not null,
        answer text,
        reason text,
        owner text,
        target_on date,
        answered_by uuid,
        answered_at timestamptz,
        outcome text,
        outcome_at timestamptz
      );
      create index docket_item_idea on docket_item (idea_id, id);
      create index docket_item_priority on docket_item ((-priority), id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table docket_item, introduction, family_link, response, delivery, dissemination',
    );
  }
}

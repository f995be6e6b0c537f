import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ideas from their first draft on, their steps, support, comments, calls, and the forces as intake knows them. */
export class IntakeTables1764000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence reference_number as bigint start 1;

      create table idea (
        id uuid primary key,
        reference text unique,
        version int not null,
        kind text not null,
        title text not null,
        problem text not null,
        proposal text not null,
        what_followed text,
        what_overcame text,
        themes text[] not null,
        language text not null,
        stage text not null,
        credit text not null,
        audience text not null,
        author_id uuid,
        author_handle text,
        force text,
        call_id uuid,
        on_behalf_source text,
        on_behalf_consent text,
        outcode text,
        latitude double precision,
        longitude double precision,
        place_force text,
        support_count int not null default 0,
        support_force_count int not null default 0,
        due_at timestamptz,
        created_at timestamptz not null,
        submitted_at timestamptz,
        changed_at timestamptz not null,
        constraint one_author check ((author_id is null) <> (author_handle is null)),
        constraint anonymous_has_no_id check (credit = 'NAMED' or author_id is null)
      );
      create index idea_author on idea (author_id, id) where author_id is not null;
      create index idea_handle on idea (author_handle, id) where author_handle is not null;
      create index idea_call on idea (call_id) where call_id is not null;

      create table step (
        id bigint generated always as identity primary key,
        idea_id uuid not null references idea on delete cascade,
        at timestamptz not null,
        move text not null,
        stage text not null,
        reason text,
        stop_reason text,
        by_role text not null,
        by_id uuid,
        by_force text
      );
      create index step_idea on step (idea_id, id);

      create table support (
        idea_id uuid not null references idea on delete cascade,
        person_id uuid not null,
        force text,
        at timestamptz not null,
        primary key (idea_id, person_id)
      );

      create table comment (
        id uuid primary key,
        idea_id uuid not null references idea on delete cascade,
        text text not null,
        author_id uuid,
        by_author boolean not null,
        force text,
        at timestamptz not null,
        redacted_at timestamptz
      );
      create index comment_idea on comment (idea_id, id);

      create table call (
        id uuid primary key,
        title text not null,
        title_cy text,
        question text not null,
        question_cy text,
        themes text[] not null,
        opens_on date not null,
        closes_on date,
        owner text not null
      );

      create table known_force (
        id text primary key,
        name text not null,
        ends_on date,
        successor text
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table known_force, call, comment, support, step, idea; drop sequence reference_number',
    );
  }
}

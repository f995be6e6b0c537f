import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases in their queues, and what triage knows of ideas and forces to keep them. */
export class TriageTables1764000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table known_force (
        id text primary key,
        territorial boolean not null,
        ends_on date,
        successor text,
        known_since date not null
      );

      create table known_idea (
        id uuid primary key,
        reference text not null,
        version int not null,
        stage text not null,
        audience text not null,
        force text,
        themes text[] not null,
        call_id uuid,
        author_id uuid,
        author_handle text,
        submitted_at timestamptz not null
      );

      create table triage_case (
        id uuid primary key,
        idea_id uuid not null references known_idea on delete cascade,
        level text not null,
        force text,
        queue text not null,
        state text not null,
        broker uuid,
        opened_at timestamptz not null,
        due_at timestamptz,
        returned_at timestamptz,
        review_on date,
        decision text,
        reason text,
        escalated_by uuid,
        constraint claimed_by_somebody check (state <> 'CLAIMED' or broker is not null),
        constraint decided_by_a_move check ((state = 'DECIDED') = (decision is not null))
      );
      create unique index triage_case_open on triage_case (idea_id) where state <> 'DECIDED';
      create index triage_case_idea on triage_case (idea_id, opened_at);
      create index triage_case_queue on triage_case (queue, due_at, id) where state <> 'DECIDED';
      create index triage_case_broker on triage_case (broker) where state <> 'DECIDED';
      create index triage_case_review on triage_case (review_on) where review_on is not null;
      create index triage_case_returned on triage_case (returned_at) where state = 'RETURNED';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table triage_case, known_idea, known_force');
  }
}

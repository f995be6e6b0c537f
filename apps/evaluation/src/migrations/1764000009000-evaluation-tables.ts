import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tests with their sites, figures and departures, requests for help, and what evaluation knows of ideas and evidence. */
export class EvaluationTables1764000009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table known_idea (
        id uuid primary key,
        stage text not null,
        audience text not null,
        force text,
        themes text[] not null,
        author_id uuid,
        author_handle text
      );
      create table known_force (id text primary key, ends_on date);
      create table cited_test (test_id uuid, entry_id uuid, primary key (test_id, entry_id));

      create table test (
        id uuid primary key,
        idea_id uuid not null references known_idea,
        state text not null,
        evaluator uuid not null,
        evaluator_forces text[] not null,
        protocol jsonb not null,
        protocol_text text,
        protocol_hash text,
        planned_at timestamptz not null,
        started_at timestamptz,
        stopped_at timestamptz,
        stop_reason text,
        completed_at timestamptz,
        completed_by uuid,
        results jsonb,
        sms int,
        sms_reason text,
        finding text,
        conclusion text,
        limitations text,
        constraint locked_once_started check (state = 'PLANNED' or protocol_hash is not null),
        constraint complete_with_limitations check (state <> 'COMPLETED'
          or (results is not null and conclusion <> '' and limitations <> '' and finding is not null))
      );
      create index test_idea on test (idea_id);

      create table test_site (
        id uuid primary key,
        test_id uuid not null references test,
        force text not null,
        arm text not null,
        label text not null
      );
      create index test_site_test on test_site (test_id);

      create table measure (
        id uuid primary key,
        test_id uuid not null references test,
        outcome text not null,
        site_id uuid not null references test_site,
        period text not null,
        version int not null,
        n int not null,
        events int,
        mean float8,
        sd float8,
        exposure float8,
        why text,
        by uuid not null,
        at timestamptz not null,
        unique (test_id, outcome, site_id, period, version)
      );

      create table departure (
        id uuid primary key,
        test_id uuid not null references test,
        what text not null,
        why text not null,
        by uuid not null,
        at timestamptz not null
      );
      create index departure_test on departure (test_id, at);

      create table evaluation_request (
        id uuid primary key,
        idea_id uuid not null references known_idea,
        force text not null,
        need text not null,
        asked_by uuid not null,
        asked_at timestamptz not null,
        due timestamptz not null,
        answer text,
        answered_by uuid,
        answered_at timestamptz
      );
      create unique index evaluation_request_open on evaluation_request (idea_id, force) where answered_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table evaluation_request, departure, measure, test_site, test, cited_test, known_force,
      known_idea`);
  }
}

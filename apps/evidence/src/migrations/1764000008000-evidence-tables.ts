import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DROP_TEXT_SEARCH, TEXT_SEARCH } from '@idea-map/database';

/** Entries and their versions, and what evidence knows of ideas and tests to keep their labels honest. */
export class EvidenceTables1764000008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TEXT_SEARCH);
    await runner.query(`
      create table known_idea (
        id uuid primary key,
        kind text not null,
        themes text[] not null,
        author_id uuid,
        author_handle text,
        adopting_forces text[] not null default '{}'
      );

      create table known_test (
        id uuid primary key,
        idea_id uuid not null,
        completed jsonb not null,
        completed_at timestamptz not null
      );
      create index known_test_idea on known_test (idea_id, completed_at);

      create sequence evidence_number as int;

      create table evidence_entry (
        id uuid primary key,
        reference text not null unique,
        idea_id uuid not null references known_idea,
        latest_version int not null,
        published_version int,
        created_at timestamptz not null
      );
      create index evidence_entry_idea on evidence_entry (idea_id);

      create table evidence_version (
        entry_id uuid not null references evidence_entry,
        version int not null,
        state text not null,
        state_reason text,
        title text not null,
        summary text not null,
        testing_stage text not null,
        finding text not null,
        emmie jsonb not null,
        professional_judgement text,
        what_did_not_work text,
        cost text,
        themes text[] not null,
        tests uuid[] not null,
        review_on date not null,
        change text,
        drafted_by uuid not null,
        drafted_at timestamptz not null,
        published_by uuid,
        published_at timestamptz,
        search tsvector generated always as (search_vector('EN', title, summary || ' ' ||
          coalesce(professional_judgement, '') || ' ' || coalesce(what_did_not_work, ''))) stored,
        primary key (entry_id, version),
        constraint published_by_another check (published_by is distinct from drafted_by)
      );
      create index evidence_version_search on evidence_version using gin (search);
      create index evidence_version_tests on evidence_version using gin (tests);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table evidence_version, evidence_entry, known_test, known_idea;
      drop sequence evidence_number;
      ${DROP_TEXT_SEARCH}`);
  }
}

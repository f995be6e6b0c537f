import type { MigrationInterface, QueryRunner } from 'typeorm';
import { firstCriteria, firstPriorities } from './first-reference.data.js';

/** What a broker works with: scores by criteria, national priorities, saved answers; and cases one a level. */
export class DeskTables1764000005100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table triage_case add column changed_at timestamptz;
      update triage_case set changed_at = opened_at;
      alter table triage_case alter column changed_at set not null;
      create unique index triage_case_level on triage_case (idea_id, level);
      drop index triage_case_idea;
      drop index triage_case_queue;
      create index triage_case_queue on triage_case (queue, coalesce(due_at, 'infinity'), id);
      create index triage_case_due on triage_case (coalesce(due_at, 'infinity'), id) where state <> 'DECIDED';
      create index triage_case_force on triage_case (force) where state <> 'DECIDED';
      alter table known_idea add column moved_at timestamptz;
      alter table known_idea add column national_priorities text[] not null default '{}';
      alter table known_idea add column criteria_set uuid;
      alter table known_idea add column priority double precision;

      create table criterion (
        set_id uuid not null,
        set_at timestamptz not null,
        position int not null,
        id text not null,
        name text not null,
        name_cy text not null,
        question text not null,
        question_cy text not null,
        weight double precision not null check (weight > 0),
        primary key (set_id, id)
      );

      create table score (
        id uuid primary key,
        idea_id uuid not null references known_idea on delete cascade,
        set_id uuid not null,
        criterion text not null,
        score int not null check (score between 0 and 4),
        why text not null,
        by uuid not null,
        at timestamptz not null,
        replaced_at timestamptz,
        foreign key (set_id, criterion) references criterion (set_id, id)
      );
      create unique index score_now on score (idea_id, criterion) where replaced_at is null;

      create table national_priority (
        id text primary key,
        name text not null,
        name_cy text not null,
        source text not null,
        starts_on date not null,
        ends_on date
      );

      create table saved_answer (
        id uuid primary key,
        owner uuid not null,
        title text not null,
        text text not null
      );
      create index saved_answer_owner on saved_answer (owner, title);
    `);
    for (const [position, row] of firstCriteria.entries()) {
      await runner.query(
        `insert into criterion values ('01940000-0000-7000-8000-000000000001', '2026-01-01', $1, $2, $3, $4, $5, $6, $7)`,
        [position, ...row],
      );
    }
    for (const row of firstPriorities) {
      await runner.query('insert into national_priority values ($1, $2, $3, $4, $5, null)', [...row]);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table saved_answer, national_priority, score, criterion;
      alter table known_idea drop column moved_at, drop column national_priorities, drop column criteria_set,
        drop column priority;
      drop index triage_case_level, triage_case_due, triage_case_force;
      drop index triage_case_queue;
      create index triage_case_queue on triage_case (queue, due_at, id) where state <> 'DECIDED';
      create index triage_case_idea on triage_case (idea_id, opened_at);
      alter table triage_case drop column changed_at;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Clocks and the steps that they took, what is known of ideas, and what people are told. */
export class RemindersTables1764000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table known_idea (
        idea_id uuid primary key,
        reference text not null,
        stage text not null,
        audience text not null,
        force text,
        author_id uuid,
        author_handle text,
        holder_id uuid
      );

      create table clock (
        id uuid primary key,
        record uuid not null,
        record_kind text not null,
        policy text not null,
        part text not null default '',
        force text,
        starts_at timestamptz not null,
        next_step int not null default 1,
        next_due timestamptz,
        paused_at timestamptz,
        paused_until date,
        pause_reason text,
        paused_days int not null default 0,
        owner_id uuid,
        note text,
        stopped_at timestamptz,
        constraint stopped_is_never_due check (stopped_at is null or next_due is null)
      );
      create unique index clock_running on clock (record, policy, part)
        where stopped_at is null and policy <> 'OWN';
      create index clock_record on clock (record) where stopped_at is null;
      create index clock_due on clock (next_due) where next_due is not null;
      create index clock_owner on clock (owner_id) where owner_id is not null;

      create table clock_step (
        clock_id uuid not null references clock on delete cascade,
        step int not null,
        due_at timestamptz not null,
        fired_at timestamptz not null,
        told text,
        passed_over text[] not null,
        primary key (clock_id, step)
      );

      create table follower (
        idea_id uuid not null,
        person_id uuid not null,
        primary key (idea_id, person_id)
      );

      create table delivery_choice (
        recipient text primary key,
        delivery text not null
      );

      create table notice (
        id uuid primary key,
        recipient text not null,
        record uuid not null,
        idea_id uuid,
        kind text not null,
        topic text not null,
        count int not null default 1,
        at timestamptz not null,
        read_at timestamptz,
        mail_due timestamptz,
        mail_id uuid
      );
      create unique index notice_unread on notice (recipient, topic) where read_at is null;
      create index notice_recipient on notice (recipient, at, id);
      create index notice_mail on notice (mail_due, recipient) where mail_due is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table notice, delivery_choice, follower, clock_step, clock, known_idea');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables that every service has: what it will say, what it has heard, what it failed on, what it answered. */
export class MessagingTables1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table outbox (
        position bigint generated always as identity primary key,
        id uuid not null unique,
        name text not null,
        subject text not null,
        envelope jsonb not null,
        published_at timestamptz
      );
      create index outbox_waiting on outbox (position) where published_at is null;
      create index outbox_subject on outbox (subject);
      create index outbox_published on outbox (published_at) where published_at is not null;

      create table inbox (
        id uuid primary key,
        handled_at timestamptz not null default now()
      );
      create index inbox_handled on inbox (handled_at);

      create table parked_event (
        id uuid primary key,
        position bigint generated always as identity,
        name text not null,
        subject text not null,
        envelope jsonb not null,
        attempts int not null default 0,
        error text not null,
        parked_at timestamptz not null default now(),
        next_try_at timestamptz,
        replayed_at timestamptz
      );
      create index parked_event_subject on parked_event (subject, position);
      create index parked_event_due on parked_event (next_try_at);

      create table idempotency (
        key text not null,
        path text not null,
        fingerprint text not null,
        answer jsonb not null,
        created_at timestamptz not null default now(),
        primary key (key, path)
      );
      create index idempotency_created on idempotency (created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table idempotency, parked_event, inbox, outbox');
  }
}

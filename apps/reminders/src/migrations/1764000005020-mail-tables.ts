import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail on its way, addresses that fail, and the mailbox that takes the place of mail where none is configured. */
export class MailTables1764000005020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mail (
        id uuid primary key,
        recipient text not null,
        state text not null,
        attempts int not null default 0,
        next_try_at timestamptz,
        tried_at timestamptz
      );
      create index mail_next on mail (next_try_at) where next_try_at is not null;
      create index mail_under_way on mail (tried_at) where state = 'SENDING';
      create index notice_mailed on notice (mail_id) where mail_id is not null;

      create table failing_address (
        recipient text primary key,
        since timestamptz not null
      );

      create table mailbox (
        id uuid primary key,
        address text not null,
        subject text not null,
        body text not null,
        language text not null,
        at timestamptz not null
      );
      create index mailbox_at on mailbox (at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index notice_mailed; drop table mailbox, failing_address, mail');
  }
}

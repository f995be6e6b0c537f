import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are asked, to be answered with one click. */
export class AnswerLinks1764000005030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table answer_link (
        id uuid primary key,
        recipient uuid not null,
        record uuid not null,
        policy text not null,
        part text not null,
        force text,
        idea_id uuid,
        expires_at timestamptz not null,
        used_at timestamptz,
        answer text,
        closed_at timestamptz
      );
      create unique index answer_link_open on answer_link (recipient, record, policy, part)
        where used_at is null and closed_at is null;
      create index answer_link_record on answer_link (record) where used_at is null and closed_at is null;

      alter table notice add column answer_link_id uuid;
      create index notice_answer_link on notice (answer_link_id) where answer_link_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table notice drop column answer_link_id; drop table answer_link');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Receipts of redactions, with each copy and when it was cleared. An erased author is nobody: no id and no handle. */
export class RedactionTables1764000001500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table redaction (
        id uuid primary key,
        idea_id uuid,
        comment_id uuid,
        person_id uuid,
        version int not null,
        reason text not null,
        by_role text not null,
        by_id uuid,
        force text,
        asked_at timestamptz not null
      );
      create index redaction_idea on redaction (idea_id, id);

      create table redaction_copy (
        redaction_id uuid not null references redaction on delete cascade,
        service text not null,
        holder text not null,
        cleared_at timestamptz,
        primary key (redaction_id, service, holder)
      );

      alter table idea drop constraint one_author,
        add constraint one_author check (author_id is null or author_handle is null);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table redaction_copy, redaction');
  }
}

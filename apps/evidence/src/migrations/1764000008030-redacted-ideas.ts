import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which redactions of its idea a published entry has yet to answer, and when it did. */
export class RedactedIdeas1764000008030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table entry_redaction (
        entry_id uuid not null references evidence_entry,
        redaction_id uuid not null,
        settled_at timestamptz,
        primary key (redaction_id, entry_id)
      );
      create index entry_redaction_waiting on entry_redaction (entry_id) where settled_at is null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table entry_redaction');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which ideas' texts were redacted and when: an event from before that comes late is heard without its texts. */
export class ClearedTexts1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cleared_text (
        subject text primary key,
        redacted_at timestamptz not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table cleared_text');
  }
}

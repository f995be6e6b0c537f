import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a data officer has said that an impact case points at nobody: without it no evidence on it is published. */
export class Deidentified1764000008010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table known_idea add deidentified_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table known_idea drop deidentified_at');
  }
}

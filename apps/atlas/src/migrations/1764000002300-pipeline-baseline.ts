import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first month's figures, kept as they were. */
export class PipelineBaseline1764000002300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table pipeline_baseline (
        grouping text primary key,
        baseline jsonb not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table pipeline_baseline');
  }
}

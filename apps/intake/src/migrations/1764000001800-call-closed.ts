import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a call was closed before its last day was over. */
export class CallClosed1764000001800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table call add closed boolean not null default false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table call drop closed');
  }
}

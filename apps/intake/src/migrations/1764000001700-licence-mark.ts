import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Under which licence an idea was shared, as a keyed mark. */
export class LicenceMark1764000001700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table idea add licence_mark text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table idea drop licence_mark');
  }
}

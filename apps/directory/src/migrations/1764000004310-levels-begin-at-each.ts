import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Forces begin by approving each text: those that issued licences while they began at a class keep that level. */
export class LevelsBeginAtEach1764000004310 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into sharing_level (force, level)
      select distinct force, 'CLASS' from licence where force is not null and issued_on is not null
      on conflict do nothing`);
  }

  async down(): Promise<void> {
    // What was chosen by hand and what was carried over cannot be told apart: it stays.
  }
}

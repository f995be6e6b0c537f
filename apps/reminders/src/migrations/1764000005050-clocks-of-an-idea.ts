import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds the clocks of an idea without looking at all of them. */
export class ClocksOfAnIdea1764000005050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index clock_idea on clock (idea_id) where stopped_at is null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index clock_idea');
  }
}

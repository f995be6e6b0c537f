import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The idea behind a clock that runs on something else: a test, an evidence entry. */
export class ClockIdeas1764000005010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table clock add column idea_id uuid;
      update clock set idea_id = record where record_kind = 'IDEA';
      create index follower_person on follower (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index follower_person; alter table clock drop column idea_id');
  }
}

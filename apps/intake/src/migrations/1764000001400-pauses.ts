import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where an idea's clock stands still, and why. */
export class Pauses1764000001400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table pause (
        idea_id uuid primary key references idea on delete cascade,
        policy text not null,
        until date not null,
        reason text not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table pause');
  }
}

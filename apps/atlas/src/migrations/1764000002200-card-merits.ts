import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which forces are still to answer an idea, and whether the College stands in for a force without a broker. */
export class CardMerits1764000002200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table card add column awaiting text[] not null default '{}';
      alter table card add column with_college boolean not null default false;
      create index card_awaiting on card using gin (awaiting) where awaiting <> '{}';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table card drop column awaiting, drop column with_college');
  }
}

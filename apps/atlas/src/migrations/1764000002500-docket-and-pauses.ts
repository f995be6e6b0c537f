import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By when leaders are to answer and to have kept their word; and until when clocks stand still. */
export class DocketAndPauses1764000002500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table docket_due (
        item_id uuid primary key,
        idea_id uuid not null,
        due_at timestamptz,
        target_on date,
        check (num_nonnulls(due_at, target_on) = 1)
      );
      create index docket_due_idea on docket_due (idea_id);

      create table card_pause (
        idea_id uuid not null,
        policy text not null,
        due_at timestamptz,
        paused_at timestamptz not null,
        primary key (idea_id, policy)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table docket_due, card_pause');
  }
}

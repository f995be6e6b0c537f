import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Days that come are told by clocks: nothing looks for them here any more. */
export class ClockSteps1764000005300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop index triage_case_review, triage_case_returned');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index triage_case_review on triage_case (review_on) where review_on is not null;
      create index triage_case_returned on triage_case (returned_at) where state = 'RETURNED';
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The token of a session is renewed by one at a time, whichever process of the pages that is. */
export class SessionRenewal1764000004320 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table session add column renewing_until timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table session drop column renewing_until');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where people get mail. */
export class Contacts1764000004200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create table contact (person_id uuid primary key references person on delete cascade, address text not null)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table contact');
  }
}

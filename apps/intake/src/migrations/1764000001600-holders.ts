import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who holds an idea and each step of it, where that is not what its stage says; and to which triage it goes back. */
export class Holders1764000001600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table idea add column back_to text, add column holder_id uuid, add column holder_role text;
      alter table step add column holder_id uuid, add column holder_role text;
      alter table step alter column by_role drop not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from step where by_role is null;
      alter table step alter column by_role set not null;
      alter table step drop column holder_id, drop column holder_role;
      alter table idea drop column back_to, drop column holder_id, drop column holder_role;
    `);
  }
}

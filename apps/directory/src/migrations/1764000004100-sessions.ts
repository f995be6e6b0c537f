import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The sessions of the pages; ids hashed, contents sealed. */
export class Sessions1764000004100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table session (
        hash text primary key,
        person_id uuid not null references person,
        sealed text not null,
        opened_at timestamptz not null,
        used_at timestamptz not null
      );
      create index session_person on session (person_id);
      create index session_used on session (used_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table session');
  }
}

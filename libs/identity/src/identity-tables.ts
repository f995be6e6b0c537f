import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every service knows of people: enough to decide, nothing to name. */
export class IdentityTables1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table known_person (
        person_id uuid primary key,
        subject_hash text not null unique,
        organisation text not null,
        force text,
        machine boolean not null,
        ended_at timestamptz
      );
      create table known_role (
        grant_id uuid primary key,
        person_id uuid not null,
        role text not null,
        organisation text not null,
        force text,
        starts_on date not null,
        ends_on date
      );
      create index known_role_person on known_role (person_id);
      create index known_role_held on known_role (role, force);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table known_role, known_person');
  }
}

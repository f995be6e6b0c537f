import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations, people and their roles in time. */
export class DirectoryTables1764000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table organisation (
        id text primary key,
        name text not null,
        name_cy text,
        kind text not null,
        force text
      );

      create table person (
        id uuid primary key,
        issuer text not null,
        subject text not null,
        name text not null,
        organisation text not null references organisation,
        language text not null default 'EN',
        machine boolean not null default false,
        last_sign_in_at timestamptz,
        ended_at timestamptz,
        ended_why text,
        unique (issuer, subject)
      );
      create index person_name on person (lower(name), id);

      create table role_grant (
        id uuid primary key,
        person_id uuid not null references person,
        role text not null,
        organisation text not null references organisation,
        nominator text,
        starts_on date not null,
        ends_on date
      );
      create index role_grant_person on role_grant (person_id);
      create index role_grant_role on role_grant (role, organisation);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table role_grant, person, organisation');
  }
}

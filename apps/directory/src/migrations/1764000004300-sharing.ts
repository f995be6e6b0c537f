import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Licences to share, how far each force trusts its sharers, and what was shared. */
export class Sharing1764000004300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table licence (
        id uuid primary key,
        holder_id uuid not null,
        force text,
        kinds text[] not null,
        themes text[] not null,
        refresher_on date,
        issued_by uuid,
        issued_on date,
        expires_on date,
        ended_at timestamptz,
        ended_by uuid,
        reason text
      );
      create unique index licence_asked on licence (holder_id) where issued_on is null and ended_at is null;
      create index licence_holder on licence (holder_id);
      create index licence_force on licence (force, id);
      create table sharing_level (force text primary key, level text not null);
      create table shared_idea (
        idea_id uuid primary key,
        force text,
        under_licence boolean not null,
        shared_at timestamptz not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table licence, sharing_level, shared_idea');
  }
}

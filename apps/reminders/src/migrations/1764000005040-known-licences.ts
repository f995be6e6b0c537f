import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Licences to share that hold, for telling before and when they end. */
export class KnownLicences1764000005040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table known_licence (
        id uuid primary key,
        holder_id uuid not null,
        force text,
        expires_on date not null,
        told_ending boolean not null
      );
      create index known_licence_expires on known_licence (expires_on);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table known_licence');
  }
}

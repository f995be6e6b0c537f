import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Forces as dated reference data, and where each idea lies. */
export class GeographyTables1764000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table force (
        id text primary key,
        code text unique,
        name text not null,
        name_cy text,
        region text,
        nation text,
        territorial boolean not null,
        starts_on date,
        ends_on date,
        successor text references force
      );

      create table idea_place (
        idea_id uuid primary key,
        force text not null,
        district text,
        region text not null,
        nation text not null,
        latitude double precision not null,
        longitude double precision not null,
        precision text not null,
        confidence double precision not null,
        alternatives text[] not null,
        data_version text not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table idea_place, force');
  }
}

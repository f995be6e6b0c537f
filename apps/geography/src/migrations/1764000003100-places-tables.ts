import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the official files say of postcodes, districts and the areas of forces, and the placings that follow. */
export class PlacesTables1764000003100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table places_edition (
        kind text primary key check (kind in ('postcodes', 'boundaries')),
        version text not null,
        attributions text[] not null,
        facts jsonb not null,
        imported_at timestamptz not null
      );

      create table postcode_outcode (
        outcode text primary key,
        forces text[] not null,
        latitude double precision not null,
        longitude double precision not null,
        area_forces text[] not null,
        area_districts text[] not null,
        sheet bytea not null
      );
      alter table postcode_outcode alter column sheet set storage external;

      create table district (
        code text primary key,
        name text,
        force text not null,
        region text,
        latitude double precision,
        longitude double precision
      );

      create table force_area (
        force text primary key,
        shape bytea not null
      );

      create table placing_run (
        id bigint generated always as identity primary key,
        version text not null,
        requested_at timestamptz not null,
        after_idea uuid,
        placed integer not null default 0,
        ended_at timestamptz
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table placing_run, force_area, district, postcode_outcode, places_edition');
  }
}

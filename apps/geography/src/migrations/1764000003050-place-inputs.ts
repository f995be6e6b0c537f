import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How each place was decided, and what by, so that it can be decided again by better data. */
export class PlaceInputs1764000003050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table idea_place
        add way text not null default 'FORCE',
        add candidates text[] not null default '{}',
        add confirmed_at timestamptz,
        add idea_force text,
        add outcode text,
        add point jsonb,
        add place_force text,
        add place_force_by text,
        add place_district text;
      update idea_place set candidates = array[force], idea_force = force;
      alter table idea_place alter way drop default, alter candidates drop default;
      create index idea_place_given on idea_place (idea_id) where outcode is not null or point is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table idea_place
        drop way, drop candidates, drop confirmed_at, drop idea_force, drop outcode, drop point,
        drop place_force, drop place_force_by, drop place_district
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By whom or what the force of an idea's place is settled, and the district that a whole postcode told. */
export class PlaceSettled1764000001050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table idea add place_force_by text, add place_district text;
      update idea set place_force_by = 'AUTHOR' where place_force is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table idea drop place_force_by, drop place_district');
  }
}

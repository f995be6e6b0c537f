import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What lies within bounds is found without reading every place: the list of a cluster's ideas asks so. */
export class PlacesByDegrees1764000002700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index card_place_degrees on card_place (latitude, longitude)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index card_place_degrees');
  }
}

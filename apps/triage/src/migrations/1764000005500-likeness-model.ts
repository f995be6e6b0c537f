import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Vectors of an earlier model are of another length and no longer comparable: they are made anew, and words answer until then. */
export class LikenessModel1764000005500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('update likeness_text set vector = null, changed_at = now() where vector is not null');
  }

  // A vector can be made at any time: there is nothing to bring back.
  async down(): Promise<void> {}
}

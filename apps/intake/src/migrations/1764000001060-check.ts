import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the check said of an idea: types, positions and lengths, never words; and where a held one goes once it is free. */
export class Check1764000001060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table idea
        add check_outcome text,
        add check_note text,
        add findings jsonb,
        add detector_version int,
        add held_for text,
        add unsaid boolean not null default false,
        add deidentified_at timestamptz;
      update idea set unsaid = true where stage = 'DRAFT';
      create index idea_held on idea (force, id) where stage = 'IN_CHECK';
      create index idea_detector_version on idea (detector_version, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index idea_held, idea_detector_version;
      alter table idea drop check_outcome, drop check_note, drop findings, drop detector_version, drop held_for,
        drop unsaid, drop deidentified_at;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who wrote what does not name them, apart and encrypted; and each opening of it, with its two keys. */
export class EscrowTables1764000001300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table escrow (
        handle text primary key,
        key_id text not null,
        sealed text not null
      );
      create index escrow_key on escrow (key_id);

      create table identity_release (
        id uuid primary key,
        idea_id uuid not null references idea on delete cascade,
        reason text not null,
        state text not null,
        asked_by uuid not null,
        asked_role text not null,
        asked_organisation text not null,
        asked_force text,
        asked_at timestamptz not null,
        asked_note text not null,
        decided_by uuid,
        decided_role text,
        decided_force text,
        decided_at timestamptz,
        decided_note text
      );
      create index identity_release_idea on identity_release (idea_id, id);
      create unique index identity_release_open on identity_release (idea_id) where state = 'ASKED';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table identity_release, escrow');
  }
}

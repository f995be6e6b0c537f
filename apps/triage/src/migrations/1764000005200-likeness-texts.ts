import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Texts that likeness compares, with their vectors. Every change carries the transaction that made it, so that an index in
 * memory can ask for what is new to it, and calls. A cleared text leaves its id, for the indexes to clear it too.
 */
export class LikenessTexts1764000005200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table likeness_text (
        id uuid primary key,
        kind text not null,
        version int not null,
        language text not null,
        text text not null,
        -- Whether it may be found at all, and by whom: null for everyone who holds a role.
        shown boolean not null,
        within_force text,
        vector bytea,
        xact xid8 not null default pg_current_xact_id(),
        changed_at timestamptz not null default now()
      );
      create index likeness_text_xact on likeness_text (xact);
      create index likeness_text_waiting on likeness_text (changed_at)
        where vector is null and shown and language = 'EN';

      create function note_likeness_change() returns trigger language plpgsql as $$
      begin
        new.xact := pg_current_xact_id();
        perform pg_notify('likeness', '');
        return new;
      end $$;
      create trigger likeness_changed before insert or update on likeness_text
        for each row execute function note_likeness_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table likeness_text; drop function note_likeness_change();');
  }
}

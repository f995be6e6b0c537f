import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The record of who decided and read what, in every service. Nobody who works may change it: the working role may add
 * and read. A seal lies beside its entry, since sealing must change no row of the record either.
 */
export class AuditTables1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit (
        id uuid primary key,
        position bigint generated always as identity,
        xact xid8 not null default pg_current_xact_id(),
        at timestamptz not null,
        who text not null,
        role text,
        force text,
        operation text not null,
        subject text,
        idea uuid,
        why text,
        basis text
      );
      create index audit_xact on audit (xact);
      create index audit_at on audit (at, id);
      create index audit_subject on audit (subject);
      create index audit_idea on audit (idea) where idea is not null;
      create index audit_who on audit (who);

      create table audit_seal (
        number bigint primary key,
        entry_id uuid not null unique,
        hash text not null,
        sealed_at timestamptz not null
      );

      do $$ begin
        if right(current_user, 6) = '_owner' then
          execute format('revoke update, delete, truncate on audit, audit_seal from %I',
            left(current_user, -6));
        end if;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table audit_seal, audit');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What leaders are sent: ideas as they stood, by version and hash, under a header. */
export class PackTables1764000005400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table pack (
        id uuid primary key,
        title text not null,
        classification text not null check (classification in ('OFFICIAL', 'OFFICIAL_SENSITIVE')),
        disclosable boolean not null,
        author_id uuid not null,
        organisation text not null,
        committee text,
        portfolio text,
        attachments text[] not null,
        created_at timestamptz not null,
        hash text not null
      );
      create index pack_author on pack (author_id);

      create table pack_item (
        pack_id uuid not null references pack on delete cascade,
        position int not null,
        idea_id uuid not null,
        reference text not null,
        version int not null,
        hash text not null,
        content jsonb,
        primary key (pack_id, position)
      );
      create index pack_item_idea on pack_item (idea_id);

      create table pack_recipient (
        pack_id uuid not null references pack on delete cascade,
        person_id uuid not null,
        sent_at timestamptz not null,
        primary key (pack_id, person_id)
      );
      create index pack_recipient_person on pack_recipient (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table pack_recipient, pack_item, pack');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const column = (body: string) => `
  alter table evidence_version drop column search;
  alter table evidence_version add search tsvector generated always as (search_vector('EN', title, ${body})) stored;
  create index evidence_version_search on evidence_version using gin (search)`;

const WORDS = `summary || ' ' || coalesce(professional_judgement, '') || ' ' || coalesce(what_did_not_work, '')`;

/** An entry is found by what stands under each of its headings, its cost among them. */
export class SearchEveryHeading1764000008040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function emmie_words(jsonb) returns text language sql immutable parallel safe
        return (select coalesce(string_agg(one ->> 'text', ' '), '') from jsonb_array_elements($1) one);
      ${column(`${WORDS} || ' ' || coalesce(cost, '') || ' ' || emmie_words(emmie)`)}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`${column(WORDS)}; drop function emmie_words(jsonb)`);
  }
}

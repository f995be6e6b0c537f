import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where cards lie, and what changed of them: for the markers, which are held in memory. */
export class CardPlaces1764000002100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(FUNCTIONS);
    for (const table of ['card', 'card_place']) {
      await runner.query(trigger(table, 'insert'));
      await runner.query(trigger(table, 'update'));
      await runner.query(trigger(table, 'delete'));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function note_card_change() cascade;
      drop function note_card_place_change() cascade;
      drop table card_change, card_place`);
  }
}

// A place may be heard of before its card, or after it went: it is no part of the card.
const TABLES = `
  create table card_place (
    idea_id uuid primary key,
    latitude double precision not null,
    longitude double precision not null
  );

  create table card_change (
    place bigint generated always as identity primary key,
    xact xid8 not null default pg_current_xact_id(),
    -- Null: so much changed at once that all of it is to be read anew.
    idea_id uuid,
    at timestamptz not null default now()
  );
  create index card_change_xact on card_change (xact);
  create index card_change_at on card_change (at);
`;

const FUNCTIONS = `${note('card', 'id')} ${note('card_place', 'idea_id')}`;

function note(table: string, id: string): string {
  return `
  create function note_${table}_change() returns trigger language plpgsql as $$
  begin
    if (select count(*) from (select from changed limit 1001) few) > 1000 then
      insert into card_change (idea_id) values (null);
    else
      insert into card_change (idea_id) select ${id} from changed;
    end if;
    perform pg_notify('card_change', '');
    return null;
  end $$;`;
}

function trigger(table: string, event: 'insert' | 'update' | 'delete'): string {
  const rows = event === 'delete' ? 'old' : 'new';
  return `create trigger ${table}_${event}ed after ${event} on ${table}
    referencing ${rows} table as changed for each statement execute function note_${table}_change()`;
}

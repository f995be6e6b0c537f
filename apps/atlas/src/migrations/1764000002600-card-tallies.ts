import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many cards there are of each sort, kept as they change: so that what is counted for a page need not be walked through. */
export class CardTallies1764000002600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(FUNCTION);
    await runner.query(trigger('insert', 'new table as coming'));
    await runner.query(trigger('update', 'old table as going new table as coming'));
    await runner.query(trigger('delete', 'old table as going'));
    await runner.query(deltas('select 1 as change, c.* from card c'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function tally_card_change() cascade;
      drop view card_tallies;
      drop index card_tagged;
      drop table card_tally_change, card_tally`);
  }
}

const KEY = 'counted, item, shown_force, force, stage, kind, audience, call_id';

// Whoever changes a card adds a row and changes none, so that no two wait for one another; a sweep adds them up.
const TABLES = `
  create table card_tally (
    -- ONCE counts a card once, THEME and PRIORITY once for each item that it has.
    counted text not null,
    item text not null,
    shown_force text,
    force text,
    stage text not null,
    kind text not null,
    audience text not null,
    call_id uuid,
    n int not null,
    constraint card_tally_key unique nulls not distinct (${KEY})
  );
  create table card_tally_change (like card_tally);
  create index card_tagged on card (shown_force, stage) where national_priorities <> '{}';
  create view card_tallies as select * from card_tally union all select * from card_tally_change;
`;

const FUNCTION = `
  create function tally_card_change() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' then
      ${deltas('select 1 as change, c.* from coming c')};
    elsif tg_op = 'DELETE' then
      ${deltas('select -1 as change, c.* from going c')};
    else
      ${deltas('select 1 as change, c.* from coming c union all select -1, c.* from going c')};
    end if;
    return null;
  end $$;
`;

function deltas(changed: string): string {
  return `insert into card_tally_change (${KEY}, n)
    select ${KEY}, sum(change) from (${changed}) c cross join lateral (
      select 'ONCE' as counted, '' as item
      union all select distinct 'THEME', unnest(c.themes)
      union all select distinct 'PRIORITY', unnest(c.national_priorities)
    ) i group by ${KEY} having sum(change) <> 0`;
}

function trigger(event: 'insert' | 'update' | 'delete', tables: string): string {
  return `create trigger card_${event}_tallied after ${event} on card
    referencing ${tables} for each statement execute function tally_card_change()`;
}

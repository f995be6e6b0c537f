import { readFileSync } from 'node:fs';
import type pg from 'pg';
import { DEMO_ISSUER } from '@idea-map/identity';
import type { ForceEntity } from '../../../geography/src/force.entity.js';
import { forceSizes, NATIONAL_BODIES_SIZE, USUAL_SIZE } from './forces.data.js';

/** A demo person. */
export interface Person {
  readonly id: string;
  /** As `officer.kent`. */
  readonly subject: string;
  readonly force: string | null;
}

/** By what ideas are scored. */
export interface Criteria {
  readonly set: string;
  readonly criteria: readonly { readonly id: string; readonly weight: number }[];
}

/** What ideas are made about: the forces as they are today, and the demo people who may be named. */
export interface Nation {
  readonly forces: readonly ForceEntity[];
  /** Of each force in being, and of the national bodies, which are no force. */
  readonly sizes: readonly (readonly [force: string | null, size: number])[];
  /** Towns and districts that may be named, by force. */
  readonly areas: ReadonlyMap<string, readonly string[]>;
  readonly people: readonly Person[];
  /** The forces that ideas are shared with, and the offices that oversee them. */
  readonly inBeing: readonly string[];
  readonly overseers: readonly string[];
  readonly criteria: Criteria;
}

/** Reads them from the tables. @param today a calendar day. */
export async function readNation(client: pg.Client, today: string): Promise<Nation> {
  const forces = await rows<ForceEntity>(
    client,
    `select id, code, name, name_cy as "nameCy", region, nation, territorial, starts_on::text as "startsOn",
       ends_on::text as "endsOn", successor from geography.force order by id`,
  );
  const people = await rows<Person>(
    client,
    `select p.id, p.subject, o.force
     from directory.person p join directory.organisation o on o.id = p.organisation
     where p.issuer = '${DEMO_ISSUER}' and p.ended_at is null order by p.subject`,
  );
  const inBeing = forces.filter(
    ({ startsOn, endsOn }) => (startsOn ?? '') <= today && (endsOn ?? '9999') > today,
  );
  const sizes = inBeing.map((force) => [force.id, forceSizes[force.id] ?? USUAL_SIZE] as const);
  const ids = inBeing.map(({ id }) => id);
  return {
    ...{ forces, people, areas: readAreas(), sizes: [...sizes, [null, NATIONAL_BODIES_SIZE] as const] },
    ...{ inBeing: ids, overseers: await readOverseers(client, ids), criteria: await readCriteria(client) },
  };
}

async function readOverseers(client: pg.Client, forces: readonly string[]): Promise<string[]> {
  const sql = `select id from directory.organisation where kind = 'LOCAL_POLICING_BODY' order by id`;
  const offices = new Set(forces.map((force) => `lpb-${force}`));
  return (await rows<{ id: string }>(client, sql)).map(({ id }) => id).filter((id) => offices.has(id));
}

/** Those that hold today. */
async function readCriteria(client: pg.Client): Promise<Criteria> {
  const found = await rows<{ set: string; id: string; weight: number }>(
    client,
    `select set_id as set, id, weight from triage.criterion
     where set_id = (select set_id from triage.criterion order by set_at desc, set_id desc limit 1) order by position`,
  );
  return { set: found[0]?.set ?? '', criteria: found.map(({ id, weight }) => ({ id, weight })) };
}

async function rows<Row>(client: pg.Client, sql: string): Promise<Row[]> {
  return (await client.query(sql)).rows as Row[];
}

/** Districts and boroughs, as people say them. */
export function readAreas(): ReadonlyMap<string, readonly string[]> {
  const file = new URL('../../../geography/data/forces.tsv', import.meta.url);
  const [header = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const column = header.split('\t').indexOf('districts');
  return new Map(
    lines.map((line) => {
      const cells = line.split('\t');
      // As people say them: Bristol, and not Bristol, City of.
      const names = (cells[column] ?? '').split(';').map((name) => name.split(',')[0]?.trim() ?? '');
      return [cells[0] ?? '', names.filter((name) => name !== '')];
    }),
  );
}

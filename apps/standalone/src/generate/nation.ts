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

/** What ideas are made about: the forces as they are today, and the demo people who may be named. */
export interface Nation {
  readonly forces: readonly ForceEntity[];
  /** Of each force in being, and of the national bodies, which are no force. */
  readonly sizes: readonly (readonly [force: string | null, size: number])[];
  /** Towns and districts that may be named, by force. */
  readonly areas: ReadonlyMap<string, readonly string[]>;
  readonly people: readonly Person[];
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
  return { forces, people, areas: readAreas(), sizes: [...sizes, [null, NATIONAL_BODIES_SIZE]] };
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

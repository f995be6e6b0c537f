import type { Client } from 'pg';
import type { Edition } from './edition.js';
import type { DistrictRow, OutcodeRow } from './places-draft.js';

const BATCH = 250;

/** Runs work in one transaction: the service goes on answering from the old data until it is committed. */
export async function inTransaction<Result>(client: Client, work: () => Promise<Result>): Promise<Result> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** Puts these outward codes in place of all. Deletes, for truncating would make readers wait. */
export async function replaceOutcodes(client: Client, rows: Iterable<OutcodeRow>): Promise<void> {
  await client.query('delete from postcode_outcode');
  let batch: OutcodeRow[] = [];
  for (const row of rows) {
    if (batch.push(row) < BATCH) continue;
    await insertOutcodes(client, batch);
    batch = [];
  }
  await insertOutcodes(client, batch);
}

// Lists of lists cannot be told to Postgres as one array, so these go as text between spaces and as JSON.
async function insertOutcodes(client: Client, rows: readonly OutcodeRow[]): Promise<void> {
  await client.query(
    `insert into postcode_outcode
     select outcode, string_to_array(forces, ' '), latitude, longitude, string_to_array(area_forces, ' '),
       array(select jsonb_array_elements_text(area_districts)), sheet
     from unnest($1::text[], $2::text[], $3::float8[], $4::float8[], $5::text[], $6::jsonb[], $7::bytea[])
       as given (outcode, forces, latitude, longitude, area_forces, area_districts, sheet)`,
    [
      rows.map((row) => row.outcode),
      rows.map((row) => row.forces.join(' ')),
      rows.map((row) => row.latitude),
      rows.map((row) => row.longitude),
      rows.map((row) => row.areaForces.join(' ')),
      rows.map((row) => JSON.stringify(row.areaDistricts)),
      rows.map((row) => row.sheet),
    ],
  );
}

export async function replaceDistricts(client: Client, rows: readonly DistrictRow[]): Promise<void> {
  await client.query('delete from district');
  await client.query(
    `insert into district (code, name, force, region, latitude, longitude)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::float8[], $6::float8[])`,
    [
      rows.map((row) => row.code),
      rows.map((row) => row.name),
      rows.map((row) => row.force),
      rows.map((row) => row.region),
      rows.map((row) => row.point?.latitude ?? null),
      rows.map((row) => row.point?.longitude ?? null),
    ],
  );
}

export async function replaceAreas(client: Client, shapes: ReadonlyMap<string, Buffer>): Promise<void> {
  await client.query('delete from force_area');
  await client.query('insert into force_area select * from unnest($1::text[], $2::bytea[])', [
    [...shapes.keys()],
    [...shapes.values()],
  ]);
}

/** Notes what is loaded now, and asks for what was in doubt to be placed again. */
export async function noteEdition(
  client: Client,
  { kind, version, attributions, facts }: Edition,
): Promise<void> {
  await client.query(
    `insert into places_edition (kind, version, attributions, facts, imported_at) values ($1, $2, $3, $4, now())
     on conflict (kind) do update set version = excluded.version, attributions = excluded.attributions,
       facts = excluded.facts, imported_at = excluded.imported_at`,
    [kind, version, attributions, JSON.stringify(facts)],
  );
  await client.query('insert into placing_run (version, requested_at) values ($1, now())', [version]);
}

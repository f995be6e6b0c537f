import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { BenchRow } from '../contest.js';
import { askedOver, graphql, OtherServer, type Asked } from '../http.js';
import { anIdea } from '../../ideas.js';
import { megabytesOf, type Benched } from '../system.js';

/** Nothing is asked back that another service knows. */
const SUBMIT_ALONE = 'mutation ($input: IdeaInput!) { submitIdea(input: $input) { id reference stage } }';

/** A submission, checked and stored with its event and its record, where nobody hears of it meanwhile. */
export function submitRow(system: Benched): BenchRow {
  return {
    name: 'submit an idea',
    what: 'an idea checked and stored, with its event and its record; consumers off',
    floor: 'node:http and pg, as many rows of the same size in one transaction',
    budget: 0.45,
    explained: '[profile](performance-profiles.md#submission)',
    prepare: async () => {
      const database = await emptyDatabase(system.database, 'submissions');
      const variables = {
        ...{ PORT: '0', IDEA_MAP_DATA: system.folder, DATABASE_URL: database, LOG_LEVEL: 'silent' },
        ALLOW_DEMO_ISSUER: 'true',
        ...{ RATE_PER_SECOND: '1000000', RATE_BURST: '1000000', IDEA_MAP_SEED: 'none' },
      };
      const intake = await OtherServer.start('e2e/src/bench/floors/intake-alone.js', variables);
      const token = await system.token('officer.kent');
      const asked = submission(intake.url, token);
      const rows = await rowsOfOne(database, asked);
      const floorDatabase = await emptyDatabase(system.database, 'submissions_floor');
      const given = { DATABASE_URL: floorDatabase, FLOOR_ROWS: JSON.stringify(rows) };
      const floor = await OtherServer.start('e2e/src/bench/floors/submit-floor.js', given);
      return {
        ours: askedOver(asked),
        floor: askedOver({ ...asked, url: floor.url }),
        memory: () => megabytesOf(intake.pid),
        stop: async () => {
          await intake.stop();
          await floor.stop();
        },
      };
    },
  };
}

function submission(url: string, token: string): Asked {
  let count = 0;
  const asked = graphql(url, token, { query: '' });
  const body = () => {
    const input = anIdea({ title: `Lockers for cameras, station ${++count}` }, 'for every shift');
    return JSON.stringify({ query: SUBMIT_ALONE, variables: { input } });
  };
  return { ...asked, body };
}

/** How many bytes each row has that one submission writes, by looking at what twenty wrote. */
async function rowsOfOne(database: string, asked: Asked): Promise<number[]> {
  const client = new Client({ connectionString: database });
  await client.connect();
  try {
    const before = await rowsWritten(client);
    for (let n = 0; n < 20; n++) await post(asked);
    const after = await rowsWritten(client);
    const sizes: number[] = [];
    for (const [table, n] of after) {
      const each = Math.round((n - (before.get(table) ?? 0)) / 20);
      const bytes = each < 1 ? 0 : await bytesOf(client, table);
      sizes.push(...Array.from({ length: Math.max(0, each) }, () => bytes));
    }
    return sizes;
  } finally {
    await client.end();
  }
}

// Counted: Postgres's own statistics come late from connections on which nothing moves.
async function rowsWritten(client: Client): Promise<ReadonlyMap<string, number>> {
  await sleep(1000);
  const { rows } = await client.query<{ name: string }>(
    `select schemaname || '.' || relname as name from pg_stat_user_tables`,
  );
  const counts = new Map<string, number>();
  for (const { name } of rows) {
    const counted = await client.query<{ n: number }>(`select count(*)::int as n from ${name}`);
    counts.set(name, counted.rows[0]?.n ?? 0);
  }
  return counts;
}

/** Of the rows of a table, on average, without what Postgres has before each. */
async function bytesOf(client: Client, table: string): Promise<number> {
  const { rows } = await client.query<{ bytes: number }>(
    `select avg(pg_column_size(t.*))::int as bytes from (select * from ${table} limit 100) t`,
  );
  return Math.max(1, (rows[0]?.bytes ?? 0) - 24);
}

async function post({ url, headers = {}, body }: Asked): Promise<void> {
  const answer = await fetch(url, { method: 'POST', headers, body: body?.() ?? null });
  const { errors } = (await answer.json()) as { errors?: readonly { message: string }[] };
  if (errors) throw new Error(`A submission was refused: ${errors[0]?.message ?? ''}`);
}

async function emptyDatabase(admin: string, name: string): Promise<string> {
  const client = new Client({ connectionString: admin });
  await client.connect();
  await client.query(`drop database if exists ${name} with (force)`);
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return url.href;
}

import { Pool } from 'pg';
import { v7 as uuid } from 'uuid';
import { serve } from './serve.js';

/** The least that can take a submission: as many rows of the same size in one transaction, each in a table of its own. */
// eslint-disable-next-line no-restricted-properties -- all that it is told
const { DATABASE_URL, FLOOR_ROWS = '[]' } = process.env;
const sizes = JSON.parse(FLOOR_ROWS) as readonly number[];
const pool = new Pool({ connectionString: DATABASE_URL, max: 10 });
const bodies = sizes.map((bytes) => 'x'.repeat(bytes));
for (const at of sizes.keys())
  await pool.query(
    `create table if not exists floor_${at} (id uuid primary key, body text storage external)`,
  );

async function take(): Promise<string> {
  const client = await pool.connect();
  const id = uuid();
  try {
    await client.query('begin');
    for (const [at, body] of bodies.entries())
      await client.query({
        name: `insert-${at}`,
        text: `insert into floor_${at} values ($1, $2)`,
        values: [id, body],
      });
    await client.query('commit');
    return id;
  } finally {
    client.release();
  }
}

serve(async (request) => {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  JSON.parse(body);
  return { id: await take() };
});

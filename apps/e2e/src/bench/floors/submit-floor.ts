import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';
import { v7 as uuid } from 'uuid';

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

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString()));
  request.on('end', () => {
    JSON.parse(body);
    take().then(
      (id) => {
        response.setHeader('content-type', 'application/json').end(JSON.stringify({ id }));
      },
      (error: unknown) => {
        response.writeHead(500).end(String(error));
      },
    );
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
process.on('SIGTERM', () => process.exit(0));

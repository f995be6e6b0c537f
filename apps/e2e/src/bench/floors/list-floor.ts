import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';

/** The least that can answer a list: the statement that it is given, run for each request, its rows as JSON. */
// eslint-disable-next-line no-restricted-properties -- all that it is told
const { DATABASE_URL, FLOOR_SQL = '', FLOOR_VALUES = '[]' } = process.env;
const pool = new Pool({ connectionString: DATABASE_URL, max: 10, options: '-c search_path=atlas,public' });
const statement = { name: 'list', text: FLOOR_SQL, values: JSON.parse(FLOOR_VALUES) as unknown[] };

const server = createServer((_request, response) => {
  pool.query(statement).then(
    ({ rows }) => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(rows));
    },
    (error: unknown) => {
      response.writeHead(500).end(String(error));
    },
  );
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
process.on('SIGTERM', () => process.exit(0));

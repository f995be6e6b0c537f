import { Pool } from 'pg';

// eslint-disable-next-line no-restricted-properties -- all that it is told
const { DATABASE_URL, FLOOR_SQL = '', FLOOR_VALUES = '[]', FLOOR_NAME } = process.env;
const pool = new Pool({ connectionString: DATABASE_URL, max: 10, options: '-c search_path=atlas,public' });
const values = JSON.parse(FLOOR_VALUES) as unknown[];
// Prepared where it has a name.
const statement = { ...(FLOOR_NAME && { name: FLOOR_NAME }), text: FLOOR_SQL, values };

/** Runs the statement that whoever started this process told it. */
export async function rowsOfStatement(): Promise<unknown[]> {
  return (await pool.query<Record<string, unknown>>(statement)).rows;
}

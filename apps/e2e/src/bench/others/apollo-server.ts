import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Pool } from 'pg';

/** Apollo Server as it comes, on the statement that it is given: fields of a row by their own names. */
// eslint-disable-next-line no-restricted-properties -- all that it is told
const { DATABASE_URL, FLOOR_SQL = '', FLOOR_VALUES = '[]' } = process.env;
const pool = new Pool({ connectionString: DATABASE_URL, max: 10, options: '-c search_path=atlas,public' });
const statement = { name: 'list', text: FLOOR_SQL, values: JSON.parse(FLOOR_VALUES) as unknown[] };

const typeDefs = `type Card { id: ID! reference: String title: String stage: String kind: String submittedAt: String
  changedAt: String supportCount: Int supportForceCount: Int themes: [String!] force: String }
  type Query { cards: [Card!]! }`;
const resolvers = { Query: { cards: async () => (await pool.query(statement)).rows as unknown[] } };
const { url } = await startStandaloneServer(new ApolloServer({ typeDefs, resolvers }), {
  listen: { port: 0, host: '127.0.0.1' },
});
process.stdout.write(`${url}\n`);

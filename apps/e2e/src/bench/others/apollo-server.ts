import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { rowsOfStatement } from '../floors/told-statement.js';

/** Apollo Server as it comes, on the statement that it is given: fields of a row by their own names. */
const typeDefs = `type Card { id: ID! reference: String title: String stage: String kind: String submittedAt: String
  changedAt: String supportCount: Int supportForceCount: Int themes: [String!] force: String }
  type Query { cards: [Card!]! }`;
const resolvers = { Query: { cards: rowsOfStatement } };
const { url } = await startStandaloneServer(new ApolloServer({ typeDefs, resolvers }), {
  listen: { port: 0, host: '127.0.0.1' },
});
process.stdout.write(`${url}\n`);

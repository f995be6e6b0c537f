import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { checkCost, costOf } from './cost.js';

const folder = join(import.meta.dirname, '../schema');
const typeDefs = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
const schema = buildSchema(typeDefs.join('\n'));

function asked(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return { document, operation, variables };
}
const cost = (query: string, variables?: Record<string, unknown>): number =>
  costOf(schema, asked(query, variables));

describe('the cost of an operation', () => {
  it('is one for each field', () => {
    expect(cost('{ viewer { id name __typename } }')).toBe(4);
  });

  it('is ten times what a plain list selects', () => {
    expect(cost('{ forces { id name } }')).toBe(1 + 10 * 2);
  });

  it('counts a page once for each item, and what stands beside the items once', () => {
    expect(cost('{ ideas(first: 7) { totalCount edges { node { id } } } }')).toBe(1 + 1 + 1 + 7 * 2);
    expect(cost('{ ideas { edges { cursor } } }')).toBe(1 + 1 + 20);
    expect(cost('{ similar(text: "x", first: 3) { score } }')).toBe(1 + 3);
  });

  it('takes the size of a page from a variable, or its default', () => {
    const query = 'query ($n: Int! = 9) { ideas(first: $n) { edges { cursor } } }';
    expect(cost(query, { n: 4 })).toBe(2 + 4);
    expect(cost(query)).toBe(2 + 9);
  });

  it('is worked out anew where another page is asked for by the same text', () => {
    const query = 'query ($n: Int! = 9) { ideas(first: $n) { edges { cursor } } }';
    const again = asked(query, { n: 4 });
    expect(costOf(schema, again)).toBe(2 + 4);
    expect(costOf(schema, { ...again, variables: { n: 50 } })).toBe(2 + 50);
  });

  it('never takes a page for larger than 100, and for that where its size is no number', () => {
    expect(cost('{ ideas(first: 2000000000) { edges { cursor } } }')).toBe(102);
    expect(cost('query ($n: Int!) { ideas(first: $n) { edges { cursor } } }', { n: 'many' })).toBe(102);
    expect(cost('{ ideas(first: -5) { edges { cursor } } }')).toBe(3);
  });

  it('is the same in fragments', () => {
    const plain = '{ ideas(first: 7) { edges { node { id themes { id } } } } }';
    const parts = `{ ideas(first: 7) { ...Page } } fragment Page on IdeaConnection { ... { edges { ...Edge } } }
      fragment Edge on IdeaEdge { node { ...Card } } fragment Card on Idea { id themes { id } }`;
    expect(cost(parts)).toBe(cost(plain));
  });

  it('is ten for a mutation', () => {
    expect(cost('mutation { a: deleteDraft(id: "1") b: withdrawIdea(id: "1") { id } }')).toBe(10 + 10 + 1);
  });

  it('asks nothing for introspection', () => {
    expect(cost('{ __schema { types { name } } }')).toBe(0);
  });

  it('lets a page of full cards pass, and refuses lists of lists of lists', () => {
    const card = 'id reference title stage force { id name } themes { id name } place { district region }';
    expect(cost(`{ ideas(first: 100) { edges { node { ${card} } } } }`)).toBeLessThanOrEqual(5000);
    const lists =
      '{ ideas(first: 100) { edges { node { comments(first: 100) { edges { node { text } } } } } } }';
    expect(() => checkCost(schema, asked(lists))).toThrow('A query may cost at most 5,000.');
  });
});

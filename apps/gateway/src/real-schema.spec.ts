import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  execute,
  getNamedType,
  getNullableType,
  type GraphQLOutputType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { CompiledExecutor } from './compiled-executor.js';
import { testingSchema } from './testing-schema.js';

const folder = join(import.meta.dirname, '../schema');
const typeDefs = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));

const leaves: Readonly<Record<string, unknown>> = {
  ID: 'i1',
  String: 'text',
  Int: 7,
  Float: 1.5,
  Boolean: true,
  Date: '2026-03-27',
  DateTime: '2026-03-27T14:05:00.000Z',
};

/** A value of a type, worked out as far as it is looked into. */
function sample(type: GraphQLOutputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [sample(nullable.ofType), sample(nullable.ofType)];
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (!isObjectType(named)) return leaves[named.name];
  const value = {};
  for (const field of Object.values(named.getFields())) {
    Object.defineProperty(value, field.name, { get: () => sample(field.type) });
  }
  return value;
}

const schema = testingSchema(typeDefs.join('\n'), {});
for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
  field.resolve = () => Promise.resolve(sample(field.type));
}
const card = schema.getType('Idea');
if (isObjectType(card)) Object.assign(card.getFields()['docket'] ?? {}, { resolve: () => null });

interface Operation {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}
const operations: readonly Operation[] = [
  {
    query:
      '{ viewer { id roles grants { role startsOn organisation { id kind } } delivery } forces { id successor { id } } }',
  },
  {
    query: `query ($f: IdeaFilter, $n: Int! = 5, $full: Boolean = false) {
      ideas(filter: $f, order: BREADTH, first: $n) { totalCount pageInfo { endCursor } edges { cursor node { ...Card } } }
    }
    fragment Card on Idea { id stage themes { ...T } submittedAt docket { id } comments @include(if: $full) { edges { node { text at } } } }
    fragment T on Theme { id name }`,
    variables: { f: { text: 'x', submittedFrom: '2026-01-01', kinds: ['IDEA'] }, full: true },
  },
  {
    query:
      '{ map(bounds: { west: 1, south: 2, east: 3, north: 4 }) { total byForce { force { name } count gaps { id } } markers { latitude bounds { west } idea { id } } } }',
  },
  {
    query:
      '{ pipeline { stages { stage days { n median } } breakdown(by: MONTH) { id decision { p90 } } overdueByTier { role count } } }',
  },
  {
    query:
      '{ evidence { edges { node { citation emmie { dimension quality } tests { results { measure difference { low } sites { weight } } } idea { id } } } } }',
  },
  {
    query:
      'query ($p: PointInput) { a: locate(point: $p) { region } b: locate(postcode: "ME1 1AA") { force { id } precision } }',
    variables: { p: { latitude: 51, longitude: 1 } },
  },
];

describe('the public schema', () => {
  it.each(operations)(
    'is answered by compiled code as by graphql-js: $query',
    async ({ query, variables }) => {
      const document = parse(query);
      expect(validate(schema, document)).toEqual([]);
      const executor = new CompiledExecutor(schema);
      const plain = await execute({ schema, document, variableValues: variables });
      expect(plain.errors).toBeUndefined();
      for (let turn = 0; turn < 3; turn++) {
        const answer = await executor.execute({ document, queryHash: 'q', variables, context: {} });
        expect(JSON.stringify(answer)).toBe(JSON.stringify(plain));
      }
    },
  );

  it('has no root field that could take the others down with it', () => {
    for (const root of [schema.getQueryType(), schema.getMutationType()]) {
      for (const { type } of Object.values(root?.getFields() ?? {})) expect(isNonNullType(type)).toBe(false);
    }
  });

  // The compiler names a resolver by its type and field run together.
  it('has no two fields of one name when their types are put before them', () => {
    const names = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) => Object.keys(type.getFields()).map((field) => type.name + field));
    expect(new Set(names).size).toBe(names.length);
  });

  // The compiler joins names with underscores; a schema's own may have none.
  it('has no underscore in the name of a field', () => {
    const fields = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()) : []));
    expect(fields.filter((field) => field.includes('_'))).toEqual([]);
  });
});

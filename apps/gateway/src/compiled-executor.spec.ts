import { BadInput, NotFound } from '@idea-map/runtime';
import { execute, type ExecutionResult, type GraphQLSchema, parse, validate } from 'graphql';
import { CompiledExecutor } from './compiled-executor.js';
import { testingSchema } from './testing-schema.js';

const typeDefs = `
  scalar DateTime
  scalar Date
  enum Colour { RED GREEN }
  interface Named { name: String }
  input PointInput { latitude: Float! longitude: Float! }
  input BoxInput { name: String! = "box" colour: Colour! = RED points: [PointInput!] note: String on: Date }
  type Item implements Named { id: ID! name: String colour: Colour at: DateTime other: Item strict: Item! fails: String mustFail: String! tags: [String!] items(first: Int! = 2): [Item!]! echo(text: String, on: Date): String }
  type Query {
    item(id: ID = "1"): Item
    items(first: Int! = 2): [Item]
    strictItems: [Item!]
    promised: [Item]
    echo(box: BoxInput, list: [Int!], text: String! = "hello", colour: Colour): String
    named: Named
    nothing: Item
    fails: Item
    sync: Item
    domain: Item
  }
`;

// The order of arguments is not promised.
const said = (_: unknown, given: Record<string, unknown>) => JSON.stringify(Object.entries(given).sort());

const item = (id: string): Record<string, unknown> => ({
  id,
  name: `n${id}`,
  colour: 'RED',
  at: new Date(0),
  tags: ['a'],
});
const Item = {
  other: (parent: { id: string }) => Promise.resolve(item(`${parent.id}o`)),
  strict: (parent: { id: string }) => (parent.id === '2' ? null : item('s')),
  fails: () => Promise.reject(new NotFound()),
  mustFail: () => {
    throw new NotFound();
  },
  items: (_: unknown, { first }: { first: number }) =>
    Array.from({ length: first }, (_item, at) => item(`${at}i`)),
  echo: said,
};
const Query = {
  item: (_: unknown, { id }: { id: string }) => Promise.resolve(item(id)),
  items: (_: unknown, { first }: { first: number }) =>
    Array.from({ length: first }, (_item, at) => item(String(at + 1))),
  strictItems: () => [item('1'), null, item('3')],
  promised: () => [
    new Promise((_resolve, reject) => setTimeout(() => reject(new NotFound()), 5)),
    Promise.resolve(item('2')),
    item('3'),
  ],
  echo: said,
  named: () => ({ __typename: 'Item', ...item('1') }),
  nothing: () => null,
  fails: () => Promise.reject(new NotFound()),
  sync: () => {
    throw new NotFound();
  },
  domain: () => new NotFound(),
};

const schema = testingSchema(typeDefs, { Query, Item });
const executor = new CompiledExecutor(schema);

type Asked = readonly [query: string, variables?: Record<string, unknown>, operationName?: string];

async function answers(asked: Asked, over: GraphQLSchema = schema): Promise<readonly ExecutionResult[]> {
  const [query, variables, operationName] = asked;
  const document = parse(query);
  expect(validate(over, document)).toEqual([]);
  const run = () => executor.execute({ document, queryHash: query, variables, operationName, context: {} });
  const plain = await execute({ schema: over, document, variableValues: variables, operationName });
  return [plain, await run(), await run(), await run()];
}

// Both may report a different number of errors below a field that became null; what is told of each path is the same.
function comparable(result: ExecutionResult) {
  const errors = (result.errors ?? []).map(({ message, path }) => `${path?.join('.')}: ${message}`);
  return JSON.parse(JSON.stringify({ data: result.data, errors: errors.sort() })) as unknown;
}

const operations: readonly Asked[] = [
  ['{ item { id name colour at tags other { id } } }'],
  ['{ items { id } more: items(first: 3) { identity: id name } }'],
  ['query ($n: Int!) { items(first: $n) { id } }', { n: 1 }],
  ['query ($n: Int) { items(first: $n) { id } }', {}],
  ['query ($n: Int = 1) { items(first: $n) { id } }', {}],
  ['query ($n: Int = 1) { items(first: $n) { id } a: echo }', { n: null }],
  ['{ item { ...A ...B } } fragment A on Item { id other { ...B } } fragment B on Item { name }'],
  ['{ item { ... on Item { id } ... { name } ... on Named { name } } }'],
  [
    'query ($y: Boolean!) { item { id @skip(if: $y) name @include(if: $y) } items @include(if: $y) { id } }',
    { y: true },
  ],
  [
    'query ($y: Boolean!) { item { id @skip(if: $y) name @include(if: $y) } items @include(if: $y) { id } }',
    { y: false },
  ],
  [
    'query ($y: Boolean = true) { item { ...A @skip(if: $y) other { ...A } } } fragment A on Item { id name }',
    {},
  ],
  [
    'query ($y: Boolean!, $z: Boolean!) { a: item { ...A @include(if: $y) id } b: item { ...A @include(if: $z) id } } fragment A on Item { name }',
    { y: true, z: false },
  ],
  ['{ item { id @skip(if: true) name @include(if: false) colour } }'],
  ['{ item { id @skip(if: true) } }'],
  ['{ echo }'],
  ['{ echo(text: "a \\" \\n \\u2028 b", list: 3, colour: GREEN) }'],
  [
    '{ echo(box: { colour: GREEN, points: [{ latitude: 1, longitude: 2.5 }], note: null, on: "2026-03-27" }) }',
  ],
  ['query ($b: BoxInput) { echo(box: $b) }', { b: {} }],
  ['query ($b: BoxInput) { echo(box: $b) }', { b: { name: 'x', points: { latitude: 1, longitude: 2 } } }],
  ['query ($b: BoxInput) { echo(box: $b) }', { b: null }],
  ['query ($l: [Int!]) { echo(list: $l) }', { l: 4 }],
  [
    'query ($t: String, $lat: Float!) { echo(box: { note: $t, points: [{ latitude: $lat, longitude: 1 }] }) }',
    { lat: 3 },
  ],
  ['query ($t: String!) { echo(box: { note: $t }) }', { t: 'given' }],
  ['query ($c: Colour!) { echo(colour: $c) item { echo(text: "x", on: "2026-01-01") } }', { c: 'RED' }],
  [
    'query ($some_name: String) { item { an_alias: id _x: name echo(text: $some_name) } }',
    { some_name: 'y' },
  ],
  ['{ item { __proto__: name constructor: id toString: colour } }'],
  ['{ a_b: item { id } a: item { b: other { id } } }'],
  ['{ named { __typename name ... on Item { id } } }'],
  ['{ __typename item { __typename } }'],
  ['{ __schema { queryType { name } } __type(name: "Item") { fields { name } } }'],
  ['query A { item { id } } query B { item { name } }', undefined, 'B'],
  ['{ nothing { id mustFail } fails { id } sync { id } domain { id } item { id } }'],
  ['{ item { id fails other { id fails } } }'],
  ['{ item { id mustFail } items { id } }'],
  ['{ items(first: 3) { id strict { id } } }'],
  ['{ strictItems { id } item { id } }'],
  ['{ promised { id } }'],
  ['{ items { items { items(first: 1) { id other { name } } } } }'],
];

describe('the compiled executor', () => {
  test.each(operations.map((operation) => [operation[0], operation] as const))(
    'answers as graphql-js: %s',
    async (_, asked) => {
      const [plain, ...compiled] = await answers(asked);
      for (const result of compiled) expect(comparable(result)).toEqual(comparable(plain as ExecutionResult));
    },
  );

  const refused: readonly (readonly [string, Record<string, unknown>, readonly string[]])[] = [
    ['query ($n: Int!) { items(first: $n) { id } }', {}, ['first REQUIRED']],
    ['query ($n: Int!) { items(first: $n) { id } }', { n: null }, ['first REQUIRED']],
    ['query ($n: Int!) { items(first: $n) { id } }', { n: 1.5 }, ['first NOT_A_WHOLE_NUMBER']],
    ['query ($n: Int!) { items(first: $n) { id } }', { n: 3e10 }, ['first TOO_LARGE']],
    ['query ($b: BoxInput) { echo(box: $b) }', { b: 'x' }, ['box NOT_AN_OBJECT']],
    [
      'query ($b: BoxInput) { echo(box: $b) }',
      { b: { colour: 'BLUE', x: 1 } },
      ['box.colour NOT_A_CHOICE', 'box.x UNKNOWN_FIELD'],
    ],
    [
      'query ($b: BoxInput) { echo(box: $b) }',
      { b: { points: [{ latitude: 'n' }] } },
      ['box.points.0.latitude NOT_A_NUMBER', 'box.points.0.longitude REQUIRED'],
    ],
    ['query ($b: BoxInput) { echo(box: $b) }', { b: { on: '2026-02-30' } }, ['box.on NOT_A_DATE']],
    ['query ($t: String) { echo(box: { note: $t }) }', { t: 4 }, ['box.note NOT_A_TEXT']],
  ];
  test.each(refused)(
    'names every field that is wrong, by its argument: %s %j',
    async (query, variables, fields) => {
      const [plain, ...compiled] = await answers([query, variables]);
      expect(plain?.errors?.length).toBeGreaterThan(0);
      for (const { data, errors } of compiled) {
        expect(data).toBeUndefined();
        const cause = errors?.[0]?.originalError as BadInput;
        expect(cause).toBeInstanceOf(BadInput);
        expect(cause.fields.map(({ field, code }) => `${field} ${code}`)).toEqual(fields);
      }
    },
  );

  it('never runs a text as code', async () => {
    const mark = '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d';
    const text = `${mark}0),x:(globalThis.broken=1`;
    const [plain, ...compiled] = await answers([`{ echo(text: "${text}") }`]);
    for (const { data } of compiled) expect({ ...data }).toEqual({ ...plain?.data });
    expect(globalThis).not.toHaveProperty('broken');
  });

  it('keeps the error that a resolver threw, for who formats it', async () => {
    for (const { errors } of (await answers(['{ fails { id } }'])).slice(1)) {
      expect(errors?.[0]?.originalError).toBeInstanceOf(NotFound);
      expect(errors?.[0]?.extensions).toEqual({});
    }
  });

  it('gives each request its own copy of a literal', async () => {
    const seen: unknown[] = [];
    const changing = testingSchema('input B { x: Int } type Query { a(b: B): Int }', {
      Query: { a: (_: unknown, { b }: { b: { x: number } }) => seen.push(b.x++) },
    });
    const own = new CompiledExecutor(changing);
    const document = parse('{ a(b: { x: 1 }) }');
    for (let turn = 0; turn < 4; turn++) await own.execute({ document, queryHash: 'q', context: {} });
    expect(seen).toEqual([1, 1, 1, 1]);
  });
});

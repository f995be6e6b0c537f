import fc from 'fast-check';
import { literalOf, operation } from './hostile-operations.js';
import { nasty, numbers, scraps } from './hostile-texts.data.js';

/** A request that means no good: GraphQL that was right until something was done to it, with variables to match. */
export interface HostileRequest {
  readonly body: string;
  /** Which of the suite's callers sends it. */
  readonly who: number;
  readonly idempotent: boolean;
}

const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...nasty),
  fc.constantFrom<unknown>(...numbers),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    null,
    true,
    [],
    {},
    [[[[[[]]]]]],
    { __proto__: 1 },
    { constructor: { prototype: 1 } },
  ),
);

type Damage = (tokens: readonly string[]) => string[];
const place = fc.nat(10_000);
const damage: fc.Arbitrary<Damage> = fc.oneof(
  place.map(
    (at): Damage =>
      (tokens) =>
        tokens.toSpliced(at % tokens.length, 1),
  ),
  fc.tuple(place, fc.constantFrom(...scraps)).map(
    ([at, scrap]): Damage =>
      (tokens) =>
        tokens.toSpliced(at % tokens.length, 0, scrap),
  ),
  fc.tuple(place, fc.constantFrom(...scraps)).map(
    ([at, scrap]): Damage =>
      (tokens) =>
        tokens.with(at % tokens.length, scrap),
  ),
  fc.tuple(place, place).map(
    ([one, other]): Damage =>
      (tokens) =>
        tokens.with(one % tokens.length, tokens[other % tokens.length] ?? ''),
  ),
  fc.tuple(place, fc.nat(60)).map(
    ([at, times]): Damage =>
      (tokens) =>
        tokens.toSpliced(at % tokens.length, 0, ...repeated(tokens, at, times)),
  ),
  place.map(
    (at): Damage =>
      (tokens) =>
        tokens.slice(0, Math.max(1, at % tokens.length)),
  ),
  fc
    .constantFrom(20, 300, 5_000)
    .map((deep): Damage => (tokens) => [...'{ a '.repeat(deep), ...tokens, ...'}'.repeat(deep)]),
);

function repeated(tokens: readonly string[], at: number, times: number): string[] {
  const from = at % tokens.length;
  return Array.from({ length: times }, () => tokens.slice(from, from + 6)).flat();
}

const tokensOf = (text: string) => text.match(/"(?:[^"\\]|\\.)*"|[\w$]+|\s+|[^\w\s]/g) ?? [text];
const document = fc
  .tuple(operation, fc.array(damage, { maxLength: 3 }))
  .map(([text, damages]) =>
    damages.reduce<string[]>((tokens, one) => one(tokens.length ? tokens : [' ']), tokensOf(text)).join(''),
  );

const named = fc.oneof(
  { weight: 20, arbitrary: fc.dictionary(fc.constantFrom('v', 'input', 'id'), anyValue, { maxKeys: 2 }) },
  {
    weight: 1,
    arbitrary: anyValue.map((value) => JSON.parse(`{"__proto__":${literalOf(value)}}`) as object),
  },
);
const variables = fc.oneof(
  { weight: 8, arbitrary: fc.constant(undefined) },
  { weight: 4, arbitrary: named },
  { weight: 1, arbitrary: anyValue },
);
const operationName = fc.oneof(
  { weight: 9, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom('Q', '', 'F', 7) },
);

/** Most are GraphQL in JSON, damaged; some are JSON of another shape, some are no JSON. */
export const hostileRequest: fc.Arbitrary<HostileRequest> = fc.record({
  body: fc.oneof(
    {
      weight: 30,
      arbitrary: fc.record({ query: document, variables, operationName }).map((body) => JSON.stringify(body)),
    },
    { weight: 1, arbitrary: anyValue.map(literalOf) },
    {
      weight: 1,
      arbitrary: fc.record({ query: anyValue, extensions: anyValue }).map((body) => JSON.stringify(body)),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  ),
  who: fc.nat(1_000),
  idempotent: fc.boolean(),
});

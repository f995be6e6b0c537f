import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import { nasty, numbers } from './hostile-texts.data.js';

const folder = new URL('../../gateway/schema/', import.meta.url);
const schemaFiles = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
const schema = buildSchema(schemaFiles.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n'));
const roots = [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ({ kind: 'query', field })),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ({ kind: 'mutation', field })),
];

/** JSON, which GraphQL reads as the same value where it is no object. */
export const literalOf = (value: unknown) => JSON.stringify(value) ?? 'null';

/** A value that a type allows, as it is written in a query; nasty where a text may be anything. */
function literal(type: GraphQLInputType, depth: number): fc.Arbitrary<string> {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    return fc.array(literal(nullable.ofType, depth), { maxLength: 3 }).map((items) => `[${items.join(' ')}]`);
  }
  const named = getNamedType(nullable);
  if (isEnumType(named)) return fc.constantFrom(...named.getValues().map(({ name }) => name));
  if (isInputObjectType(named)) return inputObject(Object.values(named.getFields()), depth);
  if (named.name === 'Boolean') return fc.constantFrom('true', 'false');
  if (named.name === 'Int' || named.name === 'Float') return fc.constantFrom(...numbers.map(String));
  return fc.oneof(fc.constantFrom(...nasty).map(literalOf), fc.string({ unit: 'binary' }).map(literalOf));
}

type Given = readonly Pick<GraphQLArgument, 'name' | 'type'>[];

function inputObject(fields: Given, depth: number): fc.Arbitrary<string> {
  return given(fields, depth).map((pairs) => `{${pairs}}`);
}

function given(fields: Given, depth: number): fc.Arbitrary<string> {
  const chosen = fields.filter(({ type }) => depth > 0 || isNonNullType(type));
  const pairs = chosen.map(({ name, type }) => literal(type, depth - 1).map((value) => `${name}: ${value}`));
  return fc
    .tuple(...pairs.map((pair, at) => optional(pair, isNonNullType(chosen[at]?.type))))
    .map((all) => all.join(' '));
}

function optional(pair: fc.Arbitrary<string>, needed: boolean): fc.Arbitrary<string> {
  return needed ? pair : fc.oneof({ arbitrary: fc.constant(''), weight: 2 }, pair);
}

/** What to ask of a type, so many levels down. */
function selection(type: GraphQLOutputType, depth: number): fc.Arbitrary<string> {
  const named = getNamedType(type);
  if (!isObjectType(named)) return fc.constant('');
  const fields = Object.values(named.getFields()).filter(
    (field) => depth > 1 || !isObjectType(getNamedType(field.type)),
  );
  if (fields.length === 0) return fc.constant('{ __typename }');
  return fc
    .array(fc.constantFrom(...fields), { minLength: 1, maxLength: 4 })
    .chain((some) => fc.tuple(...some.map((field) => asked(field, depth - 1))))
    .map((parts) => `{ ${parts.join(' ')} }`);
}

function asked(field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> {
  const [args, inner] = [given(field.args, 2), selection(field.type, depth)];
  return fc
    .tuple(args, inner)
    .map(([text, rest]) => `${field.name}${text.trim() === '' ? '' : `(${text})`} ${rest}`);
}

/** An operation of the real schema, right in form, that asks for any of it with values that may be nasty. */
export const operation = fc
  .constantFrom(...roots)
  .chain(({ kind, field }) => asked(field, 3).map((text) => `${kind} Q { ${text} }`));

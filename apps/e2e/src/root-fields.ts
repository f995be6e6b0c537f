import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  buildASTSchema,
  concatAST,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  parse,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

export type RootField = GraphQLField<unknown, unknown>;

/** The API's schema, as its files say it. */
export function readSchema(): GraphQLSchema {
  const folder = path.resolve(import.meta.dirname, '../../gateway/schema');
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return buildASTSchema(concatAST(files.map((file) => parse(readFileSync(path.join(folder, file), 'utf8')))));
}

/** The least that the schema takes for a field: what is required, filled with something of its type. */
export function askedWith(field: RootField, id: string): string {
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${filled(field, { id, mark: 'Words' })}${selection}`;
}

/** A field with the arguments that it needs: texts are the mark, ids the id. */
export function filled({ name, args }: RootField, { id, mark }: { id: string; mark: string }): string {
  const given = args
    .filter(isRequiredArgument)
    .map((arg) => `${arg.name}: ${filler(arg.type, id).replace('"Words"', `"${mark}"`)}`);
  return `${name}${given.length > 0 ? `(${given.join(', ')})` : ''}`;
}

/** Every operation that is asked about something by its id. */
export function rootFieldsWithIds() {
  const schema = readSchema();
  const of = (kind: 'query' | 'mutation') =>
    Object.values((kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {})
      .filter((field) => askedWith(field, 'AN-ID').includes('AN-ID'))
      .map((field) => ({ kind, field: (id: string) => askedWith(field, id) }));
  return [...of('query'), ...of('mutation')];
}

function filler(type: GraphQLInputType, id: string): string {
  if (isNonNullType(type)) return filler(type.ofType, id);
  if (isListType(type)) return `[${filler(type.ofType, id)}]`;
  if (isEnumType(type)) return String(type.getValues().at(-1)?.name);
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${needed.map((field) => `${field.name}: ${filler(field.type, id)}`).join(', ')} }`;
  }
  const fillers: Readonly<Record<string, string>> = {
    ID: `"${id}"`,
    String: '"Words"',
    Int: '1',
    Float: '1.5',
    Boolean: 'true',
    Date: '"2026-01-05"',
    DateTime: '"2026-01-05T09:00:00Z"',
  };
  return fillers[type.name] ?? 'null';
}

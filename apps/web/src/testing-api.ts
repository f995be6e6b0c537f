import { readdirSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  getNullableType,
  graphql,
  isAbstractType,
  isEnumType,
  isListType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
} from 'graphql';
import type { Ask, Question } from './api.js';

const folder = new URL('../../gateway/schema/', import.meta.url);
const schema = buildSchema(
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n'),
);

/** Answers for single fields, `Type.field`; all else is made up by its type. */
export type Answers = Readonly<Record<string, unknown>>;

const SCALARS: Readonly<Record<string, unknown>> = {
  ...{ ID: 'an-id', String: 'Some <words>', Int: 3, Float: 0.5, Boolean: true },
  ...{ DateTime: '2026-11-25T10:00:00.000Z', Date: '2026-11-25' },
};

/**
 * The public API by its schema, with made-up answers: a question that the schema does not hold is refused as the real one
 * refuses it, and every kind of value that may come does come.
 */
export function madeUpApi(answers: Answers = {}): { readonly ask: Ask; readonly asked: Question[] } {
  const asked: Question[] = [];
  const ask: Ask = async (question) => {
    asked.push(question);
    const answer = await graphql({
      ...{ schema, source: question.query, fieldResolver: resolverOf(answers) },
      variableValues: question.variables ?? {},
    });
    return JSON.parse(JSON.stringify(answer)) as unknown;
  };
  return { ask, asked };
}

function resolverOf(answers: Answers): GraphQLFieldResolver<unknown, unknown> {
  return (...[source, args, , { parentType, fieldName, returnType }]) => {
    const name = `${parentType.name}.${fieldName}`;
    const given = name in answers ? answers[name] : (source as Record<string, unknown> | null)?.[fieldName];
    if (typeof given === 'function') return (given as (args: unknown) => unknown)(args);
    return given === undefined ? madeUp(returnType) : given;
  };
}

function madeUp(returnType: GraphQLOutputType): unknown {
  const type = getNullableType(returnType);
  if (isListType(type)) return [madeUp(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isObjectType(type) || isAbstractType(type)) return {};
  return SCALARS[type.name];
}

import type { FieldError } from '@idea-map/runtime';
import { type ASTNode, GraphQLError, Kind, parse } from 'graphql';
import { inputPath } from './input-path.js';
import { explain } from './plain-words.js';

const valueKinds: ReadonlySet<Kind> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
  Kind.OBJECT_FIELD,
]);

/**
 * The fields that an operation's own text got wrong: a literal that the schema refuses, an argument left out or null.
 * Null for an error of any other kind. Wrong variables never come this far: they are read before anything runs.
 */
export function refusedBySchema(error: unknown): readonly FieldError[] | null {
  if (!(error instanceof GraphQLError)) return null;
  const { inner, ...words } = explain(error);
  if (error.extensions['code'] === 'GRAPHQL_VALIDATION_FAILED') {
    const path = pathOfLiteral(error);
    return path && [{ field: [...path, ...(inner === undefined ? [] : [inner])].join('.'), ...words }];
  }
  const isOfTheSchema = !error.originalError || error.originalError instanceof GraphQLError;
  const nullArgument = isOfTheSchema ? /^Argument "(\w+)" of /.exec(error.message)?.[1] : undefined;
  return nullArgument === undefined ? null : [{ field: nullArgument, ...words }];
}

function pathOfLiteral({ nodes, message }: GraphQLError): readonly string[] | null {
  const wrong = nodes?.[0];
  if (wrong?.kind === Kind.FIELD && /argument "\w+" of type .* is required/.test(message)) return [];
  if (!wrong?.loc || !valueKinds.has(wrong.kind)) return null;
  // The error knows its node but not what lies around it, so the text is read once more.
  return inputPath(parse(wrong.loc.source.body), (node) => isSame(node, wrong));
}

function isSame(one: ASTNode, other: ASTNode): boolean {
  return one.kind === other.kind && one.loc?.start === other.loc?.start && one.loc?.end === other.loc?.end;
}

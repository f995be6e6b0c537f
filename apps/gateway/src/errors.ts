import { randomUUID } from 'node:crypto';
import { BadInput, contextOrNull, describeError, DomainError } from '@idea-map/runtime';
import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { refusedBySchema } from './schema-refusal.js';

const INTERNAL_SENTENCE = 'Something went wrong on our side. It has been recorded.';

/** Said by the server about the request itself; their own words help whoever writes a client. */
const protocolCodes: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
]);

const logger = new Logger('GraphQL');

/**
 * Every error that leaves: a DomainError with its code and details, what the schema refused as BAD_USER_INPUT with its
 * fields, and anything else as INTERNAL with an id under which it is logged. Never a stack, a path on disk or the
 * words of an unknown error.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const domain = domainErrorIn(error);
  if (domain) return answer(formatted, domain);
  const fields = refusedBySchema(error);
  if (fields) return answer(formatted, new BadInput(fields));
  const code = formatted.extensions?.['code'];
  if (protocolCodes.has(code)) {
    return { message: formatted.message, locations: formatted.locations, extensions: { code } };
  }
  return internal(formatted, error);
}

function answer(formatted: GraphQLFormattedError, error: DomainError): GraphQLFormattedError {
  const extensions = { code: error.code, ...error.details };
  return { message: error.message, ...pathOf(formatted), extensions };
}

function internal(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const correlationId = contextOrNull()?.correlationId ?? randomUUID();
  logger.error(`${describeCause(error)} in ${placeOf(formatted)}, correlation ${correlationId}`);
  return {
    message: INTERNAL_SENTENCE,
    ...pathOf(formatted),
    extensions: { code: 'INTERNAL', correlationId },
  };
}

function pathOf({ path }: GraphQLFormattedError): { path?: GraphQLFormattedError['path'] } {
  return path ? { path } : {};
}

// The names of fields, without a caller's aliases' indexes or values.
function placeOf({ path }: GraphQLFormattedError): string {
  return path?.filter((key) => typeof key === 'string').join('.') ?? 'the request';
}

function domainErrorIn(error: unknown): DomainError | null {
  for (let at = error; at instanceof Error; at = causeOf(at)) if (at instanceof DomainError) return at;
  return null;
}

// Its type and place only: the words of an unknown error may quote an input.
function describeCause(error: unknown): string {
  const root = rootOf(error);
  const isOfTheSchema = root instanceof GraphQLError && root.message.startsWith('Cannot return null for');
  return isOfTheSchema ? root.message : describeError(root);
}

function rootOf(error: unknown): unknown {
  const cause = causeOf(error);
  return cause === undefined ? error : rootOf(cause);
}

function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError ? error.originalError : undefined;
}

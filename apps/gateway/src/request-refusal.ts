import { HeaderMap } from '@apollo/server';
import type { DomainError } from '@idea-map/runtime';
import { GraphQLError } from 'graphql';

const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
};

/** A refusal of a whole request, thrown before its operation runs: it carries its HTTP status and headers with it. */
export function requestRefusal(error: DomainError): GraphQLError {
  const headers = new HeaderMap();
  const { retryAfterSeconds } = error.details;
  if (typeof retryAfterSeconds === 'number') headers.set('retry-after', String(retryAfterSeconds));
  if (error.code === 'UNAUTHENTICATED') headers.set('www-authenticate', 'Bearer');
  const http = { status: statuses[error.code] ?? 400, headers };
  return new GraphQLError(error.message, { originalError: error, extensions: { code: error.code, http } });
}

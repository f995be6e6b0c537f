import {
  DomainError,
  inContext,
  newContext,
  openSpan,
  Unavailable,
  type CallContext,
} from '@idea-map/runtime';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { GraphQLError } from 'graphql';
import { formatError } from './errors.js';
import { LIMITS, QueryTooLarge } from './limits.js';
import { languageIn } from './request-context.js';
import { inLanguage } from './worded-findings.js';

export interface GraphqlRoute {
  readonly path: string;
  /** Where a browser is sent that opens the API's address; null where there is no such page. */
  readonly explorerPath: string | null;
}

/**
 * What holds at the API's address before GraphQL begins: POST only, so that no text lands in an address or a log, at
 * most LIMITS.bodyBytes, answers in the API's own shape, and a correlation id for all that a request causes. To be
 * called before the route is there.
 */
export function guardGraphqlRoute(app: FastifyInstance, { path, explorerPath }: GraphqlRoute): void {
  app.addHook('onRoute', (route: RouteOptions) => {
    if (route.url !== path) return;
    route.bodyLimit = LIMITS.bodyBytes;
    route.errorHandler = (error, _request, reply) => {
      refuse(reply, asDomainError(error), error.statusCode);
    };
    route.onRequest = (request, reply, done) => {
      reply.header('cache-control', 'no-store');
      if (request.method === 'POST') done();
      else turnAway(request, reply, explorerPath);
    };
    // After the body is read: reading it leaves the context of the call.
    route.preHandler = (request, reply, done) => {
      const context = newContext({ traceparent: headerOf(request, 'traceparent') });
      inContext({ ...context, traceparent: traced(context, reply) }, done);
    };
  });
}

/** One span for the whole of a request, where traces are on. @returns what it causes is under. */
function traced({ traceparent, correlationId }: CallContext, reply: FastifyReply): string | null {
  const facts = { service: 'gateway', correlation: correlationId };
  const span = openSpan(() => ({ name: 'POST /graphql', kind: 'server', facts, traceparent }));
  if (!span) return traceparent;
  reply.raw.once('close', () => {
    span.end(reply.statusCode < 500 ? 'ok' : 'error');
  });
  return span.traceparent;
}

function turnAway(request: FastifyRequest, reply: FastifyReply, explorerPath: string | null): void {
  if (explorerPath !== null && request.headers.accept?.includes('text/html')) {
    reply.redirect(explorerPath, 303);
    return;
  }
  reply.header('allow', 'POST');
  const words = 'Send GraphQL operations with POST: what one asks for belongs in no address.';
  refuse(reply, new DomainError('METHOD_NOT_ALLOWED', words), 405);
}

function refuse(reply: FastifyReply, error: DomainError | Error, status = 500): void {
  const formatted = formatError(
    { message: error.message },
    new GraphQLError(error.message, { originalError: error }),
  );
  reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [inLanguage(formatted, languageIn(reply.request.headers['accept-language']) ?? 'EN')] });
}

// The framework's words may quote the body.
function asDomainError(error: FastifyError): DomainError | Error {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new QueryTooLarge('body', LIMITS.bodyBytes, null);
  if (error.code === 'FST_ERR_HANDLER_TIMEOUT')
    return new Unavailable('This took too long, and nobody waits for it any more.');
  const isCallers = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500;
  return isCallers
    ? new DomainError('BAD_REQUEST', 'The body must be JSON, sent as application/json.')
    : error;
}

function headerOf(request: FastifyRequest, name: string): string | null {
  const value = request.headers[name];
  return typeof value === 'string' ? value : null;
}

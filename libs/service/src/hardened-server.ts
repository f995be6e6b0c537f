import { RateLimited, type Config } from '@idea-map/runtime';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import helmet from 'helmet';
import { networkOf } from './network.js';
import { RateLimit } from './rate-limit.js';

/** How long a caller may take, in milliseconds, and how much they may send where a route allows no more. */
export interface ServerLimits {
  /** From the first byte of a request to the end of its head. */
  readonly head: number;
  /** From the first byte of a request to its last. */
  readonly whole: number;
  /** From a whole request to its answer; afterwards nobody waits for it any more. */
  readonly answer: number;
  /** A connection on which nothing moves. */
  readonly idle: number;
}

export const serverLimits: ServerLimits = { head: 10_000, whole: 30_000, answer: 25_000, idle: 60_000 };
const HEAD_BYTES = 16 * 1024;
const BODY_BYTES = 64 * 1024;

// Nothing at all: what shows a page says for itself what that page needs.
const allowNothing = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  frameguard: { action: 'deny' },
  referrerPolicy: { policy: 'no-referrer' },
});

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Too many requests are told by the error handler of this route, once what was sent is read. */
    readonly tellsTooMany?: boolean;
  }
}

type Given = Pick<Config, 'RATE_PER_SECOND' | 'RATE_BURST' | 'RATE_ADDRESS_FACTOR' | 'TRUSTED_PROXIES'>;

/**
 * A server on which nothing is served yet, with what holds for whatever will be: time and size limits, security headers that
 * allow a browser nothing, and a rate for each address, above that for each person.
 */
export function hardenedServer(given: Given, limits: ServerLimits = serverLimits): FastifyAdapter {
  const adapter = new FastifyAdapter(optionsOf(given, limits));
  const server = adapter.getInstance();
  server.addHook('onRequest', ({ raw }, reply, done) => {
    allowNothing(raw, reply.raw, (error) => {
      done(error as Error | undefined);
    });
  });
  const rate = rateByAddress(given);
  server.addHook('onRequest', ({ ip, routeOptions }, reply, done) => {
    const refusal = routeOptions.config.tellsTooMany ? null : refusalOf(rate, ip);
    if (refusal) tellTooMany(refusal, reply);
    else done();
  });
  server.addHook('preHandler', ({ ip, routeOptions }, _reply, done) => {
    done((routeOptions.config.tellsTooMany && refusalOf(rate, ip)) || undefined);
  });
  return adapter;
}

function optionsOf({ TRUSTED_PROXIES: proxies }: Given, limits: ServerLimits) {
  return {
    bodyLimit: BODY_BYTES,
    connectionTimeout: limits.idle,
    forceCloseConnections: 'idle' as const,
    // No hook runs for these, so they get their headers here.
    frameworkErrors: (_error: unknown, { raw }: FastifyRequest, reply: FastifyReply) => {
      allowNothing(raw, reply.raw, () => {
        reply.code(400).send({ message: 'This address cannot be read.' });
      });
    },
    handlerTimeout: limits.answer,
    http: {
      headersTimeout: limits.head,
      maxHeaderSize: HEAD_BYTES,
      connectionsCheckingInterval: Math.min(limits.head, 5_000),
    },
    requestTimeout: limits.whole,
    trustProxy: proxies.length > 0 ? [...proxies] : false,
  };
}

function rateByAddress({ RATE_PER_SECOND, RATE_BURST, RATE_ADDRESS_FACTOR: times }: Given): RateLimit {
  return new RateLimit({ perSecond: RATE_PER_SECOND * times, burst: RATE_BURST * times });
}

function refusalOf(rate: RateLimit, address: string): RateLimited | null {
  try {
    rate.take(networkOf(address));
    return null;
  } catch (error) {
    if (error instanceof RateLimited) return error;
    throw error;
  }
}

function tellTooMany({ message, code, details }: RateLimited, reply: FastifyReply): void {
  reply
    .code(429)
    .headers({ 'retry-after': String(details['retryAfterSeconds']), 'cache-control': 'no-store' })
    .send({ errors: [{ message, extensions: { code, ...details } }] });
}

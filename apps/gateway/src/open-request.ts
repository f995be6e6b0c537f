import { DomainError } from '@idea-map/runtime';
import { type DocumentNode, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { checkShape } from './limits.js';
import type { RateLimit } from './rate-limit.js';
import { GatewayContext, type IncomingRequest } from './request-context.js';
import { requestRefusal } from './request-refusal.js';

/** Far above what 200 fields and 15 mutations can need; a longer text is not worth reading to its end. */
export const PARSE_OPTIONS = Object.freeze({ maxTokens: 10_000 });

export interface OpenRequestOptions {
  readonly rateLimit?: RateLimit;
  /**
   * Whose bucket a request is taken from: a person's id where the token is good, since one who makes up tokens would
   * have as many buckets. Left out: the address it comes from.
   */
  readonly callerOf?: (context: GatewayContext, request: IncomingRequest) => string | Promise<string>;
}

/**
 * Makes the context of each request, for the module's `context`; refuses one that comes too often, is too large or
 * has a token that is none, before anything of it is validated or run.
 */
export function openRequest(
  options: OpenRequestOptions = {},
): (request: IncomingRequest) => Promise<GatewayContext> {
  const shapes = new ShapeGate();
  return async (request) => {
    try {
      const context = new GatewayContext(request);
      const caller = (await options.callerOf?.(context, request)) ?? request.ip ?? 'unknown';
      options.rateLimit?.take(caller);
      shapes.check((request.body as { readonly query?: unknown } | null | undefined)?.query);
      return context;
    } catch (error) {
      throw error instanceof DomainError ? requestRefusal(error) : error;
    }
  };
}

/** Remembers texts that passed, so that a query that comes often is measured once. */
class ShapeGate {
  private readonly passed = new LRUCache<string, true>({
    maxSize: 8_000_000,
    sizeCalculation: (_, query) => query.length,
  });

  check(query: unknown): void {
    if (typeof query !== 'string' || query === '' || this.passed.has(query)) return;
    const document = parseOrNull(query);
    if (document) checkShape(document);
    this.passed.set(query, true);
  }
}

// A text that is no GraphQL is refused by the server, with the place where it breaks.
function parseOrNull(query: string): DocumentNode | null {
  try {
    return parse(query, { ...PARSE_OPTIONS, noLocation: true });
  } catch {
    return null;
  }
}

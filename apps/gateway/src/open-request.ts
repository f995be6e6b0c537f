import { DomainError } from '@idea-map/runtime';
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { checkShape, LIMITS, QueryTooLarge } from './limits.js';
import type { RateLimit } from '@idea-map/service';
import { GatewayContext, languageIn, type IncomingRequest } from './request-context.js';
import { requestRefusal } from './request-refusal.js';
import { asAsked, type LanguageOf } from './worded-errors.plugin.js';
import { withWords } from './worded-findings.js';

/** How every query's text is read. */
export const PARSE_OPTIONS = Object.freeze({ maxTokens: LIMITS.tokens });

export interface OpenRequestOptions {
  /** In which language a caller is told what is too large. Left out: as the request asks. */
  readonly language?: LanguageOf;
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
  const { language: languageOf = asAsked } = options;
  return async (request) => {
    let context: GatewayContext | null = null;
    try {
      context = new GatewayContext(request);
      const caller = (await options.callerOf?.(context, request)) ?? request.ip ?? 'unknown';
      options.rateLimit?.take(caller);
      shapes.check((request.body as { readonly query?: unknown } | null | undefined)?.query);
      return context;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      // Who comes too often is not looked up for it.
      const isAsked = context === null || error.code === 'RATE_LIMITED' || context.language !== null;
      const language = isAsked
        ? languageIn(request.headers['accept-language'])
        : await languageOf(context as GatewayContext);
      throw requestRefusal(withWords(error, language ?? 'EN') as DomainError);
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
  } catch (error) {
    // So deep that reading it exhausts the stack.
    if (error instanceof RangeError) throw new QueryTooLarge('depth', LIMITS.depth, null);
    if (isTooLong(error)) throw new QueryTooLarge('tokens', LIMITS.tokens, null);
    return null;
  }
}

function isTooLong(error: unknown): boolean {
  return error instanceof GraphQLError && error.message.includes(`${LIMITS.tokens} tokens`);
}

import { createHash } from 'node:crypto';
import { BadInput, canonicalJson, currentContext, type EventRef, Unauthenticated } from '@idea-map/runtime';
import DataLoader from 'dataloader';

export type Language = 'EN' | 'CY';

/** What of an HTTP request the gateway reads. */
export interface IncomingRequest {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body?: unknown;
  readonly ip?: string;
}

interface Operation {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

const MOST_KEY_CHARACTERS = 200;

/** One request, as resolvers see it. A class, since the server copies it and a getter on an object would run then. */
export class GatewayContext {
  /** Passed on to services, which verify it. */
  readonly token: string | null;
  readonly idempotencyKey: string | null;
  /** The name by which the caller reached us. */
  readonly host: string | null;
  /** Whose token it is, once it is verified: names a person to the gateway alone. */
  caller: string | null = null;
  /** Of Accept-Language; null where it names neither, and the caller's own language holds. */
  readonly language: Language | null;
  readonly correlationId: string = currentContext().correlationId;
  /** Loaders of this request by name: see `loader`. */
  readonly loaders = new Map<unknown, unknown>();
  /** What the caller caused that a reader must have seen; the latest last. */
  readonly after: EventRef[] = [];
  /** Told beside the answer, as `stale` is. */
  readonly extensions: Record<string, unknown> = {};
  private readonly operation: Operation;

  /**
   * @throws Unauthenticated where there is an Authorization header but no bearer token in it.
   * @throws BadInput where the idempotency key is too long.
   */
  constructor({ headers, body }: IncomingRequest) {
    this.token = bearerToken(headers['authorization']);
    this.idempotencyKey = idempotencyKeyIn(headers['idempotency-key']);
    this.host = typeof headers['host'] === 'string' ? headers['host'] : null;
    this.language = languageIn(headers['accept-language']);
    this.operation = typeof body === 'object' && body !== null ? body : {};
  }

  /** SHA-256 of the operation, in hex: the same for the same request, whatever the order of its variables. */
  get fingerprint(): string {
    const { query, variables, operationName } = this.operation;
    const text = canonicalJson([query ?? null, variables ?? {}, operationName ?? null]);
    return createHash('sha256').update(text).digest('hex');
  }
}

/**
 * The request's loader of that name, made when first asked for. What is asked for in one turn goes out as one batch, and
 * nothing twice in a request.
 * @param batch answers every key in its place; an Error stands for a key that failed.
 */
export function loader<Key, Value>(
  context: Pick<GatewayContext, 'loaders'>,
  name: unknown,
  batch: DataLoader.BatchLoadFn<Key, Value>,
): DataLoader<Key, Value> {
  const known = context.loaders.get(name) as DataLoader<Key, Value> | undefined;
  if (known) return known;
  const made = new DataLoader(batch);
  context.loaders.set(name, made);
  return made;
}

type Header = string | readonly string[] | undefined;

function bearerToken(header: Header): string | null {
  if (header === undefined) return null;
  const token =
    typeof header === 'string' ? /^Bearer +([\w\-.~+/]+=*)$/i.exec(header.trim())?.[1] : undefined;
  if (token === undefined)
    throw new Unauthenticated('The Authorization header must be "Bearer" and a token.');
  return token;
}

function idempotencyKeyIn(header: Header): string | null {
  const key = typeof header === 'string' ? header.trim() : '';
  if (key.length > MOST_KEY_CHARACTERS) {
    throw BadInput.of(
      'Idempotency-Key',
      'TOO_LONG',
      `This may have at most ${MOST_KEY_CHARACTERS} characters.`,
    );
  }
  return key === '' ? null : key;
}

/** What an Accept-Language header asks for most; null for neither. */
export function languageIn(header: Header): Language | null {
  if (typeof header !== 'string') return null;
  const wishes = header.split(',').flatMap((part) => {
    const [tag = '', ...parameters] = part.trim().split(';');
    const q = parameters
      .map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1])
      .find((found) => found !== undefined);
    const language = /^(en|cy)(-|$)/i.exec(tag)?.[1]?.toUpperCase() as Language | undefined;
    return language ? [{ language, weight: q === undefined ? 1 : Number(q) }] : [];
  });
  const [best] = wishes.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
  return best?.language ?? null;
}

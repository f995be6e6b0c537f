import { z } from 'zod';
import type { ServiceName } from './services.js';

/**
 * What one service can be asked now. A `command` changes something and is given a transaction; a `read` changes
 * nothing and first waits for what its caller wrote. `operation` is the row of the access table that decides who may
 * ask; `internal` requests are asked by the gateway or by services for operations already decided, with any valid token;
 * `services` are asked by other services alone, with a token of their own.
 */
export interface RequestDefinition<Input = unknown, Output = unknown> {
  readonly name: string;
  readonly service: ServiceName;
  readonly kind: 'command' | 'read';
  readonly operation: string;
  readonly input: z.ZodType<Input>;
  readonly output: z.ZodType<Output>;
  readonly deadlineMs: number;
  /** A read of what concerns persons: each one is on the record, in the transaction that it is read in. */
  readonly sensitive: boolean;
  /** What an author does: on the record they are their handle, unless the use case says that the idea names them. */
  readonly byAuthor: boolean;
  /** Whether a command is on the record: not where it decides nothing and comes with every page. */
  readonly recorded: boolean;
}

export type InputOf<D> = D extends { readonly input: z.ZodType<infer Input> } ? Input : never;
export type OutputOf<D> = D extends { readonly output: z.ZodType<infer Output> } ? Output : never;

const known = new Map<string, RequestDefinition>();

/** The operation of requests that every signed-in caller and every service may ask. */
export const INTERNAL = 'internal';

/** The operation of requests that no person and no machine account asks: clocks and other services, in their own name. */
export const SERVICES = 'services';

interface Defined<Input, Output> {
  name: string;
  service: ServiceName;
  kind: 'command' | 'read';
  operation?: string;
  input: z.ZodType<Input>;
  output: z.ZodType<Output>;
  deadlineMs?: number;
  sensitive?: boolean;
  byAuthor?: boolean;
  recorded?: boolean;
}

/** Defines a request once. `deadlineMs` is how long a caller waits: 5 seconds unless stated. */
export function defineRequest<Input, Output>(
  definition: Defined<Input, Output>,
): RequestDefinition<Input, Output> {
  if (known.has(definition.name)) throw new Error(`The request ${definition.name} is defined twice.`);
  const request = unlistedRequest(definition);
  known.set(request.name, request);
  return request;
}

/** A request of which the system knows nothing: nobody misses its answer. */
export function unlistedRequest<Input, Output>(
  definition: Defined<Input, Output>,
): RequestDefinition<Input, Output> {
  const flags = { sensitive: false, byAuthor: false, recorded: true };
  return { operation: definition.name, deadlineMs: 5000, ...flags, ...definition };
}

export function allRequests(): readonly RequestDefinition[] {
  return [...known.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** The operation of requests by which whoever has a good token becomes known: nobody needs to know them before. */
export const SIGN_IN = 'signIn';

/** One page of a list that can grow; `cursor` is opaque. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(z.object({ cursor: z.string(), node: item })),
    hasNextPage: z.boolean(),
  });
}
export interface Page<Node> {
  readonly items: readonly { readonly cursor: string; readonly node: Node }[];
  readonly hasNextPage: boolean;
}
const FIRST = 'Ask for 1 to 100.';
export const paging = { first: z.number().int().min(1, FIRST).max(100, FIRST), after: z.string().nullish() };

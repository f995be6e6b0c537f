import type { GraphQLResolveInfo, GraphQLScalarType } from 'graphql';
import type { RequestDefinition } from '@idea-map/contracts';
import type { Ask } from '../ask.js';
import type { ForcesCache } from '../forces-cache.js';
import type { Loaders } from '../loaders.js';
import type { GatewayContext, Language } from '../request-context.js';

/** What resolvers are made of: they ask, and put answers into the API's shape; they decide nothing. */
export interface Tools {
  readonly ask: Ask;
  readonly loaders: Loaders;
  readonly forces: ForcesCache;
  /** The language in which this caller is to be answered. */
  readonly language: (context: GatewayContext) => Promise<Language>;
}

/** What GraphQL hands a resolver. */
export type Given<Input> = [parent: unknown, input: Input, context: GatewayContext, info: GraphQLResolveInfo];

/** The resolver of an operation that is one command, answered as it is. */
export function commanding<Input, Output>({ ask }: Tools, request: RequestDefinition<Input, Output>) {
  return (...[, input, context, info]: Given<Input>): Promise<Output> =>
    ask.command({ context, info }, request, input);
}

// Parents and arguments are what the schema says: GraphQL has checked them before a resolver runs.
type AnyResolver = (
  ...given: [parent: never, input: never, context: GatewayContext, info: GraphQLResolveInfo]
) => unknown;
export type Resolvers = Readonly<Record<string, Readonly<Record<string, AnyResolver>> | GraphQLScalarType>>;

import type { GraphQLResolveInfo, GraphQLScalarType } from 'graphql';
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

export type Resolver<Given> = (
  parent: unknown,
  given: Given,
  context: GatewayContext,
  info: GraphQLResolveInfo,
) => unknown;

// Parents and arguments are what the schema says: GraphQL has checked them before a resolver runs.
type AnyResolver = (
  parent: never,
  given: never,
  context: GatewayContext,
  info: GraphQLResolveInfo,
) => unknown;
export type Resolvers = Readonly<Record<string, Readonly<Record<string, AnyResolver>> | GraphQLScalarType>>;

import { decide } from '@idea-map/identity';
import { Forbidden, NotImplemented, Unauthenticated } from '@idea-map/runtime';
import type { GraphQLSchema } from 'graphql';
import type { Resolvers, Tools } from './tools.js';

/** For every operation of the API that nothing answers yet: NOT_IMPLEMENTED, after the access table had its say. */
export function notBuiltResolvers(schema: GraphQLSchema, built: Resolvers, { loaders }: Tools): Resolvers {
  const operations = (type: 'Query' | 'Mutation') => {
    const root = type === 'Query' ? schema.getQueryType() : schema.getMutationType();
    const missing = Object.keys(root?.getFields() ?? {}).filter((name) => !(name in (built[type] ?? {})));
    return Object.fromEntries(missing.map((name) => [name, notBuilt(name, loaders)]));
  };
  return {
    Query: operations('Query'),
    Mutation: operations('Mutation'),
  };
}

function notBuilt(operation: string, loaders: Tools['loaders']) {
  return async (_parent: unknown, _given: unknown, context: Parameters<Tools['loaders']['viewer']>[0]) => {
    const viewer = await loaders.viewer(context);
    const verdict = decide(operation, viewer && viewer.roles);
    if (verdict === 'UNAUTHENTICATED') throw new Unauthenticated();
    if (verdict === 'FORBIDDEN') throw new Forbidden();
    throw new NotImplemented();
  };
}

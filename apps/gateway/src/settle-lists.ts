import {
  getNullableType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isListType,
  isObjectType,
} from 'graphql';

type Resolver = GraphQLFieldResolver<unknown, unknown>;

/**
 * Waits for the items of every list that a resolver returns, as graphql-js does; one that fails stays in its place as
 * its error. The compiler would put it at the end.
 */
export function settleLists(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve && isListType(getNullableType(field.type))) field.resolve = settling(field.resolve);
    }
  }
}

function settling(resolve: Resolver): Resolver {
  return (...given) => {
    const found: unknown = resolve(...given);
    return isPromise(found) ? found.then(settled) : settled(found);
  };
}

function settled(list: unknown): unknown {
  if (!Array.isArray(list) || !list.some(isPromise)) return list;
  return Promise.all(list.map((item: unknown) => (isPromise(item) ? item.then(undefined, asError) : item)));
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(`Unexpected error value: ${String(reason)}`);
}

function isPromise(value: unknown): value is Promise<unknown> {
  return value !== null && typeof value === 'object' && 'then' in value && typeof value.then === 'function';
}

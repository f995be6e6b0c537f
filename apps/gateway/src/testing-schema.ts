import {
  buildSchema,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
  isScalarType,
} from 'graphql';
import { scalars } from './scalars.js';
import { settleLists } from './settle-lists.js';

type Resolver = GraphQLFieldResolver<never, unknown, never>;
export type ResolverMap = Readonly<Record<string, Readonly<Record<string, Resolver>>>>;

/** For tests: a schema with our scalars and these resolvers, as the module would make it. */
export function testingSchema(typeDefs: string, resolvers: ResolverMap): GraphQLSchema {
  const schema = buildSchema(typeDefs);
  for (const scalar of Object.values(scalars)) {
    const { parseValue, parseLiteral, serialize } = scalar;
    const type = schema.getType(scalar.name);
    if (isScalarType(type)) Object.assign(type, { parseValue, parseLiteral, serialize });
  }
  for (const [name, fields] of Object.entries(resolvers)) {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`There is no type ${name}.`);
    for (const [field, resolve] of Object.entries(fields))
      Object.assign(type.getFields()[field] ?? {}, { resolve });
  }
  settleLists(schema);
  return schema;
}

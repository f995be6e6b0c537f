import {
  getNamedType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLObjectType,
} from 'graphql';
import { filled, readSchema, type RootField } from './root-fields.js';

/** What is asked about: an idea's id and a word of its text. */
export interface About {
  readonly id: string;
  readonly mark: string;
}

interface Place {
  readonly type: GraphQLObjectType;
  /** The fields on the way to it, each with the arguments that it needs, from the root on. */
  readonly way: readonly string[];
}

const AT_ONCE = 3;

/**
 * Queries that between them ask every field of every type of the API, from the schema: every root field, and from there
 * each field of each type at the first place where it is met. A field that is added is asked without being named here.
 * @param without root fields that are left out
 */
export function everythingAsked(about: About, without: readonly string[]): string[] {
  const asked = [...everyPlace(about, without)].map(({ type, way }) => {
    const leaves = Object.values(type.getFields())
      .filter((field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument))
      .map(({ name }) => name);
    return `${way.join(' { ')} { __typename ${leaves.join(' ')}${' }'.repeat(way.length)}`;
  });
  const queries: string[] = [];
  for (let from = 0; from < asked.length; from += AT_ONCE) {
    const some = asked.slice(from, from + AT_ONCE).map((query, at) => `a${at}: ${query}`);
    queries.push(`{ ${some.join('\n')} }`);
  }
  return queries;
}

function* everyPlace(about: About, without: readonly string[]): Generator<Place> {
  const roots = Object.values(readSchema().getQueryType()?.getFields() ?? {});
  // The idea itself first: its fields lead to most of what there is.
  roots.sort((one, other) => Number(other.name === 'idea') - Number(one.name === 'idea'));
  const places = roots
    .filter(({ name }) => !without.includes(name))
    .flatMap((field) => place(field, [], about));
  const met = new Set<string>();
  for (let at = places.shift(); at; at = places.shift()) {
    yield at;
    for (const field of Object.values(at.type.getFields())) {
      const edge = `${at.type.name}.${field.name}`;
      if (met.has(edge)) continue;
      met.add(edge);
      places.push(...place(field, at.way, about));
    }
  }
}

function place(field: RootField, way: readonly string[], about: About): Place[] {
  const type = getNamedType(field.type);
  if (!isCompositeType(type) || !isObjectType(type)) return [];
  return [{ type, way: [...way, filled(field, about)] }];
}

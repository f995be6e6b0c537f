import type { GraphQLResolveInfo, GraphQLScalarType } from 'graphql';
import type { ActorView, RequestDefinition } from '@idea-map/contracts';
import type { Ask } from '../ask.js';
import type { Downloads } from '../downloads.js';
import type { EvaluationLoaders } from '../evaluation-loaders.js';
import type { ForcesCache } from '../forces-cache.js';
import type { Loaders } from '../loaders.js';
import type { GatewayContext, Language } from '../request-context.js';
import { words } from '../words.js';
import type { TriageLoaders } from '../triage-loaders.js';

/** What resolvers are made of: they ask, and put answers into the API's shape; they decide nothing. */
export interface Tools {
  readonly ask: Ask;
  readonly loaders: Loaders;
  readonly triage: TriageLoaders;
  readonly evaluation: EvaluationLoaders;
  readonly forces: ForcesCache;
  readonly downloads: Downloads;
  /** The language in which this caller is to be answered. */
  readonly language: (context: GatewayContext) => Promise<Language>;
}

/** Who did or must do a thing, in the caller's language: a name where it may be shown, else a role of a body. */
export async function actorWords(
  { loaders, forces, language }: Tools,
  who: ActorView,
  context: GatewayContext,
): Promise<string> {
  const spoken = await language(context);
  return words.actor(who, {
    name: who.personId ? ((await loaders.person(context, who.personId))?.name ?? null) : null,
    force: words.nameOf(await forces.one(context, who.force), spoken),
    language: spoken,
  });
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

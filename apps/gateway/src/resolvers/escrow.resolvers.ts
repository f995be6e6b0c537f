import * as contracts from '@idea-map/contracts';
import type { InputOf, ReleaseView } from '@idea-map/contracts';
import { NotFound } from '@idea-map/runtime';
import { connection, totals } from '../connections.js';
import type { GatewayContext } from '../request-context.js';
import { actorWords, commanding, type Resolvers, type Tools } from './tools.js';

/** The two keys by which it is released who wrote an idea. */
export function escrowResolvers(tools: Tools): Resolvers {
  const { ask, loaders } = tools;
  return {
    Query: {
      identityReleases: async (_parent, input: InputOf<typeof contracts.ListIdentityReleases>, context) =>
        connection(await ask.read(context, contracts.ListIdentityReleases, input), input.after, () =>
          ask.read(context, contracts.CountIdentityReleases, { state: input.state }),
        ),
    },
    Mutation: {
      askIdentityRelease: commanding(tools, contracts.AskIdentityRelease),
      decideIdentityRelease: commanding(tools, contracts.DecideIdentityRelease),
    },
    Idea: {
      identityRelease: (idea: { id: string }, _: unknown, context) => loaders.release(context, idea.id),
    },
    IdentityRelease: {
      idea: (release: ReleaseView, _: unknown, context) => loaders.idea(context, release.ideaId),
      askedBy: (release: ReleaseView, _: unknown, context) => actorWords(tools, release.askedBy, context),
      decidedBy: (release: ReleaseView, _: unknown, context) =>
        release.decidedBy && actorWords(tools, release.decidedBy, context),
      author: (release: ReleaseView, _: unknown, context) => author(tools, release, context),
    },
    IdentityReleaseConnection: totals,
  };
}

/** Null to all but the two who released it; asking is on the record. */
async function author({ ask, loaders }: Tools, { id, state }: ReleaseView, context: GatewayContext) {
  if (state !== 'RELEASED') return null;
  try {
    const { personId } = await ask.read(context, contracts.GetReleasedAuthor, { id });
    return personId && (await loaders.person(context, personId));
  } catch (error) {
    if (error instanceof NotFound || (error as { code?: string }).code === 'FORBIDDEN') return null;
    throw error;
  }
}

import { adviceWords, type AdviceKey } from '@idea-map/check';
import * as contracts from '@idea-map/contracts';
import type { CardView, IdeaView } from '@idea-map/contracts';
import { connection } from '../connections.js';
import { changing } from './idea.resolvers.js';
import type { Resolvers, Tools } from './tools.js';

type Idea = CardView & Partial<Pick<IdeaView, 'check' | 'deidentifiedAt'>>;

/** The check before publication: what it finds, and what data officers do with what is held. */
export function checkResolvers(tools: Tools): Resolvers {
  const { ask, loaders, language } = tools;
  return {
    Query: {
      checkText: (_parent, input: { text: string }, context) => ask.read(context, contracts.CheckText, input),
      checkQueue: async (_parent, page: { first: number; after?: string }, context) =>
        connection(await ask.read(context, contracts.ListCheckQueue, page), page.after, () =>
          ask.read(context, contracts.CountCheckQueue, {}),
        ),
    },
    Mutation: {
      releaseFromCheck: changing(tools, contracts.ReleaseFromCheck),
      requireRevision: changing(tools, contracts.RequireRevision),
      confirmDeidentified: changing(tools, contracts.ConfirmDeidentified),
    },
    Idea: {
      // A card has neither: intake is asked, where there can be one.
      check: async (idea: Idea, _: unknown, context) => {
        if (idea.stage !== 'IN_CHECK' || idea.check !== undefined) return idea.check ?? null;
        return (await loaders.idea(context, idea.id))?.check ?? null;
      },
      deidentifiedAt: async (idea: Idea, _: unknown, context) => {
        if (idea.kind !== 'IMPACT_CASE' || idea.deidentifiedAt !== undefined)
          return idea.deidentifiedAt ?? null;
        return (await loaders.idea(context, idea.id))?.deidentifiedAt ?? null;
      },
    },
    Finding: {
      advice: async (finding: { advice: AdviceKey }, _: unknown, context) =>
        adviceWords(finding.advice, await language(context)),
    },
  };
}

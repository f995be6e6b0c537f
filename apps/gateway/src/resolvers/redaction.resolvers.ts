import * as contracts from '@idea-map/contracts';
import type { RedactionView, TextTakenOutView } from '@idea-map/contracts';
import { actorWords, commanding, type Resolvers, type Tools } from './tools.js';

/** Taking a text back, and the receipt of it. */
export function redactionResolvers(tools: Tools): Resolvers {
  const { ask, loaders } = tools;
  return {
    Query: {
      redaction: (_parent, { id }: { id: string }, context) =>
        ask.read(context, contracts.GetRedaction, { id }),
    },
    Mutation: {
      redactIdea: commanding(tools, contracts.RedactIdea),
      redactComment: commanding(tools, contracts.RedactComment),
      erasePerson: commanding(tools, contracts.ErasePerson),
      reapplyRedactions: commanding(tools, contracts.ReapplyRedactions),
    },
    Idea: {
      redaction: (idea: { id: string }, _: unknown, context) => loaders.redaction(context, idea.id),
      textTakenOut: (idea: { id: string }, _: unknown, context) => loaders.textTakenOut(context, idea.id),
    },
    TextTakenOut: {
      by: (taken: TextTakenOutView, _: unknown, context) => actorWords(tools, taken.by, context),
    },
    Redaction: {
      idea: ({ ideaId }: RedactionView, _: unknown, context) => ideaId && loaders.idea(context, ideaId),
      by: (redaction: RedactionView, _: unknown, context) => actorWords(tools, redaction.by, context),
    },
  };
}

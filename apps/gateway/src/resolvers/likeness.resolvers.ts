import * as contracts from '@idea-map/contracts';
import type { Likes } from '@idea-map/contracts';
import { BadInput, NotFound } from '@idea-map/runtime';
import { loader, type GatewayContext } from '../request-context.js';
import type { Given, Resolvers, Tools } from './tools.js';

/** What is like a text or an idea. Likeness knows who may read what; intake is asked once more, and has the last word. */
export function likenessResolvers(tools: Tools): Resolvers {
  const { ask } = tools;
  return {
    Query: {
      similar: async (_parent, { text, first }: { text: string; first: number }, context) => {
        if (text.trim() === '') return [];
        return readable(
          tools,
          context,
          await ask.read(context, contracts.FindSimilar, { text, first: few(first) }),
        );
      },
      likenessIndex: (_parent, _input: unknown, context) => ask.read(context, contracts.GetLikenessIndex, {}),
    },
    Mutation: {
      rebuildLikeness: async (...[, , context, info]: Given<unknown>) => {
        await ask.command({ context, info }, contracts.RebuildLikeness, {});
        return ask.read(context, contracts.GetLikenessIndex, {});
      },
    },
    Idea: {
      similar: async ({ id }: { id: string }, { first }: { first: number }, context) =>
        readable(tools, context, await similarTo(tools, context, { id, first: few(first) })),
    },
  };
}

async function similarTo(
  { ask }: Tools,
  context: GatewayContext,
  { id, first }: { id: string; first: number },
): Promise<Likes> {
  const batch = loader<string, Likes>(context, `similar ${first}`, async (ids) => {
    const found = await ask.read(context, contracts.FindSimilarIdeas, { ids: [...ids], first });
    return ids.map((one) => found.find(({ ideaId }) => ideaId === one)?.similar ?? []);
  });
  return batch.load(id);
}

/** Exactly one of idea and evidence is set, so that what may not be read is left out whole. */
async function readable({ ask, loaders }: Tools, context: GatewayContext, likes: Likes) {
  const found = await Promise.all(
    likes.map(async ({ id, kind, score }) => {
      const idea = kind === 'idea' ? await loaders.idea(context, id) : null;
      const evidence =
        kind === 'evidence'
          ? await ask.read(context, contracts.GetEvidenceEntry, { id }).catch(unlessGone)
          : null;
      return { score, idea, evidence };
    }),
  );
  return found.filter(({ idea, evidence }) => idea !== null || evidence !== null);
}

function unlessGone(error: unknown): null {
  if (error instanceof NotFound) return null;
  throw error;
}

function few(first: number): number {
  if (first < 1 || first > 20) throw BadInput.of('first', 'OUT_OF_RANGE', 'Ask for 1 to 20.');
  return first;
}

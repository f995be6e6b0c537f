import * as contracts from '@idea-map/contracts';
import type { CallView } from '@idea-map/contracts';
import { connection, totals } from '../connections.js';
import { themesOf } from './themes.js';
import { commanding, type Resolvers, type Tools } from './tools.js';

/** Calls: a body's questions to the nation. */
export function callResolvers(tools: Tools): Resolvers {
  const { ask, loaders } = tools;
  return {
    Query: {
      call: (_parent, { id }: { id: string }, context) => ask.read(context, contracts.GetCall, { id }),
      calls: async (_parent, page: { open?: boolean; first: number; after?: string }, context) =>
        connection(await ask.read(context, contracts.ListCalls, page), page.after, () =>
          ask.read(context, contracts.CountCalls, { open: page.open }),
        ),
    },
    Mutation: {
      openCall: commanding(tools, contracts.OpenCall),
      closeCall: commanding(tools, contracts.CloseCall),
    },
    Call: {
      themes: (call: CallView) => themesOf(call.themes),
      owner: async (call: CallView, _: unknown, context) =>
        (await loaders.organisation(context, call.owner))?.name ?? call.owner,
    },
    CallConnection: totals,
  };
}

import type { ActorView, ThreadView } from '@idea-map/contracts';
import type { GatewayContext } from '../request-context.js';
import { reasonIn } from '../welsh-sentences.js';
import { words } from '../words.js';
import { actorWords, type Resolvers, type Tools } from './tools.js';

type History = ThreadView['history'][number];
type Next = NonNullable<ThreadView['next']>;

/** The thread of an idea, in words: each hand-off, who holds it, what is next and by when. */
export function threadResolvers(tools: Tools): Resolvers {
  const { loaders, language } = tools;
  const actor = (who: ActorView, context: GatewayContext) => actorWords(tools, who, context);
  const thread = (idea: { id: string }, context: GatewayContext) => loaders.thread(context, idea.id);

  return {
    Idea: {
      history: async (idea: { id: string }, _: unknown, context) =>
        (await thread(idea, context))?.history ?? [],
      next: async (idea: { id: string }, _: unknown, context) => (await thread(idea, context))?.next ?? null,
      moves: async (idea: { id: string }, _: unknown, context) => (await thread(idea, context))?.moves ?? [],
    },
    HistoryEntry: {
      what: async (entry: History, _: unknown, context) => words.did(entry.move, await language(context)),
      // What a clock did by itself, nobody wrote.
      reason: async ({ reason, by }: History, _: unknown, context) =>
        by === null ? reasonIn(reason, await language(context)) : reason,
      holder: (entry: History, _: unknown, context) => entry.holder && actor(entry.holder, context),
      by: (entry: History, _: unknown, context) => entry.by && actor(entry.by, context),
    },
    NextStep: {
      holder: (next: Next, _: unknown, context) => actor(next.holder, context),
      action: async (next: Next, _: unknown, context) => words.next(next, await language(context)),
    },
  };
}

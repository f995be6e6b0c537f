import * as contracts from '@idea-map/contracts';
import type { ActorView, CardView, IdeaView } from '@idea-map/contracts';
import { NotFound } from '@idea-map/runtime';
import { connection, totals } from '../connections.js';
import type { GatewayContext } from '../request-context.js';
import { words } from '../words.js';
import type { Resolver, Resolvers, Tools } from './tools.js';
import { themesOf } from './themes.js';

type Idea = CardView & Partial<Pick<IdeaView, 'viewerSupports'>>;
type History = contracts.ThreadView['history'][number];
type Next = NonNullable<contracts.ThreadView['next']>;

/** Ideas: what their authors and readers do, and the fields that are not on a card. */
export function ideaResolvers(tools: Tools): Resolvers {
  const { ask, loaders, forces, language } = tools;

  const actor = async (who: ActorView, context: GatewayContext) =>
    words.actor(who, {
      name: who.personId ? ((await loaders.person(context, who.personId))?.name ?? null) : null,
      force: (await forces.one(context, who.force))?.name ?? null,
      language: await language(context),
    });

  /** A command that changes an idea, and the idea as it is then. */
  const changing =
    <Input>(request: contracts.RequestDefinition<Input, { id: string }>): Resolver<Input> =>
    async (_parent, input, context, info) => {
      const { id } = await ask.command({ context, info }, request, input);
      const idea = await loaders.idea(context, id);
      if (!idea) throw new NotFound();
      return idea;
    };

  return {
    Query: {
      idea: (_parent, { id }: { id: string }, context) => ask.read(context, contracts.GetIdea, { id }),
      myIdeas: async (_parent, page: { first: number; after?: string }, context) =>
        connection(await ask.read(context, contracts.ListMyIdeas, page), page.after, () =>
          ask.read(context, contracts.CountMyIdeas, {}),
        ),
    },
    Mutation: {
      saveDraft: (_parent, input: contracts.SaveDraft, context, info) =>
        ask.command({ context, info }, contracts.SaveDraft, input),
      deleteDraft: (_parent, input: { id: string }, context, info) =>
        ask.command({ context, info }, contracts.DeleteDraft, input),
      submitIdea: changing(contracts.SubmitIdea),
      reviseIdea: changing(contracts.ReviseIdea),
      withdrawIdea: changing(contracts.WithdrawIdea),
      supportIdea: changing(contracts.SupportIdea),
      unsupportIdea: changing(contracts.UnsupportIdea),
      commentOnIdea: (_parent, input: { id: string; text: string }, context, info) =>
        ask.command({ context, info }, contracts.CommentOnIdea, input),
    },
    Idea: {
      themes: (idea: Idea) => themesOf(idea.themes),
      author: (idea: Idea, _: unknown, context) =>
        idea.authorId && (idea.credit === 'NAMED' || idea.viewerIsAuthor)
          ? loaders.person(context, idea.authorId)
          : null,
      force: (idea: Idea, _: unknown, context) => forces.one(context, idea.force),
      place: (idea: Idea, _: unknown, context) => loaders.place(context, idea.id),
      call: (idea: Idea, _: unknown, context) => idea.call && loaders.call(context, idea.call),
      viewerSupports: async (idea: Idea, _: unknown, context) =>
        idea.viewerSupports ?? (await loaders.idea(context, idea.id))?.viewerSupports ?? null,
      comments: async (idea: Idea, page: { first: number; after?: string }, context) => {
        const found = await loaders.comments(context, idea.id, page);
        const none = { items: [], hasNextPage: false };
        return connection(found?.page ?? none, page.after, () => Promise.resolve(found?.total ?? 0));
      },
      history: async (idea: Idea, _: unknown, context) =>
        (await loaders.thread(context, idea.id))?.history ?? [],
      next: async (idea: Idea, _: unknown, context) => (await loaders.thread(context, idea.id))?.next ?? null,
      moves: async (idea: Idea, _: unknown, context) => (await loaders.thread(context, idea.id))?.moves ?? [],
      check: () => null,
      deidentifiedAt: () => null,
      priority: () => null,
    },
    HistoryEntry: {
      what: async (entry: History, _: unknown, context) => words.did(entry.move, await language(context)),
      holder: (entry: History, _: unknown, context) => entry.holder && actor(entry.holder, context),
      by: (entry: History, _: unknown, context) => entry.by && actor(entry.by, context),
    },
    NextStep: {
      holder: (next: Next, _: unknown, context) => actor(next.holder, context),
      action: async (next: Next, _: unknown, context) => words.next(next.stage, await language(context)),
      pausedUntil: () => null,
      pauseReason: () => null,
    },
    Comment: {
      author: (comment: contracts.CommentView, _: unknown, context) =>
        comment.authorId && loaders.person(context, comment.authorId),
      force: (comment: contracts.CommentView, _: unknown, context) => forces.one(context, comment.force),
    },
    IdeaConnection: totals,
    CommentConnection: totals,
  };
}

import * as contracts from '@idea-map/contracts';
import type { CardView, IdeaView } from '@idea-map/contracts';
import { NotFound } from '@idea-map/runtime';
import { connection, totals } from '../connections.js';
import { themesOf } from './themes.js';
import { commanding, type Given, type Resolvers, type Tools } from './tools.js';

type Idea = CardView &
  Partial<Pick<IdeaView, 'viewerSupports'>> & {
    /** While an idea is scored blind. */
    readonly placeWithheld?: boolean;
  };
interface Paging {
  readonly first: number;
  readonly after?: string;
}

/** Ideas: what their authors and readers do. */
export function ideaResolvers(tools: Tools): Resolvers {
  const { ask } = tools;
  return {
    Query: {
      idea: (_parent, { id }: { id: string }, context) => ask.read(context, contracts.GetIdea, { id }),
      myIdeas: async (_parent, page: Paging, context) =>
        connection(await ask.read(context, contracts.ListMyIdeas, page), page.after, () =>
          ask.read(context, contracts.CountMyIdeas, {}),
        ),
    },
    Mutation: {
      saveDraft: changing(tools, contracts.SaveDraft),
      deleteDraft: commanding(tools, contracts.DeleteDraft),
      submitIdea: changing(tools, contracts.SubmitIdea),
      reviseIdea: changing(tools, contracts.ReviseIdea),
      confirmPlace: changing(tools, contracts.ConfirmPlace),
      withdrawIdea: changing(tools, contracts.WithdrawIdea),
      supportIdea: changing(tools, contracts.SupportIdea),
      unsupportIdea: changing(tools, contracts.UnsupportIdea),
      commentOnIdea: commanding(tools, contracts.CommentOnIdea),
    },
    IdeaConnection: totals,
    CommentConnection: totals,
  };
}

/** The resolver of a command that changes an idea: the idea as it is then. */
export function changing<Input>(
  { ask, loaders }: Tools,
  request: contracts.RequestDefinition<Input, { id: string }>,
) {
  return async (...[, input, context, info]: Given<Input>) => {
    const { id } = await ask.command({ context, info }, request, input);
    const idea = await loaders.idea(context, id);
    if (!idea) throw new NotFound();
    return idea;
  };
}

/** The fields of an idea that are not on its card. */
export function ideaFields({ loaders, forces }: Tools): Resolvers {
  return {
    Idea: {
      themes: (idea: Idea) => themesOf(idea.themes),
      author: (idea: Idea, _: unknown, context) =>
        idea.authorId && (idea.credit === 'NAMED' || idea.viewerIsAuthor)
          ? loaders.person(context, idea.authorId)
          : null,
      force: (idea: Idea, _: unknown, context) => forces.one(context, idea.force),
      place: (idea: Idea, _: unknown, context) =>
        idea.placeWithheld ? null : loaders.place(context, idea.id),
      call: (idea: Idea, _: unknown, context) => idea.call && loaders.call(context, idea.call),
      viewerSupports: async (idea: Idea, _: unknown, context) =>
        idea.viewerSupports ?? (await loaders.idea(context, idea.id))?.viewerSupports ?? null,
      comments: async (idea: Idea, page: Paging, context) => {
        const found = await loaders.comments(context, idea.id, page);
        const none = { items: [], hasNextPage: false };
        return connection(found?.page ?? none, page.after, () => Promise.resolve(found?.total ?? 0));
      },
    },
    Comment: {
      author: (comment: contracts.CommentView, _: unknown, context) =>
        comment.authorId && loaders.person(context, comment.authorId),
      force: (comment: contracts.CommentView, _: unknown, context) => forces.one(context, comment.force),
    },
  };
}

import * as contracts from '@idea-map/contracts';
import type { AnswerLinkView, InputOf, NoticeView, RequestDefinition } from '@idea-map/contracts';
import { NotFound } from '@idea-map/runtime';
import { connection, totals } from '../connections.js';
import { words } from '../words.js';
import { commanding, type Given, type Resolvers, type Tools } from './tools.js';

/** What people are told, and how they want to be. */
export function noticesResolvers(tools: Tools): Resolvers {
  const { ask, language, loaders } = tools;
  return {
    Query: {
      notifications: async (_parent, input: InputOf<typeof contracts.ListNotices>, context) =>
        connection(await ask.read(context, contracts.ListNotices, input), input.after, () =>
          ask.read(context, contracts.CountNotices, { unread: input.unread }),
        ),
      answerLink: (_parent, input: { token: string }, context) =>
        ask.read(context, contracts.GetAnswerLink, input),
    },
    Mutation: {
      useAnswerLink: commanding(tools, contracts.UseAnswerLink),
      readNotification: commanding(tools, contracts.ReadNotice),
      readNotifications: asViewer(tools, contracts.ReadNotices),
      setDelivery: asViewer(tools, contracts.SetDelivery),
      followIdea: changingIdea(tools, contracts.FollowIdea),
      unfollowIdea: changingIdea(tools, contracts.UnfollowIdea),
    },
    AnswerLink: {
      question: async ({ question }: AnswerLinkView, _: unknown, context) =>
        words.of(question, await language(context)),
      label: async ({ label }: AnswerLinkView, _: unknown, context) =>
        words.of(label, await language(context)),
    },
    NotificationConnection: totals,
    Notification: {
      text: async ({ text }: NoticeView, _: unknown, context) => words.of(text, await language(context)),
      idea: ({ ideaId }: NoticeView, _: unknown, context) => ideaId && loaders.idea(context, ideaId),
    },
  };
}

/** The fields of an idea and of the viewer that reminders knows. */
export function noticesFields({ loaders }: Tools): Resolvers {
  return {
    Idea: {
      viewerFollows: async ({ id }: { id: string }, _: unknown, context) =>
        (await loaders.followed(context, id)) !== null,
    },
    Viewer: {
      unreadCount: async (_viewer: unknown, _: unknown, context) =>
        (await loaders.standing(context)).unreadCount,
      delivery: async (_viewer: unknown, _: unknown, context) => (await loaders.standing(context)).delivery,
      mailFails: async (_viewer: unknown, _: unknown, context) => (await loaders.standing(context)).mailFails,
    },
  };
}

/** The resolver of a command about the caller: the caller as they are then. */
function asViewer<Input>({ ask, loaders }: Tools, request: RequestDefinition<Input, null>) {
  return async (...[, input, context, info]: Given<Input>) => {
    await ask.command({ context, info }, request, input);
    return loaders.viewer(context);
  };
}

function changingIdea<Input>({ ask, loaders }: Tools, request: RequestDefinition<Input, { id: string }>) {
  return async (...[, input, context, info]: Given<Input>) => {
    const { id } = await ask.command({ context, info }, request, input);
    const idea = await loaders.idea(context, id);
    if (!idea) throw new NotFound();
    return idea;
  };
}

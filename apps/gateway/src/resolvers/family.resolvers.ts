import * as contracts from '@idea-map/contracts';
import type { FamilyView, InputOf, IntroductionView } from '@idea-map/contracts';
import { NotFound } from '@idea-map/runtime';
import type { GatewayContext } from '../request-context.js';
import { words } from '../words.js';
import type { Given, Resolvers, Tools } from './tools.js';

/** Ideas that belong together, and brokers who were brought together. */
export function familyResolvers({ ask, triage }: Tools): Resolvers {
  const family = async (context: GatewayContext, id: string) => {
    const found = await triage.family(context, id);
    if (!found) throw new NotFound();
    return found;
  };

  return {
    Mutation: {
      linkIdeas: async (...[, input, context, info]: Given<contracts.LinkIdeas>) =>
        family(context, (await ask.command({ context, info }, contracts.LinkIdeas, input)).ideaId),
      unlinkIdeas: async (...[, input, context, info]: Given<InputOf<typeof contracts.UnlinkIdeas>>) =>
        family(context, (await ask.command({ context, info }, contracts.UnlinkIdeas, input)).ideaId),
      introduceBrokers: async (...[, input, context, info]: Given<contracts.IntroduceBrokers>) => {
        const { id } = await ask.command({ context, info }, contracts.IntroduceBrokers, input);
        return triage.introduction(context, id);
      },
    },
  };
}

/** A family and an introduction, with the ideas and people that they name. */
export function familyFields({ loaders, triage, language }: Tools): Resolvers {
  const ideas = async (context: GatewayContext, ids: readonly string[]) =>
    (await Promise.all(ids.map((id) => loaders.idea(context, id)))).filter((idea) => idea !== null);
  const people = async (context: GatewayContext, ids: readonly string[]) =>
    (await Promise.all(ids.map((id) => loaders.person(context, id)))).filter((person) => person !== null);

  return {
    Idea: {
      family: (idea: { id: string }, _: unknown, context) => triage.family(context, idea.id),
    },
    Family: {
      ideas: (found: FamilyView, _: unknown, context) => ideas(context, found.ideas),
    },
    FamilyLink: {
      by: async (link: FamilyView['links'][number], _: unknown, context) =>
        words.actor(
          { personId: link.by, role: 'BROKER', force: null },
          {
            name: (await loaders.person(context, link.by))?.name ?? null,
            force: null,
            language: await language(context),
          },
        ),
    },
    Introduction: {
      ideas: (found: IntroductionView, _: unknown, context) => ideas(context, found.ideas),
      brokers: (found: IntroductionView, _: unknown, context) => people(context, found.brokers),
    },
  };
}

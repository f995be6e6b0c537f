import * as contracts from '@idea-map/contracts';
import type { DisseminationView, DocketItemView, IdeaView, ResponseView } from '@idea-map/contracts';
import { NotFound } from '@idea-map/runtime';
import { connection, totals } from '../connections.js';
import { withoutHiddenForce } from '../hidden-force.js';
import type { GatewayContext } from '../request-context.js';
import { words } from '../words.js';
import type { Given, Resolvers, Tools } from './tools.js';

type Delivery = NonNullable<DisseminationView['deliveries']>[number];

/** What went out to forces and leaders, and what they answered. */
export function sharingResolvers(tools: Tools): Resolvers {
  const { ask, triage } = tools;
  return {
    Query: {
      docket: async (_parent, input: contracts.ListDocket, context) =>
        connection(await ask.read(context, contracts.ListDocket, input), input.after, () =>
          ask.read(context, contracts.CountDocket, { filter: input.filter }),
        ),
    },
    Mutation: {
      respond: async (...[, input, context, info]: Given<contracts.Respond>) =>
        triage.response(context, (await ask.command({ context, info }, contracts.Respond, input)).id),
      answerDocket: async (...[, input, context, info]: Given<contracts.AnswerDocket>) =>
        triage.docketItem(context, (await ask.command({ context, info }, contracts.AnswerDocket, input)).id),
      recordOutcome: async (...[, input, context, info]: Given<contracts.RecordOutcome>) =>
        triage.docketItem(context, (await ask.command({ context, info }, contracts.RecordOutcome, input)).id),
    },
    Idea: {
      dissemination: async (idea: IdeaView, _: unknown, context) =>
        withoutHiddenForce(idea, await triage.dissemination(context, idea.id)),
      docket: (idea: { id: string }, _: unknown, context) => triage.docketOfIdea(context, idea.id),
    },
    DocketConnection: totals,
    DocketItem: docketFields(tools),
  };
}

/** The adoption ledger of an idea. */
export function ledgerFields(tools: Tools): Resolvers {
  const forcesOf = async (context: GatewayContext, ids: readonly string[]) => {
    const all = await tools.forces.all(context);
    return ids.flatMap((id) => all.get(id) ?? []);
  };

  return {
    Dissemination: {
      forces: (shared: DisseminationView, _: unknown, context) => forcesOf(context, shared.forces),
      awaiting: (shared: DisseminationView, _: unknown, context) => forcesOf(context, shared.awaiting),
    },
    DeliveryRecord: {
      organisation: (delivery: Delivery, _: unknown, context) =>
        tools.loaders.organisation(context, delivery.organisation),
    },
    ForceResponse: {
      force: (response: ResponseView, _: unknown, context) => tools.forces.one(context, response.force),
    },
  };
}

function docketFields({ loaders, language }: Tools) {
  return {
    idea: async (item: DocketItemView, _: unknown, context: GatewayContext) => {
      const idea = await loaders.idea(context, item.ideaId);
      if (!idea) throw new NotFound();
      return idea;
    },
    body: (item: DocketItemView, _: unknown, context: GatewayContext) =>
      loaders.organisation(context, item.body),
    answeredBy: async (item: DocketItemView, _: unknown, context: GatewayContext) =>
      item.answeredBy &&
      words.actor(
        { personId: item.answeredBy, role: 'LEADER', force: null },
        {
          name: (await loaders.person(context, item.answeredBy))?.name ?? null,
          force: null,
          language: await language(context),
        },
      ),
  };
}

import * as contracts from '@idea-map/contracts';
import type { CaseView, Level, RequestDefinition } from '@idea-map/contracts';
import { NotFound } from '@idea-map/runtime';
import { connection, totals } from '../connections.js';
import { reasonIn } from '../welsh-sentences.js';
import type { Given, Resolvers, Tools } from './tools.js';

/** The broker's desk: cases and what is decided on them. */
export function triageResolvers(tools: Tools): Resolvers {
  const { ask } = tools;
  return {
    Query: {
      triageQueue: async (_parent, input: contracts.ListCases, context) =>
        connection(await ask.read(context, contracts.ListCases, input), input.after, () =>
          ask.read(context, contracts.CountCases, { filter: input.filter }),
        ),
    },
    Mutation: {
      claimCase: onCase(tools, contracts.ClaimCase),
      assignCase: onCase(tools, contracts.AssignCase),
      scoreIdea: onCase(tools, contracts.ScoreIdea),
      tagIdea: onCase(tools, contracts.TagIdea),
      returnIdea: onCase(tools, contracts.ReturnIdea),
      parkIdea: onCase(tools, contracts.ParkIdea),
      closeIdea: onCase(tools, contracts.CloseIdea),
      shareLocally: onCase(tools, contracts.ShareLocally),
      escalate: onCase(tools, contracts.EscalateIdea),
      shareNationally: onCase(tools, contracts.ShareNationally),
      sendBack: onCase(tools, contracts.SendBackIdea),
      selectForTest: onCase(tools, contracts.SelectForTest),
    },
    TriageCaseConnection: totals,
  };
}

/** A case, and what triage adds to ideas and forces. */
export function caseFields({ loaders, triage, language }: Tools): Resolvers {
  return {
    TriageCase: {
      idea: async ({ ideaId, hides }: CaseView, _: unknown, context) => {
        const idea = await loaders.idea(context, ideaId);
        if (!idea) throw new NotFound();
        return {
          ...idea,
          authorId: hides.author ? null : idea.authorId,
          force: hides.force ? null : idea.force,
          placeWithheld: hides.force,
        };
      },
      queue: (held: CaseView, _: unknown, context) => loaders.organisation(context, held.queue),
      // A clock parks what its author left unanswered, with a reason of its own.
      reason: async ({ decision, reason }: CaseView, _: unknown, context) =>
        decision === 'PARK' ? reasonIn(reason, await language(context)) : reason,
      broker: (held: CaseView, _: unknown, context) =>
        held.brokerId && loaders.person(context, held.brokerId),
    },
    Idea: {
      triage: (idea: { id: string }, { level }: { level?: Level }, context) =>
        triage.caseOfIdea(context, idea.id, level ?? null),
      priority: async (idea: { id: string }, _: unknown, context) =>
        (await triage.merit(context, idea.id))?.priority ?? null,
      nationalPriorities: async (idea: { id: string }, _: unknown, context) =>
        (await triage.merit(context, idea.id))?.nationalPriorities ?? [],
    },
    Force: {
      vacantSince: (force: { id: string }, _: unknown, context) => triage.vacantSince(context, force.id),
    },
  };
}

/** The resolver of a decision: the case as it is then. */
function onCase<Input>({ ask, triage }: Tools, request: RequestDefinition<Input, { caseId: string }>) {
  return async (...[, input, context, info]: Given<Input>) => {
    const { caseId } = await ask.command({ context, info }, request, input);
    const held = await triage.case(context, caseId);
    if (!held) throw new NotFound();
    return held;
  };
}

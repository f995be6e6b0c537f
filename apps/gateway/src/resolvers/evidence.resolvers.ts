import * as contracts from '@idea-map/contracts';
import type { EvidenceFilter, EvidenceView } from '@idea-map/contracts';
import { connection, totals } from '../connections.js';
import { reasonIn } from '../welsh-sentences.js';
import { themesOf } from './themes.js';
import { commanding, type Resolvers, type Tools } from './tools.js';

interface Asked {
  readonly filter?: EvidenceFilter;
  readonly first: number;
  readonly after?: string;
}

/** What was learned: open to anyone once it is published; what it leads to, only as the caller may read it. */
export function evidenceResolvers(tools: Tools): Resolvers {
  const { loaders, triage, evaluation } = tools;
  return {
    Query: entries(tools),
    Mutation: {
      draftEvidence: commanding(tools, contracts.DraftEvidence),
      reviseEvidence: commanding(tools, contracts.ReviseEvidence),
      publishEvidence: commanding(tools, contracts.PublishEvidence),
      confirmEvidence: commanding(tools, contracts.ConfirmEvidence),
      withdrawEvidence: commanding(tools, contracts.WithdrawEvidence),
    },
    EvidenceEntry: {
      stateReason: async ({ stateReason }: EvidenceView, _: unknown, context) =>
        reasonIn(stateReason, await tools.language(context)),
      themes: (entry: EvidenceView) => themesOf(entry.themes),
      idea: (entry: EvidenceView, _: unknown, context) =>
        context.token === null ? null : loaders.idea(context, entry.ideaId),
      tests: (entry: EvidenceView, { first }: { first: number }, context) =>
        evaluation.ofEvidence(context, entry.tests.slice(0, Math.max(0, first))),
      adoption: async (entry: EvidenceView, _: unknown, context) =>
        context.token === null
          ? null
          : ((await triage.dissemination(context, entry.ideaId))?.responses ?? []),
    },
    EvidenceConnection: totals,
    Idea: {
      evidence: async (idea: { id: string }, _: unknown, context) =>
        (await loaders.evidence(context, idea.id))?.entries ?? [],
    },
  };
}

function entries({ ask }: Tools): NonNullable<Resolvers['Query']> {
  return {
    evidence: async (_parent, asked: Asked, context) =>
      connection(await ask.read(context, contracts.ListEvidence, asked), asked.after, () =>
        ask.read(context, contracts.CountEvidence, { filter: asked.filter }),
      ),
    evidenceFacets: (_parent, { filter }: Asked, context) =>
      ask.read(context, contracts.GetEvidenceFacets, { filter }),
    evidenceDrafts: async (_parent, asked: contracts.InputOf<typeof contracts.ListEvidenceDrafts>, context) =>
      connection(await ask.read(context, contracts.ListEvidenceDrafts, asked), asked.after, () =>
        ask.read(context, contracts.CountEvidenceDrafts, {}),
      ),
    evidenceEntry: (_parent, asked: { id: string; version?: number }, context) =>
      ask.read(context, contracts.GetEvidenceEntry, asked),
  };
}

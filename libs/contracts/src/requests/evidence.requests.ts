import { z } from 'zod';
import { defineRequest, INTERNAL, pageOf, paging, type InputOf } from '../request.js';
import { emmieDimensionSchema, evidenceStateSchema, testingStageSchema, verdictSchema } from '../schemas.js';

const emmie = z.object({ dimension: emmieDimensionSchema, text: z.string(), quality: z.number() });

const versionLine = z.object({
  version: z.number().int(),
  citation: z.string(),
  state: evidenceStateSchema,
  publishedAt: z.iso.datetime().nullable(),
  change: z.string().nullable(),
});

/** One version of an entry. Of a withdrawn one no more than its title and why is left. */
export const evidenceView = z.object({
  id: z.uuid(),
  ideaId: z.uuid(),
  reference: z.string(),
  citation: z.string(),
  version: z.number().int(),
  versions: z.array(versionLine),
  state: evidenceStateSchema,
  stateReason: z.string().nullable(),
  title: z.string(),
  summary: z.string(),
  testingStage: testingStageSchema,
  finding: verdictSchema,
  emmie: z.array(emmie),
  professionalJudgement: z.string().nullable(),
  whatDidNotWork: z.string().nullable(),
  cost: z.string().nullable(),
  themes: z.array(z.string()),
  tests: z.array(z.uuid()),
  publishedAt: z.iso.datetime().nullable(),
  reviewOn: z.iso.date(),
});
export type EvidenceView = z.infer<typeof evidenceView>;

/** As the API's EvidenceInput: left out stays, or is filled from the tests of a new draft; null clears. */
const evidenceInput = z.object({
  title: z.string().nullish(),
  summary: z.string().nullish(),
  idea: z.string().nullish(),
  tests: z.array(z.string()).nullish(),
  testingStage: testingStageSchema.nullish(),
  finding: verdictSchema.nullish(),
  emmie: z.array(emmie).nullish(),
  professionalJudgement: z.string().nullish(),
  whatDidNotWork: z.string().nullish(),
  cost: z.string().nullish(),
  themes: z.array(z.string()).nullish(),
  reviewOn: z.iso.date().nullish(),
});
export type EvidenceInput = z.infer<typeof evidenceInput>;

export const DraftEvidence = defineRequest({
  name: 'draftEvidence',
  service: 'evidence',
  kind: 'command',
  input: z.object({ input: evidenceInput }),
  output: evidenceView,
});

/** A new version of a published entry, or more of its draft. */
export const ReviseEvidence = defineRequest({
  name: 'reviseEvidence',
  service: 'evidence',
  kind: 'command',
  input: z.object({ id: z.string(), input: evidenceInput, change: z.string().nullish() }),
  output: evidenceView,
});
export type ReviseEvidence = InputOf<typeof ReviseEvidence>;

export const PublishEvidence = defineRequest({
  name: 'publishEvidence',
  service: 'evidence',
  kind: 'command',
  input: z.object({ id: z.string() }),
  output: evidenceView,
});

export const ConfirmEvidence = defineRequest({
  name: 'confirmEvidence',
  service: 'evidence',
  kind: 'command',
  input: z.object({ id: z.string(), reviewOn: z.iso.date(), note: z.string().nullish() }),
  output: evidenceView,
});
export type ConfirmEvidence = InputOf<typeof ConfirmEvidence>;

export const WithdrawEvidence = defineRequest({
  name: 'withdrawEvidence',
  service: 'evidence',
  kind: 'command',
  input: z.object({ id: z.string(), reason: z.string() }),
  output: evidenceView,
});

export const evidenceFilter = z.object({
  text: z.string().nullish(),
  themes: z.array(z.string()).nullish(),
  testingStages: z.array(testingStageSchema).nullish(),
  findings: z.array(verdictSchema).nullish(),
  forces: z.array(z.string()).nullish(),
});
export type EvidenceFilter = z.infer<typeof evidenceFilter>;

const filtered = { filter: evidenceFilter.nullish() };

/** Published entries, the latest first; by relevance where words are searched for. */
export const ListEvidence = defineRequest({
  name: 'evidence',
  service: 'evidence',
  kind: 'read',
  input: z.object({ ...filtered, ...paging }),
  output: pageOf(evidenceView),
});
export type ListEvidence = InputOf<typeof ListEvidence>;

export const CountEvidence = defineRequest({
  name: 'countEvidence',
  service: 'evidence',
  kind: 'read',
  operation: 'evidence',
  input: z.object(filtered),
  output: z.number().int(),
});

const count = z.object({ id: z.string(), count: z.number().int() });

export const GetEvidenceFacets = defineRequest({
  name: 'evidenceFacets',
  service: 'evidence',
  kind: 'read',
  input: z.object(filtered),
  output: z.object({ themes: z.array(count), testingStages: z.array(count), findings: z.array(count) }),
});

/** Entries whose latest version is not published yet, the one drafted last first. */
export const ListEvidenceDrafts = defineRequest({
  name: 'evidenceDrafts',
  service: 'evidence',
  kind: 'read',
  input: z.object(paging),
  output: pageOf(evidenceView),
});

export const CountEvidenceDrafts = defineRequest({
  name: 'countEvidenceDrafts',
  service: 'evidence',
  kind: 'read',
  operation: 'evidenceDrafts',
  input: z.object({}),
  output: z.number().int(),
});

/** By id or reference. Without a version the published one, and to editors the latest. */
export const GetEvidenceEntry = defineRequest({
  name: 'evidenceEntry',
  service: 'evidence',
  kind: 'read',
  input: z.object({ id: z.string(), version: z.number().int().nullish() }),
  output: evidenceView,
});

/** The published entries on these ideas, and to editors their drafts. */
export const GetEvidenceOfIdeas = defineRequest({
  name: 'evidenceOfIdeas',
  service: 'evidence',
  kind: 'read',
  operation: INTERNAL,
  input: z.object({ ids: z.array(z.uuid()) }),
  output: z.array(z.object({ ideaId: z.uuid(), entries: z.array(evidenceView) })),
});

import { z } from 'zod';
import { defineRequest, INTERNAL, type InputOf, type OutputOf } from '../request.js';
import { actorView } from './intake.requests.js';

/** A receipt: complete when every copy has a time. */
export const redactionView = z.object({
  id: z.uuid(),
  ideaId: z.uuid().nullable(),
  reason: z.string(),
  by: actorView,
  askedAt: z.iso.datetime(),
  copies: z.array(z.object({ holder: z.string(), clearedAt: z.iso.datetime().nullable() })),
  completedAt: z.iso.datetime().nullable(),
});
export type RedactionView = z.infer<typeof redactionView>;

const asked = z.object({ id: z.string(), reason: z.string() });

export const RedactIdea = defineRequest({
  name: 'redactIdea',
  service: 'intake',
  kind: 'command',
  byAuthor: true,
  input: asked,
  output: redactionView,
});

export const RedactComment = defineRequest({
  name: 'redactComment',
  service: 'intake',
  kind: 'command',
  byAuthor: true,
  input: asked,
  output: redactionView,
});
export type Redact = InputOf<typeof RedactIdea>;

export const GetRedaction = defineRequest({
  name: 'redaction',
  service: 'intake',
  kind: 'read',
  input: z.object({ id: z.string() }),
  output: redactionView,
});

/** The latest of each of these ideas, to its author and data officers. */
export const GetRedactionsOfIdeas = defineRequest({
  name: 'redactionsByIdeas',
  service: 'intake',
  kind: 'read',
  operation: INTERNAL,
  input: z.object({ ids: z.array(z.uuid()) }),
  output: z.array(redactionView),
});

/** Of those of these ideas that have no text any more, when it was taken out and in which role: to whoever may read them. */
export const GetTextsTakenOut = defineRequest({
  name: 'textsTakenOut',
  service: 'intake',
  kind: 'read',
  operation: INTERNAL,
  input: z.object({ ids: z.array(z.uuid()) }),
  output: z.array(z.object({ ideaId: z.uuid(), at: z.iso.datetime(), by: actorView })),
});
export type TextTakenOutView = OutputOf<typeof GetTextsTakenOut>[number];

/** Has every redaction, those of the ledger too, cleared again by every holder. @returns how many */
export const ReapplyRedactions = defineRequest({
  name: 'reapplyRedactions',
  service: 'intake',
  kind: 'command',
  input: z.object({}),
  output: z.number().int(),
  deadlineMs: 60_000,
});

/** What they wrote stays, without a person. */
export const ErasePerson = defineRequest({
  name: 'erasePerson',
  service: 'directory',
  kind: 'command',
  input: z.object({ person: z.string(), reason: z.string() }),
  output: redactionView,
});

import { z } from 'zod';
import { defineRequest, INTERNAL, pageOf, paging, type InputOf, type OutputOf } from '../request.js';
import * as schemas from '../schemas.js';
import { stopReasons } from '../vocabulary.js';

const { ideaFields, stageSchema, moveSchema, roleSchema } = schemas;

/** An idea as this caller may see it. Texts are empty in a draft that has none yet. */
export const ideaView = z.object({
  id: z.uuid(),
  ...ideaFields,
  reference: z.string().nullable(),
  stage: stageSchema,
  /** Null unless the idea is NAMED or the caller is its author. */
  authorId: z.uuid().nullable(),
  viewerIsAuthor: z.boolean(),
  viewerSupports: z.boolean().nullable(),
  submittedAt: z.iso.datetime().nullable(),
  /** The licence under which it was shared, as a keyed mark: where this caller may know its author. */
  licenceMark: z.string().nullable(),
  /** While it is held, to its author and data officers. */
  check: schemas.textCheckSchema.nullable(),
  /** When a data officer said that an impact case points at nobody. */
  deidentifiedAt: z.iso.datetime().nullable(),
  /** To its author, while it is a draft: its place as it is kept, no finer than that. */
  draftPlace: z
    .object({
      postcode: z.string().nullable(),
      latitude: z.number().nullable(),
      longitude: z.number().nullable(),
      force: z.string().nullable(),
    })
    .nullish(),
});
export type IdeaView = z.infer<typeof ideaView>;

/** Who did or must do a thing, to be put in words: a person who may be shown, else the author or a role of a body. */
export const actorView = z.object({
  personId: z.uuid().nullable(),
  role: z.enum(['AUTHOR', ...roleSchema.options]),
  force: z.string().nullable(),
});
export type ActorView = z.infer<typeof actorView>;

export const threadView = z.object({
  ideaId: z.uuid(),
  history: z.array(
    z.object({
      at: z.iso.datetime(),
      stage: stageSchema,
      move: moveSchema,
      reason: z.string().nullable(),
      stopReason: z.enum(stopReasons).nullable(),
      holder: actorView.nullable(),
      by: actorView.nullable(),
    }),
  ),
  next: z
    .object({
      holder: actorView,
      yours: z.boolean(),
      move: moveSchema.nullable(),
      stage: stageSchema,
      due: z.iso.datetime().nullable(),
      overdue: z.boolean(),
      /** The day until which its clock stands still, and why; null while it runs. */
      pausedUntil: z.iso.date().nullable(),
      pauseReason: z.string().nullable(),
    })
    .nullable(),
  moves: z.array(moveSchema),
});
export type ThreadView = z.infer<typeof threadView>;

export const commentView = z.object({
  id: z.uuid(),
  text: z.string(),
  redacted: z.boolean(),
  authorId: z.uuid().nullable(),
  byAuthor: z.boolean(),
  force: z.string().nullable(),
  at: z.iso.datetime(),
});
export type CommentView = z.infer<typeof commentView>;

export const callView = z.object({
  id: z.uuid(),
  title: z.string(),
  titleCy: z.string().nullable(),
  question: z.string(),
  questionCy: z.string().nullable(),
  themes: z.array(z.string()),
  opensOn: z.iso.date(),
  closesOn: z.iso.date().nullable(),
  open: z.boolean(),
  owner: z.string(),
  ideaCount: z.number().int(),
});
export type CallView = z.infer<typeof callView>;

/** As the API's IdeaChangeInput: left out stays, null clears. Its rules are intake's, which name the field. */
const ideaChange = z.object({
  kind: schemas.kindSchema.nullish(),
  title: z.string().nullish(),
  problem: z.string().nullish(),
  proposal: z.string().nullish(),
  whatFollowed: z.string().nullish(),
  whatOvercame: z.string().nullish(),
  themes: z.array(z.string()).nullish(),
  credit: schemas.creditSchema.nullish(),
  audience: schemas.audienceSchema.nullish(),
  postcode: z.string().nullish(),
  point: schemas.pointSchema.nullish(),
  placeForce: z.string().nullish(),
  force: z.string().nullish(),
  call: z.string().nullish(),
  licence: z.string().nullish(),
  onBehalf: z.object({ source: schemas.sourceKindSchema, consent: z.string() }).nullish(),
  language: schemas.languageSchema.nullish(),
});
export type IdeaChange = z.infer<typeof ideaChange>;

export const SaveDraft = defineRequest({
  name: 'saveDraft',
  service: 'intake',
  kind: 'command',
  byAuthor: true,
  input: z.object({ id: z.string().nullish(), version: z.number().int().nullish(), input: ideaChange }),
  output: z.object({ id: z.uuid() }),
});
export type SaveDraft = InputOf<typeof SaveDraft>;

export const DeleteDraft = defineRequest({
  name: 'deleteDraft',
  service: 'intake',
  kind: 'command',
  byAuthor: true,
  input: z.object({ id: z.string() }),
  output: z.string(),
});

export const SubmitIdea = defineRequest({
  name: 'submitIdea',
  service: 'intake',
  kind: 'command',
  byAuthor: true,
  input: z.object({ draft: z.string().nullish(), input: ideaChange }),
  output: z.object({ id: z.uuid() }),
});
export type SubmitIdea = InputOf<typeof SubmitIdea>;

export const ReviseIdea = defineRequest({
  name: 'reviseIdea',
  service: 'intake',
  kind: 'command',
  byAuthor: true,
  input: z.object({
    id: z.string(),
    version: z.number().int(),
    input: ideaChange,
    answer: z.string().nullish(),
  }),
  output: z.object({ id: z.uuid() }),
});
export type ReviseIdea = InputOf<typeof ReviseIdea>;

export const WithdrawIdea = defineRequest({
  name: 'withdrawIdea',
  service: 'intake',
  kind: 'command',
  byAuthor: true,
  input: z.object({ id: z.string(), reason: z.string().nullish() }),
  output: z.object({ id: z.uuid() }),
});

/** The author's word on a place in doubt. */
export const ConfirmPlace = defineRequest({
  name: 'confirmPlace',
  service: 'intake',
  kind: 'command',
  byAuthor: true,
  input: z.object({ id: z.string(), force: z.string() }),
  output: z.object({ id: z.uuid() }),
});
export type ConfirmPlace = InputOf<typeof ConfirmPlace>;

export const SupportIdea = defineRequest({
  name: 'supportIdea',
  service: 'intake',
  kind: 'command',
  input: z.object({ id: z.string() }),
  output: z.object({ id: z.uuid() }),
});

export const UnsupportIdea = defineRequest({
  name: 'unsupportIdea',
  service: 'intake',
  kind: 'command',
  input: z.object({ id: z.string() }),
  output: z.object({ id: z.uuid() }),
});

export const CommentOnIdea = defineRequest({
  name: 'commentOnIdea',
  service: 'intake',
  kind: 'command',
  byAuthor: true,
  input: z.object({ id: z.string(), text: z.string() }),
  output: commentView,
});

/** By id, or by reference as a person types it. */
export const GetIdea = defineRequest({
  name: 'idea',
  service: 'intake',
  kind: 'read',
  input: z.object({ id: z.string() }),
  output: ideaView,
});

/** Those of them that the caller may read. */
export const GetIdeas = defineRequest({
  name: 'ideasByIds',
  service: 'intake',
  kind: 'read',
  operation: INTERNAL,
  input: z.object({ ids: z.array(z.uuid()) }),
  output: z.array(ideaView),
});

export const ListMyIdeas = defineRequest({
  name: 'myIdeas',
  service: 'intake',
  kind: 'read',
  input: z.object(paging),
  output: pageOf(ideaView),
});

export const CountMyIdeas = defineRequest({
  name: 'countMyIdeas',
  service: 'intake',
  kind: 'read',
  operation: 'myIdeas',
  input: z.object({}),
  output: z.number().int(),
});

/** History, next step and the caller's moves, for those ideas that the caller may read. */
export const GetThreads = defineRequest({
  name: 'threadsByIds',
  service: 'intake',
  kind: 'read',
  operation: INTERNAL,
  input: z.object({ ids: z.array(z.uuid()) }),
  output: z.array(threadView),
});

/** One page for each of these ideas that the caller may read, with its total. */
export const GetComments = defineRequest({
  name: 'commentsByIdeas',
  service: 'intake',
  kind: 'read',
  operation: INTERNAL,
  input: z.object({ ids: z.array(z.uuid()), ...paging }),
  output: z.array(z.object({ ideaId: z.uuid(), total: z.number().int(), page: pageOf(commentView) })),
});
export type CommentsOfIdeas = OutputOf<typeof GetComments>;

export const GetCall = defineRequest({
  name: 'call',
  service: 'intake',
  kind: 'read',
  input: z.object({ id: z.string() }),
  output: callView,
});

export const GetCalls = defineRequest({
  name: 'callsByIds',
  service: 'intake',
  kind: 'read',
  operation: INTERNAL,
  input: z.object({ ids: z.array(z.uuid()) }),
  output: z.array(callView),
});

export const ListCalls = defineRequest({
  name: 'calls',
  service: 'intake',
  kind: 'read',
  input: z.object({ open: z.boolean().nullish(), ...paging }),
  output: pageOf(callView),
});

export const CountCalls = defineRequest({
  name: 'countCalls',
  service: 'intake',
  kind: 'read',
  operation: 'calls',
  input: z.object({ open: z.boolean().nullish() }),
  output: z.number().int(),
});

export const OpenCall = defineRequest({
  name: 'openCall',
  service: 'intake',
  kind: 'command',
  input: z.object({
    input: z.object({
      title: z.string(),
      titleCy: z.string().nullish(),
      question: z.string(),
      questionCy: z.string().nullish(),
      themes: z.array(z.string()).nullish(),
      opensOn: z.iso.date(),
      closesOn: z.iso.date().nullish(),
    }),
  }),
  output: callView,
});
export type OpenCall = InputOf<typeof OpenCall>;

export const CloseCall = defineRequest({
  name: 'closeCall',
  service: 'intake',
  kind: 'command',
  input: z.object({ id: z.string() }),
  output: callView,
});

/** Says a batch of ideas again, the oldest first, for a read side to be rebuilt from. */
export const RepublishIdeas = defineRequest({
  name: 'republishIdeas',
  service: 'intake',
  kind: 'command',
  operation: 'rebuildAtlas',
  input: z.object({
    run: z.uuid(),
    startedAt: z.iso.datetime(),
    after: z.uuid().nullable(),
    said: z.number().int(),
  }),
  output: z.object({ last: z.uuid().nullable(), said: z.number().int() }),
  deadlineMs: 30_000,
});

const people = {
  submitted: z.number().int().nullable(),
  supported: z.number().int().nullable(),
  commented: z.number().int().nullable(),
};
const forceParticipation = z.object({ force: z.string().nullable(), ...people });
export type ForceParticipation = z.infer<typeof forceParticipation>;

/** How many people took part in the twelve whole months before this one; null where the figure is withheld. */
export const GetParticipation = defineRequest({
  name: 'participation',
  service: 'intake',
  kind: 'read',
  input: z.object({}),
  output: z.object({ from: z.string(), to: z.string(), ...people, byForce: z.array(forceParticipation) }),
  deadlineMs: 15_000,
});
export type ParticipationView = OutputOf<typeof GetParticipation>;

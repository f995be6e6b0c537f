import { z } from 'zod';
import { defineRequest, INTERNAL, pageOf, paging, type InputOf } from '../request.js';
import * as schemas from '../schemas.js';

const { levelSchema, caseStateSchema, moveSchema, stopReasonSchema } = schemas;

export const criterionView = z.object({
  id: z.string(),
  name: z.string(),
  nameCy: z.string(),
  question: z.string(),
  questionCy: z.string(),
  weight: z.number(),
});
export type CriterionView = z.infer<typeof criterionView>;

/** A score of 0 to 4, with the criterion as it was when it was given. */
export const scoreView = z.object({ criterion: criterionView, score: z.number().int(), why: z.string() });
export type ScoreView = z.infer<typeof scoreView>;

export const caseView = z.object({
  id: z.uuid(),
  ideaId: z.uuid(),
  level: levelSchema,
  /** A force's slug, or `college`. */
  queue: z.string(),
  state: caseStateSchema,
  brokerId: z.uuid().nullable(),
  openedAt: z.iso.datetime(),
  due: z.iso.datetime().nullable(),
  overdue: z.boolean(),
  scores: z.array(scoreView),
  priority: z.number().nullable(),
  decision: moveSchema.nullable(),
  reason: z.string().nullable(),
  /** Until it is scored its idea is shown without its author; a national one without its force too. */
  hides: z.object({ author: z.boolean(), force: z.boolean() }),
});
export type CaseView = z.infer<typeof caseView>;

const queueFilter = z.object({
  states: z.array(caseStateSchema).nullish(),
  level: levelSchema.nullish(),
  forces: z.array(z.string()).nullish(),
  themes: z.array(z.string()).nullish(),
  call: z.string().nullish(),
  mine: z.boolean().nullish(),
  overdue: z.boolean().nullish(),
});
export type QueueFilter = z.infer<typeof queueFilter>;

export const ListCases = defineRequest({
  name: 'triageQueue',
  service: 'triage',
  kind: 'read',
  input: z.object({ filter: queueFilter.nullish(), ...paging }),
  output: pageOf(caseView),
});
export type ListCases = InputOf<typeof ListCases>;

export const CountCases = defineRequest({
  name: 'countCases',
  service: 'triage',
  kind: 'read',
  operation: 'triageQueue',
  input: z.object({ filter: queueFilter.nullish() }),
  output: z.number().int(),
});

/** Those that the caller may see. */
export const GetCases = defineRequest({
  name: 'casesByIds',
  service: 'triage',
  kind: 'read',
  operation: INTERNAL,
  input: z.object({ ids: z.array(z.uuid()) }),
  output: z.array(caseView),
});

/** Of each idea the case of a level, or without one the open case, else the last: to brokers and data officers. */
export const GetCasesOfIdeas = defineRequest({
  name: 'casesByIdeas',
  service: 'triage',
  kind: 'read',
  operation: INTERNAL,
  input: z.object({ ids: z.array(z.uuid()), level: levelSchema.nullish() }),
  output: z.array(caseView),
});

/** What a command on a case answers: which case it was; what became of it is read. Its answer is kept with its key. */
const onCase = z.object({ caseId: z.uuid() });
const decision = { idea: z.string(), reason: z.string() };

export const ClaimCase = caseCommand('claimCase', { idea: z.string() });
export const AssignCase = caseCommand('assignCase', {
  idea: z.string(),
  broker: z.string().nullish(),
  reason: z.string().nullish(),
});
export type AssignCase = InputOf<typeof AssignCase>;
export const ScoreIdea = caseCommand('scoreIdea', {
  idea: z.string(),
  scores: z.array(z.object({ criterion: z.string(), score: z.number().int(), why: z.string() })),
});
export type ScoreIdea = InputOf<typeof ScoreIdea>;
export const TagIdea = caseCommand('tagIdea', {
  idea: z.string(),
  nationalPriorities: z.array(z.string()),
});
export type TagIdea = InputOf<typeof TagIdea>;
export const ReturnIdea = caseCommand('returnIdea', { idea: z.string(), question: z.string() });
export const ParkIdea = caseCommand('parkIdea', { ...decision, reviewOn: z.iso.date() });
export type ParkIdea = InputOf<typeof ParkIdea>;
export const CloseIdea = caseCommand('closeIdea', {
  idea: z.string(),
  reason: stopReasonSchema,
  explanation: z.string(),
});
export type CloseIdea = InputOf<typeof CloseIdea>;
export const ShareLocally = caseCommand('shareLocally', decision);
export const EscalateIdea = caseCommand('escalate', decision);
export const SendBackIdea = caseCommand('sendBack', decision);
export const SelectForTest = caseCommand('selectForTest', decision);
export const ShareNationally = caseCommand('shareNationally', {
  ...decision,
  forces: z.array(z.string()).nullish(),
  docketBody: z.string().nullish(),
});
export type ShareNationally = InputOf<typeof ShareNationally>;
export interface Decided {
  readonly idea: string;
  readonly reason: string;
}

export const GetCriteria = defineRequest({
  name: 'criteria',
  service: 'triage',
  kind: 'read',
  input: z.object({}),
  output: z.array(criterionView),
});

export const SetCriteria = defineRequest({
  name: 'setCriteria',
  service: 'triage',
  kind: 'command',
  input: z.object({ criteria: z.array(criterionView) }),
  output: z.object({ setId: z.uuid() }),
});

export const nationalPriorityView = z.object({
  id: z.string(),
  name: z.string(),
  nameCy: z.string(),
  source: z.string(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date().nullable(),
});
export type NationalPriorityView = z.infer<typeof nationalPriorityView>;

/** Those in force today. */
export const ListNationalPriorities = defineRequest({
  name: 'nationalPriorities',
  service: 'triage',
  kind: 'read',
  input: z.object({}),
  output: z.array(nationalPriorityView),
});

export const SaveNationalPriority = defineRequest({
  name: 'saveNationalPriority',
  service: 'triage',
  kind: 'command',
  input: z.object({
    id: z.string(),
    input: nationalPriorityView.omit({ id: true }).extend({ endsOn: z.iso.date().nullish() }),
  }),
  output: z.object({ id: z.string() }),
});
export type SaveNationalPriority = InputOf<typeof SaveNationalPriority>;

/** For naming one that another answer holds by its id, ended ones too. */
export const GetNationalPriorities = defineRequest({
  name: 'nationalPrioritiesByIds',
  service: 'triage',
  kind: 'read',
  operation: INTERNAL,
  input: z.object({ ids: z.array(z.string()) }),
  output: z.array(nationalPriorityView),
});

/** What triage adds to ideas: `priority` once they are shared nationally. */
export const GetMerits = defineRequest({
  name: 'meritsByIdeas',
  service: 'triage',
  kind: 'read',
  operation: INTERNAL,
  input: z.object({ ids: z.array(z.uuid()) }),
  output: z.array(
    z.object({
      ideaId: z.uuid(),
      priority: z.number().nullable(),
      nationalPriorities: z.array(nationalPriorityView),
    }),
  ),
});

/** Forces without a broker today, and since when. */
export const GetVacancies = defineRequest({
  name: 'vacancies',
  service: 'triage',
  kind: 'read',
  operation: INTERNAL,
  input: z.object({}),
  output: z.array(z.object({ force: z.string(), since: z.iso.date() })),
});

export const savedAnswerView = z.object({ id: z.uuid(), title: z.string(), text: z.string() });
export type SavedAnswerView = z.infer<typeof savedAnswerView>;

export const ListSavedAnswers = defineRequest({
  name: 'savedAnswers',
  service: 'triage',
  kind: 'read',
  input: z.object({}),
  output: z.array(savedAnswerView),
});

export const SaveAnswer = defineRequest({
  name: 'saveAnswer',
  service: 'triage',
  kind: 'command',
  input: z.object({ id: z.string().nullish(), title: z.string(), text: z.string() }),
  output: z.object({ id: z.uuid() }),
});
export type SaveAnswer = InputOf<typeof SaveAnswer>;

export const DeleteSavedAnswer = defineRequest({
  name: 'deleteSavedAnswer',
  service: 'triage',
  kind: 'command',
  input: z.object({ id: z.string() }),
  output: z.string(),
});

function caseCommand<Shape extends z.ZodRawShape>(name: string, input: Shape) {
  return defineRequest({
    name,
    service: 'triage',
    kind: 'command',
    input: z.object(input),
    output: onCase,
  });
}

import { z } from 'zod';
import { defineRequest, INTERNAL, pageOf, paging, type InputOf } from '../request.js';
import { adoptionSchema, leaderAnswerSchema, relationSchema } from '../schemas.js';
import { scoreView } from './triage.requests.js';

/** Ideas linked with one another that the caller may read, and nothing else. */
export const familyView = z.object({
  ideaId: z.uuid(),
  ideas: z.array(z.uuid()),
  links: z.array(
    z.object({
      from: z.uuid(),
      to: z.uuid(),
      relation: relationSchema,
      by: z.uuid(),
      at: z.iso.datetime(),
    }),
  ),
});
export type FamilyView = z.infer<typeof familyView>;

export const LinkIdeas = defineRequest({
  name: 'linkIdeas',
  service: 'triage',
  kind: 'command',
  input: z.object({ idea: z.string(), other: z.string(), relation: relationSchema }),
  output: z.object({ ideaId: z.uuid() }),
});
export type LinkIdeas = InputOf<typeof LinkIdeas>;

export const UnlinkIdeas = defineRequest({
  name: 'unlinkIdeas',
  service: 'triage',
  kind: 'command',
  input: z.object({ idea: z.string(), other: z.string() }),
  output: z.object({ ideaId: z.uuid() }),
});

export const GetFamilies = defineRequest({
  name: 'familiesByIdeas',
  service: 'triage',
  kind: 'read',
  operation: INTERNAL,
  input: z.object({ ids: z.array(z.uuid()) }),
  output: z.array(familyView),
});

export const introductionView = z.object({
  id: z.uuid(),
  ideas: z.array(z.uuid()),
  brokers: z.array(z.uuid()),
  note: z.string().nullable(),
  at: z.iso.datetime(),
});
export type IntroductionView = z.infer<typeof introductionView>;

export const IntroduceBrokers = defineRequest({
  name: 'introduceBrokers',
  service: 'triage',
  kind: 'command',
  input: z.object({ idea: z.string(), other: z.string(), note: z.string().nullish() }),
  output: z.object({ id: z.uuid() }),
});
export type IntroduceBrokers = InputOf<typeof IntroduceBrokers>;

export const GetIntroductions = defineRequest({
  name: 'introductionsByIds',
  service: 'triage',
  kind: 'read',
  operation: INTERNAL,
  input: z.object({ ids: z.array(z.uuid()) }),
  output: z.array(introductionView),
});

export const responseView = z.object({
  id: z.uuid(),
  force: z.string(),
  answer: adoptionSchema,
  note: z.string().nullable(),
  at: z.iso.datetime(),
});
export type ResponseView = z.infer<typeof responseView>;

/** The adoption ledger of an idea. `deliveries` to brokers, else null. */
export const disseminationView = z.object({
  ideaId: z.uuid(),
  sharedAt: z.iso.datetime(),
  reason: z.string(),
  forces: z.array(z.string()),
  responses: z.array(responseView),
  awaiting: z.array(z.string()),
  deliveries: z
    .array(
      z.object({
        organisation: z.string(),
        deliveredAt: z.iso.datetime().nullable(),
        readAt: z.iso.datetime().nullable(),
      }),
    )
    .nullable(),
});
export type DisseminationView = z.infer<typeof disseminationView>;

/** Of ideas that are shared and that the caller may read. A body that it was put before is noted to have read it. */
export const GetDisseminations = defineRequest({
  name: 'disseminationsByIdeas',
  service: 'triage',
  kind: 'read',
  operation: INTERNAL,
  input: z.object({ ids: z.array(z.uuid()) }),
  output: z.array(disseminationView),
});

export const Respond = defineRequest({
  name: 'respond',
  service: 'triage',
  kind: 'command',
  input: z.object({
    idea: z.string(),
    answer: adoptionSchema,
    note: z.string(),
    force: z.string().nullish(),
  }),
  output: z.object({ id: z.uuid() }),
});
export type Respond = InputOf<typeof Respond>;

export const GetResponses = defineRequest({
  name: 'responsesByIds',
  service: 'triage',
  kind: 'read',
  operation: INTERNAL,
  input: z.object({ ids: z.array(z.uuid()) }),
  output: z.array(responseView),
});

export const docketItemView = z.object({
  id: z.uuid(),
  ideaId: z.uuid(),
  body: z.string(),
  priority: z.number(),
  scores: z.array(scoreView),
  addedAt: z.iso.datetime(),
  due: z.iso.datetime(),
  overdue: z.boolean(),
  answer: leaderAnswerSchema.nullable(),
  reason: z.string().nullable(),
  owner: z.string().nullable(),
  targetOn: z.iso.date().nullable(),
  answeredBy: z.uuid().nullable(),
  answeredAt: z.iso.datetime().nullable(),
  outcome: z.string().nullable(),
  outcomeAt: z.iso.datetime().nullable(),
});
export type DocketItemView = z.infer<typeof docketItemView>;

const docketFilter = z.object({
  bodies: z.array(z.string()).nullish(),
  themes: z.array(z.string()).nullish(),
  answered: z.boolean().nullish(),
  overdue: z.boolean().nullish(),
});
export type DocketFilter = z.infer<typeof docketFilter>;

export const ListDocket = defineRequest({
  name: 'docket',
  service: 'triage',
  kind: 'read',
  input: z.object({ filter: docketFilter.nullish(), ...paging }),
  output: pageOf(docketItemView),
});
export type ListDocket = InputOf<typeof ListDocket>;

export const CountDocket = defineRequest({
  name: 'countDocket',
  service: 'triage',
  kind: 'read',
  operation: 'docket',
  input: z.object({ filter: docketFilter.nullish() }),
  output: z.number().int(),
});

export const GetDocketItems = defineRequest({
  name: 'docketItemsByIds',
  service: 'triage',
  kind: 'read',
  operation: INTERNAL,
  input: z.object({ ids: z.array(z.uuid()) }),
  output: z.array(docketItemView),
});

/** Of each idea on the docket the latest item. */
export const GetDocketOfIdeas = defineRequest({
  name: 'docketItemsByIdeas',
  service: 'triage',
  kind: 'read',
  operation: INTERNAL,
  input: z.object({ ids: z.array(z.uuid()) }),
  output: z.array(docketItemView),
});

export const AnswerDocket = defineRequest({
  name: 'answerDocket',
  service: 'triage',
  kind: 'command',
  input: z.object({
    idea: z.string(),
    answer: leaderAnswerSchema,
    reason: z.string(),
    owner: z.string().nullish(),
    targetOn: z.iso.date().nullish(),
    referTo: z.string().nullish(),
  }),
  output: z.object({ id: z.uuid() }),
});
export type AnswerDocket = InputOf<typeof AnswerDocket>;

export const RecordOutcome = defineRequest({
  name: 'recordOutcome',
  service: 'triage',
  kind: 'command',
  input: z.object({ idea: z.string(), outcome: z.string() }),
  output: z.object({ id: z.uuid() }),
});
export type RecordOutcome = InputOf<typeof RecordOutcome>;

import { z } from 'zod';
import { defineEvent, type EventOf } from '../event.js';
import {
  adoptionSchema,
  leaderAnswerSchema,
  levelSchema,
  relationSchema,
  roleSchema,
  stageSchema,
  stopReasonSchema,
} from '../schemas.js';

/** Who did it, and in which role: persons by id, and all null where it came about by itself, on its day. */
const actor = {
  by: z.uuid().nullable(),
  byRole: roleSchema.nullable(),
  /** The force of that role; null for the College's. */
  byForce: z.string().nullable(),
  at: z.iso.datetime(),
};

/** The case that it is about, and whose queue that is in: a force's slug, or `college`. */
const inQueue = {
  ideaId: z.uuid(),
  caseId: z.uuid(),
  level: levelSchema,
  /** The idea's force. */
  force: z.string().nullable(),
  queue: z.string(),
};

/** A decision on a case, with the stage that the idea comes to by it and who holds the case from then on. */
const decision = { ...inQueue, stage: stageSchema, broker: z.uuid().nullable(), ...actor };

/** A case waits in a queue: a force's, the College's for a force without a broker, or the national one. */
export const CaseOpened = defineEvent({
  type: 'case.opened',
  version: 1,
  saidBy: 'triage',
  about: 'ideaId',
  data: { ...inQueue, openedAt: z.iso.datetime(), due: z.iso.datetime() },
});
export type CaseOpened = EventOf<typeof CaseOpened>;

/** Its case waits in another queue: its force has lost its last broker, or has one again. Nobody holds it. */
export const CaseRequeued = defineEvent({
  type: 'case.requeued',
  version: 1,
  saidBy: 'triage',
  about: 'ideaId',
  data: { ...inQueue, at: z.iso.datetime() },
});
export type CaseRequeued = EventOf<typeof CaseRequeued>;

/** A broker took the case as their own; `resumed` where it was parked and is taken up before its date. */
export const IdeaClaimed = defineEvent({
  type: 'idea.claimed',
  version: 1,
  saidBy: 'triage',
  about: 'ideaId',
  data: { ...decision, resumed: z.boolean() },
});
export type IdeaClaimed = EventOf<typeof IdeaClaimed>;

/** The case was handed to a broker, or back to its queue where `broker` is null. */
export const IdeaAssigned = defineEvent({
  type: 'idea.assigned',
  version: 1,
  saidBy: 'triage',
  about: 'ideaId',
  data: { ...decision, formerBroker: z.uuid().nullable(), reason: z.string().nullable() },
});
export type IdeaAssigned = EventOf<typeof IdeaAssigned>;

/** Its author is asked a question. */
export const IdeaReturned = defineEvent({
  type: 'idea.returned',
  version: 1,
  saidBy: 'triage',
  about: 'ideaId',
  data: { ...decision, question: z.string() },
});
export type IdeaReturned = EventOf<typeof IdeaReturned>;

/** Set aside until a day; by itself where its author did not answer in time. */
export const IdeaParked = defineEvent({
  type: 'idea.parked',
  version: 1,
  saidBy: 'triage',
  about: 'ideaId',
  data: { ...decision, reason: z.string(), reviewOn: z.iso.date() },
});
export type IdeaParked = EventOf<typeof IdeaParked>;

/** Its review date came, and it is back before its broker. */
export const IdeaResumed = defineEvent({
  type: 'idea.resumed',
  version: 1,
  saidBy: 'triage',
  about: 'ideaId',
  data: { ...decision },
});
export type IdeaResumed = EventOf<typeof IdeaResumed>;

/** Ended, with what its author is told. */
export const IdeaClosed = defineEvent({
  type: 'idea.closed',
  version: 1,
  saidBy: 'triage',
  about: 'ideaId',
  data: { ...decision, stopReason: stopReasonSchema, explanation: z.string() },
});
export type IdeaClosed = EventOf<typeof IdeaClosed>;

/** Circulated in its own force, which is to record what becomes of it. */
export const IdeaSharedLocally = defineEvent({
  type: 'idea.shared-locally',
  version: 1,
  saidBy: 'triage',
  about: 'ideaId',
  data: { ...decision, reason: z.string() },
});
export type IdeaSharedLocally = EventOf<typeof IdeaSharedLocally>;

/** The first of two keys: the idea waits for the College. Its national case is said by `case.opened`. */
export const IdeaEscalated = defineEvent({
  type: 'idea.escalated',
  version: 1,
  saidBy: 'triage',
  about: 'ideaId',
  data: { ...decision, reason: z.string() },
});
export type IdeaEscalated = EventOf<typeof IdeaEscalated>;

/** The College gave it back to the queue of its force: the local case that waits again. */
export const IdeaSentBack = defineEvent({
  type: 'idea.sent-back',
  version: 1,
  saidBy: 'triage',
  about: 'ideaId',
  data: { ...decision, reason: z.string() },
});
export type IdeaSentBack = EventOf<typeof IdeaSentBack>;

/** The second key: these forces are to answer it, and a body on the docket. */
export const IdeaSharedNationally = defineEvent({
  type: 'idea.shared-nationally',
  version: 1,
  saidBy: 'triage',
  about: 'ideaId',
  data: {
    ...decision,
    reason: z.string(),
    /** The first key's. */
    escalatedBy: z.uuid(),
    priority: z.number(),
    forces: z.array(z.string()),
    docketBody: z.string(),
  },
});
export type IdeaSharedNationally = EventOf<typeof IdeaSharedNationally>;

/** A test is to be planned. */
export const IdeaSelectedForTest = defineEvent({
  type: 'idea.selected-for-test',
  version: 1,
  saidBy: 'triage',
  about: 'ideaId',
  data: { ...decision, reason: z.string() },
});
export type IdeaSelectedForTest = EventOf<typeof IdeaSelectedForTest>;

/** Scored by criteria; `priority`, 0 to 100, is null until every criterion has a score. */
export const IdeaScored = defineEvent({
  type: 'idea.scored',
  version: 1,
  saidBy: 'triage',
  about: 'ideaId',
  data: { ...inQueue, ...actor, criteria: z.array(z.string()), priority: z.number().nullable() },
});
export type IdeaScored = EventOf<typeof IdeaScored>;

/** The national priorities that it serves, all of them. */
export const IdeaTagged = defineEvent({
  type: 'idea.tagged',
  version: 1,
  saidBy: 'triage',
  about: 'ideaId',
  data: { ...inQueue, ...actor, nationalPriorities: z.array(z.string()) },
});
export type IdeaTagged = EventOf<typeof IdeaTagged>;

/** Two ideas are the same or related. Nothing of either changes. */
export const IdeasLinked = defineEvent({
  type: 'ideas.linked',
  version: 1,
  saidBy: 'triage',
  about: 'ideaId',
  data: { ideaId: z.uuid(), other: z.uuid(), relation: relationSchema, ...actor },
});
export type IdeasLinked = EventOf<typeof IdeasLinked>;

export const IdeasUnlinked = defineEvent({
  type: 'ideas.unlinked',
  version: 1,
  saidBy: 'triage',
  about: 'ideaId',
  data: { ideaId: z.uuid(), other: z.uuid(), ...actor },
});
export type IdeasUnlinked = EventOf<typeof IdeasUnlinked>;

/** The brokers of two ideas are to be told of each other. */
export const BrokersIntroduced = defineEvent({
  type: 'brokers.introduced',
  version: 1,
  saidBy: 'triage',
  about: 'ideaId',
  data: {
    introductionId: z.uuid(),
    ideaId: z.uuid(),
    other: z.uuid(),
    brokers: z.array(z.uuid()),
    note: z.string().nullable(),
    ...actor,
  },
});
export type BrokersIntroduced = EventOf<typeof BrokersIntroduced>;

/** Bodies that a shared idea was put before: a force, or its local policing body. */
export const DisseminationDelivered = defineEvent({
  type: 'dissemination.delivered',
  version: 1,
  saidBy: 'triage',
  about: 'ideaId',
  data: { ideaId: z.uuid(), organisations: z.array(z.string()), deliveredAt: z.iso.datetime() },
});
export type DisseminationDelivered = EventOf<typeof DisseminationDelivered>;

/** Somebody of a body that it was put before looked at it for the first time. */
export const DisseminationRead = defineEvent({
  type: 'dissemination.read',
  version: 1,
  saidBy: 'triage',
  about: 'ideaId',
  data: { ideaId: z.uuid(), organisation: z.string(), readAt: z.iso.datetime() },
});
export type DisseminationRead = EventOf<typeof DisseminationRead>;

/** A force's answer, in place of an earlier one; `awaiting` are those that have not answered yet. */
export const ForceResponded = defineEvent({
  type: 'force.responded',
  version: 1,
  saidBy: 'triage',
  about: 'ideaId',
  data: {
    ideaId: z.uuid(),
    responseId: z.uuid(),
    level: levelSchema,
    responding: z.string(),
    answer: adoptionSchema,
    note: z.string(),
    awaiting: z.array(z.string()),
    ...actor,
  },
});
export type ForceResponded = EventOf<typeof ForceResponded>;

/** What was found of an idea, said again when its owner says the idea again, so that a read side can be rebuilt. */
export const MeritsRepublished = defineEvent({
  type: 'merits.republished',
  version: 1,
  saidBy: 'triage',
  about: 'ideaId',
  data: {
    ideaId: z.uuid(),
    run: z.uuid(),
    /** Null until it is shared nationally. */
    priority: z.number().nullable(),
    nationalPriorities: z.array(z.string()),
    awaiting: z.array(z.string()),
    withCollege: z.boolean(),
    /** What leaders have still to do, each with the one that is set: to answer, or to have kept their word. */
    docket: z
      .array(
        z.object({
          itemId: z.uuid(),
          due: z.iso.datetime().nullable(),
          targetOn: z.iso.date().nullable(),
        }),
      )
      .nullish(),
  },
});
export type MeritsRepublished = EventOf<typeof MeritsRepublished>;

const docketItem = { itemId: z.uuid(), ideaId: z.uuid(), body: z.string() };

/** A leader of this body is to answer it. */
export const DocketAdded = defineEvent({
  type: 'docket.added',
  version: 1,
  saidBy: 'triage',
  about: 'ideaId',
  data: { ...docketItem, priority: z.number(), addedAt: z.iso.datetime(), due: z.iso.datetime() },
});
export type DocketAdded = EventOf<typeof DocketAdded>;

/** A leader answered. With REFERRED `referredTo` is to answer next, by `due`; else both are null. */
export const DocketAnswered = defineEvent({
  type: 'docket.answered',
  version: 1,
  saidBy: 'triage',
  about: 'ideaId',
  data: {
    ...docketItem,
    answer: leaderAnswerSchema,
    reason: z.string(),
    owner: z.string().nullable(),
    /** The day by which it is to have been done. */
    targetOn: z.iso.date().nullable(),
    referredTo: z.string().nullable(),
    due: z.iso.datetime().nullable(),
    ...actor,
  },
});
export type DocketAnswered = EventOf<typeof DocketAnswered>;

/** What became of a leader's answer. */
export const DocketOutcomeRecorded = defineEvent({
  type: 'docket.outcome-recorded',
  version: 1,
  saidBy: 'triage',
  about: 'ideaId',
  data: { ...docketItem, outcome: z.string(), ...actor },
});
export type DocketOutcomeRecorded = EventOf<typeof DocketOutcomeRecorded>;

/** Ideas were frozen as they stood. */
export const PackMade = defineEvent({
  type: 'pack.made',
  version: 1,
  saidBy: 'triage',
  about: 'packId',
  data: {
    packId: z.uuid(),
    hash: z.string(),
    items: z.array(z.object({ ideaId: z.uuid(), version: z.number().int(), hash: z.string() })),
    ...actor,
  },
});
export type PackMade = EventOf<typeof PackMade>;

/** A pack went to these persons. */
export const PackSent = defineEvent({
  type: 'pack.sent',
  version: 1,
  saidBy: 'triage',
  about: 'packId',
  data: { packId: z.uuid(), leaders: z.array(z.uuid()), ...actor },
});
export type PackSent = EventOf<typeof PackSent>;

/** The criteria that ideas are scored by from now on, whole. */
export const CriteriaSet = defineEvent({
  type: 'criteria.set',
  version: 1,
  saidBy: 'triage',
  about: 'setId',
  data: {
    setId: z.uuid(),
    criteria: z.array(z.object({ id: z.string(), weight: z.number() })),
    ...actor,
  },
});
export type CriteriaSet = EventOf<typeof CriteriaSet>;

/** A national priority as it stands from now on. */
export const NationalPrioritySaved = defineEvent({
  type: 'national-priority.saved',
  version: 1,
  saidBy: 'triage',
  about: 'id',
  data: {
    id: z.string(),
    name: z.string(),
    nameCy: z.string(),
    source: z.string(),
    startsOn: z.iso.date(),
    endsOn: z.iso.date().nullable(),
    ...actor,
  },
});
export type NationalPrioritySaved = EventOf<typeof NationalPrioritySaved>;

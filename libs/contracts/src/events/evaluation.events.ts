import { z } from 'zod';
import { defineEvent, type EventOf } from '../event.js';
import { armSchema, designSchema, effectMeasureSchema, verdictSchema } from '../schemas.js';

const ofTest = { testId: z.uuid(), ideaId: z.uuid(), at: z.iso.datetime() };
/** The days that clocks run from: null while nobody has set them. */
const planned = { startsOn: z.iso.date().nullable(), endsOn: z.iso.date().nullable() };
const site = z.object({ force: z.string(), arm: armSchema });

/** The effect on one outcome, on its measure's scale, with its 95% interval; null where none can be given. */
const effect = z.object({
  outcome: z.string(),
  name: z.string(),
  primary: z.boolean(),
  measure: effectMeasureSchema,
  effect: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  n: z.number().int(),
});

/** A test of an idea has a question and a design; the rest may follow until it starts. */
export const TestPlanned = defineEvent({
  type: 'test.planned',
  version: 1,
  saidBy: 'evaluation',
  about: 'ideaId',
  data: { ...ofTest, ...planned, question: z.string(), design: designSchema, evaluator: z.uuid() },
});
export type TestPlanned = EventOf<typeof TestPlanned>;

/** Its plan was changed while it was still a plan. */
export const TestPlanAmended = defineEvent({
  type: 'test.plan-amended',
  version: 1,
  saidBy: 'evaluation',
  about: 'ideaId',
  data: { ...ofTest, ...planned },
});
export type TestPlanAmended = EventOf<typeof TestPlanAmended>;

/** Its protocol is locked: `protocolHash` is the SHA-256 of its canonical JSON. */
export const TestStarted = defineEvent({
  type: 'test.started',
  version: 1,
  saidBy: 'evaluation',
  about: 'ideaId',
  data: { ...ofTest, ...planned, protocolHash: z.string(), by: z.uuid(), sites: z.array(site) },
});
export type TestStarted = EventOf<typeof TestStarted>;

/** It was stopped before its end; its results are still due. */
export const TestStopped = defineEvent({
  type: 'test.stopped',
  version: 1,
  saidBy: 'evaluation',
  about: 'ideaId',
  data: { ...ofTest, reason: z.string(), by: z.uuid() },
});
export type TestStopped = EventOf<typeof TestStopped>;

/** Its results are in, good or bad, with what they allow to be said. */
export const TestCompleted = defineEvent({
  type: 'test.completed',
  version: 1,
  saidBy: 'evaluation',
  about: 'ideaId',
  data: {
    ...ofTest,
    question: z.string(),
    design: designSchema,
    independent: z.boolean(),
    evaluator: z.uuid(),
    by: z.uuid(),
    stopped: z.boolean(),
    sites: z.array(site),
    /** Maryland Scientific Methods Scale, 1 to 5; null for a qualitative design. */
    sms: z.number().int().min(1).max(5).nullable(),
    finding: verdictSchema,
    conclusion: z.string(),
    limitations: z.string(),
    results: z.array(effect),
  },
});
export type TestCompleted = EventOf<typeof TestCompleted>;

/** A force asks for help with testing an idea. */
export const EvaluationRequested = defineEvent({
  type: 'evaluation.requested',
  version: 1,
  saidBy: 'evaluation',
  about: 'ideaId',
  data: {
    requestId: z.uuid(),
    ideaId: z.uuid(),
    force: z.string(),
    askedBy: z.uuid(),
    at: z.iso.datetime(),
    due: z.iso.datetime(),
  },
});
export type EvaluationRequested = EventOf<typeof EvaluationRequested>;

/** An evaluator answered it. */
export const EvaluationAnswered = defineEvent({
  type: 'evaluation.answered',
  version: 1,
  saidBy: 'evaluation',
  about: 'ideaId',
  data: {
    requestId: z.uuid(),
    ideaId: z.uuid(),
    force: z.string(),
    answeredBy: z.uuid(),
    at: z.iso.datetime(),
  },
});
export type EvaluationAnswered = EventOf<typeof EvaluationAnswered>;

import { z } from 'zod';
import { defineRequest, INTERNAL, pageOf, paging, type InputOf } from '../request.js';
import * as schemas from '../schemas.js';

const { armSchema, designSchema, directionSchema, measureKindSchema, periodSchema, verdictSchema } = schemas;

const logicModel = z.object({
  problem: z.string(),
  response: z.string(),
  mechanism: z.string(),
  inputs: z.string().nullable(),
  activities: z.string().nullable(),
  outputs: z.string().nullable(),
  outcomes: z.string(),
  assumptions: z.string().nullable(),
});

const plannedOutcome = z.object({
  id: z.string(),
  name: z.string(),
  kind: measureKindSchema,
  direction: directionSchema,
  primary: z.boolean(),
  smallestUsefulChange: z.number().nullable(),
  expectedN: z.number().int().nullable(),
  expectedBaseline: z.number().nullable(),
  expectedSd: z.number().nullable(),
});

/** What a test fixes beforehand; a part that nobody has written yet is null, or an empty list. */
const protocolFields = {
  question: z.string(),
  design: designSchema,
  logicModel: logicModel.nullable(),
  outcomes: z.array(plannedOutcome),
  analysisPlan: z.string().nullable(),
  ethics: z.string().nullable(),
  touchesPublic: z.boolean(),
  publicInvolvement: z.string().nullable(),
  independent: z.boolean(),
  startsOn: z.iso.date().nullable(),
  endsOn: z.iso.date().nullable(),
  stoppingRule: z.string().nullable(),
};
export const protocolSchema = z.object(protocolFields);
export type Protocol = z.infer<typeof protocolSchema>;
export type PlannedOutcome = z.infer<typeof plannedOutcome>;

/** A part of the protocol that a test needs before it starts: a field of ProtocolInput, or sites. */
export const protocolParts = [
  'question',
  'design',
  'logicModel',
  'outcomes',
  'sites',
  'analysisPlan',
  'ethics',
  'publicInvolvement',
  'startsOn',
  'endsOn',
  'stoppingRule',
] as const;
export type ProtocolPart = (typeof protocolParts)[number];

const interval = z.object({ value: z.number(), low: z.number(), high: z.number() });
const effect = {
  effect: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
};

/** What the figures of one outcome say, as it was computed when the test was completed. */
export const testResult = z.object({
  outcome: z.string(),
  name: z.string(),
  primary: z.boolean(),
  measure: schemas.effectMeasureSchema,
  ...effect,
  pValue: z.number().nullable(),
  adjustedPValue: z.number().nullable(),
  relativeChange: z.number().nullable(),
  difference: interval.nullable(),
  n: z.number().int(),
  method: z.string(),
  note: z.string().nullable(),
  sites: z.array(z.object({ site: z.uuid(), ...effect, weight: z.number().nullable() })),
  heterogeneity: z
    .object({
      q: z.number(),
      df: z.number().int(),
      pValue: z.number(),
      iSquared: z.number(),
      tauSquared: z.number(),
    })
    .nullable(),
  /** Each arm's level: events for one of exposure, a share from 0 to 1, or a mean. */
  levels: z.array(z.object({ arm: armSchema, before: z.number().nullable(), after: z.number().nullable() })),
});
export type TestResult = z.infer<typeof testResult>;

/** A test as whoever may read its idea or its evidence sees it. */
export const testView = z.object({
  id: z.uuid(),
  ideaId: z.uuid(),
  evaluator: z.uuid(),
  state: schemas.testStateSchema,
  ...protocolFields,
  outcomes: z.array(plannedOutcome.extend({ minimumDetectableEffect: z.number().nullable() })),
  protocolHash: z.string().nullable(),
  protocolText: z.string().nullable(),
  tasks: z.array(z.object({ part: z.enum(protocolParts), done: z.boolean() })),
  sms: z.number().int().nullable(),
  smsReason: z.string(),
  sites: z.array(z.object({ id: z.uuid(), force: z.string(), arm: armSchema, label: z.string() })),
  departures: z.array(z.object({ at: z.iso.datetime(), what: z.string(), why: z.string(), by: z.uuid() })),
  results: z.array(testResult),
  finding: verdictSchema.nullable(),
  conclusion: z.string().nullable(),
  limitations: z.string().nullable(),
  stopReason: z.string().nullable(),
  progress: z.number(),
  overdue: z.boolean(),
});
export type TestView = z.infer<typeof testView>;

/** As the API's ProtocolInput: left out stays, null clears, a list is replaced whole. */
const protocolInput = z.object({
  question: z.string().nullish(),
  design: designSchema.nullish(),
  logicModel: z
    .object({
      problem: z.string(),
      response: z.string(),
      mechanism: z.string(),
      inputs: z.string().nullish(),
      activities: z.string().nullish(),
      outputs: z.string().nullish(),
      outcomes: z.string(),
      assumptions: z.string().nullish(),
    })
    .nullish(),
  outcomes: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        kind: measureKindSchema,
        direction: directionSchema,
        primary: z.boolean(),
        smallestUsefulChange: z.number().nullish(),
        expectedN: z.number().int().nullish(),
        expectedBaseline: z.number().nullish(),
        expectedSd: z.number().nullish(),
      }),
    )
    .nullish(),
  analysisPlan: z.string().nullish(),
  ethics: z.string().nullish(),
  touchesPublic: z.boolean().nullish(),
  publicInvolvement: z.string().nullish(),
  independent: z.boolean().nullish(),
  startsOn: z.iso.date().nullish(),
  endsOn: z.iso.date().nullish(),
  stoppingRule: z.string().nullish(),
});
export type ProtocolInput = z.infer<typeof protocolInput>;

const command = { service: 'evaluation', kind: 'command', output: testView } as const;

export const PlanTest = defineRequest({
  ...command,
  name: 'planTest',
  input: z.object({ idea: z.string(), input: protocolInput }),
});
export type PlanTest = InputOf<typeof PlanTest>;

export const AmendPlan = defineRequest({
  ...command,
  name: 'amendPlan',
  input: z.object({ id: z.string(), input: protocolInput }),
});
export type AmendPlan = InputOf<typeof AmendPlan>;

export const AddSite = defineRequest({
  ...command,
  name: 'addSite',
  input: z.object({ id: z.string(), force: z.string(), arm: armSchema, label: z.string() }),
});
export type AddSite = InputOf<typeof AddSite>;

export const RemoveSite = defineRequest({
  ...command,
  name: 'removeSite',
  input: z.object({ id: z.string(), site: z.string() }),
});
export type RemoveSite = InputOf<typeof RemoveSite>;

export const StartTest = defineRequest({
  ...command,
  name: 'startTest',
  input: z.object({ id: z.string() }),
});

/** A figure of one outcome at one site in one period. */
const measureInput = z.object({
  outcome: z.string(),
  site: z.string(),
  period: periodSchema,
  n: z.number(),
  events: z.number().nullish(),
  mean: z.number().nullish(),
  sd: z.number().nullish(),
  exposure: z.number().nullish(),
  why: z.string().nullish(),
});
export type MeasureInput = z.infer<typeof measureInput>;

export const RecordMeasure = defineRequest({
  ...command,
  name: 'recordMeasure',
  input: z.object({ id: z.string(), input: measureInput }),
});
export type RecordMeasure = InputOf<typeof RecordMeasure>;

/** All of its rows or none. */
export const ImportMeasures = defineRequest({
  ...command,
  name: 'importMeasures',
  input: z.object({ id: z.string(), csv: z.string() }),
});
export type ImportMeasures = InputOf<typeof ImportMeasures>;

export const DepartFromProtocol = defineRequest({
  ...command,
  name: 'departFromProtocol',
  input: z.object({ id: z.string(), what: z.string(), why: z.string() }),
});
export type DepartFromProtocol = InputOf<typeof DepartFromProtocol>;

export const StopTest = defineRequest({
  ...command,
  name: 'stopTest',
  input: z.object({ id: z.string(), reason: z.string() }),
});
export type StopTest = InputOf<typeof StopTest>;

export const CompleteTest = defineRequest({
  ...command,
  name: 'completeTest',
  input: z.object({
    id: z.string(),
    conclusion: z.string(),
    limitations: z.string(),
    finding: verdictSchema.nullish(),
  }),
});
export type CompleteTest = InputOf<typeof CompleteTest>;

export const GetTest = defineRequest({
  name: 'test',
  service: 'evaluation',
  kind: 'read',
  input: z.object({ id: z.string() }),
  output: testView,
});

const testFilter = z.object({
  states: z.array(schemas.testStateSchema).nullish(),
  forces: z.array(z.string()).nullish(),
  themes: z.array(z.string()).nullish(),
  overdue: z.boolean().nullish(),
  mine: z.boolean().nullish(),
});
export type TestFilter = z.infer<typeof testFilter>;

/** The latest planned first. */
export const ListTests = defineRequest({
  name: 'tests',
  service: 'evaluation',
  kind: 'read',
  input: z.object({ filter: testFilter.nullish(), ...paging }),
  output: pageOf(testView),
});
export type ListTests = InputOf<typeof ListTests>;

export const CountTests = defineRequest({
  name: 'countTests',
  service: 'evaluation',
  kind: 'read',
  operation: 'tests',
  input: z.object({ filter: testFilter.nullish() }),
  output: z.number().int(),
});

export const GetTestsOfIdeas = defineRequest({
  name: 'testsOfIdeas',
  service: 'evaluation',
  kind: 'read',
  operation: INTERNAL,
  input: z.object({ ids: z.array(z.uuid()) }),
  output: z.array(z.object({ ideaId: z.uuid(), tests: z.array(testView) })),
});

/** Those that published evidence cites, to anyone; others to who may read their ideas. */
export const GetTestsOfEvidence = defineRequest({
  name: 'testsOfEvidence',
  service: 'evaluation',
  kind: 'read',
  operation: 'evidenceEntry',
  input: z.object({ ids: z.array(z.uuid()) }),
  output: z.array(testView),
});

export const measureView = z.object({
  id: z.uuid(),
  outcome: z.string(),
  site: z.uuid(),
  period: periodSchema,
  n: z.number().int(),
  events: z.number().int().nullable(),
  mean: z.number().nullable(),
  sd: z.number().nullable(),
  exposure: z.number().nullable(),
  at: z.iso.datetime(),
  version: z.number().int(),
  corrected: z.boolean(),
  why: z.string().nullable(),
});
export type MeasureView = z.infer<typeof measureView>;

const measuresOf = { test: z.uuid(), outcome: z.string().nullish() };

/** Every figure with its corrections, the earliest first. Open where its test is. */
export const ListMeasures = defineRequest({
  name: 'measuresOfTest',
  service: 'evaluation',
  kind: 'read',
  operation: 'evidenceEntry',
  input: z.object({ ...measuresOf, ...paging }),
  output: pageOf(measureView),
});
export type ListMeasures = InputOf<typeof ListMeasures>;

export const CountMeasures = defineRequest({
  name: 'countMeasures',
  service: 'evaluation',
  kind: 'read',
  operation: 'evidenceEntry',
  input: z.object(measuresOf),
  output: z.number().int(),
});
export type CountMeasures = InputOf<typeof CountMeasures>;

/** For each of these tests, CSV with a row for each figure that is still awaited. */
export const GetMeasureTemplates = defineRequest({
  name: 'measureTemplates',
  service: 'evaluation',
  kind: 'read',
  operation: 'evidenceEntry',
  input: z.object({ ids: z.array(z.uuid()) }),
  output: z.array(z.object({ testId: z.uuid(), csv: z.string() })),
});

export const evaluationRequestView = z.object({
  id: z.uuid(),
  ideaId: z.uuid(),
  force: z.string(),
  need: z.string(),
  askedAt: z.iso.datetime(),
  due: z.iso.datetime(),
  overdue: z.boolean(),
  answer: z.string().nullable(),
  answeredBy: z.uuid().nullable(),
  answeredAt: z.iso.datetime().nullable(),
});
export type EvaluationRequestView = z.infer<typeof evaluationRequestView>;

/** A force asks for help with testing an idea. */
export const RequestEvaluation = defineRequest({
  name: 'requestEvaluation',
  service: 'evaluation',
  kind: 'command',
  input: z.object({ idea: z.string(), need: z.string() }),
  output: evaluationRequestView,
});
export type RequestEvaluation = InputOf<typeof RequestEvaluation>;

export const AnswerEvaluationRequest = defineRequest({
  name: 'answerEvaluationRequest',
  service: 'evaluation',
  kind: 'command',
  input: z.object({ id: z.string(), answer: z.string() }),
  output: evaluationRequestView,
});
export type AnswerEvaluationRequest = InputOf<typeof AnswerEvaluationRequest>;

/** A force sees its own, evaluators all; those that are due first come first, then what was answered. */
export const ListEvaluationRequests = defineRequest({
  name: 'evaluationRequests',
  service: 'evaluation',
  kind: 'read',
  input: z.object({ answered: z.boolean().nullish(), ...paging }),
  output: pageOf(evaluationRequestView),
});
export type ListEvaluationRequests = InputOf<typeof ListEvaluationRequests>;

export const CountEvaluationRequests = defineRequest({
  name: 'countEvaluationRequests',
  service: 'evaluation',
  kind: 'read',
  operation: 'evaluationRequests',
  input: z.object({ answered: z.boolean().nullish() }),
  output: z.number().int(),
});

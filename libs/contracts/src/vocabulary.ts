/**
 * Every closed list of the public API, in its spelling: what the services say to each other is what the world
 * reads. A test holds these lists to the schema files, so a value is added in both places or in neither.
 */

export const languages = ['EN', 'CY'] as const;
export type Language = (typeof languages)[number];

/** Where a text stands on its way from a local submission to published evidence. */
export const stages = [
  'DRAFT',
  'IN_CHECK',
  'LOCAL_TRIAGE',
  'RETURNED',
  'SHARED_LOCALLY',
  'NATIONAL_TRIAGE',
  'SHARED_NATIONALLY',
  'SELECTED_FOR_TEST',
  'IN_TEST',
  'EVALUATED',
  'PUBLISHED',
  'PARKED',
  'CLOSED',
  'WITHDRAWN',
] as const;
export type Stage = (typeof stages)[number];

/** The steps of the table of stages: what happened, what was decided, what may be done. */
export const moves = [
  'SUBMIT',
  'HOLD',
  'RELEASE',
  'REVISE',
  'CLAIM',
  'ASSIGN',
  'RETURN',
  'PARK',
  'RESUME',
  'CLOSE',
  'SHARE_LOCALLY',
  'SHARE_UNDER_LICENCE',
  'ESCALATE',
  'SEND_BACK',
  'SHARE_NATIONALLY',
  'SELECT_FOR_TEST',
  'START_TEST',
  'COMPLETE_TEST',
  'PUBLISH',
  'WITHDRAW',
] as const;
export type Move = (typeof moves)[number];

export const ideaKinds = ['IDEA', 'PRACTICE', 'IMPACT_CASE', 'LEARNING_NOTE'] as const;
export type IdeaKind = (typeof ideaKinds)[number];

/** How an author is shown. */
export const credits = ['NAMED', 'FORCE_ONLY', 'ANONYMOUS'] as const;
export type Credit = (typeof credits)[number];

/** Who may read an idea once it has passed the check. */
export const audiences = ['FORCE', 'POLICING'] as const;
export type Audience = (typeof audiences)[number];

/** For whom a broker entered an idea. */
export const sourceKinds = ['PARTNER', 'COMMUNITY'] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const checkOutcomes = ['PASS', 'REVIEW', 'BLOCK', 'REFUSE'] as const;
export type CheckOutcome = (typeof checkOutcomes)[number];

export const releaseReasons = [
  'RISK_TO_LIFE',
  'SAFEGUARDING',
  'CRIME',
  'MISCONDUCT',
  'COURT_ORDER',
  'AUTHOR_ASKED',
] as const;
export type ReleaseReason = (typeof releaseReasons)[number];

export const releaseStates = ['ASKED', 'RELEASED', 'REFUSED'] as const;
export type ReleaseState = (typeof releaseStates)[number];

export const roles = [
  'CONTRIBUTOR',
  'BROKER',
  'FORCE_LEAD',
  'COLLEGE_BROKER',
  'NATIONAL_DESK',
  'EVALUATOR',
  'EVIDENCE_EDITOR',
  'LEADER',
  'DATA_OFFICER',
  'OPERATOR',
] as const;
export type Role = (typeof roles)[number];

export const organisationKinds = ['FORCE', 'COLLEGE', 'NATIONAL', 'LOCAL_POLICING_BODY', 'OTHER'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** How finely a place is known, coarsest first. */
export const precisions = ['FORCE', 'DISTRICT', 'OUTCODE', 'POSTCODE', 'POINT'] as const;
export type Precision = (typeof precisions)[number];

export const caseStates = ['WAITING', 'CLAIMED', 'RETURNED', 'DECIDED'] as const;
export type CaseState = (typeof caseStates)[number];

export const relations = ['SAME', 'RELATED'] as const;
export type Relation = (typeof relations)[number];

/** Why an idea ended; its author is told. */
export const stopReasons = [
  'DUPLICATE',
  'ALREADY_DONE',
  'OUT_OF_SCOPE',
  'NOT_LAWFUL',
  'NO_OWNER',
  'NO_CAPACITY',
  'COST',
  'EVIDENCE_AGAINST',
  'OTHER',
] as const;
export type StopReason = (typeof stopReasons)[number];

/** A force's answer to an idea that was shared with it. */
export const adoptions = [
  'ADOPTED',
  'ADAPTING',
  'TRIALLING',
  'INTERESTED',
  'ALREADY_DOING',
  'DECLINED',
  'STOPPED',
] as const;
export type Adoption = (typeof adoptions)[number];

/** A leader's answer to an idea on the docket. */
export const leaderAnswers = ['WILL_IMPLEMENT', 'WILL_TEST', 'IN_HAND', 'REFERRED', 'NOT_NOW'] as const;
export type LeaderAnswer = (typeof leaderAnswers)[number];

export const levels = ['LOCAL', 'NATIONAL'] as const;
export type Level = (typeof levels)[number];

export const classifications = ['OFFICIAL', 'OFFICIAL_SENSITIVE'] as const;
export type Classification = (typeof classifications)[number];

export const testStates = ['PLANNED', 'RUNNING', 'STOPPED', 'COMPLETED'] as const;
export type TestState = (typeof testStates)[number];

export const arms = ['INTERVENTION', 'COMPARISON'] as const;
export type Arm = (typeof arms)[number];

export const designs = [
  'POST_ONLY',
  'BEFORE_AFTER',
  'BEFORE_AFTER_COMPARISON',
  'MATCHED',
  'INTERRUPTED_TIME_SERIES',
  'DIFFERENCE_IN_DIFFERENCES',
  'STEPPED_WEDGE',
  'RCT_INDIVIDUAL',
  'RCT_CLUSTER',
  'QUALITATIVE',
  'MIXED',
] as const;
export type Design = (typeof designs)[number];

export const measureKinds = ['COUNT_RATE', 'PROPORTION', 'MEAN'] as const;
export type MeasureKind = (typeof measureKinds)[number];

export const directions = ['LOWER_IS_BETTER', 'HIGHER_IS_BETTER'] as const;
export type Direction = (typeof directions)[number];

export const verdicts = ['WORKED', 'PROMISING', 'MIXED', 'NO_EFFECT', 'HARMFUL', 'UNKNOWN'] as const;
export type Verdict = (typeof verdicts)[number];

export const periods = ['BEFORE', 'AFTER'] as const;
export type Period = (typeof periods)[number];

export const effectMeasures = [
  'RATE_RATIO',
  'RELATIVE_INCIDENT_RATE_RATIO',
  'RISK_RATIO',
  'RATIO_OF_RISK_RATIOS',
  'HEDGES_G',
] as const;
export type EffectMeasure = (typeof effectMeasures)[number];

/** How far a thing was tested: another axis than what was found. */
export const testingStages = ['UNTESTED', 'EVALUATED_LOCALLY', 'INDEPENDENTLY_EVALUATED'] as const;
export type TestingStage = (typeof testingStages)[number];

export const evidenceStates = ['DRAFT', 'PUBLISHED', 'UNDER_REVIEW', 'WITHDRAWN'] as const;
export type EvidenceState = (typeof evidenceStates)[number];

export const emmieDimensions = [
  'EFFECT',
  'MECHANISM',
  'MODERATORS',
  'IMPLEMENTATION',
  'ECONOMIC_COST',
] as const;
export type EmmieDimension = (typeof emmieDimensions)[number];

export const deliveries = ['OFF', 'AT_ONCE', 'DAILY', 'WEEKLY'] as const;
export type Delivery = (typeof deliveries)[number];

/** OWN is a reminder of one's own; every other one is a row of the table of clock policies. */
export const clockPolicyNames = [
  'CHECK',
  'LOCAL_TRIAGE',
  'RETURNED',
  'SHARED_LOCALLY',
  'NATIONAL_TRIAGE',
  'RESPONSE',
  'DOCKET',
  'LEADERS_WORD',
  'WILL_TEST',
  'EVALUATION_REQUEST',
  'TEST_START',
  'TEST_RESULTS',
  'EVIDENCE',
  'REVIEW',
  'OWN',
] as const;
export type ClockPolicyName = (typeof clockPolicyNames)[number];

export const sharingDecisions = ['SHARE', 'SHARE_IF', 'DO_NOT_SHARE', 'ASK'] as const;
export type SharingDecision = (typeof sharingDecisions)[number];

export const licenceStates = ['ASKED', 'VALID', 'EXPIRED', 'WITHDRAWN', 'REFUSED'] as const;
export type LicenceState = (typeof licenceStates)[number];

export const licenceQuestions = ['PERMISSION', 'AUDIENCE', 'LEGISLATION', 'TECHNOLOGY'] as const;
export type LicenceQuestion = (typeof licenceQuestions)[number];

/** A force's way from approving each, to approving a class, to trusted sharers. */
export const sharingLevels = ['EACH', 'CLASS', 'TRUSTED'] as const;
export type SharingLevel = (typeof sharingLevels)[number];

export const ideaOrders = ['NEWEST', 'OLDEST', 'RELEVANCE', 'PRIORITY', 'BREADTH', 'LAST_CHANGE'] as const;
export type IdeaOrder = (typeof ideaOrders)[number];

/** By what the figures of the pipeline may be broken down. */
export const dimensions = ['FORCE', 'THEME', 'MONTH'] as const;
export type Dimension = (typeof dimensions)[number];

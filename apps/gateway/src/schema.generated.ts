// From apps/gateway/schema/*.graphql, by `npm run generate:files`. Not to be edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { GatewayContext } from './request-context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day in England and Wales, ISO 8601. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601, UTC. */
  DateTime: { input: string; output: string | Date; }
};

export type Account = {
  readonly __typename?: 'Account';
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly grants: ReadonlyArray<RoleGrant>;
  readonly id: Scalars['ID']['output'];
  readonly lastSignInAt?: Maybe<Scalars['DateTime']['output']>;
  /** A force's own system; what it submits is FORCE_ONLY. */
  readonly machine: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  readonly organisation: Organisation;
};

export type AccountConnection = {
  readonly __typename?: 'AccountConnection';
  readonly edges: ReadonlyArray<AccountEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AccountEdge = {
  readonly __typename?: 'AccountEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Account;
};

export type Adoption =
  | 'ADAPTING'
  | 'ADOPTED'
  | 'ALREADY_DOING'
  | 'DECLINED'
  | 'INTERESTED'
  | 'STOPPED'
  | 'TRIALLING';

/** label: for example Still current, Adopted, Not for us. */
export type AnswerLink = {
  readonly __typename?: 'AnswerLink';
  /** Whether it has ended by the clock of the system, which readers' own need not agree with. */
  readonly expired: Scalars['Boolean']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly label: Scalars['String']['output'];
  readonly question: Scalars['String']['output'];
  readonly reference: Scalars['String']['output'];
  readonly url: Scalars['String']['output'];
  readonly usedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type Arm =
  | 'COMPARISON'
  | 'INTERVENTION';

/** Events for one of exposure, a share from 0 to 1, or a mean. */
export type ArmLevel = {
  readonly __typename?: 'ArmLevel';
  readonly after?: Maybe<Scalars['Float']['output']>;
  readonly arm: Arm;
  readonly before?: Maybe<Scalars['Float']['output']>;
};

/** expected: null until every idea has been said again. endedAt: when the last of them was taken up. */
export type AtlasRebuild = {
  readonly __typename?: 'AtlasRebuild';
  readonly done: Scalars['Int']['output'];
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly expected?: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly startedAt: Scalars['DateTime']['output'];
};

/** Who may read it once it has passed the check. Published evidence is open to anyone. */
export type Audience =
  | 'FORCE'
  | 'POLICING';

export type AuditConnection = {
  readonly __typename?: 'AuditConnection';
  readonly edges: ReadonlyArray<AuditEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AuditEdge = {
  readonly __typename?: 'AuditEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: AuditEntry;
};

/** who: a person's id; for an anonymous author a mark that leads to nobody. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  readonly at: Scalars['DateTime']['output'];
  readonly basis?: Maybe<Scalars['String']['output']>;
  readonly hash: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly operation: Scalars['String']['output'];
  readonly role?: Maybe<Role>;
  readonly service: Scalars['String']['output'];
  readonly subject?: Maybe<Scalars['ID']['output']>;
  readonly who: Scalars['ID']['output'];
  readonly why?: Maybe<Scalars['String']['output']>;
};

export type AuditFilter = {
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  readonly idea?: InputMaybe<Scalars['ID']['input']>;
  readonly operation?: InputMaybe<Scalars['String']['input']>;
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
  readonly who?: InputMaybe<Scalars['ID']['input']>;
};

export type AuditState = {
  readonly __typename?: 'AuditState';
  readonly entries: Scalars['Int']['output'];
  /** The first entry that does not fit. */
  readonly firstBroken?: Maybe<Scalars['ID']['output']>;
  /** The hash of the last sealed entry. Kept elsewhere, it shows whether the whole chain was made anew. */
  readonly head?: Maybe<Scalars['String']['output']>;
  /** Those of the heads asked after that are in this chain; one that is not was cut off, or the chain was made anew. */
  readonly heads: ReadonlyArray<Scalars['String']['output']>;
  readonly intact: Scalars['Boolean']['output'];
  readonly sealedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly service: Scalars['String']['output'];
};

/** 2026-03. rows: one, or one for each force or theme that had an idea. */
export type Baseline = {
  readonly __typename?: 'Baseline';
  readonly asOf: Scalars['Date']['output'];
  readonly month: Scalars['String']['output'];
  readonly rows: ReadonlyArray<PipelineRow>;
};

export type Bounds = {
  readonly __typename?: 'Bounds';
  readonly east: Scalars['Float']['output'];
  readonly north: Scalars['Float']['output'];
  readonly south: Scalars['Float']['output'];
  readonly west: Scalars['Float']['output'];
};

export type BoundsInput = {
  readonly east: Scalars['Float']['input'];
  readonly north: Scalars['Float']['input'];
  readonly south: Scalars['Float']['input'];
  readonly west: Scalars['Float']['input'];
};

export type Call = {
  readonly __typename?: 'Call';
  /** Null for a standing call. */
  readonly closesOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly ideaCount?: Maybe<Scalars['Int']['output']>;
  readonly open: Scalars['Boolean']['output'];
  readonly opensOn: Scalars['Date']['output'];
  /** The body that asks. */
  readonly owner: Scalars['String']['output'];
  readonly question: Scalars['String']['output'];
  readonly questionCy?: Maybe<Scalars['String']['output']>;
  readonly themes: ReadonlyArray<Theme>;
  readonly title: Scalars['String']['output'];
  readonly titleCy?: Maybe<Scalars['String']['output']>;
};

export type CallConnection = {
  readonly __typename?: 'CallConnection';
  readonly edges: ReadonlyArray<CallEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CallEdge = {
  readonly __typename?: 'CallEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Call;
};

export type CallInput = {
  readonly closesOn?: InputMaybe<Scalars['Date']['input']>;
  readonly opensOn: Scalars['Date']['input'];
  readonly question: Scalars['String']['input'];
  readonly questionCy?: InputMaybe<Scalars['String']['input']>;
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly title: Scalars['String']['input'];
  readonly titleCy?: InputMaybe<Scalars['String']['input']>;
};

export type CaseState =
  | 'CLAIMED'
  | 'DECIDED'
  | 'RETURNED'
  | 'WAITING';

export type CheckOutcome =
  /** Held until its author changes it. */
  | 'BLOCK'
  | 'PASS'
  /** Not stored: SECRET and above, or a particular case that belongs elsewhere. advice and link say where. */
  | 'REFUSE'
  /** Held until a data officer releases it. */
  | 'REVIEW';

export type Classification =
  | 'OFFICIAL'
  | 'OFFICIAL_SENSITIVE';

/** step counts up its policy's ladder: the holder first, the national desk last. */
export type Clock = {
  readonly __typename?: 'Clock';
  readonly due: Scalars['DateTime']['output'];
  readonly firedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly pauseReason?: Maybe<Scalars['String']['output']>;
  readonly pausedUntil?: Maybe<Scalars['Date']['output']>;
  readonly policy: ClockPolicy;
  /** From when its steps are counted. */
  readonly since: Scalars['DateTime']['output'];
  readonly step: Scalars['Int']['output'];
  /** In order. */
  readonly stepsTaken: ReadonlyArray<StepTaken>;
  /** When what it ran for was settled; null while it runs. */
  readonly stoppedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who is told at that step. */
  readonly to: Scalars['String']['output'];
  /** Whether the caller may pause it. */
  readonly viewerMayPause: Scalars['Boolean']['output'];
};

export type ClockPolicy =
  | 'CHECK'
  | 'DOCKET'
  /** A force asked evaluators for help. */
  | 'EVALUATION_REQUEST'
  | 'EVIDENCE'
  | 'LEADERS_WORD'
  | 'LOCAL_TRIAGE'
  | 'NATIONAL_TRIAGE'
  /** A reminder of one's own. */
  | 'OWN'
  | 'RESPONSE'
  | 'RETURNED'
  | 'REVIEW'
  | 'SHARED_LOCALLY'
  | 'TEST_RESULTS'
  | 'TEST_START'
  | 'WILL_TEST';

export type Comment = {
  readonly __typename?: 'Comment';
  readonly at: Scalars['DateTime']['output'];
  /** Null where it is the idea's author and they are not NAMED, or the person was erased. */
  readonly author?: Maybe<Person>;
  readonly byAuthor: Scalars['Boolean']['output'];
  readonly force?: Maybe<Force>;
  readonly id: Scalars['ID']['output'];
  readonly redacted: Scalars['Boolean']['output'];
  /** Empty once redacted. */
  readonly text: Scalars['String']['output'];
};

export type CommentConnection = {
  readonly __typename?: 'CommentConnection';
  readonly edges: ReadonlyArray<CommentEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CommentEdge = {
  readonly __typename?: 'CommentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Comment;
};

/** How the author is shown. ANONYMOUS is never undone by any role without a two-person release. */
export type Credit =
  /** For an impact case the force is hidden too. */
  | 'ANONYMOUS'
  | 'FORCE_ONLY'
  | 'NAMED';

export type Criterion = {
  readonly __typename?: 'Criterion';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly nameCy: Scalars['String']['output'];
  readonly question: Scalars['String']['output'];
  readonly questionCy: Scalars['String']['output'];
  readonly weight: Scalars['Float']['output'];
};

export type CriterionInput = {
  readonly id: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly nameCy: Scalars['String']['input'];
  readonly question: Scalars['String']['input'];
  readonly questionCy: Scalars['String']['input'];
  readonly weight: Scalars['Float']['input'];
};

export type Delivery =
  | 'AT_ONCE'
  | 'DAILY'
  | 'OFF'
  | 'WEEKLY';

export type DeliveryRecord = {
  readonly __typename?: 'DeliveryRecord';
  readonly deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly organisation: Organisation;
  readonly readAt?: Maybe<Scalars['DateTime']['output']>;
};

export type Departure = {
  readonly __typename?: 'Departure';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  readonly what: Scalars['String']['output'];
  readonly why: Scalars['String']['output'];
};

export type Design =
  | 'BEFORE_AFTER'
  | 'BEFORE_AFTER_COMPARISON'
  | 'DIFFERENCE_IN_DIFFERENCES'
  | 'INTERRUPTED_TIME_SERIES'
  | 'MATCHED'
  | 'MIXED'
  | 'POST_ONLY'
  | 'QUALITATIVE'
  | 'RCT_CLUSTER'
  | 'RCT_INDIVIDUAL'
  | 'STEPPED_WEDGE';

export type Dimension =
  | 'FORCE'
  | 'MONTH'
  | 'THEME';

export type Direction =
  | 'HIGHER_IS_BETTER'
  | 'LOWER_IS_BETTER';

/** Nationally, or locally: then forces is its own alone. */
export type Dissemination = {
  readonly __typename?: 'Dissemination';
  readonly awaiting: ReadonlyArray<Force>;
  /** One for each force and each PCC's or mayor's office. To brokers. */
  readonly deliveries?: Maybe<ReadonlyArray<DeliveryRecord>>;
  readonly forces: ReadonlyArray<Force>;
  readonly reason: Scalars['String']['output'];
  readonly responses: ReadonlyArray<ForceResponse>;
  readonly sharedAt: Scalars['DateTime']['output'];
};

export type DocketConnection = {
  readonly __typename?: 'DocketConnection';
  readonly edges: ReadonlyArray<DocketEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DocketEdge = {
  readonly __typename?: 'DocketEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: DocketItem;
};

export type DocketFilter = {
  readonly answered?: InputMaybe<Scalars['Boolean']['input']>;
  readonly bodies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type DocketItem = {
  readonly __typename?: 'DocketItem';
  readonly addedAt: Scalars['DateTime']['output'];
  readonly answer?: Maybe<LeaderAnswer>;
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly answeredBy?: Maybe<Scalars['String']['output']>;
  /** The body that must answer. */
  readonly body: Organisation;
  readonly due: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly idea: Idea;
  readonly outcome?: Maybe<Scalars['String']['output']>;
  readonly outcomeAt?: Maybe<Scalars['DateTime']['output']>;
  /** Past due without an answer, or past targetOn without an outcome. */
  readonly overdue: Scalars['Boolean']['output'];
  readonly owner?: Maybe<Scalars['String']['output']>;
  readonly priority: Scalars['Float']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Why that priority. */
  readonly scores: ReadonlyArray<Score>;
  readonly targetOn?: Maybe<Scalars['Date']['output']>;
};

/** A file to fetch with GET by who holds the link, until it expires. The link names nothing and nobody. */
export type Download = {
  readonly __typename?: 'Download';
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly mediaType: Scalars['String']['output'];
  readonly url: Scalars['String']['output'];
};

/** postcode: its first half. A point to two decimals. force: the author's choice, where the place is in doubt. */
export type DraftPlace = {
  readonly __typename?: 'DraftPlace';
  readonly force?: Maybe<Scalars['ID']['output']>;
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  readonly postcode?: Maybe<Scalars['String']['output']>;
};

/** Working days. Null where n is 0. */
export type Durations = {
  readonly __typename?: 'Durations';
  readonly median?: Maybe<Scalars['Float']['output']>;
  readonly n: Scalars['Int']['output'];
  readonly p90?: Maybe<Scalars['Float']['output']>;
};

export type EffectMeasure =
  | 'HEDGES_G'
  | 'RATE_RATIO'
  | 'RATIO_OF_RISK_RATIOS'
  | 'RELATIVE_INCIDENT_RATE_RATIO'
  | 'RISK_RATIO';

export type Emmie = {
  readonly __typename?: 'Emmie';
  readonly dimension: EmmieDimension;
  readonly quality: Scalars['Int']['output'];
  readonly text: Scalars['String']['output'];
};

export type EmmieDimension =
  | 'ECONOMIC_COST'
  | 'EFFECT'
  | 'IMPLEMENTATION'
  | 'MECHANISM'
  | 'MODERATORS';

export type EmmieInput = {
  readonly dimension: EmmieDimension;
  readonly quality: Scalars['Int']['input'];
  readonly text: Scalars['String']['input'];
};

export type Estimate = {
  readonly __typename?: 'Estimate';
  readonly high: Scalars['Float']['output'];
  readonly low: Scalars['Float']['output'];
  readonly value: Scalars['Float']['output'];
};

export type EvaluationRequest = {
  readonly __typename?: 'EvaluationRequest';
  readonly answer?: Maybe<Scalars['String']['output']>;
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly answeredBy?: Maybe<Scalars['String']['output']>;
  readonly askedAt: Scalars['DateTime']['output'];
  readonly due: Scalars['DateTime']['output'];
  readonly force: Force;
  readonly id: Scalars['ID']['output'];
  readonly idea: Idea;
  readonly need: Scalars['String']['output'];
  readonly overdue: Scalars['Boolean']['output'];
};

export type EvaluationRequestConnection = {
  readonly __typename?: 'EvaluationRequestConnection';
  readonly edges: ReadonlyArray<EvaluationRequestEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EvaluationRequestEdge = {
  readonly __typename?: 'EvaluationRequestEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: EvaluationRequest;
};

export type EvidenceConnection = {
  readonly __typename?: 'EvidenceConnection';
  readonly edges: ReadonlyArray<EvidenceEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EvidenceEdge = {
  readonly __typename?: 'EvidenceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: EvidenceEntry;
};

/** One version of an entry. Open to anyone once published; what it leads to, only as the caller may read it. */
export type EvidenceEntry = {
  readonly __typename?: 'EvidenceEntry';
  /** What forces did with it. */
  readonly adoption?: Maybe<ReadonlyArray<ForceResponse>>;
  /** For citing: EV-2026-0042 v3. */
  readonly citation: Scalars['String']['output'];
  readonly cost?: Maybe<Scalars['String']['output']>;
  readonly emmie: ReadonlyArray<Emmie>;
  readonly finding: Verdict;
  /** The entry's; the same in every version. */
  readonly id: Scalars['ID']['output'];
  /** Null to who may not read it: published evidence opens no idea. */
  readonly idea?: Maybe<Idea>;
  readonly professionalJudgement?: Maybe<Scalars['String']['output']>;
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly reviewOn: Scalars['Date']['output'];
  readonly state: EvidenceState;
  /** Why it is under review or withdrawn. */
  readonly stateReason?: Maybe<Scalars['String']['output']>;
  readonly summary: Scalars['String']['output'];
  readonly testingStage: TestingStage;
  /** The first so many of those that it rests on. */
  readonly tests?: Maybe<ReadonlyArray<Test>>;
  readonly themes: ReadonlyArray<Theme>;
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  readonly versions: ReadonlyArray<EvidenceVersion>;
  readonly whatDidNotWork?: Maybe<Scalars['String']['output']>;
};


/** One version of an entry. Open to anyone once published; what it leads to, only as the caller may read it. */
export type EvidenceEntryTestsArgs = {
  first?: Scalars['Int']['input'];
};

/** Each leaves its own part of the filter out. */
export type EvidenceFacets = {
  readonly __typename?: 'EvidenceFacets';
  readonly findings: ReadonlyArray<FacetCount>;
  readonly testingStages: ReadonlyArray<FacetCount>;
  readonly themes: ReadonlyArray<FacetCount>;
};

export type EvidenceFilter = {
  readonly findings?: InputMaybe<ReadonlyArray<Verdict>>;
  /** Where it was tested or adopted. Never finds an impact case. */
  readonly forces?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly testingStages?: InputMaybe<ReadonlyArray<TestingStage>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A new draft needs an idea or a test. All but professionalJudgement, whatDidNotWork and cost is needed to publish. */
export type EvidenceInput = {
  readonly cost?: InputMaybe<Scalars['String']['input']>;
  /** Effect, Mechanism, Moderators, Implementation, Economic cost: the words, and the quality of the evidence, 0 to 4. */
  readonly emmie?: InputMaybe<ReadonlyArray<EmmieInput>>;
  readonly finding?: InputMaybe<Verdict>;
  readonly idea?: InputMaybe<Scalars['ID']['input']>;
  readonly professionalJudgement?: InputMaybe<Scalars['String']['input']>;
  readonly reviewOn?: InputMaybe<Scalars['Date']['input']>;
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  readonly testingStage?: InputMaybe<TestingStage>;
  readonly tests?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly whatDidNotWork?: InputMaybe<Scalars['String']['input']>;
};

export type EvidenceState =
  | 'DRAFT'
  | 'PUBLISHED'
  | 'UNDER_REVIEW'
  | 'WITHDRAWN';

export type EvidenceVersion = {
  readonly __typename?: 'EvidenceVersion';
  readonly change?: Maybe<Scalars['String']['output']>;
  readonly citation: Scalars['String']['output'];
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly state: EvidenceState;
  readonly version: Scalars['Int']['output'];
};

/** id: a force's, theme's or priority's, or the enum value. */
export type FacetCount = {
  readonly __typename?: 'FacetCount';
  readonly count: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
};

export type Facets = {
  readonly __typename?: 'Facets';
  readonly forces: ReadonlyArray<FacetCount>;
  readonly kinds: ReadonlyArray<FacetCount>;
  readonly nationalPriorities: ReadonlyArray<FacetCount>;
  readonly stages: ReadonlyArray<FacetCount>;
  readonly themes: ReadonlyArray<FacetCount>;
};

/** Only what the caller may read; links to anything else are left out. */
export type Family = {
  readonly __typename?: 'Family';
  readonly ideas: ReadonlyArray<Idea>;
  readonly links: ReadonlyArray<FamilyLink>;
};

export type FamilyLink = {
  readonly __typename?: 'FamilyLink';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  readonly from: Scalars['ID']['output'];
  readonly relation: Relation;
  readonly to: Scalars['ID']['output'];
};

export type Finding = {
  readonly __typename?: 'Finding';
  readonly action: CheckOutcome;
  readonly advice: Scalars['String']['output'];
  readonly end: Scalars['Int']['output'];
  /** The input field, as errors name it; null in checkText. */
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly link?: Maybe<Scalars['String']['output']>;
  /** Offsets in UTF-16 code units of that field: start inclusive, end exclusive. */
  readonly start: Scalars['Int']['output'];
  /** For example EMAIL, PHONE, NHS_NUMBER, VRM, PNC_ID, COLLAR_NUMBER, PERSON_NAME, CLASSIFICATION, MISCONDUCT. */
  readonly type: Scalars['String']['output'];
};

export type Force = {
  readonly __typename?: 'Force';
  /** ONS code, for example E23000036; null for a force without a territory. */
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** police.uk slug, for example avon-and-somerset. */
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly nameCy?: Maybe<Scalars['String']['output']>;
  readonly nation?: Maybe<Scalars['String']['output']>;
  /** Null for a force without a territory, as nation is. */
  readonly region?: Maybe<Scalars['String']['output']>;
  readonly sharingLevel?: Maybe<SharingLevel>;
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  readonly successor?: Maybe<Force>;
  /** One of the 43. Others (BTP, MoD Police, CNC) are on no map. */
  readonly territorial: Scalars['Boolean']['output'];
  /** Since when it has no broker, and the College answers for it; null where it has one. */
  readonly vacantSince?: Maybe<Scalars['Date']['output']>;
};

export type ForceCount = {
  readonly __typename?: 'ForceCount';
  readonly count: Scalars['Int']['output'];
  readonly force: Force;
  /** Themes of which it has no idea under this filter. Signed-in callers. */
  readonly gaps?: Maybe<ReadonlyArray<Theme>>;
};

export type ForceInput = {
  readonly code?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly nameCy?: InputMaybe<Scalars['String']['input']>;
  readonly nation?: InputMaybe<Scalars['String']['input']>;
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Of a new force; one that is known keeps its day. */
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly territorial?: Scalars['Boolean']['input'];
};

export type ForceParticipation = {
  readonly __typename?: 'ForceParticipation';
  readonly commented?: Maybe<Scalars['Int']['output']>;
  /** Null: people of no force. */
  readonly force?: Maybe<Force>;
  readonly submitted?: Maybe<Scalars['Int']['output']>;
  readonly supported?: Maybe<Scalars['Int']['output']>;
};

/** note: null without a token. */
export type ForceResponse = {
  readonly __typename?: 'ForceResponse';
  readonly answer: Adoption;
  readonly at: Scalars['DateTime']['output'];
  readonly force: Force;
  readonly id: Scalars['ID']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
};

export type Heterogeneity = {
  readonly __typename?: 'Heterogeneity';
  readonly df: Scalars['Int']['output'];
  readonly iSquared: Scalars['Float']['output'];
  readonly pValue: Scalars['Float']['output'];
  readonly q: Scalars['Float']['output'];
  readonly tauSquared: Scalars['Float']['output'];
};

/**
 * stage is the one that it came to; what says it in words; holder has it from then on. reason is a broker's
 * question in RETURN, and the author's answer in REVISE.
 */
export type HistoryEntry = {
  readonly __typename?: 'HistoryEntry';
  readonly at: Scalars['DateTime']['output'];
  readonly by?: Maybe<Scalars['String']['output']>;
  readonly holder?: Maybe<Scalars['String']['output']>;
  readonly move: Move;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly stage: Stage;
  readonly stopReason?: Maybe<StopReason>;
  readonly what: Scalars['String']['output'];
};

export type Idea = {
  readonly __typename?: 'Idea';
  readonly audience: Audience;
  /** Null unless credit is NAMED, or the caller is the author. */
  readonly author?: Maybe<Person>;
  readonly call?: Maybe<Call>;
  readonly changedAt: Scalars['DateTime']['output'];
  /** What the check found, while the idea is IN_CHECK: to its author and data officers only. */
  readonly check?: Maybe<TextCheck>;
  readonly comments?: Maybe<CommentConnection>;
  readonly credit: Credit;
  readonly deidentifiedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly dissemination?: Maybe<Dissemination>;
  readonly docket?: Maybe<DocketItem>;
  /** To its author while it is a draft: the place as it is kept, to go on with. */
  readonly draftPlace?: Maybe<DraftPlace>;
  readonly evidence?: Maybe<ReadonlyArray<EvidenceEntry>>;
  readonly family?: Maybe<Family>;
  /** Null for an idea of no force; for an anonymous impact case too, but to its force's brokers and data officers. */
  readonly force?: Maybe<Force>;
  /** Every step so far, oldest first: who holds it, since when, why. */
  readonly history?: Maybe<ReadonlyArray<HistoryEntry>>;
  readonly id: Scalars['ID']['output'];
  /** To those who hold the keys; to its author once released, unless the reason forbids telling. */
  readonly identityRelease?: Maybe<IdentityRelease>;
  readonly kind: IdeaKind;
  readonly language: Language;
  /** Under which it was shared. */
  readonly licence?: Maybe<Licence>;
  /** What the caller may do with it now. */
  readonly moves?: Maybe<ReadonlyArray<Move>>;
  readonly nationalPriorities?: Maybe<ReadonlyArray<NationalPriority>>;
  /** Who must act next and by when; null only at an ending. */
  readonly next?: Maybe<NextStep>;
  readonly onBehalf?: Maybe<SourceKind>;
  /** Null for an anonymous impact case. */
  readonly place?: Maybe<Place>;
  /** Once shared nationally. */
  readonly priority?: Maybe<Scalars['Float']['output']>;
  readonly problem: Scalars['String']['output'];
  readonly proposal: Scalars['String']['output'];
  /** The receipt of its latest redaction: to its author and data officers. */
  readonly redaction?: Maybe<Redaction>;
  /** For people: IM-2026-000123-4; the last digit checks the others. Null while a draft. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly similar?: Maybe<ReadonlyArray<Similar>>;
  readonly stage: Stage;
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly supportCount: Scalars['Int']['output'];
  /** How many different forces' people support it. */
  readonly supportForceCount: Scalars['Int']['output'];
  readonly tests?: Maybe<ReadonlyArray<Test>>;
  /** Where its text was redacted or taken back, and not written anew since: to whoever may read it. */
  readonly textTakenOut?: Maybe<TextTakenOut>;
  readonly themes: ReadonlyArray<Theme>;
  /** Texts are empty where a draft has none yet, or after a redaction. */
  readonly title: Scalars['String']['output'];
  /** To brokers and data officers. Without a level: the open case, else the last. */
  readonly triage?: Maybe<TriageCase>;
  /** Counts up with each change of the text. */
  readonly version: Scalars['Int']['output'];
  readonly viewerFollows?: Maybe<Scalars['Boolean']['output']>;
  readonly viewerIsAuthor: Scalars['Boolean']['output'];
  readonly viewerSupports?: Maybe<Scalars['Boolean']['output']>;
  readonly whatFollowed?: Maybe<Scalars['String']['output']>;
  readonly whatOvercame?: Maybe<Scalars['String']['output']>;
};


export type IdeaCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type IdeaSimilarArgs = {
  first?: Scalars['Int']['input'];
};


export type IdeaTriageArgs = {
  level?: InputMaybe<Level>;
};

/**
 * For a draft and for a revision: what is left out stays as it was. No field has a default, so that a revision
 * cannot change credit or audience unasked. kind, force, call, licence and onBehalf are for drafts only.
 */
export type IdeaChangeInput = {
  readonly audience?: InputMaybe<Audience>;
  readonly call?: InputMaybe<Scalars['ID']['input']>;
  readonly credit?: InputMaybe<Credit>;
  readonly force?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: InputMaybe<IdeaKind>;
  readonly language?: InputMaybe<Language>;
  readonly licence?: InputMaybe<Scalars['ID']['input']>;
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  readonly placeForce?: InputMaybe<Scalars['ID']['input']>;
  readonly point?: InputMaybe<PointInput>;
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  readonly problem?: InputMaybe<Scalars['String']['input']>;
  readonly proposal?: InputMaybe<Scalars['String']['input']>;
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly whatFollowed?: InputMaybe<Scalars['String']['input']>;
  readonly whatOvercame?: InputMaybe<Scalars['String']['input']>;
};

export type IdeaConnection = {
  readonly __typename?: 'IdeaConnection';
  readonly edges: ReadonlyArray<IdeaEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type IdeaEdge = {
  readonly __typename?: 'IdeaEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Idea;
};

/** Anonymous impact cases are found by no force and no region. */
export type IdeaFilter = {
  /** Shared nationally to this force, and not yet answered by it. */
  readonly awaiting?: InputMaybe<Scalars['ID']['input']>;
  readonly call?: InputMaybe<Scalars['ID']['input']>;
  readonly forces?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kinds?: InputMaybe<ReadonlyArray<IdeaKind>>;
  readonly nationalPriorities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Those that the map shows at a place within these bounds, edges included. */
  readonly shownWithin?: InputMaybe<BoundsInput>;
  readonly stages?: InputMaybe<ReadonlyArray<Stage>>;
  readonly submittedFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly submittedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Words, in English or Welsh; stems match. Or a reference. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type IdeaInput = {
  readonly audience?: Audience;
  /** The call that it answers, if any. */
  readonly call?: InputMaybe<Scalars['ID']['input']>;
  /** Left out: FORCE_ONLY, and ANONYMOUS for an impact case. Nobody is named who did not ask for it. */
  readonly credit?: InputMaybe<Credit>;
  /** The force that it is for; left out, the author's own. Of a national body and left out: no force, the College's queue. */
  readonly force?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: IdeaKind;
  readonly language?: Language;
  /** The licence under which a practice or learning note is shared within policing at once. */
  readonly licence?: InputMaybe<Scalars['ID']['input']>;
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** Where the place is in doubt: the force that it lies in, one of those that locate named. */
  readonly placeForce?: InputMaybe<Scalars['ID']['input']>;
  readonly point?: InputMaybe<PointInput>;
  /** A place within the author's reach, as a postcode (whole or outward), or a point. Neither: the author's force. */
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  /** What is wrong or could be better: 1 to 4,000 characters. Impact case: the mistake. */
  readonly problem?: InputMaybe<Scalars['String']['input']>;
  /** What to do about it: 1 to 8,000 characters. Impact case: what to do differently. Learning note: all of it. */
  readonly proposal: Scalars['String']['input'];
  /** Up to three, the main one first. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 5 to 120 characters. A learning note may leave it out, and takes its first words; and problem too. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Impact case: what followed from the mistake, and what overcame it; up to 4,000 characters each. */
  readonly whatFollowed?: InputMaybe<Scalars['String']['input']>;
  readonly whatOvercame?: InputMaybe<Scalars['String']['input']>;
};

export type IdeaKind =
  | 'IDEA'
  | 'IMPACT_CASE'
  | 'LEARNING_NOTE'
  | 'PRACTICE';

/** Counts of ideas are exact, of what the caller may read. */
export type IdeaMap = {
  readonly __typename?: 'IdeaMap';
  /** One for every territorial force, zero included, by name: the map's table. */
  readonly byForce: ReadonlyArray<ForceCount>;
  /** Of no force's area: national bodies, and anonymous impact cases. With byForce, it adds up to total. */
  readonly elsewhere: Scalars['Int']['output'];
  /** What a map draws: clusters, and single ideas. At most 2,000; a wide view is clustered more coarsely. */
  readonly markers?: Maybe<ReadonlyArray<Marker>>;
  readonly total: Scalars['Int']['output'];
};

/** RELEVANCE needs a text, else it is NEWEST. BREADTH is by supportForceCount. */
export type IdeaOrder =
  | 'BREADTH'
  | 'LAST_CHANGE'
  | 'NEWEST'
  | 'OLDEST'
  | 'PRIORITY'
  | 'RELEVANCE';

export type IdentityRelease = {
  readonly __typename?: 'IdentityRelease';
  readonly askedAt: Scalars['DateTime']['output'];
  readonly askedBy: Scalars['String']['output'];
  /** Once RELEASED, to the two who released it; each reading is on the record. */
  readonly author?: Maybe<Person>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly idea?: Maybe<Idea>;
  /** Notes of both keys: to those who hold them. */
  readonly notes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly reason: ReleaseReason;
  readonly state: ReleaseState;
};

export type IdentityReleaseConnection = {
  readonly __typename?: 'IdentityReleaseConnection';
  readonly edges: ReadonlyArray<IdentityReleaseEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type IdentityReleaseEdge = {
  readonly __typename?: 'IdentityReleaseEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: IdentityRelease;
};

export type Introduction = {
  readonly __typename?: 'Introduction';
  readonly at: Scalars['DateTime']['output'];
  readonly brokers: ReadonlyArray<Person>;
  readonly id: Scalars['ID']['output'];
  readonly ideas: ReadonlyArray<Idea>;
  readonly note?: Maybe<Scalars['String']['output']>;
};

export type Language =
  | 'CY'
  | 'EN';

export type LeaderAnswer =
  | 'IN_HAND'
  | 'NOT_NOW'
  | 'REFERRED'
  | 'WILL_IMPLEMENT'
  | 'WILL_TEST';

export type Level =
  | 'LOCAL'
  | 'NATIONAL';

export type Licence = {
  readonly __typename?: 'Licence';
  readonly checks: ReadonlyArray<LicenceCheck>;
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  readonly holder: Person;
  readonly id: Scalars['ID']['output'];
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  readonly issuer?: Maybe<Scalars['String']['output']>;
  readonly kinds: ReadonlyArray<IdeaKind>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly state: LicenceState;
  readonly themes: ReadonlyArray<Theme>;
};

/** todo: the one thing to do, where it is not met. */
export type LicenceCheck = {
  readonly __typename?: 'LicenceCheck';
  readonly how: Scalars['String']['output'];
  readonly met: Scalars['Boolean']['output'];
  readonly question: LicenceQuestion;
  readonly todo?: Maybe<Scalars['String']['output']>;
};

export type LicenceConnection = {
  readonly __typename?: 'LicenceConnection';
  readonly edges: ReadonlyArray<LicenceEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LicenceEdge = {
  readonly __typename?: 'LicenceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Licence;
};

/** Kinds: PRACTICE and LEARNING_NOTE. Without themes: every theme. */
export type LicenceInput = {
  readonly kinds: ReadonlyArray<IdeaKind>;
  /** The caller has done the refresher on sharing. */
  readonly refresherDone: Scalars['Boolean']['input'];
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type LicenceQuestion =
  | 'AUDIENCE'
  | 'LEGISLATION'
  | 'PERMISSION'
  | 'TECHNOLOGY';

export type LicenceState =
  | 'ASKED'
  | 'EXPIRED'
  | 'REFUSED'
  | 'VALID'
  | 'WITHDRAWN';

/** texts are compared; waiting ones only by their words yet. */
export type LikenessIndex = {
  readonly __typename?: 'LikenessIndex';
  readonly texts: Scalars['Int']['output'];
  readonly waiting: Scalars['Int']['output'];
};

export type LogicModel = {
  readonly __typename?: 'LogicModel';
  readonly activities?: Maybe<Scalars['String']['output']>;
  readonly assumptions?: Maybe<Scalars['String']['output']>;
  readonly inputs?: Maybe<Scalars['String']['output']>;
  readonly mechanism: Scalars['String']['output'];
  readonly outcomes: Scalars['String']['output'];
  readonly outputs?: Maybe<Scalars['String']['output']>;
  readonly problem: Scalars['String']['output'];
  readonly response: Scalars['String']['output'];
};

export type LogicModelInput = {
  readonly activities?: InputMaybe<Scalars['String']['input']>;
  readonly assumptions?: InputMaybe<Scalars['String']['input']>;
  readonly inputs?: InputMaybe<Scalars['String']['input']>;
  readonly mechanism: Scalars['String']['input'];
  readonly outcomes: Scalars['String']['input'];
  readonly outputs?: InputMaybe<Scalars['String']['input']>;
  readonly problem: Scalars['String']['input'];
  readonly response: Scalars['String']['input'];
};

export type Marker = {
  readonly __typename?: 'Marker';
  /** For a cluster: its bounds. */
  readonly bounds?: Maybe<Bounds>;
  readonly count: Scalars['Int']['output'];
  /** Set where count is 1. */
  readonly idea?: Maybe<Idea>;
  readonly latitude: Scalars['Float']['output'];
  readonly longitude: Scalars['Float']['output'];
};

export type Measure = {
  readonly __typename?: 'Measure';
  readonly at: Scalars['DateTime']['output'];
  readonly corrected: Scalars['Boolean']['output'];
  readonly events?: Maybe<Scalars['Int']['output']>;
  readonly exposure?: Maybe<Scalars['Float']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly mean?: Maybe<Scalars['Float']['output']>;
  readonly n: Scalars['Int']['output'];
  readonly outcome: Scalars['ID']['output'];
  readonly period: Period;
  readonly sd?: Maybe<Scalars['Float']['output']>;
  readonly site: Scalars['ID']['output'];
  /** 1, and one more for each correction; corrected is true for all but the last. */
  readonly version: Scalars['Int']['output'];
  readonly why?: Maybe<Scalars['String']['output']>;
};

export type MeasureConnection = {
  readonly __typename?: 'MeasureConnection';
  readonly edges: ReadonlyArray<MeasureEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MeasureEdge = {
  readonly __typename?: 'MeasureEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Measure;
};

/** A figure for the same outcome, site and period corrects the earlier one, and needs why. */
export type MeasureInput = {
  readonly events?: InputMaybe<Scalars['Int']['input']>;
  readonly exposure?: InputMaybe<Scalars['Float']['input']>;
  readonly mean?: InputMaybe<Scalars['Float']['input']>;
  readonly n: Scalars['Int']['input'];
  readonly outcome: Scalars['ID']['input'];
  readonly period: Period;
  readonly sd?: InputMaybe<Scalars['Float']['input']>;
  readonly site: Scalars['ID']['input'];
  readonly why?: InputMaybe<Scalars['String']['input']>;
};

export type MeasureKind =
  | 'COUNT_RATE'
  | 'MEAN'
  | 'PROPORTION';

/** The steps of the table of stages: what happened (history), what was decided (a case), what may be done (moves). */
export type Move =
  /** Handed to another broker, or back to the queue. */
  | 'ASSIGN'
  | 'CLAIM'
  | 'CLOSE'
  | 'COMPLETE_TEST'
  | 'ESCALATE'
  /** Held by the check. */
  | 'HOLD'
  | 'PARK'
  | 'PUBLISH'
  | 'RELEASE'
  /** Back from being parked. */
  | 'RESUME'
  | 'RETURN'
  | 'REVISE'
  | 'SELECT_FOR_TEST'
  | 'SEND_BACK'
  | 'SHARE_LOCALLY'
  | 'SHARE_NATIONALLY'
  /** Shared within policing at once, by its author under a licence. */
  | 'SHARE_UNDER_LICENCE'
  | 'START_TEST'
  | 'SUBMIT'
  | 'WITHDRAW';

export type Mutation = {
  readonly __typename?: 'Mutation';
  readonly addSite?: Maybe<Test>;
  /** What is left out stays as it was; a list is replaced whole. */
  readonly amendPlan?: Maybe<Test>;
  /**
   * A leader's answer; every idea on the docket gets one by its date or shows as overdue. targetOn: the day that
   * owner is to have done it by. referTo: with REFERRED, the body that must answer instead.
   */
  readonly answerDocket?: Maybe<DocketItem>;
  readonly answerEvaluationRequest?: Maybe<EvaluationRequest>;
  readonly askForLicence?: Maybe<Licence>;
  /** The first of two keys. */
  readonly askIdentityRelease?: Maybe<IdentityRelease>;
  /** Without a broker: back to the queue. */
  readonly assignCase?: Maybe<TriageCase>;
  /** Also takes up a parked idea before its date. */
  readonly claimCase?: Maybe<TriageCase>;
  readonly closeCall?: Maybe<Call>;
  readonly closeIdea?: Maybe<TriageCase>;
  readonly commentOnIdea?: Maybe<Comment>;
  /**
   * Computes the results from the measures; needs a finding and its limits in words. Without finding: what the
   * rule gives for the primary outcome. Never more than the design allows.
   */
  readonly completeTest?: Maybe<Test>;
  /** The data officer's word that an impact case points at nobody; without it none is published. */
  readonly confirmDeidentified?: Maybe<Idea>;
  /** Still current: ends a review without a new version. */
  readonly confirmEvidence?: Maybe<EvidenceEntry>;
  /** The author's word on a place in doubt, at any stage. Settles nothing but where it lies. */
  readonly confirmPlace?: Maybe<Idea>;
  /** The second key: another person, of another role and organisation than the first. */
  readonly decideIdentityRelease?: Maybe<IdentityRelease>;
  readonly deleteDraft?: Maybe<Scalars['ID']['output']>;
  readonly deleteReminder?: Maybe<Scalars['ID']['output']>;
  readonly deleteSavedAnswer?: Maybe<Scalars['ID']['output']>;
  readonly departFromProtocol?: Maybe<Test>;
  /** What is left out is filled from the tests. */
  readonly draftEvidence?: Maybe<EvidenceEntry>;
  /** A leaver: every role and session ends at once. */
  readonly endAccount?: Maybe<Account>;
  /** Open work goes back to its queue. Left out, on is today. */
  readonly endRole?: Maybe<Account>;
  /** A data officer's: what they wrote stays, without a person. */
  readonly erasePerson?: Maybe<Redaction>;
  /** Pass to the national queue. The force broker's key. */
  readonly escalate?: Maybe<TriageCase>;
  readonly followIdea?: Maybe<Idea>;
  readonly grantRole?: Maybe<Account>;
  /** By Test.measureTemplate. Errors name line and column; nothing is stored unless every row is good. */
  readonly importMeasures?: Maybe<Test>;
  /** Tells the brokers of both ideas of each other, with a note. */
  readonly introduceBrokers?: Maybe<Introduction>;
  /** Needs all four checks met. */
  readonly issueLicence?: Maybe<Licence>;
  /** Families never merge or delete: each idea keeps its text, author, support and comments, and a link can be undone. */
  readonly linkIdeas?: Maybe<Family>;
  /** Freezes the ideas as they stand. */
  readonly makePack?: Maybe<Pack>;
  readonly openCall?: Maybe<Call>;
  readonly parkIdea?: Maybe<TriageCase>;
  /** Stops a clock for a stated reason, on the record. Until today: it runs again. */
  readonly pauseClock?: Maybe<Clock>;
  /** Needs a question and a design; the rest may follow until startTest. */
  readonly planTest?: Maybe<Test>;
  /** The editor may not be the author of the idea or of its test. */
  readonly publishEvidence?: Maybe<EvidenceEntry>;
  readonly readNotification?: Maybe<Notification>;
  /** All that came until then. */
  readonly readNotifications?: Maybe<Viewer>;
  /** After a backup was restored: every redaction is cleared again by every holder. How many: operators. */
  readonly reapplyRedactions?: Maybe<Scalars['Int']['output']>;
  /** Makes the read side anew from what the owners say again, while it goes on answering: operators. */
  readonly rebuildAtlas?: Maybe<AtlasRebuild>;
  /** Has likeness compare every text anew; what is asked meanwhile is answered by words alone: operators. */
  readonly rebuildLikeness?: Maybe<LikenessIndex>;
  /** Has the present detectors look at what passed older ones, a batch at a time: operators. */
  readonly recheckTexts?: Maybe<Recheck>;
  /** One outcome, one site, one period. Numerator and denominator for a proportion, values for a mean. */
  readonly recordMeasure?: Maybe<Test>;
  /** What became of the answer. */
  readonly recordOutcome?: Maybe<DocketItem>;
  readonly redactComment?: Maybe<Redaction>;
  /** Its author's or a data officer's: every holder of the text clears it. So in redactComment. */
  readonly redactIdea?: Maybe<Redaction>;
  /** The data officer's word on a held text. */
  readonly releaseFromCheck?: Maybe<Idea>;
  /** A dated reminder of one's own on a record: at 7:00 of any day of the week; one for today at 17:00. */
  readonly remindMe?: Maybe<Clock>;
  /** While planned only. */
  readonly removeSite?: Maybe<Test>;
  readonly replayEvent?: Maybe<ParkedEvent>;
  /** A force asks for help with testing an idea. */
  readonly requestEvaluation?: Maybe<EvaluationRequest>;
  /** The data officer's no: it must be revised, and its author reads why. */
  readonly requireRevision?: Maybe<Idea>;
  /**
   * A force's answer to an idea shared nationally, or its own idea's outcome once shared locally; a later one
   * takes its place.
   */
  readonly respond?: Maybe<ForceResponse>;
  /** Has every job that failed done again, and tells what stands in the queues then: operators. */
  readonly retryFailedJobs?: Maybe<ReadonlyArray<QueueState>>;
  readonly returnIdea?: Maybe<TriageCase>;
  /** A new version; old ones stay citable. What is left out stays as it was. change: what is new, in a sentence. */
  readonly reviseEvidence?: Maybe<EvidenceEntry>;
  /** answer: to the broker's question, where one was asked; the text may stay as it is. */
  readonly reviseIdea?: Maybe<Idea>;
  readonly saveAnswer?: Maybe<SavedAnswer>;
  /** version: the one that the caller has; an older one is CONFLICT, and nothing is overwritten. So in reviseIdea. */
  readonly saveDraft?: Maybe<Idea>;
  /** Adds a force, or changes its names from a day on. */
  readonly saveForce?: Maybe<Force>;
  /** Adds a national priority, or changes or ends one. */
  readonly saveNationalPriority?: Maybe<NationalPriority>;
  readonly scoreIdea?: Maybe<TriageCase>;
  readonly selectForTest?: Maybe<TriageCase>;
  readonly sendBack?: Maybe<TriageCase>;
  readonly sendPack?: Maybe<Pack>;
  /** The whole set, from now on; what was scored keeps the criteria that it was scored by. */
  readonly setCriteria?: Maybe<ReadonlyArray<Criterion>>;
  /** Off, at once, or in a daily or weekly digest. */
  readonly setDelivery?: Maybe<Viewer>;
  /** For pages, notices and mail. */
  readonly setLanguage?: Maybe<Viewer>;
  /** A force lead's. */
  readonly setSharingLevel?: Maybe<Force>;
  readonly shareLocally?: Maybe<TriageCase>;
  /**
   * The College broker's key: no force broker can use it, and nobody both. Needs every criterion scored.
   * Without forces: to every force. docketBody must answer it; left out, the NPCC.
   */
  readonly shareNationally?: Maybe<TriageCase>;
  /** Locks the protocol: its SHA-256 is kept, and what differs later is shown as a departure. */
  readonly startTest?: Maybe<Test>;
  /** Its results are still due, by completeTest. */
  readonly stopTest?: Maybe<Test>;
  readonly submitIdea?: Maybe<Idea>;
  /** From that day its ideas count with its successor; each keeps the name it was given under. */
  readonly succeedForce?: Maybe<Force>;
  /** We have this problem too. Once a person. */
  readonly supportIdea?: Maybe<Idea>;
  /** The national priorities that it serves; the list is replaced whole. */
  readonly tagIdea?: Maybe<TriageCase>;
  readonly unfollowIdea?: Maybe<Idea>;
  readonly unlinkIdeas?: Maybe<Family>;
  readonly unsupportIdea?: Maybe<Idea>;
  /** Records the link's answer, once. */
  readonly useAnswerLink?: Maybe<AnswerLink>;
  readonly withdrawEvidence?: Maybe<EvidenceEntry>;
  /** Its text is redacted; Idea.redaction is the receipt. */
  readonly withdrawIdea?: Maybe<Idea>;
  /** Ends it, or refuses it; publication under it stops at once. */
  readonly withdrawLicence?: Maybe<Licence>;
};


export type MutationAddSiteArgs = {
  arm: Arm;
  force: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  label: Scalars['String']['input'];
};


export type MutationAmendPlanArgs = {
  id: Scalars['ID']['input'];
  input: ProtocolInput;
};


export type MutationAnswerDocketArgs = {
  answer: LeaderAnswer;
  idea: Scalars['ID']['input'];
  owner?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  referTo?: InputMaybe<Scalars['ID']['input']>;
  targetOn?: InputMaybe<Scalars['Date']['input']>;
};


export type MutationAnswerEvaluationRequestArgs = {
  answer: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};


export type MutationAskForLicenceArgs = {
  input: LicenceInput;
};


export type MutationAskIdentityReleaseArgs = {
  idea: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  reason: ReleaseReason;
};


export type MutationAssignCaseArgs = {
  broker?: InputMaybe<Scalars['ID']['input']>;
  idea: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationClaimCaseArgs = {
  idea: Scalars['ID']['input'];
};


export type MutationCloseCallArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCloseIdeaArgs = {
  explanation: Scalars['String']['input'];
  idea: Scalars['ID']['input'];
  reason: StopReason;
};


export type MutationCommentOnIdeaArgs = {
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};


export type MutationCompleteTestArgs = {
  conclusion: Scalars['String']['input'];
  finding?: InputMaybe<Verdict>;
  id: Scalars['ID']['input'];
  limitations: Scalars['String']['input'];
};


export type MutationConfirmDeidentifiedArgs = {
  id: Scalars['ID']['input'];
  note: Scalars['String']['input'];
};


export type MutationConfirmEvidenceArgs = {
  id: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  reviewOn: Scalars['Date']['input'];
};


export type MutationConfirmPlaceArgs = {
  force: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationDecideIdentityReleaseArgs = {
  id: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  release: Scalars['Boolean']['input'];
};


export type MutationDeleteDraftArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteReminderArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteSavedAnswerArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDepartFromProtocolArgs = {
  id: Scalars['ID']['input'];
  what: Scalars['String']['input'];
  why: Scalars['String']['input'];
};


export type MutationDraftEvidenceArgs = {
  input: EvidenceInput;
};


export type MutationEndAccountArgs = {
  person: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationEndRoleArgs = {
  grant: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type MutationErasePersonArgs = {
  person: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationEscalateArgs = {
  idea: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationFollowIdeaArgs = {
  id: Scalars['ID']['input'];
};


export type MutationGrantRoleArgs = {
  input: RoleGrantInput;
  person: Scalars['ID']['input'];
};


export type MutationImportMeasuresArgs = {
  csv: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};


export type MutationIntroduceBrokersArgs = {
  idea: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  other: Scalars['ID']['input'];
};


export type MutationIssueLicenceArgs = {
  expiresOn: Scalars['Date']['input'];
  id: Scalars['ID']['input'];
};


export type MutationLinkIdeasArgs = {
  idea: Scalars['ID']['input'];
  other: Scalars['ID']['input'];
  relation: Relation;
};


export type MutationMakePackArgs = {
  input: PackInput;
};


export type MutationOpenCallArgs = {
  input: CallInput;
};


export type MutationParkIdeaArgs = {
  idea: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  reviewOn: Scalars['Date']['input'];
};


export type MutationPauseClockArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  until: Scalars['Date']['input'];
};


export type MutationPlanTestArgs = {
  idea: Scalars['ID']['input'];
  input: ProtocolInput;
};


export type MutationPublishEvidenceArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReadNotificationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReadNotificationsArgs = {
  until: Scalars['DateTime']['input'];
};


export type MutationRecheckTextsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationRecordMeasureArgs = {
  id: Scalars['ID']['input'];
  input: MeasureInput;
};


export type MutationRecordOutcomeArgs = {
  idea: Scalars['ID']['input'];
  outcome: Scalars['String']['input'];
};


export type MutationRedactCommentArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationRedactIdeaArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationReleaseFromCheckArgs = {
  id: Scalars['ID']['input'];
  note: Scalars['String']['input'];
};


export type MutationRemindMeArgs = {
  idea: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  on: Scalars['Date']['input'];
};


export type MutationRemoveSiteArgs = {
  id: Scalars['ID']['input'];
  site: Scalars['ID']['input'];
};


export type MutationReplayEventArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRequestEvaluationArgs = {
  idea: Scalars['ID']['input'];
  need: Scalars['String']['input'];
};


export type MutationRequireRevisionArgs = {
  id: Scalars['ID']['input'];
  note: Scalars['String']['input'];
};


export type MutationRespondArgs = {
  answer: Adoption;
  force?: InputMaybe<Scalars['ID']['input']>;
  idea: Scalars['ID']['input'];
  note: Scalars['String']['input'];
};


export type MutationReturnIdeaArgs = {
  idea: Scalars['ID']['input'];
  question: Scalars['String']['input'];
};


export type MutationReviseEvidenceArgs = {
  change?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  input: EvidenceInput;
};


export type MutationReviseIdeaArgs = {
  answer?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  input: IdeaChangeInput;
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationSaveAnswerArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  text: Scalars['String']['input'];
  title: Scalars['String']['input'];
};


export type MutationSaveDraftArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  input: IdeaChangeInput;
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationSaveForceArgs = {
  id: Scalars['ID']['input'];
  input: ForceInput;
};


export type MutationSaveNationalPriorityArgs = {
  id: Scalars['ID']['input'];
  input: NationalPriorityInput;
};


export type MutationScoreIdeaArgs = {
  idea: Scalars['ID']['input'];
  scores: ReadonlyArray<ScoreInput>;
};


export type MutationSelectForTestArgs = {
  idea: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationSendBackArgs = {
  idea: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationSendPackArgs = {
  id: Scalars['ID']['input'];
  leaders: ReadonlyArray<Scalars['ID']['input']>;
};


export type MutationSetCriteriaArgs = {
  criteria: ReadonlyArray<CriterionInput>;
};


export type MutationSetDeliveryArgs = {
  delivery: Delivery;
};


export type MutationSetLanguageArgs = {
  language: Language;
};


export type MutationSetSharingLevelArgs = {
  force: Scalars['ID']['input'];
  level: SharingLevel;
  reason: Scalars['String']['input'];
};


export type MutationShareLocallyArgs = {
  idea: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationShareNationallyArgs = {
  docketBody?: InputMaybe<Scalars['ID']['input']>;
  forces?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  idea: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationStartTestArgs = {
  id: Scalars['ID']['input'];
};


export type MutationStopTestArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationSubmitIdeaArgs = {
  draft?: InputMaybe<Scalars['ID']['input']>;
  input: IdeaInput;
};


export type MutationSucceedForceArgs = {
  by: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  on: Scalars['Date']['input'];
};


export type MutationSupportIdeaArgs = {
  id: Scalars['ID']['input'];
};


export type MutationTagIdeaArgs = {
  idea: Scalars['ID']['input'];
  nationalPriorities: ReadonlyArray<Scalars['ID']['input']>;
};


export type MutationUnfollowIdeaArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUnlinkIdeasArgs = {
  idea: Scalars['ID']['input'];
  other: Scalars['ID']['input'];
};


export type MutationUnsupportIdeaArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUseAnswerLinkArgs = {
  note?: InputMaybe<Scalars['String']['input']>;
  token: Scalars['String']['input'];
};


export type MutationWithdrawEvidenceArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationWithdrawIdeaArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationWithdrawLicenceArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type NationalPriority = {
  readonly __typename?: 'NationalPriority';
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly nameCy: Scalars['String']['output'];
  readonly source: Scalars['String']['output'];
  readonly startsOn: Scalars['Date']['output'];
};

export type NationalPriorityInput = {
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly name: Scalars['String']['input'];
  readonly nameCy: Scalars['String']['input'];
  readonly source: Scalars['String']['input'];
  readonly startsOn: Scalars['Date']['input'];
};

export type NextStep = {
  readonly __typename?: 'NextStep';
  readonly action: Scalars['String']['output'];
  /** Null where nothing runs: a draft, an idea shared and answered. */
  readonly due?: Maybe<Scalars['DateTime']['output']>;
  readonly holder: Scalars['String']['output'];
  readonly overdue: Scalars['Boolean']['output'];
  readonly pauseReason?: Maybe<Scalars['String']['output']>;
  readonly pausedUntil?: Maybe<Scalars['Date']['output']>;
  /** Whether that is the caller. */
  readonly yours: Scalars['Boolean']['output'];
};

/** Neither text nor link holds an idea's words or its author's name. */
export type Notification = {
  readonly __typename?: 'Notification';
  /** Answers with one click, where it asks something. */
  readonly answers: ReadonlyArray<AnswerLink>;
  readonly at: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly idea?: Maybe<Idea>;
  /** The page that it is about. */
  readonly link: Scalars['String']['output'];
  readonly read: Scalars['Boolean']['output'];
  readonly text: Scalars['String']['output'];
};

export type NotificationConnection = {
  readonly __typename?: 'NotificationConnection';
  readonly edges: ReadonlyArray<NotificationEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type NotificationEdge = {
  readonly __typename?: 'NotificationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Notification;
};

export type OnBehalfInput = {
  /** How they agreed, in a sentence without names. */
  readonly consent: Scalars['String']['input'];
  readonly source: SourceKind;
};

export type Organisation = {
  readonly __typename?: 'Organisation';
  readonly force?: Maybe<Force>;
  readonly id: Scalars['ID']['output'];
  readonly kind: OrganisationKind;
  readonly name: Scalars['String']['output'];
  readonly nameCy?: Maybe<Scalars['String']['output']>;
};

export type OrganisationKind =
  | 'COLLEGE'
  | 'FORCE'
  | 'LOCAL_POLICING_BODY'
  | 'NATIONAL'
  | 'OTHER';

export type Outcome = {
  readonly __typename?: 'Outcome';
  readonly direction: Direction;
  readonly expectedBaseline?: Maybe<Scalars['Float']['output']>;
  readonly expectedN?: Maybe<Scalars['Int']['output']>;
  readonly expectedSd?: Maybe<Scalars['Float']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: MeasureKind;
  /** At 80% power and 5% significance, on the scale of the effect; null without the expected figures. */
  readonly minimumDetectableEffect?: Maybe<Scalars['Float']['output']>;
  readonly name: Scalars['String']['output'];
  readonly primary: Scalars['Boolean']['output'];
  readonly smallestUsefulChange?: Maybe<Scalars['Float']['output']>;
};

/** id is the caller's own key, unique in the test. The expected figures, for one arm, give the minimum detectable effect. */
export type OutcomeInput = {
  readonly direction: Direction;
  readonly expectedBaseline?: InputMaybe<Scalars['Float']['input']>;
  readonly expectedN?: InputMaybe<Scalars['Int']['input']>;
  readonly expectedSd?: InputMaybe<Scalars['Float']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly kind: MeasureKind;
  readonly name: Scalars['String']['input'];
  readonly primary: Scalars['Boolean']['input'];
  readonly smallestUsefulChange?: InputMaybe<Scalars['Float']['input']>;
};

export type Pack = {
  readonly __typename?: 'Pack';
  readonly attachments: ReadonlyArray<Scalars['String']['output']>;
  readonly author: Scalars['String']['output'];
  readonly classification: Classification;
  readonly committee?: Maybe<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly disclosable: Scalars['Boolean']['output'];
  /** SHA-256 of its header and items. */
  readonly hash: Scalars['String']['output'];
  readonly html: Download;
  readonly id: Scalars['ID']['output'];
  readonly items: ReadonlyArray<PackItem>;
  readonly organisation: Organisation;
  readonly pdf: Download;
  readonly portfolio?: Maybe<Scalars['String']['output']>;
  readonly recipients: ReadonlyArray<PackRecipient>;
  readonly title: Scalars['String']['output'];
};

export type PackConnection = {
  readonly __typename?: 'PackConnection';
  readonly edges: ReadonlyArray<PackEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PackEdge = {
  readonly __typename?: 'PackEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Pack;
};

export type PackInput = {
  readonly attachments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly classification: Classification;
  readonly committee?: InputMaybe<Scalars['String']['input']>;
  /** May be disclosed under the Freedom of Information Act. */
  readonly disclosable: Scalars['Boolean']['input'];
  /** Up to 100, in order. */
  readonly ideas: ReadonlyArray<Scalars['ID']['input']>;
  readonly portfolio?: InputMaybe<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
};

/** Frozen: later edits do not change it. A redaction clears its text and leaves reference, version and hash. */
export type PackItem = {
  readonly __typename?: 'PackItem';
  readonly hash: Scalars['String']['output'];
  readonly idea?: Maybe<Idea>;
  readonly redacted: Scalars['Boolean']['output'];
  readonly reference: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type PackRecipient = {
  readonly __typename?: 'PackRecipient';
  readonly person: Person;
  readonly sentAt: Scalars['DateTime']['output'];
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** error holds no payload. replayedAt: when it was last asked for; done events leave the list. */
export type ParkedEvent = {
  readonly __typename?: 'ParkedEvent';
  readonly attempts: Scalars['Int']['output'];
  readonly error: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly idea?: Maybe<Scalars['ID']['output']>;
  readonly nextTryAt?: Maybe<Scalars['DateTime']['output']>;
  readonly parkedAt: Scalars['DateTime']['output'];
  readonly replayedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly service: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
};

export type ParkedEventConnection = {
  readonly __typename?: 'ParkedEventConnection';
  readonly edges: ReadonlyArray<ParkedEventEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ParkedEventEdge = {
  readonly __typename?: 'ParkedEventEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ParkedEvent;
};

/**
 * People of the twelve whole months before this one. Each counts once, with the force that they were last of. A figure that
 * fewer than ten people would give away is null, and so are as many more that no subtraction tells it. Counts of ideas are exact.
 */
export type Participation = {
  readonly __typename?: 'Participation';
  /** One for each force in being, by name, and last one for people of none. */
  readonly byForce: ReadonlyArray<ForceParticipation>;
  readonly commented?: Maybe<Scalars['Int']['output']>;
  /** The first day that counts, and the last. */
  readonly from: Scalars['Date']['output'];
  /** Who shared an idea, a practice, an impact case or a learning note, by whatever name. */
  readonly submitted?: Maybe<Scalars['Int']['output']>;
  readonly supported?: Maybe<Scalars['Int']['output']>;
  readonly to: Scalars['Date']['output'];
};

export type Period =
  | 'AFTER'
  | 'BEFORE';

/** Shown only where a person may be shown. No other field of the API leads from a person to what they wrote. */
export type Person = {
  readonly __typename?: 'Person';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly organisation: Scalars['String']['output'];
};

export type Pipeline = {
  readonly __typename?: 'Pipeline';
  /**
   * What later months are compared with: the ideas of the first month, as they stood when the month after it ended. Kept as it
   * was; of ideas that all of policing may read, whatever the filter. Null until then.
   */
  readonly baseline?: Maybe<Baseline>;
  /** By name or month; forces are never ranked. */
  readonly breakdown: ReadonlyArray<PipelineRow>;
  readonly decision: Durations;
  readonly dissemination: Durations;
  readonly firstReply: Durations;
  /** By the tier that holds it, never by person. */
  readonly overdueByTier: ReadonlyArray<TierCount>;
  readonly stages: ReadonlyArray<StageFigures>;
};


export type PipelineBaselineArgs = {
  by?: InputMaybe<Dimension>;
};


export type PipelineBreakdownArgs = {
  by: Dimension;
};

/** id: a force's or theme's, or 2026-03. */
export type PipelineRow = {
  readonly __typename?: 'PipelineRow';
  readonly decided: Scalars['Int']['output'];
  readonly decision: Durations;
  readonly dissemination: Durations;
  readonly firstReply: Durations;
  readonly id: Scalars['ID']['output'];
  readonly submitted: Scalars['Int']['output'];
};

export type Place = {
  readonly __typename?: 'Place';
  /** Other forces that it may be, most likely first. */
  readonly alternatives: ReadonlyArray<Force>;
  /** 0 to 1; under 0.9 the author is asked to confirm the force, and says it in IdeaInput.force. */
  readonly confidence: Scalars['Float']['output'];
  readonly district?: Maybe<Scalars['String']['output']>;
  readonly force: Force;
  /** For the map: never finer than what may be shown. */
  readonly latitude: Scalars['Float']['output'];
  readonly longitude: Scalars['Float']['output'];
  readonly nation: Scalars['String']['output'];
  readonly precision: Precision;
  readonly region: Scalars['String']['output'];
};

export type PointInput = {
  readonly latitude: Scalars['Float']['input'];
  readonly longitude: Scalars['Float']['input'];
};

export type Policy = {
  readonly __typename?: 'Policy';
  readonly policy: ClockPolicy;
  readonly starts: Scalars['String']['output'];
  readonly steps: ReadonlyArray<PolicyStep>;
  readonly stops: Scalars['String']['output'];
};

/** then: what happens at the step by itself. */
export type PolicyStep = {
  readonly __typename?: 'PolicyStep';
  readonly step: Scalars['Int']['output'];
  readonly then?: Maybe<Move>;
  readonly to: Scalars['String']['output'];
  readonly workingDays: Scalars['Int']['output'];
};

export type Precision =
  | 'DISTRICT'
  | 'FORCE'
  | 'OUTCODE'
  | 'POINT'
  | 'POSTCODE';

/** Every part is needed to start, but publicInvolvement where the test does not touch the public. */
export type ProtocolInput = {
  readonly analysisPlan?: InputMaybe<Scalars['String']['input']>;
  readonly design?: InputMaybe<Design>;
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly ethics?: InputMaybe<Scalars['String']['input']>;
  /** The evaluator is neither the idea's author nor of its force. */
  readonly independent?: InputMaybe<Scalars['Boolean']['input']>;
  readonly logicModel?: InputMaybe<LogicModelInput>;
  readonly outcomes?: InputMaybe<ReadonlyArray<OutcomeInput>>;
  readonly publicInvolvement?: InputMaybe<Scalars['String']['input']>;
  readonly question?: InputMaybe<Scalars['String']['input']>;
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly stoppingRule?: InputMaybe<Scalars['String']['input']>;
  /** Left out at planning: it does. */
  readonly touchesPublic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** part is a field of ProtocolInput, or sites. */
export type ProtocolTask = {
  readonly __typename?: 'ProtocolTask';
  readonly advice: Scalars['String']['output'];
  readonly done: Scalars['Boolean']['output'];
  readonly part: Scalars['String']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  readonly account?: Maybe<Account>;
  /** Operators only, as account is. */
  readonly accounts?: Maybe<AccountConnection>;
  /** What a one-click link asks: to the person whom it was sent to. */
  readonly answerLink?: Maybe<AnswerLink>;
  /** How far a rebuild of the read side has come: operators. */
  readonly atlasRebuild?: Maybe<AtlasRebuild>;
  /** Lines that the sources of the places ask to be shown wherever they are. Open to anyone. */
  readonly attributions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Newest first: operators and data officers. */
  readonly audit?: Maybe<AuditConnection>;
  /** Whether each service's chain is whole: operators and data officers. heads: those noted earlier, up to 100. */
  readonly auditState?: Maybe<ReadonlyArray<AuditState>>;
  readonly call?: Maybe<Call>;
  readonly calls?: Maybe<CallConnection>;
  /** Held texts that wait for the caller as a data officer, oldest first. */
  readonly checkQueue?: Maybe<IdeaConnection>;
  /** What the check before publication finds in a text. Nothing is stored or logged. */
  readonly checkText?: Maybe<TextCheck>;
  /** The clocks that run about an idea, its tests and its evidence, soonest first: to those who may see its triage. One's own reminders: to oneself. stopped: those that have stopped too. */
  readonly clocks?: Maybe<ReadonlyArray<Clock>>;
  readonly criteria?: Maybe<ReadonlyArray<Criterion>>;
  /** The leaders' docket: prioritised national ideas, and what leaders answered. */
  readonly docket?: Maybe<DocketConnection>;
  /** A force sees its own, evaluators all; most overdue first. */
  readonly evaluationRequests?: Maybe<EvaluationRequestConnection>;
  readonly evidence?: Maybe<EvidenceConnection>;
  /** Versions that are not published yet, of ideas at any stage, the one drafted last first: to editors. */
  readonly evidenceDrafts?: Maybe<EvidenceConnection>;
  /** By id or reference. Without a version: the published one; to editors the latest. */
  readonly evidenceEntry?: Maybe<EvidenceEntry>;
  readonly evidenceFacets?: Maybe<EvidenceFacets>;
  /** The same list as CSV, up to a million rows, under the same rules of who sees what. */
  readonly exportIdeas?: Maybe<Download>;
  /** Facet counts for the same filter; each leaves its own part of it out, and lists zeros. */
  readonly facets?: Maybe<Facets>;
  /** Those in being. An ended one is still named by what was said in it, with its successor. With coming, those too that are still to start. */
  readonly forces?: Maybe<ReadonlyArray<Force>>;
  /** By id, or by reference as a person types it. */
  readonly idea?: Maybe<Idea>;
  /** All that is held on an idea, for an information request, with what may not be disclosed marked: data officers. */
  readonly ideaRecord?: Maybe<Download>;
  readonly ideas?: Maybe<IdeaConnection>;
  /** To those who may turn one of the two keys. */
  readonly identityReleases?: Maybe<IdentityReleaseConnection>;
  /** To those who may issue one. */
  readonly licences?: Maybe<LicenceConnection>;
  /** How far the index of likeness has come: operators. */
  readonly likenessIndex?: Maybe<LikenessIndex>;
  /** Where a postcode or a point lies. Outside England and Wales, or not a place: BAD_USER_INPUT saying which. */
  readonly locate?: Maybe<Place>;
  /** zoom: 0 to 18. Without a token: no markers, and no filter but themes and kinds. */
  readonly map?: Maybe<IdeaMap>;
  /** Every combination of the framework's terms has an answer. */
  readonly mayIShare?: Maybe<SharingAnswer>;
  /** All that is held on the caller, as JSON. */
  readonly myData?: Maybe<Download>;
  /** The caller's own, drafts included, newest first. */
  readonly myIdeas?: Maybe<IdeaConnection>;
  readonly myLicences?: Maybe<ReadonlyArray<Licence>>;
  /** Those in force today. */
  readonly nationalPriorities?: Maybe<ReadonlyArray<NationalPriority>>;
  /** Told to the caller, newest first. */
  readonly notifications?: Maybe<NotificationConnection>;
  readonly organisations?: Maybe<ReadonlyArray<Organisation>>;
  readonly pack?: Maybe<Pack>;
  /** Those that the caller made or was sent, newest first. */
  readonly packs?: Maybe<PackConnection>;
  /** Events that a handler failed on, oldest first: operators. */
  readonly parkedEvents?: Maybe<ParkedEventConnection>;
  /** How many people take part, so far as that gives nobody away. */
  readonly participation?: Maybe<Participation>;
  /** Who holds a role now: to hand over to, to send a pack to. Contributors are never listed. */
  readonly people?: Maybe<ReadonlyArray<Person>>;
  /** How ideas move: counts, and working days spent, by stage. */
  readonly pipeline?: Maybe<Pipeline>;
  /** Every policy in force. */
  readonly policies?: Maybe<ReadonlyArray<Policy>>;
  /** What stands in the queues that ring clocks: operators. */
  readonly queueState?: Maybe<ReadonlyArray<QueueState>>;
  /** The receipt of a redaction: to who asked for it, and data officers. */
  readonly redaction?: Maybe<Redaction>;
  /** The caller's own, by title. */
  readonly savedAnswers?: Maybe<ReadonlyArray<SavedAnswer>>;
  /** Whether each service answers, and what waits in it: operators. */
  readonly serviceState?: Maybe<ReadonlyArray<ServiceState>>;
  /** How much is shared without approval case by case, oldest month first. Without a force: all. */
  readonly sharingFigures?: Maybe<ReadonlyArray<SharingFigures>>;
  /** The framework in force, with the terms that mayIShare takes. */
  readonly sharingFramework?: Maybe<SharingFramework>;
  /** Ideas and published evidence like this text, best first. Works where no word is shared. */
  readonly similar?: Maybe<ReadonlyArray<Similar>>;
  readonly test?: Maybe<Test>;
  readonly tests?: Maybe<TestConnection>;
  readonly themes?: Maybe<ReadonlyArray<Theme>>;
  /** What waits for the caller, most overdue first. A broker sees their force's; a College broker the national queue. */
  readonly triageQueue?: Maybe<TriageCaseConnection>;
  /** Null without a token, and no error. */
  readonly viewer?: Maybe<Viewer>;
};


export type QueryAccountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  organisation?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<Role>;
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAnswerLinkArgs = {
  token: Scalars['String']['input'];
};


export type QueryAtlasRebuildArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryAuditStateArgs = {
  heads?: ReadonlyArray<Scalars['String']['input']>;
};


export type QueryCallArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  open?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryCheckQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryCheckTextArgs = {
  text: Scalars['String']['input'];
};


export type QueryClocksArgs = {
  idea: Scalars['ID']['input'];
  stopped?: Scalars['Boolean']['input'];
};


export type QueryDocketArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocketFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryEvaluationRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  answered?: InputMaybe<Scalars['Boolean']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EvidenceFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryEvidenceDraftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryEvidenceEntryArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEvidenceFacetsArgs = {
  filter?: InputMaybe<EvidenceFilter>;
};


export type QueryExportIdeasArgs = {
  filter?: InputMaybe<IdeaFilter>;
  order?: IdeaOrder;
};


export type QueryFacetsArgs = {
  filter?: InputMaybe<IdeaFilter>;
};


export type QueryForcesArgs = {
  coming?: Scalars['Boolean']['input'];
};


export type QueryIdeaArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIdeaRecordArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIdeasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IdeaFilter>;
  first?: Scalars['Int']['input'];
  order?: IdeaOrder;
};


export type QueryIdentityReleasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  state?: InputMaybe<ReleaseState>;
};


export type QueryLicencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  state?: InputMaybe<LicenceState>;
};


export type QueryLocateArgs = {
  point?: InputMaybe<PointInput>;
  postcode?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMapArgs = {
  bounds?: InputMaybe<BoundsInput>;
  filter?: InputMaybe<IdeaFilter>;
  zoom?: Scalars['Int']['input'];
};


export type QueryMayIShareArgs = {
  category: Scalars['ID']['input'];
  format: Scalars['ID']['input'];
  purpose: Scalars['ID']['input'];
  recipient: Scalars['ID']['input'];
};


export type QueryMyIdeasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  unread?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryPackArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPacksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryParkedEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryPeopleArgs = {
  force?: InputMaybe<Scalars['ID']['input']>;
  role: Role;
};


export type QueryPipelineArgs = {
  filter?: InputMaybe<IdeaFilter>;
};


export type QueryRedactionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySharingFiguresArgs = {
  force?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySimilarArgs = {
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};


export type QueryTestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TestFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryTriageQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QueueFilter>;
  first?: Scalars['Int']['input'];
};

/** Without states: every one but DECIDED. */
export type QueueFilter = {
  readonly call?: InputMaybe<Scalars['ID']['input']>;
  readonly forces?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly level?: InputMaybe<Level>;
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  readonly states?: InputMaybe<ReadonlyArray<CaseState>>;
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/**
 * waiting: due, and not taken up; active: under way; delayed: whose time is to come; failed: the last hundred of seven days.
 * Null where the queue is away.
 */
export type QueueState = {
  readonly __typename?: 'QueueState';
  readonly active?: Maybe<Scalars['Int']['output']>;
  readonly delayed?: Maybe<Scalars['Int']['output']>;
  readonly failed?: Maybe<Scalars['Int']['output']>;
  readonly name: Scalars['String']['output'];
  readonly up: Scalars['Boolean']['output'];
  readonly waiting?: Maybe<Scalars['Int']['output']>;
};

/** last: where to go on; null at the end. comments: those with a finding, which cannot be held. */
export type Recheck = {
  readonly __typename?: 'Recheck';
  readonly checked: Scalars['Int']['output'];
  readonly comments: ReadonlyArray<Scalars['ID']['output']>;
  readonly held: Scalars['Int']['output'];
  readonly last?: Maybe<Scalars['ID']['output']>;
};

/** Complete when every copy has a time. */
export type Redaction = {
  readonly __typename?: 'Redaction';
  readonly askedAt: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly copies: ReadonlyArray<RedactionCopy>;
  readonly id: Scalars['ID']['output'];
  /** Null where all that a person wrote was erased. */
  readonly idea?: Maybe<Idea>;
  readonly reason: Scalars['String']['output'];
};

/** holder: for example intake, atlas, likeness, pack, notices, events. */
export type RedactionCopy = {
  readonly __typename?: 'RedactionCopy';
  readonly clearedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly holder: Scalars['String']['output'];
};

export type Relation =
  | 'RELATED'
  | 'SAME';

/** The author is told, but where telling would defeat RISK_TO_LIFE or CRIME. */
export type ReleaseReason =
  | 'AUTHOR_ASKED'
  | 'COURT_ORDER'
  | 'CRIME'
  | 'MISCONDUCT'
  | 'RISK_TO_LIFE'
  | 'SAFEGUARDING';

export type ReleaseState =
  | 'ASKED'
  | 'REFUSED'
  | 'RELEASED';

/** Effect as a rate ratio, risk ratio or standardised mean difference, named by measure, with its 95% interval. */
export type Result = {
  readonly __typename?: 'Result';
  /** Holm's, over the secondary outcomes. */
  readonly adjustedPValue?: Maybe<Scalars['Float']['output']>;
  /** Risk difference for a proportion, mean difference for a mean. */
  readonly difference?: Maybe<Estimate>;
  readonly effect?: Maybe<Scalars['Float']['output']>;
  /** Null for one site. */
  readonly heterogeneity?: Maybe<Heterogeneity>;
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** Of each arm that was measured, over its sites. */
  readonly levels: ReadonlyArray<ArmLevel>;
  readonly low?: Maybe<Scalars['Float']['output']>;
  readonly measure: EffectMeasure;
  readonly method: Scalars['String']['output'];
  readonly n: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  /** Why a figure is missing or weak, in a sentence. */
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly outcome: Scalars['ID']['output'];
  readonly pValue?: Maybe<Scalars['Float']['output']>;
  readonly primary: Scalars['Boolean']['output'];
  readonly relativeChange?: Maybe<Scalars['Float']['output']>;
  readonly sites: ReadonlyArray<SiteEffect>;
};

export type Role =
  | 'BROKER'
  | 'COLLEGE_BROKER'
  | 'CONTRIBUTOR'
  | 'DATA_OFFICER'
  | 'EVALUATOR'
  | 'EVIDENCE_EDITOR'
  /** The force's lead: the second step of its clocks. */
  | 'FORCE_LEAD'
  | 'LEADER'
  /** The last step of every clock. */
  | 'NATIONAL_DESK'
  | 'OPERATOR';

export type RoleGrant = {
  readonly __typename?: 'RoleGrant';
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Who put them forward, with their office. */
  readonly nominator?: Maybe<Scalars['String']['output']>;
  readonly organisation: Organisation;
  readonly role: Role;
  readonly startsOn: Scalars['Date']['output'];
};

export type RoleGrantInput = {
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly nominator: Scalars['String']['input'];
  readonly organisation: Scalars['ID']['input'];
  readonly role: Role;
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
};

export type SavedAnswer = {
  readonly __typename?: 'SavedAnswer';
  readonly id: Scalars['ID']['output'];
  readonly text: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
};

export type Score = {
  readonly __typename?: 'Score';
  readonly criterion: Criterion;
  readonly score: Scalars['Int']['output'];
  readonly why: Scalars['String']['output'];
};

/** 0 to 4, with a sentence why. */
export type ScoreInput = {
  readonly criterion: Scalars['ID']['input'];
  readonly score: Scalars['Int']['input'];
  readonly why: Scalars['String']['input'];
};

/**
 * waiting: events that it said and that have not gone on their way, the oldest since oldestWaitingAt; parked: those that it
 * failed on. Null where it is away.
 */
export type ServiceState = {
  readonly __typename?: 'ServiceState';
  readonly oldestWaitingAt?: Maybe<Scalars['DateTime']['output']>;
  readonly parked?: Maybe<Scalars['Int']['output']>;
  readonly service: Scalars['String']['output'];
  readonly up: Scalars['Boolean']['output'];
  readonly waiting?: Maybe<Scalars['Int']['output']>;
};

export type SharingAnswer = {
  readonly __typename?: 'SharingAnswer';
  readonly conditions: ReadonlyArray<Scalars['String']['output']>;
  readonly decision: SharingDecision;
  readonly endorsedBy: ReadonlyArray<Scalars['String']['output']>;
  /** The path to a decision, nearest first. */
  readonly escalation: ReadonlyArray<Scalars['String']['output']>;
  readonly reason: Scalars['String']['output'];
  readonly version: Scalars['String']['output'];
};

export type SharingDecision =
  | 'ASK'
  | 'DO_NOT_SHARE'
  | 'SHARE'
  | 'SHARE_IF';

/** month: 2026-03. */
export type SharingFigures = {
  readonly __typename?: 'SharingFigures';
  readonly month: Scalars['String']['output'];
  readonly shared: Scalars['Int']['output'];
  readonly withoutApproval: Scalars['Int']['output'];
};

export type SharingFramework = {
  readonly __typename?: 'SharingFramework';
  readonly categories: ReadonlyArray<SharingTerm>;
  readonly endorsedBy: ReadonlyArray<Scalars['String']['output']>;
  readonly formats: ReadonlyArray<SharingTerm>;
  readonly purposes: ReadonlyArray<SharingTerm>;
  readonly recipients: ReadonlyArray<SharingTerm>;
  readonly version: Scalars['String']['output'];
};

/** A force's way from approving each, to approving a class, to trusted sharers. */
export type SharingLevel =
  | 'CLASS'
  | 'EACH'
  | 'TRUSTED';

export type SharingTerm = {
  readonly __typename?: 'SharingTerm';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly nameCy: Scalars['String']['output'];
};

/** score is 0 to 1. Exactly one of idea and evidence is set. */
export type Similar = {
  readonly __typename?: 'Similar';
  readonly evidence?: Maybe<EvidenceEntry>;
  readonly idea?: Maybe<Idea>;
  readonly score: Scalars['Float']['output'];
};

/** weight: share in the combined effect, 0 to 1. */
export type SiteEffect = {
  readonly __typename?: 'SiteEffect';
  readonly effect?: Maybe<Scalars['Float']['output']>;
  readonly high?: Maybe<Scalars['Float']['output']>;
  readonly low?: Maybe<Scalars['Float']['output']>;
  readonly site: TestSite;
  readonly weight?: Maybe<Scalars['Float']['output']>;
};

/** For whom a broker entered it. */
export type SourceKind =
  | 'COMMUNITY'
  | 'PARTNER';

/** Where the text stands on its way from a local submission to published evidence. */
export type Stage =
  /** Ended, with a reason that its author was told. */
  | 'CLOSED'
  | 'DRAFT'
  | 'EVALUATED'
  /** Held until personal data or sensitive content in it is dealt with. */
  | 'IN_CHECK'
  | 'IN_TEST'
  /** With the force's broker. */
  | 'LOCAL_TRIAGE'
  /** With the College's brokers. */
  | 'NATIONAL_TRIAGE'
  /** Set aside until a review date. */
  | 'PARKED'
  | 'PUBLISHED'
  /** Back with its author, who was asked something. */
  | 'RETURNED'
  | 'SELECTED_FOR_TEST'
  | 'SHARED_LOCALLY'
  | 'SHARED_NATIONALLY'
  | 'WITHDRAWN';

/** days: working days spent in it. */
export type StageFigures = {
  readonly __typename?: 'StageFigures';
  readonly count: Scalars['Int']['output'];
  readonly days: Durations;
  readonly overdue: Scalars['Int']['output'];
  readonly stage: Stage;
};

/** told: who was told in the end; null where nobody held a role from there up. passedOver: the roles below, which nobody held then. */
export type StepTaken = {
  readonly __typename?: 'StepTaken';
  readonly due: Scalars['DateTime']['output'];
  readonly firedAt: Scalars['DateTime']['output'];
  readonly passedOver: ReadonlyArray<Scalars['String']['output']>;
  readonly step: Scalars['Int']['output'];
  readonly told?: Maybe<Scalars['String']['output']>;
};

export type StopReason =
  | 'ALREADY_DONE'
  | 'COST'
  | 'DUPLICATE'
  | 'EVIDENCE_AGAINST'
  | 'NOT_LAWFUL'
  | 'NO_CAPACITY'
  | 'NO_OWNER'
  | 'OTHER'
  | 'OUT_OF_SCOPE';

export type Test = {
  readonly __typename?: 'Test';
  readonly analysisPlan?: Maybe<Scalars['String']['output']>;
  readonly conclusion?: Maybe<Scalars['String']['output']>;
  readonly departures: ReadonlyArray<Departure>;
  readonly design: Design;
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  readonly ethics?: Maybe<Scalars['String']['output']>;
  readonly evaluator?: Maybe<Person>;
  readonly finding?: Maybe<Verdict>;
  readonly id: Scalars['ID']['output'];
  /** Null to who may not read it, as evaluator is. */
  readonly idea?: Maybe<Idea>;
  readonly independent: Scalars['Boolean']['output'];
  readonly limitations?: Maybe<Scalars['String']['output']>;
  readonly logicModel?: Maybe<LogicModel>;
  /** CSV: a header, and a row for each figure still awaited. */
  readonly measureTemplate: Scalars['String']['output'];
  readonly measures: MeasureConnection;
  readonly outcomes: ReadonlyArray<Outcome>;
  /** Past its planned end without results. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Share of the awaited figures that are recorded, 0 to 1. */
  readonly progress: Scalars['Float']['output'];
  readonly protocolHash?: Maybe<Scalars['String']['output']>;
  /** The canonical JSON that the hash is of. */
  readonly protocolText?: Maybe<Scalars['String']['output']>;
  readonly publicInvolvement?: Maybe<Scalars['String']['output']>;
  readonly question: Scalars['String']['output'];
  readonly results: ReadonlyArray<Result>;
  readonly sites: ReadonlyArray<TestSite>;
  /** Maryland Scientific Methods Scale, 1 to 5, from the design and the sites; null for a qualitative design. */
  readonly sms?: Maybe<Scalars['Int']['output']>;
  readonly smsReason?: Maybe<Scalars['String']['output']>;
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  readonly state: TestState;
  readonly stopReason?: Maybe<Scalars['String']['output']>;
  readonly stoppingRule?: Maybe<Scalars['String']['output']>;
  /** What the protocol still needs. */
  readonly tasks: ReadonlyArray<ProtocolTask>;
  readonly touchesPublic: Scalars['Boolean']['output'];
};


export type TestMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  outcome?: InputMaybe<Scalars['ID']['input']>;
};

export type TestConnection = {
  readonly __typename?: 'TestConnection';
  readonly edges: ReadonlyArray<TestEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TestEdge = {
  readonly __typename?: 'TestEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Test;
};

export type TestFilter = {
  readonly forces?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  readonly states?: InputMaybe<ReadonlyArray<TestState>>;
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type TestSite = {
  readonly __typename?: 'TestSite';
  readonly arm: Arm;
  readonly force: Force;
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
};

export type TestState =
  | 'COMPLETED'
  | 'PLANNED'
  | 'RUNNING'
  | 'STOPPED';

/** How far it was tested. Another axis than what was found. */
export type TestingStage =
  | 'EVALUATED_LOCALLY'
  | 'INDEPENDENTLY_EVALUATED'
  | 'UNTESTED';

export type TextCheck = {
  readonly __typename?: 'TextCheck';
  readonly findings: ReadonlyArray<Finding>;
  /** A data officer's, from requireRevision. */
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly outcome: CheckOutcome;
};

/** by: the role, and no name. */
export type TextTakenOut = {
  readonly __typename?: 'TextTakenOut';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
};

export type Theme = {
  readonly __typename?: 'Theme';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly nameCy: Scalars['String']['output'];
};

export type TierCount = {
  readonly __typename?: 'TierCount';
  readonly count: Scalars['Int']['output'];
  readonly role: Role;
};

export type TriageCase = {
  readonly __typename?: 'TriageCase';
  readonly broker?: Maybe<Person>;
  readonly decision?: Maybe<Move>;
  /** Null once decided. */
  readonly due?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly idea: Idea;
  readonly level: Level;
  readonly openedAt: Scalars['DateTime']['output'];
  readonly overdue: Scalars['Boolean']['output'];
  /** Weighted, 0 to 100; null until every criterion has a score. */
  readonly priority?: Maybe<Scalars['Float']['output']>;
  /** A force's, or the College's: for a national case, and where the force has no broker. */
  readonly queue: Organisation;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly scores: ReadonlyArray<Score>;
  readonly state: CaseState;
};

export type TriageCaseConnection = {
  readonly __typename?: 'TriageCaseConnection';
  readonly edges: ReadonlyArray<TriageCaseEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TriageCaseEdge = {
  readonly __typename?: 'TriageCaseEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: TriageCase;
};

export type Verdict =
  | 'HARMFUL'
  | 'MIXED'
  | 'NO_EFFECT'
  | 'PROMISING'
  | 'UNKNOWN'
  | 'WORKED';

export type Viewer = {
  readonly __typename?: 'Viewer';
  readonly delivery?: Maybe<Delivery>;
  /** The force, or null for a national body. */
  readonly force?: Maybe<Force>;
  readonly grants: ReadonlyArray<RoleGrant>;
  readonly id: Scalars['ID']['output'];
  readonly language: Language;
  /** Mail to the address on record comes back. */
  readonly mailFails?: Maybe<Scalars['Boolean']['output']>;
  readonly name: Scalars['String']['output'];
  readonly organisation: Organisation;
  /** Those held today; grants says of which body, and until when. */
  readonly roles: ReadonlyArray<Role>;
  readonly unreadCount?: Maybe<Scalars['Int']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<Account>;
  AccountConnection: ResolverTypeWrapper<AccountConnection>;
  AccountEdge: ResolverTypeWrapper<AccountEdge>;
  Adoption: Adoption;
  AnswerLink: ResolverTypeWrapper<AnswerLink>;
  Arm: Arm;
  ArmLevel: ResolverTypeWrapper<ArmLevel>;
  AtlasRebuild: ResolverTypeWrapper<AtlasRebuild>;
  Audience: Audience;
  AuditConnection: ResolverTypeWrapper<AuditConnection>;
  AuditEdge: ResolverTypeWrapper<AuditEdge>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  AuditFilter: AuditFilter;
  AuditState: ResolverTypeWrapper<AuditState>;
  Baseline: ResolverTypeWrapper<Baseline>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bounds: ResolverTypeWrapper<Bounds>;
  BoundsInput: BoundsInput;
  Call: ResolverTypeWrapper<Call>;
  CallConnection: ResolverTypeWrapper<CallConnection>;
  CallEdge: ResolverTypeWrapper<CallEdge>;
  CallInput: CallInput;
  CaseState: CaseState;
  CheckOutcome: CheckOutcome;
  Classification: Classification;
  Clock: ResolverTypeWrapper<Clock>;
  ClockPolicy: ClockPolicy;
  Comment: ResolverTypeWrapper<Comment>;
  CommentConnection: ResolverTypeWrapper<CommentConnection>;
  CommentEdge: ResolverTypeWrapper<CommentEdge>;
  Credit: Credit;
  Criterion: ResolverTypeWrapper<Criterion>;
  CriterionInput: CriterionInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Delivery: Delivery;
  DeliveryRecord: ResolverTypeWrapper<DeliveryRecord>;
  Departure: ResolverTypeWrapper<Departure>;
  Design: Design;
  Dimension: Dimension;
  Direction: Direction;
  Dissemination: ResolverTypeWrapper<Dissemination>;
  DocketConnection: ResolverTypeWrapper<DocketConnection>;
  DocketEdge: ResolverTypeWrapper<DocketEdge>;
  DocketFilter: DocketFilter;
  DocketItem: ResolverTypeWrapper<DocketItem>;
  Download: ResolverTypeWrapper<Download>;
  DraftPlace: ResolverTypeWrapper<DraftPlace>;
  Durations: ResolverTypeWrapper<Durations>;
  EffectMeasure: EffectMeasure;
  Emmie: ResolverTypeWrapper<Emmie>;
  EmmieDimension: EmmieDimension;
  EmmieInput: EmmieInput;
  Estimate: ResolverTypeWrapper<Estimate>;
  EvaluationRequest: ResolverTypeWrapper<EvaluationRequest>;
  EvaluationRequestConnection: ResolverTypeWrapper<EvaluationRequestConnection>;
  EvaluationRequestEdge: ResolverTypeWrapper<EvaluationRequestEdge>;
  EvidenceConnection: ResolverTypeWrapper<EvidenceConnection>;
  EvidenceEdge: ResolverTypeWrapper<EvidenceEdge>;
  EvidenceEntry: ResolverTypeWrapper<EvidenceEntry>;
  EvidenceFacets: ResolverTypeWrapper<EvidenceFacets>;
  EvidenceFilter: EvidenceFilter;
  EvidenceInput: EvidenceInput;
  EvidenceState: EvidenceState;
  EvidenceVersion: ResolverTypeWrapper<EvidenceVersion>;
  FacetCount: ResolverTypeWrapper<FacetCount>;
  Facets: ResolverTypeWrapper<Facets>;
  Family: ResolverTypeWrapper<Family>;
  FamilyLink: ResolverTypeWrapper<FamilyLink>;
  Finding: ResolverTypeWrapper<Finding>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Force: ResolverTypeWrapper<Force>;
  ForceCount: ResolverTypeWrapper<ForceCount>;
  ForceInput: ForceInput;
  ForceParticipation: ResolverTypeWrapper<ForceParticipation>;
  ForceResponse: ResolverTypeWrapper<ForceResponse>;
  Heterogeneity: ResolverTypeWrapper<Heterogeneity>;
  HistoryEntry: ResolverTypeWrapper<HistoryEntry>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Idea: ResolverTypeWrapper<Idea>;
  IdeaChangeInput: IdeaChangeInput;
  IdeaConnection: ResolverTypeWrapper<IdeaConnection>;
  IdeaEdge: ResolverTypeWrapper<IdeaEdge>;
  IdeaFilter: IdeaFilter;
  IdeaInput: IdeaInput;
  IdeaKind: IdeaKind;
  IdeaMap: ResolverTypeWrapper<IdeaMap>;
  IdeaOrder: IdeaOrder;
  IdentityRelease: ResolverTypeWrapper<IdentityRelease>;
  IdentityReleaseConnection: ResolverTypeWrapper<IdentityReleaseConnection>;
  IdentityReleaseEdge: ResolverTypeWrapper<IdentityReleaseEdge>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Introduction: ResolverTypeWrapper<Introduction>;
  Language: Language;
  LeaderAnswer: LeaderAnswer;
  Level: Level;
  Licence: ResolverTypeWrapper<Licence>;
  LicenceCheck: ResolverTypeWrapper<LicenceCheck>;
  LicenceConnection: ResolverTypeWrapper<LicenceConnection>;
  LicenceEdge: ResolverTypeWrapper<LicenceEdge>;
  LicenceInput: LicenceInput;
  LicenceQuestion: LicenceQuestion;
  LicenceState: LicenceState;
  LikenessIndex: ResolverTypeWrapper<LikenessIndex>;
  LogicModel: ResolverTypeWrapper<LogicModel>;
  LogicModelInput: LogicModelInput;
  Marker: ResolverTypeWrapper<Marker>;
  Measure: ResolverTypeWrapper<Measure>;
  MeasureConnection: ResolverTypeWrapper<MeasureConnection>;
  MeasureEdge: ResolverTypeWrapper<MeasureEdge>;
  MeasureInput: MeasureInput;
  MeasureKind: MeasureKind;
  Move: Move;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NationalPriority: ResolverTypeWrapper<NationalPriority>;
  NationalPriorityInput: NationalPriorityInput;
  NextStep: ResolverTypeWrapper<NextStep>;
  Notification: ResolverTypeWrapper<Notification>;
  NotificationConnection: ResolverTypeWrapper<NotificationConnection>;
  NotificationEdge: ResolverTypeWrapper<NotificationEdge>;
  OnBehalfInput: OnBehalfInput;
  Organisation: ResolverTypeWrapper<Organisation>;
  OrganisationKind: OrganisationKind;
  Outcome: ResolverTypeWrapper<Outcome>;
  OutcomeInput: OutcomeInput;
  Pack: ResolverTypeWrapper<Pack>;
  PackConnection: ResolverTypeWrapper<PackConnection>;
  PackEdge: ResolverTypeWrapper<PackEdge>;
  PackInput: PackInput;
  PackItem: ResolverTypeWrapper<PackItem>;
  PackRecipient: ResolverTypeWrapper<PackRecipient>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParkedEvent: ResolverTypeWrapper<ParkedEvent>;
  ParkedEventConnection: ResolverTypeWrapper<ParkedEventConnection>;
  ParkedEventEdge: ResolverTypeWrapper<ParkedEventEdge>;
  Participation: ResolverTypeWrapper<Participation>;
  Period: Period;
  Person: ResolverTypeWrapper<Person>;
  Pipeline: ResolverTypeWrapper<Pipeline>;
  PipelineRow: ResolverTypeWrapper<PipelineRow>;
  Place: ResolverTypeWrapper<Place>;
  PointInput: PointInput;
  Policy: ResolverTypeWrapper<Policy>;
  PolicyStep: ResolverTypeWrapper<PolicyStep>;
  Precision: Precision;
  ProtocolInput: ProtocolInput;
  ProtocolTask: ResolverTypeWrapper<ProtocolTask>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueueFilter: QueueFilter;
  QueueState: ResolverTypeWrapper<QueueState>;
  Recheck: ResolverTypeWrapper<Recheck>;
  Redaction: ResolverTypeWrapper<Redaction>;
  RedactionCopy: ResolverTypeWrapper<RedactionCopy>;
  Relation: Relation;
  ReleaseReason: ReleaseReason;
  ReleaseState: ReleaseState;
  Result: ResolverTypeWrapper<Result>;
  Role: Role;
  RoleGrant: ResolverTypeWrapper<RoleGrant>;
  RoleGrantInput: RoleGrantInput;
  SavedAnswer: ResolverTypeWrapper<SavedAnswer>;
  Score: ResolverTypeWrapper<Score>;
  ScoreInput: ScoreInput;
  ServiceState: ResolverTypeWrapper<ServiceState>;
  SharingAnswer: ResolverTypeWrapper<SharingAnswer>;
  SharingDecision: SharingDecision;
  SharingFigures: ResolverTypeWrapper<SharingFigures>;
  SharingFramework: ResolverTypeWrapper<SharingFramework>;
  SharingLevel: SharingLevel;
  SharingTerm: ResolverTypeWrapper<SharingTerm>;
  Similar: ResolverTypeWrapper<Similar>;
  SiteEffect: ResolverTypeWrapper<SiteEffect>;
  SourceKind: SourceKind;
  Stage: Stage;
  StageFigures: ResolverTypeWrapper<StageFigures>;
  StepTaken: ResolverTypeWrapper<StepTaken>;
  StopReason: StopReason;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Test: ResolverTypeWrapper<Test>;
  TestConnection: ResolverTypeWrapper<TestConnection>;
  TestEdge: ResolverTypeWrapper<TestEdge>;
  TestFilter: TestFilter;
  TestSite: ResolverTypeWrapper<TestSite>;
  TestState: TestState;
  TestingStage: TestingStage;
  TextCheck: ResolverTypeWrapper<TextCheck>;
  TextTakenOut: ResolverTypeWrapper<TextTakenOut>;
  Theme: ResolverTypeWrapper<Theme>;
  TierCount: ResolverTypeWrapper<TierCount>;
  TriageCase: ResolverTypeWrapper<TriageCase>;
  TriageCaseConnection: ResolverTypeWrapper<TriageCaseConnection>;
  TriageCaseEdge: ResolverTypeWrapper<TriageCaseEdge>;
  Verdict: Verdict;
  Viewer: ResolverTypeWrapper<Viewer>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: Account;
  AccountConnection: AccountConnection;
  AccountEdge: AccountEdge;
  AnswerLink: AnswerLink;
  ArmLevel: ArmLevel;
  AtlasRebuild: AtlasRebuild;
  AuditConnection: AuditConnection;
  AuditEdge: AuditEdge;
  AuditEntry: AuditEntry;
  AuditFilter: AuditFilter;
  AuditState: AuditState;
  Baseline: Baseline;
  Boolean: Scalars['Boolean']['output'];
  Bounds: Bounds;
  BoundsInput: BoundsInput;
  Call: Call;
  CallConnection: CallConnection;
  CallEdge: CallEdge;
  CallInput: CallInput;
  Clock: Clock;
  Comment: Comment;
  CommentConnection: CommentConnection;
  CommentEdge: CommentEdge;
  Criterion: Criterion;
  CriterionInput: CriterionInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeliveryRecord: DeliveryRecord;
  Departure: Departure;
  Dissemination: Dissemination;
  DocketConnection: DocketConnection;
  DocketEdge: DocketEdge;
  DocketFilter: DocketFilter;
  DocketItem: DocketItem;
  Download: Download;
  DraftPlace: DraftPlace;
  Durations: Durations;
  Emmie: Emmie;
  EmmieInput: EmmieInput;
  Estimate: Estimate;
  EvaluationRequest: EvaluationRequest;
  EvaluationRequestConnection: EvaluationRequestConnection;
  EvaluationRequestEdge: EvaluationRequestEdge;
  EvidenceConnection: EvidenceConnection;
  EvidenceEdge: EvidenceEdge;
  EvidenceEntry: EvidenceEntry;
  EvidenceFacets: EvidenceFacets;
  EvidenceFilter: EvidenceFilter;
  EvidenceInput: EvidenceInput;
  EvidenceVersion: EvidenceVersion;
  FacetCount: FacetCount;
  Facets: Facets;
  Family: Family;
  FamilyLink: FamilyLink;
  Finding: Finding;
  Float: Scalars['Float']['output'];
  Force: Force;
  ForceCount: ForceCount;
  ForceInput: ForceInput;
  ForceParticipation: ForceParticipation;
  ForceResponse: ForceResponse;
  Heterogeneity: Heterogeneity;
  HistoryEntry: HistoryEntry;
  ID: Scalars['ID']['output'];
  Idea: Idea;
  IdeaChangeInput: IdeaChangeInput;
  IdeaConnection: IdeaConnection;
  IdeaEdge: IdeaEdge;
  IdeaFilter: IdeaFilter;
  IdeaInput: IdeaInput;
  IdeaMap: IdeaMap;
  IdentityRelease: IdentityRelease;
  IdentityReleaseConnection: IdentityReleaseConnection;
  IdentityReleaseEdge: IdentityReleaseEdge;
  Int: Scalars['Int']['output'];
  Introduction: Introduction;
  Licence: Licence;
  LicenceCheck: LicenceCheck;
  LicenceConnection: LicenceConnection;
  LicenceEdge: LicenceEdge;
  LicenceInput: LicenceInput;
  LikenessIndex: LikenessIndex;
  LogicModel: LogicModel;
  LogicModelInput: LogicModelInput;
  Marker: Marker;
  Measure: Measure;
  MeasureConnection: MeasureConnection;
  MeasureEdge: MeasureEdge;
  MeasureInput: MeasureInput;
  Mutation: Record<PropertyKey, never>;
  NationalPriority: NationalPriority;
  NationalPriorityInput: NationalPriorityInput;
  NextStep: NextStep;
  Notification: Notification;
  NotificationConnection: NotificationConnection;
  NotificationEdge: NotificationEdge;
  OnBehalfInput: OnBehalfInput;
  Organisation: Organisation;
  Outcome: Outcome;
  OutcomeInput: OutcomeInput;
  Pack: Pack;
  PackConnection: PackConnection;
  PackEdge: PackEdge;
  PackInput: PackInput;
  PackItem: PackItem;
  PackRecipient: PackRecipient;
  PageInfo: PageInfo;
  ParkedEvent: ParkedEvent;
  ParkedEventConnection: ParkedEventConnection;
  ParkedEventEdge: ParkedEventEdge;
  Participation: Participation;
  Person: Person;
  Pipeline: Pipeline;
  PipelineRow: PipelineRow;
  Place: Place;
  PointInput: PointInput;
  Policy: Policy;
  PolicyStep: PolicyStep;
  ProtocolInput: ProtocolInput;
  ProtocolTask: ProtocolTask;
  Query: Record<PropertyKey, never>;
  QueueFilter: QueueFilter;
  QueueState: QueueState;
  Recheck: Recheck;
  Redaction: Redaction;
  RedactionCopy: RedactionCopy;
  Result: Result;
  RoleGrant: RoleGrant;
  RoleGrantInput: RoleGrantInput;
  SavedAnswer: SavedAnswer;
  Score: Score;
  ScoreInput: ScoreInput;
  ServiceState: ServiceState;
  SharingAnswer: SharingAnswer;
  SharingFigures: SharingFigures;
  SharingFramework: SharingFramework;
  SharingTerm: SharingTerm;
  Similar: Similar;
  SiteEffect: SiteEffect;
  StageFigures: StageFigures;
  StepTaken: StepTaken;
  String: Scalars['String']['output'];
  Test: Test;
  TestConnection: TestConnection;
  TestEdge: TestEdge;
  TestFilter: TestFilter;
  TestSite: TestSite;
  TextCheck: TextCheck;
  TextTakenOut: TextTakenOut;
  Theme: Theme;
  TierCount: TierCount;
  TriageCase: TriageCase;
  TriageCaseConnection: TriageCaseConnection;
  TriageCaseEdge: TriageCaseEdge;
  Viewer: Viewer;
};

export type AccountResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grants?: Resolver<ReadonlyArray<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSignInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  machine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type AccountConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccountEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AccountEdge'] = ResolversParentTypes['AccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type AnswerLinkResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AnswerLink'] = ResolversParentTypes['AnswerLink']> = {
  expired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ArmLevelResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ArmLevel'] = ResolversParentTypes['ArmLevel']> = {
  after?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  arm?: Resolver<ResolversTypes['Arm'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type AtlasRebuildResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AtlasRebuild'] = ResolversParentTypes['AtlasRebuild']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AuditConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuditEdge'] = ResolversParentTypes['AuditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  who?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditStateResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuditState'] = ResolversParentTypes['AuditState']> = {
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstBroken?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heads?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  intact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sealedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BaselineResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Baseline'] = ResolversParentTypes['Baseline']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['PipelineRow']>, ParentType, ContextType>;
};

export type BoundsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Bounds'] = ResolversParentTypes['Bounds']> = {
  east?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  north?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  south?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  west?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CallResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Call'] = ResolversParentTypes['Call']> = {
  closesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ideaCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questionCy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleCy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CallConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CallConnection'] = ResolversParentTypes['CallConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CallEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CallEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CallEdge'] = ResolversParentTypes['CallEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Call'], ParentType, ContextType>;
};

export type ClockResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Clock'] = ResolversParentTypes['Clock']> = {
  due?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pauseReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pausedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['ClockPolicy'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stepsTaken?: Resolver<ReadonlyArray<ResolversTypes['StepTaken']>, ParentType, ContextType>;
  stoppedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerMayPause?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CommentResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Comment'] = ResolversParentTypes['Comment']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  byAuthor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  force?: Resolver<Maybe<ResolversTypes['Force']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  redacted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommentConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CommentConnection'] = ResolversParentTypes['CommentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommentEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CommentEdge'] = ResolversParentTypes['CommentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Comment'], ParentType, ContextType>;
};

export type CriterionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Criterion'] = ResolversParentTypes['Criterion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameCy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questionCy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeliveryRecordResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeliveryRecord'] = ResolversParentTypes['DeliveryRecord']> = {
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DepartureResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Departure'] = ResolversParentTypes['Departure']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisseminationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Dissemination'] = ResolversParentTypes['Dissemination']> = {
  awaiting?: Resolver<ReadonlyArray<ResolversTypes['Force']>, ParentType, ContextType>;
  deliveries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeliveryRecord']>>, ParentType, ContextType>;
  forces?: Resolver<ReadonlyArray<ResolversTypes['Force']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  responses?: Resolver<ReadonlyArray<ResolversTypes['ForceResponse']>, ParentType, ContextType>;
  sharedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DocketConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DocketConnection'] = ResolversParentTypes['DocketConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocketEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocketEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DocketEdge'] = ResolversParentTypes['DocketEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DocketItem'], ParentType, ContextType>;
};

export type DocketItemResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DocketItem'] = ResolversParentTypes['DocketItem']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['LeaderAnswer']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idea?: Resolver<ResolversTypes['Idea'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcomeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scores?: Resolver<ReadonlyArray<ResolversTypes['Score']>, ParentType, ContextType>;
  targetOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DownloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Download'] = ResolversParentTypes['Download']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DraftPlaceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DraftPlace'] = ResolversParentTypes['DraftPlace']> = {
  force?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DurationsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Durations'] = ResolversParentTypes['Durations']> = {
  median?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p90?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type EmmieResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Emmie'] = ResolversParentTypes['Emmie']> = {
  dimension?: Resolver<ResolversTypes['EmmieDimension'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EstimateResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Estimate'] = ResolversParentTypes['Estimate']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type EvaluationRequestResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EvaluationRequest'] = ResolversParentTypes['EvaluationRequest']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idea?: Resolver<ResolversTypes['Idea'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EvaluationRequestConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EvaluationRequestConnection'] = ResolversParentTypes['EvaluationRequestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvaluationRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationRequestEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EvaluationRequestEdge'] = ResolversParentTypes['EvaluationRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EvaluationRequest'], ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EvidenceEntry'], ParentType, ContextType>;
};

export type EvidenceEntryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EvidenceEntry'] = ResolversParentTypes['EvidenceEntry']> = {
  adoption?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ForceResponse']>>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emmie?: Resolver<ReadonlyArray<ResolversTypes['Emmie']>, ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idea?: Resolver<Maybe<ResolversTypes['Idea']>, ParentType, ContextType>;
  professionalJudgement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EvidenceState'], ParentType, ContextType>;
  stateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  testingStage?: Resolver<ResolversTypes['TestingStage'], ParentType, ContextType>;
  tests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Test']>>, ParentType, ContextType, RequireFields<EvidenceEntryTestsArgs, 'first'>>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['EvidenceVersion']>, ParentType, ContextType>;
  whatDidNotWork?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvidenceFacetsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EvidenceFacets'] = ResolversParentTypes['EvidenceFacets']> = {
  findings?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  testingStages?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type EvidenceVersionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EvidenceVersion'] = ResolversParentTypes['EvidenceVersion']> = {
  change?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EvidenceState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacetCountResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FacetCount'] = ResolversParentTypes['FacetCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FacetsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Facets'] = ResolversParentTypes['Facets']> = {
  forces?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  nationalPriorities?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type FamilyResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Family'] = ResolversParentTypes['Family']> = {
  ideas?: Resolver<ReadonlyArray<ResolversTypes['Idea']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['FamilyLink']>, ParentType, ContextType>;
};

export type FamilyLinkResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FamilyLink'] = ResolversParentTypes['FamilyLink']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  action?: Resolver<ResolversTypes['CheckOutcome'], ParentType, ContextType>;
  advice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ForceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Force'] = ResolversParentTypes['Force']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameCy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sharingLevel?: Resolver<Maybe<ResolversTypes['SharingLevel']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Force']>, ParentType, ContextType>;
  territorial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  vacantSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ForceCountResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ForceCount'] = ResolversParentTypes['ForceCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  gaps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Theme']>>, ParentType, ContextType>;
};

export type ForceParticipationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ForceParticipation'] = ResolversParentTypes['ForceParticipation']> = {
  commented?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  force?: Resolver<Maybe<ResolversTypes['Force']>, ParentType, ContextType>;
  submitted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  supported?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ForceResponseResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ForceResponse'] = ResolversParentTypes['ForceResponse']> = {
  answer?: Resolver<ResolversTypes['Adoption'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HeterogeneityResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Heterogeneity'] = ResolversParentTypes['Heterogeneity']> = {
  df?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  iSquared?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  q?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  tauSquared?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  move?: Resolver<ResolversTypes['Move'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  stopReason?: Resolver<Maybe<ResolversTypes['StopReason']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdeaResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Idea'] = ResolversParentTypes['Idea']> = {
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  check?: Resolver<Maybe<ResolversTypes['TextCheck']>, ParentType, ContextType>;
  comments?: Resolver<Maybe<ResolversTypes['CommentConnection']>, ParentType, ContextType, RequireFields<IdeaCommentsArgs, 'first'>>;
  credit?: Resolver<ResolversTypes['Credit'], ParentType, ContextType>;
  deidentifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dissemination?: Resolver<Maybe<ResolversTypes['Dissemination']>, ParentType, ContextType>;
  docket?: Resolver<Maybe<ResolversTypes['DocketItem']>, ParentType, ContextType>;
  draftPlace?: Resolver<Maybe<ResolversTypes['DraftPlace']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EvidenceEntry']>>, ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['Family']>, ParentType, ContextType>;
  force?: Resolver<Maybe<ResolversTypes['Force']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HistoryEntry']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityRelease?: Resolver<Maybe<ResolversTypes['IdentityRelease']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IdeaKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['Licence']>, ParentType, ContextType>;
  moves?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Move']>>, ParentType, ContextType>;
  nationalPriorities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NationalPriority']>>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['NextStep']>, ParentType, ContextType>;
  onBehalf?: Resolver<Maybe<ResolversTypes['SourceKind']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  redaction?: Resolver<Maybe<ResolversTypes['Redaction']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  similar?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Similar']>>, ParentType, ContextType, RequireFields<IdeaSimilarArgs, 'first'>>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  supportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supportForceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Test']>>, ParentType, ContextType>;
  textTakenOut?: Resolver<Maybe<ResolversTypes['TextTakenOut']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  triage?: Resolver<Maybe<ResolversTypes['TriageCase']>, ParentType, ContextType, Partial<IdeaTriageArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerFollows?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  viewerIsAuthor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerSupports?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  whatFollowed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whatOvercame?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdeaConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['IdeaConnection'] = ResolversParentTypes['IdeaConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IdeaEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdeaEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['IdeaEdge'] = ResolversParentTypes['IdeaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Idea'], ParentType, ContextType>;
};

export type IdeaMapResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['IdeaMap'] = ResolversParentTypes['IdeaMap']> = {
  byForce?: Resolver<ReadonlyArray<ResolversTypes['ForceCount']>, ParentType, ContextType>;
  elsewhere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  markers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Marker']>>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdentityReleaseResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['IdentityRelease'] = ResolversParentTypes['IdentityRelease']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idea?: Resolver<Maybe<ResolversTypes['Idea']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReleaseReason'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReleaseState'], ParentType, ContextType>;
};

export type IdentityReleaseConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['IdentityReleaseConnection'] = ResolversParentTypes['IdentityReleaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IdentityReleaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdentityReleaseEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['IdentityReleaseEdge'] = ResolversParentTypes['IdentityReleaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IdentityRelease'], ParentType, ContextType>;
};

export type IntroductionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Introduction'] = ResolversParentTypes['Introduction']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  brokers?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ideas?: Resolver<ReadonlyArray<ResolversTypes['Idea']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LicenceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Licence'] = ResolversParentTypes['Licence']> = {
  checks?: Resolver<ReadonlyArray<ResolversTypes['LicenceCheck']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['IdeaKind']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LicenceState'], ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
};

export type LicenceCheckResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['LicenceCheck'] = ResolversParentTypes['LicenceCheck']> = {
  how?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['LicenceQuestion'], ParentType, ContextType>;
  todo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LicenceConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['LicenceConnection'] = ResolversParentTypes['LicenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LicenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LicenceEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['LicenceEdge'] = ResolversParentTypes['LicenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Licence'], ParentType, ContextType>;
};

export type LikenessIndexResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['LikenessIndex'] = ResolversParentTypes['LikenessIndex']> = {
  texts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LogicModelResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['LogicModel'] = ResolversParentTypes['LogicModel']> = {
  activities?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assumptions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inputs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mechanism?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outputs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  response?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MarkerResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Marker'] = ResolversParentTypes['Marker']> = {
  bounds?: Resolver<Maybe<ResolversTypes['Bounds']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  idea?: Resolver<Maybe<ResolversTypes['Idea']>, ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  exposure?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  sd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addSite?: Resolver<Maybe<ResolversTypes['Test']>, ParentType, ContextType, RequireFields<MutationAddSiteArgs, 'arm' | 'force' | 'id' | 'label'>>;
  amendPlan?: Resolver<Maybe<ResolversTypes['Test']>, ParentType, ContextType, RequireFields<MutationAmendPlanArgs, 'id' | 'input'>>;
  answerDocket?: Resolver<Maybe<ResolversTypes['DocketItem']>, ParentType, ContextType, RequireFields<MutationAnswerDocketArgs, 'answer' | 'idea' | 'reason'>>;
  answerEvaluationRequest?: Resolver<Maybe<ResolversTypes['EvaluationRequest']>, ParentType, ContextType, RequireFields<MutationAnswerEvaluationRequestArgs, 'answer' | 'id'>>;
  askForLicence?: Resolver<Maybe<ResolversTypes['Licence']>, ParentType, ContextType, RequireFields<MutationAskForLicenceArgs, 'input'>>;
  askIdentityRelease?: Resolver<Maybe<ResolversTypes['IdentityRelease']>, ParentType, ContextType, RequireFields<MutationAskIdentityReleaseArgs, 'idea' | 'note' | 'reason'>>;
  assignCase?: Resolver<Maybe<ResolversTypes['TriageCase']>, ParentType, ContextType, RequireFields<MutationAssignCaseArgs, 'idea'>>;
  claimCase?: Resolver<Maybe<ResolversTypes['TriageCase']>, ParentType, ContextType, RequireFields<MutationClaimCaseArgs, 'idea'>>;
  closeCall?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType, RequireFields<MutationCloseCallArgs, 'id'>>;
  closeIdea?: Resolver<Maybe<ResolversTypes['TriageCase']>, ParentType, ContextType, RequireFields<MutationCloseIdeaArgs, 'explanation' | 'idea' | 'reason'>>;
  commentOnIdea?: Resolver<Maybe<ResolversTypes['Comment']>, ParentType, ContextType, RequireFields<MutationCommentOnIdeaArgs, 'id' | 'text'>>;
  completeTest?: Resolver<Maybe<ResolversTypes['Test']>, ParentType, ContextType, RequireFields<MutationCompleteTestArgs, 'conclusion' | 'id' | 'limitations'>>;
  confirmDeidentified?: Resolver<Maybe<ResolversTypes['Idea']>, ParentType, ContextType, RequireFields<MutationConfirmDeidentifiedArgs, 'id' | 'note'>>;
  confirmEvidence?: Resolver<Maybe<ResolversTypes['EvidenceEntry']>, ParentType, ContextType, RequireFields<MutationConfirmEvidenceArgs, 'id' | 'reviewOn'>>;
  confirmPlace?: Resolver<Maybe<ResolversTypes['Idea']>, ParentType, ContextType, RequireFields<MutationConfirmPlaceArgs, 'force' | 'id'>>;
  decideIdentityRelease?: Resolver<Maybe<ResolversTypes['IdentityRelease']>, ParentType, ContextType, RequireFields<MutationDecideIdentityReleaseArgs, 'id' | 'note' | 'release'>>;
  deleteDraft?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<MutationDeleteDraftArgs, 'id'>>;
  deleteReminder?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<MutationDeleteReminderArgs, 'id'>>;
  deleteSavedAnswer?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<MutationDeleteSavedAnswerArgs, 'id'>>;
  departFromProtocol?: Resolver<Maybe<ResolversTypes['Test']>, ParentType, ContextType, RequireFields<MutationDepartFromProtocolArgs, 'id' | 'what' | 'why'>>;
  draftEvidence?: Resolver<Maybe<ResolversTypes['EvidenceEntry']>, ParentType, ContextType, RequireFields<MutationDraftEvidenceArgs, 'input'>>;
  endAccount?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<MutationEndAccountArgs, 'person' | 'reason'>>;
  endRole?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<MutationEndRoleArgs, 'grant'>>;
  erasePerson?: Resolver<Maybe<ResolversTypes['Redaction']>, ParentType, ContextType, RequireFields<MutationErasePersonArgs, 'person' | 'reason'>>;
  escalate?: Resolver<Maybe<ResolversTypes['TriageCase']>, ParentType, ContextType, RequireFields<MutationEscalateArgs, 'idea' | 'reason'>>;
  followIdea?: Resolver<Maybe<ResolversTypes['Idea']>, ParentType, ContextType, RequireFields<MutationFollowIdeaArgs, 'id'>>;
  grantRole?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'input' | 'person'>>;
  importMeasures?: Resolver<Maybe<ResolversTypes['Test']>, ParentType, ContextType, RequireFields<MutationImportMeasuresArgs, 'csv' | 'id'>>;
  introduceBrokers?: Resolver<Maybe<ResolversTypes['Introduction']>, ParentType, ContextType, RequireFields<MutationIntroduceBrokersArgs, 'idea' | 'other'>>;
  issueLicence?: Resolver<Maybe<ResolversTypes['Licence']>, ParentType, ContextType, RequireFields<MutationIssueLicenceArgs, 'expiresOn' | 'id'>>;
  linkIdeas?: Resolver<Maybe<ResolversTypes['Family']>, ParentType, ContextType, RequireFields<MutationLinkIdeasArgs, 'idea' | 'other' | 'relation'>>;
  makePack?: Resolver<Maybe<ResolversTypes['Pack']>, ParentType, ContextType, RequireFields<MutationMakePackArgs, 'input'>>;
  openCall?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType, RequireFields<MutationOpenCallArgs, 'input'>>;
  parkIdea?: Resolver<Maybe<ResolversTypes['TriageCase']>, ParentType, ContextType, RequireFields<MutationParkIdeaArgs, 'idea' | 'reason' | 'reviewOn'>>;
  pauseClock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType, RequireFields<MutationPauseClockArgs, 'id' | 'reason' | 'until'>>;
  planTest?: Resolver<Maybe<ResolversTypes['Test']>, ParentType, ContextType, RequireFields<MutationPlanTestArgs, 'idea' | 'input'>>;
  publishEvidence?: Resolver<Maybe<ResolversTypes['EvidenceEntry']>, ParentType, ContextType, RequireFields<MutationPublishEvidenceArgs, 'id'>>;
  readNotification?: Resolver<Maybe<ResolversTypes['Notification']>, ParentType, ContextType, RequireFields<MutationReadNotificationArgs, 'id'>>;
  readNotifications?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType, RequireFields<MutationReadNotificationsArgs, 'until'>>;
  reapplyRedactions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rebuildAtlas?: Resolver<Maybe<ResolversTypes['AtlasRebuild']>, ParentType, ContextType>;
  rebuildLikeness?: Resolver<Maybe<ResolversTypes['LikenessIndex']>, ParentType, ContextType>;
  recheckTexts?: Resolver<Maybe<ResolversTypes['Recheck']>, ParentType, ContextType, Partial<MutationRecheckTextsArgs>>;
  recordMeasure?: Resolver<Maybe<ResolversTypes['Test']>, ParentType, ContextType, RequireFields<MutationRecordMeasureArgs, 'id' | 'input'>>;
  recordOutcome?: Resolver<Maybe<ResolversTypes['DocketItem']>, ParentType, ContextType, RequireFields<MutationRecordOutcomeArgs, 'idea' | 'outcome'>>;
  redactComment?: Resolver<Maybe<ResolversTypes['Redaction']>, ParentType, ContextType, RequireFields<MutationRedactCommentArgs, 'id' | 'reason'>>;
  redactIdea?: Resolver<Maybe<ResolversTypes['Redaction']>, ParentType, ContextType, RequireFields<MutationRedactIdeaArgs, 'id' | 'reason'>>;
  releaseFromCheck?: Resolver<Maybe<ResolversTypes['Idea']>, ParentType, ContextType, RequireFields<MutationReleaseFromCheckArgs, 'id' | 'note'>>;
  remindMe?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType, RequireFields<MutationRemindMeArgs, 'idea' | 'on'>>;
  removeSite?: Resolver<Maybe<ResolversTypes['Test']>, ParentType, ContextType, RequireFields<MutationRemoveSiteArgs, 'id' | 'site'>>;
  replayEvent?: Resolver<Maybe<ResolversTypes['ParkedEvent']>, ParentType, ContextType, RequireFields<MutationReplayEventArgs, 'id'>>;
  requestEvaluation?: Resolver<Maybe<ResolversTypes['EvaluationRequest']>, ParentType, ContextType, RequireFields<MutationRequestEvaluationArgs, 'idea' | 'need'>>;
  requireRevision?: Resolver<Maybe<ResolversTypes['Idea']>, ParentType, ContextType, RequireFields<MutationRequireRevisionArgs, 'id' | 'note'>>;
  respond?: Resolver<Maybe<ResolversTypes['ForceResponse']>, ParentType, ContextType, RequireFields<MutationRespondArgs, 'answer' | 'idea' | 'note'>>;
  retryFailedJobs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['QueueState']>>, ParentType, ContextType>;
  returnIdea?: Resolver<Maybe<ResolversTypes['TriageCase']>, ParentType, ContextType, RequireFields<MutationReturnIdeaArgs, 'idea' | 'question'>>;
  reviseEvidence?: Resolver<Maybe<ResolversTypes['EvidenceEntry']>, ParentType, ContextType, RequireFields<MutationReviseEvidenceArgs, 'id' | 'input'>>;
  reviseIdea?: Resolver<Maybe<ResolversTypes['Idea']>, ParentType, ContextType, RequireFields<MutationReviseIdeaArgs, 'id' | 'input'>>;
  saveAnswer?: Resolver<Maybe<ResolversTypes['SavedAnswer']>, ParentType, ContextType, RequireFields<MutationSaveAnswerArgs, 'text' | 'title'>>;
  saveDraft?: Resolver<Maybe<ResolversTypes['Idea']>, ParentType, ContextType, RequireFields<MutationSaveDraftArgs, 'input'>>;
  saveForce?: Resolver<Maybe<ResolversTypes['Force']>, ParentType, ContextType, RequireFields<MutationSaveForceArgs, 'id' | 'input'>>;
  saveNationalPriority?: Resolver<Maybe<ResolversTypes['NationalPriority']>, ParentType, ContextType, RequireFields<MutationSaveNationalPriorityArgs, 'id' | 'input'>>;
  scoreIdea?: Resolver<Maybe<ResolversTypes['TriageCase']>, ParentType, ContextType, RequireFields<MutationScoreIdeaArgs, 'idea' | 'scores'>>;
  selectForTest?: Resolver<Maybe<ResolversTypes['TriageCase']>, ParentType, ContextType, RequireFields<MutationSelectForTestArgs, 'idea' | 'reason'>>;
  sendBack?: Resolver<Maybe<ResolversTypes['TriageCase']>, ParentType, ContextType, RequireFields<MutationSendBackArgs, 'idea' | 'reason'>>;
  sendPack?: Resolver<Maybe<ResolversTypes['Pack']>, ParentType, ContextType, RequireFields<MutationSendPackArgs, 'id' | 'leaders'>>;
  setCriteria?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Criterion']>>, ParentType, ContextType, RequireFields<MutationSetCriteriaArgs, 'criteria'>>;
  setDelivery?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType, RequireFields<MutationSetDeliveryArgs, 'delivery'>>;
  setLanguage?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType, RequireFields<MutationSetLanguageArgs, 'language'>>;
  setSharingLevel?: Resolver<Maybe<ResolversTypes['Force']>, ParentType, ContextType, RequireFields<MutationSetSharingLevelArgs, 'force' | 'level' | 'reason'>>;
  shareLocally?: Resolver<Maybe<ResolversTypes['TriageCase']>, ParentType, ContextType, RequireFields<MutationShareLocallyArgs, 'idea' | 'reason'>>;
  shareNationally?: Resolver<Maybe<ResolversTypes['TriageCase']>, ParentType, ContextType, RequireFields<MutationShareNationallyArgs, 'idea' | 'reason'>>;
  startTest?: Resolver<Maybe<ResolversTypes['Test']>, ParentType, ContextType, RequireFields<MutationStartTestArgs, 'id'>>;
  stopTest?: Resolver<Maybe<ResolversTypes['Test']>, ParentType, ContextType, RequireFields<MutationStopTestArgs, 'id' | 'reason'>>;
  submitIdea?: Resolver<Maybe<ResolversTypes['Idea']>, ParentType, ContextType, RequireFields<MutationSubmitIdeaArgs, 'input'>>;
  succeedForce?: Resolver<Maybe<ResolversTypes['Force']>, ParentType, ContextType, RequireFields<MutationSucceedForceArgs, 'by' | 'id' | 'on'>>;
  supportIdea?: Resolver<Maybe<ResolversTypes['Idea']>, ParentType, ContextType, RequireFields<MutationSupportIdeaArgs, 'id'>>;
  tagIdea?: Resolver<Maybe<ResolversTypes['TriageCase']>, ParentType, ContextType, RequireFields<MutationTagIdeaArgs, 'idea' | 'nationalPriorities'>>;
  unfollowIdea?: Resolver<Maybe<ResolversTypes['Idea']>, ParentType, ContextType, RequireFields<MutationUnfollowIdeaArgs, 'id'>>;
  unlinkIdeas?: Resolver<Maybe<ResolversTypes['Family']>, ParentType, ContextType, RequireFields<MutationUnlinkIdeasArgs, 'idea' | 'other'>>;
  unsupportIdea?: Resolver<Maybe<ResolversTypes['Idea']>, ParentType, ContextType, RequireFields<MutationUnsupportIdeaArgs, 'id'>>;
  useAnswerLink?: Resolver<Maybe<ResolversTypes['AnswerLink']>, ParentType, ContextType, RequireFields<MutationUseAnswerLinkArgs, 'token'>>;
  withdrawEvidence?: Resolver<Maybe<ResolversTypes['EvidenceEntry']>, ParentType, ContextType, RequireFields<MutationWithdrawEvidenceArgs, 'id' | 'reason'>>;
  withdrawIdea?: Resolver<Maybe<ResolversTypes['Idea']>, ParentType, ContextType, RequireFields<MutationWithdrawIdeaArgs, 'id'>>;
  withdrawLicence?: Resolver<Maybe<ResolversTypes['Licence']>, ParentType, ContextType, RequireFields<MutationWithdrawLicenceArgs, 'id' | 'reason'>>;
};

export type NationalPriorityResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['NationalPriority'] = ResolversParentTypes['NationalPriority']> = {
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameCy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type NextStepResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['NextStep'] = ResolversParentTypes['NextStep']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pauseReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pausedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  yours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  answers?: Resolver<ReadonlyArray<ResolversTypes['AnswerLink']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idea?: Resolver<Maybe<ResolversTypes['Idea']>, ParentType, ContextType>;
  link?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  force?: Resolver<Maybe<ResolversTypes['Force']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameCy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OutcomeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome']> = {
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  expectedBaseline?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  expectedN?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expectedSd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeasureKind'], ParentType, ContextType>;
  minimumDetectableEffect?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  primary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  smallestUsefulChange?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PackResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Pack'] = ResolversParentTypes['Pack']> = {
  attachments?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  classification?: Resolver<ResolversTypes['Classification'], ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  disclosable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['Download'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['PackItem']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  pdf?: Resolver<ResolversTypes['Download'], ParentType, ContextType>;
  portfolio?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['PackRecipient']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PackConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PackConnection'] = ResolversParentTypes['PackConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PackEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PackEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PackEdge'] = ResolversParentTypes['PackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pack'], ParentType, ContextType>;
};

export type PackItemResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PackItem'] = ResolversParentTypes['PackItem']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  idea?: Resolver<Maybe<ResolversTypes['Idea']>, ParentType, ContextType>;
  redacted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PackRecipientResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PackRecipient'] = ResolversParentTypes['PackRecipient']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParkedEventResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ParkedEvent'] = ResolversParentTypes['ParkedEvent']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  error?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idea?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  nextTryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  parkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replayedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ParkedEventConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ParkedEventConnection'] = ResolversParentTypes['ParkedEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParkedEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParkedEventEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ParkedEventEdge'] = ResolversParentTypes['ParkedEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ParkedEvent'], ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  byForce?: Resolver<ReadonlyArray<ResolversTypes['ForceParticipation']>, ParentType, ContextType>;
  commented?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  submitted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  supported?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PipelineResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Pipeline'] = ResolversParentTypes['Pipeline']> = {
  baseline?: Resolver<Maybe<ResolversTypes['Baseline']>, ParentType, ContextType, Partial<PipelineBaselineArgs>>;
  breakdown?: Resolver<ReadonlyArray<ResolversTypes['PipelineRow']>, ParentType, ContextType, RequireFields<PipelineBreakdownArgs, 'by'>>;
  decision?: Resolver<ResolversTypes['Durations'], ParentType, ContextType>;
  dissemination?: Resolver<ResolversTypes['Durations'], ParentType, ContextType>;
  firstReply?: Resolver<ResolversTypes['Durations'], ParentType, ContextType>;
  overdueByTier?: Resolver<ReadonlyArray<ResolversTypes['TierCount']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['StageFigures']>, ParentType, ContextType>;
};

export type PipelineRowResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PipelineRow'] = ResolversParentTypes['PipelineRow']> = {
  decided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['Durations'], ParentType, ContextType>;
  dissemination?: Resolver<ResolversTypes['Durations'], ParentType, ContextType>;
  firstReply?: Resolver<ResolversTypes['Durations'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  submitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['Force']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  nation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  policy?: Resolver<ResolversTypes['ClockPolicy'], ParentType, ContextType>;
  starts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PolicyStep']>, ParentType, ContextType>;
  stops?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyStepResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PolicyStep'] = ResolversParentTypes['PolicyStep']> = {
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  then?: Resolver<Maybe<ResolversTypes['Move']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProtocolTaskResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProtocolTask'] = ResolversParentTypes['ProtocolTask']> = {
  advice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<QueryAccountArgs, 'id'>>;
  accounts?: Resolver<Maybe<ResolversTypes['AccountConnection']>, ParentType, ContextType, RequireFields<QueryAccountsArgs, 'first'>>;
  answerLink?: Resolver<Maybe<ResolversTypes['AnswerLink']>, ParentType, ContextType, RequireFields<QueryAnswerLinkArgs, 'token'>>;
  atlasRebuild?: Resolver<Maybe<ResolversTypes['AtlasRebuild']>, ParentType, ContextType, RequireFields<QueryAtlasRebuildArgs, 'id'>>;
  attributions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  audit?: Resolver<Maybe<ResolversTypes['AuditConnection']>, ParentType, ContextType, RequireFields<QueryAuditArgs, 'first'>>;
  auditState?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AuditState']>>, ParentType, ContextType, RequireFields<QueryAuditStateArgs, 'heads'>>;
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType, RequireFields<QueryCallArgs, 'id'>>;
  calls?: Resolver<Maybe<ResolversTypes['CallConnection']>, ParentType, ContextType, RequireFields<QueryCallsArgs, 'first'>>;
  checkQueue?: Resolver<Maybe<ResolversTypes['IdeaConnection']>, ParentType, ContextType, RequireFields<QueryCheckQueueArgs, 'first'>>;
  checkText?: Resolver<Maybe<ResolversTypes['TextCheck']>, ParentType, ContextType, RequireFields<QueryCheckTextArgs, 'text'>>;
  clocks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Clock']>>, ParentType, ContextType, RequireFields<QueryClocksArgs, 'idea' | 'stopped'>>;
  criteria?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Criterion']>>, ParentType, ContextType>;
  docket?: Resolver<Maybe<ResolversTypes['DocketConnection']>, ParentType, ContextType, RequireFields<QueryDocketArgs, 'first'>>;
  evaluationRequests?: Resolver<Maybe<ResolversTypes['EvaluationRequestConnection']>, ParentType, ContextType, RequireFields<QueryEvaluationRequestsArgs, 'first'>>;
  evidence?: Resolver<Maybe<ResolversTypes['EvidenceConnection']>, ParentType, ContextType, RequireFields<QueryEvidenceArgs, 'first'>>;
  evidenceDrafts?: Resolver<Maybe<ResolversTypes['EvidenceConnection']>, ParentType, ContextType, RequireFields<QueryEvidenceDraftsArgs, 'first'>>;
  evidenceEntry?: Resolver<Maybe<ResolversTypes['EvidenceEntry']>, ParentType, ContextType, RequireFields<QueryEvidenceEntryArgs, 'id'>>;
  evidenceFacets?: Resolver<Maybe<ResolversTypes['EvidenceFacets']>, ParentType, ContextType, Partial<QueryEvidenceFacetsArgs>>;
  exportIdeas?: Resolver<Maybe<ResolversTypes['Download']>, ParentType, ContextType, RequireFields<QueryExportIdeasArgs, 'order'>>;
  facets?: Resolver<Maybe<ResolversTypes['Facets']>, ParentType, ContextType, Partial<QueryFacetsArgs>>;
  forces?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Force']>>, ParentType, ContextType, RequireFields<QueryForcesArgs, 'coming'>>;
  idea?: Resolver<Maybe<ResolversTypes['Idea']>, ParentType, ContextType, RequireFields<QueryIdeaArgs, 'id'>>;
  ideaRecord?: Resolver<Maybe<ResolversTypes['Download']>, ParentType, ContextType, RequireFields<QueryIdeaRecordArgs, 'id'>>;
  ideas?: Resolver<Maybe<ResolversTypes['IdeaConnection']>, ParentType, ContextType, RequireFields<QueryIdeasArgs, 'first' | 'order'>>;
  identityReleases?: Resolver<Maybe<ResolversTypes['IdentityReleaseConnection']>, ParentType, ContextType, RequireFields<QueryIdentityReleasesArgs, 'first'>>;
  licences?: Resolver<Maybe<ResolversTypes['LicenceConnection']>, ParentType, ContextType, RequireFields<QueryLicencesArgs, 'first'>>;
  likenessIndex?: Resolver<Maybe<ResolversTypes['LikenessIndex']>, ParentType, ContextType>;
  locate?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, Partial<QueryLocateArgs>>;
  map?: Resolver<Maybe<ResolversTypes['IdeaMap']>, ParentType, ContextType, RequireFields<QueryMapArgs, 'zoom'>>;
  mayIShare?: Resolver<Maybe<ResolversTypes['SharingAnswer']>, ParentType, ContextType, RequireFields<QueryMayIShareArgs, 'category' | 'format' | 'purpose' | 'recipient'>>;
  myData?: Resolver<Maybe<ResolversTypes['Download']>, ParentType, ContextType>;
  myIdeas?: Resolver<Maybe<ResolversTypes['IdeaConnection']>, ParentType, ContextType, RequireFields<QueryMyIdeasArgs, 'first'>>;
  myLicences?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Licence']>>, ParentType, ContextType>;
  nationalPriorities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NationalPriority']>>, ParentType, ContextType>;
  notifications?: Resolver<Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, RequireFields<QueryNotificationsArgs, 'first'>>;
  organisations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  pack?: Resolver<Maybe<ResolversTypes['Pack']>, ParentType, ContextType, RequireFields<QueryPackArgs, 'id'>>;
  packs?: Resolver<Maybe<ResolversTypes['PackConnection']>, ParentType, ContextType, RequireFields<QueryPacksArgs, 'first'>>;
  parkedEvents?: Resolver<Maybe<ResolversTypes['ParkedEventConnection']>, ParentType, ContextType, RequireFields<QueryParkedEventsArgs, 'first'>>;
  participation?: Resolver<Maybe<ResolversTypes['Participation']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Person']>>, ParentType, ContextType, RequireFields<QueryPeopleArgs, 'role'>>;
  pipeline?: Resolver<Maybe<ResolversTypes['Pipeline']>, ParentType, ContextType, Partial<QueryPipelineArgs>>;
  policies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Policy']>>, ParentType, ContextType>;
  queueState?: Resolver<Maybe<ReadonlyArray<ResolversTypes['QueueState']>>, ParentType, ContextType>;
  redaction?: Resolver<Maybe<ResolversTypes['Redaction']>, ParentType, ContextType, RequireFields<QueryRedactionArgs, 'id'>>;
  savedAnswers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SavedAnswer']>>, ParentType, ContextType>;
  serviceState?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ServiceState']>>, ParentType, ContextType>;
  sharingFigures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SharingFigures']>>, ParentType, ContextType, Partial<QuerySharingFiguresArgs>>;
  sharingFramework?: Resolver<Maybe<ResolversTypes['SharingFramework']>, ParentType, ContextType>;
  similar?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Similar']>>, ParentType, ContextType, RequireFields<QuerySimilarArgs, 'first' | 'text'>>;
  test?: Resolver<Maybe<ResolversTypes['Test']>, ParentType, ContextType, RequireFields<QueryTestArgs, 'id'>>;
  tests?: Resolver<Maybe<ResolversTypes['TestConnection']>, ParentType, ContextType, RequireFields<QueryTestsArgs, 'first'>>;
  themes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Theme']>>, ParentType, ContextType>;
  triageQueue?: Resolver<Maybe<ResolversTypes['TriageCaseConnection']>, ParentType, ContextType, RequireFields<QueryTriageQueueArgs, 'first'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type QueueStateResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['QueueState'] = ResolversParentTypes['QueueState']> = {
  active?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  delayed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  failed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  up?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RecheckResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Recheck'] = ResolversParentTypes['Recheck']> = {
  checked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comments?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RedactionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Redaction'] = ResolversParentTypes['Redaction']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  copies?: Resolver<ReadonlyArray<ResolversTypes['RedactionCopy']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idea?: Resolver<Maybe<ResolversTypes['Idea']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RedactionCopyResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RedactionCopy'] = ResolversParentTypes['RedactionCopy']> = {
  clearedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Result'] = ResolversParentTypes['Result']> = {
  adjustedPValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  heterogeneity?: Resolver<Maybe<ResolversTypes['Heterogeneity']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['ArmLevel']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['EffectMeasure'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  primary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relativeChange?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sites?: Resolver<ReadonlyArray<ResolversTypes['SiteEffect']>, ParentType, ContextType>;
};

export type RoleGrantResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RoleGrant'] = ResolversParentTypes['RoleGrant']> = {
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nominator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SavedAnswerResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SavedAnswer'] = ResolversParentTypes['SavedAnswer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScoreResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Score'] = ResolversParentTypes['Score']> = {
  criterion?: Resolver<ResolversTypes['Criterion'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceStateResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ServiceState'] = ResolversParentTypes['ServiceState']> = {
  oldestWaitingAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  parked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  up?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SharingAnswerResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SharingAnswer'] = ResolversParentTypes['SharingAnswer']> = {
  conditions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['SharingDecision'], ParentType, ContextType>;
  endorsedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  escalation?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SharingFiguresResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SharingFigures'] = ResolversParentTypes['SharingFigures']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutApproval?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharingFrameworkResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SharingFramework'] = ResolversParentTypes['SharingFramework']> = {
  categories?: Resolver<ReadonlyArray<ResolversTypes['SharingTerm']>, ParentType, ContextType>;
  endorsedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  formats?: Resolver<ReadonlyArray<ResolversTypes['SharingTerm']>, ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['SharingTerm']>, ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['SharingTerm']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SharingTermResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SharingTerm'] = ResolversParentTypes['SharingTerm']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameCy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SimilarResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Similar'] = ResolversParentTypes['Similar']> = {
  evidence?: Resolver<Maybe<ResolversTypes['EvidenceEntry']>, ParentType, ContextType>;
  idea?: Resolver<Maybe<ResolversTypes['Idea']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SiteEffectResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SiteEffect'] = ResolversParentTypes['SiteEffect']> = {
  effect?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['TestSite'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type StageFiguresResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['StageFigures'] = ResolversParentTypes['StageFigures']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Durations'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
};

export type StepTakenResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['StepTaken'] = ResolversParentTypes['StepTaken']> = {
  due?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  passedOver?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  told?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TestResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Test'] = ResolversParentTypes['Test']> = {
  analysisPlan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  departures?: Resolver<ReadonlyArray<ResolversTypes['Departure']>, ParentType, ContextType>;
  design?: Resolver<ResolversTypes['Design'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ethics?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evaluator?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idea?: Resolver<Maybe<ResolversTypes['Idea']>, ParentType, ContextType>;
  independent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limitations?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  logicModel?: Resolver<Maybe<ResolversTypes['LogicModel']>, ParentType, ContextType>;
  measureTemplate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<TestMeasuresArgs, 'first'>>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  protocolHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  protocolText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicInvolvement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['Result']>, ParentType, ContextType>;
  sites?: Resolver<ReadonlyArray<ResolversTypes['TestSite']>, ParentType, ContextType>;
  sms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  smsReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TestState'], ParentType, ContextType>;
  stopReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stoppingRule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['ProtocolTask']>, ParentType, ContextType>;
  touchesPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TestConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TestConnection'] = ResolversParentTypes['TestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TestEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TestEdge'] = ResolversParentTypes['TestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Test'], ParentType, ContextType>;
};

export type TestSiteResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TestSite'] = ResolversParentTypes['TestSite']> = {
  arm?: Resolver<ResolversTypes['Arm'], ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextCheckResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TextCheck'] = ResolversParentTypes['TextCheck']> = {
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CheckOutcome'], ParentType, ContextType>;
};

export type TextTakenOutResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TextTakenOut'] = ResolversParentTypes['TextTakenOut']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameCy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TierCountResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TierCount'] = ResolversParentTypes['TierCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type TriageCaseResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TriageCase'] = ResolversParentTypes['TriageCase']> = {
  broker?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Move']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idea?: Resolver<ResolversTypes['Idea'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  queue?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scores?: Resolver<ReadonlyArray<ResolversTypes['Score']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
};

export type TriageCaseConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TriageCaseConnection'] = ResolversParentTypes['TriageCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TriageCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TriageCaseEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TriageCaseEdge'] = ResolversParentTypes['TriageCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TriageCase'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  force?: Resolver<Maybe<ResolversTypes['Force']>, ParentType, ContextType>;
  grants?: Resolver<ReadonlyArray<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  mailFails?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  unreadCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GatewayContext> = {
  Account?: AccountResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  AccountEdge?: AccountEdgeResolvers<ContextType>;
  AnswerLink?: AnswerLinkResolvers<ContextType>;
  ArmLevel?: ArmLevelResolvers<ContextType>;
  AtlasRebuild?: AtlasRebuildResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditEdge?: AuditEdgeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditState?: AuditStateResolvers<ContextType>;
  Baseline?: BaselineResolvers<ContextType>;
  Bounds?: BoundsResolvers<ContextType>;
  Call?: CallResolvers<ContextType>;
  CallConnection?: CallConnectionResolvers<ContextType>;
  CallEdge?: CallEdgeResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  Comment?: CommentResolvers<ContextType>;
  CommentConnection?: CommentConnectionResolvers<ContextType>;
  CommentEdge?: CommentEdgeResolvers<ContextType>;
  Criterion?: CriterionResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeliveryRecord?: DeliveryRecordResolvers<ContextType>;
  Departure?: DepartureResolvers<ContextType>;
  Dissemination?: DisseminationResolvers<ContextType>;
  DocketConnection?: DocketConnectionResolvers<ContextType>;
  DocketEdge?: DocketEdgeResolvers<ContextType>;
  DocketItem?: DocketItemResolvers<ContextType>;
  Download?: DownloadResolvers<ContextType>;
  DraftPlace?: DraftPlaceResolvers<ContextType>;
  Durations?: DurationsResolvers<ContextType>;
  Emmie?: EmmieResolvers<ContextType>;
  Estimate?: EstimateResolvers<ContextType>;
  EvaluationRequest?: EvaluationRequestResolvers<ContextType>;
  EvaluationRequestConnection?: EvaluationRequestConnectionResolvers<ContextType>;
  EvaluationRequestEdge?: EvaluationRequestEdgeResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  EvidenceEntry?: EvidenceEntryResolvers<ContextType>;
  EvidenceFacets?: EvidenceFacetsResolvers<ContextType>;
  EvidenceVersion?: EvidenceVersionResolvers<ContextType>;
  FacetCount?: FacetCountResolvers<ContextType>;
  Facets?: FacetsResolvers<ContextType>;
  Family?: FamilyResolvers<ContextType>;
  FamilyLink?: FamilyLinkResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  Force?: ForceResolvers<ContextType>;
  ForceCount?: ForceCountResolvers<ContextType>;
  ForceParticipation?: ForceParticipationResolvers<ContextType>;
  ForceResponse?: ForceResponseResolvers<ContextType>;
  Heterogeneity?: HeterogeneityResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  Idea?: IdeaResolvers<ContextType>;
  IdeaConnection?: IdeaConnectionResolvers<ContextType>;
  IdeaEdge?: IdeaEdgeResolvers<ContextType>;
  IdeaMap?: IdeaMapResolvers<ContextType>;
  IdentityRelease?: IdentityReleaseResolvers<ContextType>;
  IdentityReleaseConnection?: IdentityReleaseConnectionResolvers<ContextType>;
  IdentityReleaseEdge?: IdentityReleaseEdgeResolvers<ContextType>;
  Introduction?: IntroductionResolvers<ContextType>;
  Licence?: LicenceResolvers<ContextType>;
  LicenceCheck?: LicenceCheckResolvers<ContextType>;
  LicenceConnection?: LicenceConnectionResolvers<ContextType>;
  LicenceEdge?: LicenceEdgeResolvers<ContextType>;
  LikenessIndex?: LikenessIndexResolvers<ContextType>;
  LogicModel?: LogicModelResolvers<ContextType>;
  Marker?: MarkerResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NationalPriority?: NationalPriorityResolvers<ContextType>;
  NextStep?: NextStepResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  Pack?: PackResolvers<ContextType>;
  PackConnection?: PackConnectionResolvers<ContextType>;
  PackEdge?: PackEdgeResolvers<ContextType>;
  PackItem?: PackItemResolvers<ContextType>;
  PackRecipient?: PackRecipientResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParkedEvent?: ParkedEventResolvers<ContextType>;
  ParkedEventConnection?: ParkedEventConnectionResolvers<ContextType>;
  ParkedEventEdge?: ParkedEventEdgeResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Pipeline?: PipelineResolvers<ContextType>;
  PipelineRow?: PipelineRowResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyStep?: PolicyStepResolvers<ContextType>;
  ProtocolTask?: ProtocolTaskResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QueueState?: QueueStateResolvers<ContextType>;
  Recheck?: RecheckResolvers<ContextType>;
  Redaction?: RedactionResolvers<ContextType>;
  RedactionCopy?: RedactionCopyResolvers<ContextType>;
  Result?: ResultResolvers<ContextType>;
  RoleGrant?: RoleGrantResolvers<ContextType>;
  SavedAnswer?: SavedAnswerResolvers<ContextType>;
  Score?: ScoreResolvers<ContextType>;
  ServiceState?: ServiceStateResolvers<ContextType>;
  SharingAnswer?: SharingAnswerResolvers<ContextType>;
  SharingFigures?: SharingFiguresResolvers<ContextType>;
  SharingFramework?: SharingFrameworkResolvers<ContextType>;
  SharingTerm?: SharingTermResolvers<ContextType>;
  Similar?: SimilarResolvers<ContextType>;
  SiteEffect?: SiteEffectResolvers<ContextType>;
  StageFigures?: StageFiguresResolvers<ContextType>;
  StepTaken?: StepTakenResolvers<ContextType>;
  Test?: TestResolvers<ContextType>;
  TestConnection?: TestConnectionResolvers<ContextType>;
  TestEdge?: TestEdgeResolvers<ContextType>;
  TestSite?: TestSiteResolvers<ContextType>;
  TextCheck?: TextCheckResolvers<ContextType>;
  TextTakenOut?: TextTakenOutResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  TierCount?: TierCountResolvers<ContextType>;
  TriageCase?: TriageCaseResolvers<ContextType>;
  TriageCaseConnection?: TriageCaseConnectionResolvers<ContextType>;
  TriageCaseEdge?: TriageCaseEdgeResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};


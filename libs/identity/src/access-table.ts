import type { Role } from '@idea-map/contracts';

/** How far a role reaches in an operation. Services hold to it; the table names it. */
export type Whose =
  | 'anyone' // open to the world
  | 'own' // what is the caller's, or was sent to them
  | 'ownForce' // of the force (or body) that the role is held of
  | 'national' // of every force
  | 'asVisible'; // whatever the caller may read

export interface AccessRule {
  /** `everyone` needs no token; `signedIn` is whoever holds a role today. */
  readonly who: 'everyone' | 'signedIn' | readonly Role[];
  readonly whose: Whose;
}

const open: AccessRule = { who: 'everyone', whose: 'anyone' };
const signedIn = (whose: Whose): AccessRule => ({ who: 'signedIn', whose });
const only = (whose: Whose, ...who: readonly Role[]): AccessRule => ({ who, whose });

const brokers = only('ownForce', 'BROKER', 'COLLEGE_BROKER');

/** Every operation of the API, one row each: who may ask, and how far it reaches. Read by people, walked by a test. */
export const accessTable = {
  // Open, with or without a token.
  viewer: open,
  forces: open,
  themes: open,
  map: open,
  evidence: open,
  evidenceFacets: open,
  evidenceEntry: open,

  // Reading.
  idea: signedIn('asVisible'),
  ideas: signedIn('asVisible'),
  facets: signedIn('asVisible'),
  pipeline: signedIn('asVisible'),
  exportIdeas: signedIn('asVisible'),
  similar: signedIn('asVisible'),
  test: signedIn('asVisible'),
  tests: signedIn('asVisible'),
  call: signedIn('national'),
  calls: signedIn('national'),
  criteria: signedIn('national'),
  nationalPriorities: signedIn('national'),
  docket: signedIn('asVisible'),
  people: signedIn('national'),
  organisations: signedIn('national'),
  locate: signedIn('national'),
  policies: signedIn('national'),
  sharingFramework: signedIn('national'),
  mayIShare: signedIn('national'),
  sharingFigures: signedIn('national'),

  // One's own.
  myIdeas: signedIn('own'),
  myData: signedIn('own'),
  myLicences: signedIn('own'),
  notifications: signedIn('own'),
  clocks: signedIn('asVisible'),
  answerLink: signedIn('own'),
  checkText: signedIn('own'),
  redaction: signedIn('own'),
  setLanguage: signedIn('own'),
  readNotification: signedIn('own'),
  readNotifications: signedIn('own'),
  setDelivery: signedIn('own'),
  remindMe: signedIn('own'),
  deleteReminder: signedIn('own'),
  useAnswerLink: signedIn('own'),
  askForLicence: signedIn('own'),

  // Authors and readers of ideas.
  saveDraft: signedIn('own'),
  deleteDraft: signedIn('own'),
  submitIdea: signedIn('own'),
  reviseIdea: signedIn('own'),
  confirmPlace: signedIn('own'),
  withdrawIdea: signedIn('own'),
  redactIdea: signedIn('own'),
  redactComment: signedIn('own'),
  supportIdea: signedIn('asVisible'),
  unsupportIdea: signedIn('asVisible'),
  commentOnIdea: signedIn('asVisible'),
  followIdea: signedIn('asVisible'),
  unfollowIdea: signedIn('asVisible'),

  // Brokers.
  triageQueue: brokers,
  claimCase: brokers,
  assignCase: only('ownForce', 'BROKER', 'COLLEGE_BROKER', 'FORCE_LEAD'),
  scoreIdea: brokers,
  tagIdea: brokers,
  returnIdea: brokers,
  parkIdea: brokers,
  closeIdea: brokers,
  shareLocally: brokers,
  escalate: brokers,
  shareNationally: only('national', 'COLLEGE_BROKER'),
  sendBack: only('national', 'COLLEGE_BROKER'),
  selectForTest: only('national', 'COLLEGE_BROKER'),
  linkIdeas: brokers,
  unlinkIdeas: brokers,
  introduceBrokers: brokers,
  respond: only('ownForce', 'BROKER', 'FORCE_LEAD'),
  savedAnswers: only('own', 'BROKER', 'COLLEGE_BROKER'),
  saveAnswer: only('own', 'BROKER', 'COLLEGE_BROKER'),
  deleteSavedAnswer: only('own', 'BROKER', 'COLLEGE_BROKER'),
  setCriteria: only('national', 'NATIONAL_DESK', 'OPERATOR'),
  saveNationalPriority: only('national', 'NATIONAL_DESK', 'OPERATOR'),
  openCall: only('national', 'COLLEGE_BROKER', 'NATIONAL_DESK', 'LEADER'),
  closeCall: only('national', 'COLLEGE_BROKER', 'NATIONAL_DESK', 'LEADER'),
  pauseClock: only('ownForce', 'BROKER', 'FORCE_LEAD', 'COLLEGE_BROKER', 'NATIONAL_DESK'),

  // Leaders.
  answerDocket: only('ownForce', 'LEADER'),
  recordOutcome: only('ownForce', 'LEADER'),
  pack: only('own', 'LEADER', 'COLLEGE_BROKER', 'NATIONAL_DESK'),
  packs: only('own', 'LEADER', 'COLLEGE_BROKER', 'NATIONAL_DESK'),
  makePack: only('national', 'COLLEGE_BROKER', 'NATIONAL_DESK'),
  sendPack: only('own', 'COLLEGE_BROKER', 'NATIONAL_DESK'),

  // Tests and evidence.
  evaluationRequests: only('ownForce', 'BROKER', 'FORCE_LEAD', 'EVALUATOR', 'COLLEGE_BROKER'),
  requestEvaluation: only('ownForce', 'BROKER', 'FORCE_LEAD'),
  answerEvaluationRequest: only('national', 'EVALUATOR'),
  planTest: only('national', 'EVALUATOR'),
  amendPlan: only('national', 'EVALUATOR'),
  addSite: only('national', 'EVALUATOR'),
  removeSite: only('national', 'EVALUATOR'),
  startTest: only('national', 'EVALUATOR'),
  recordMeasure: only('national', 'EVALUATOR'),
  importMeasures: only('national', 'EVALUATOR'),
  departFromProtocol: only('national', 'EVALUATOR'),
  stopTest: only('national', 'EVALUATOR'),
  completeTest: only('national', 'EVALUATOR'),
  draftEvidence: only('national', 'EVIDENCE_EDITOR'),
  reviseEvidence: only('national', 'EVIDENCE_EDITOR'),
  publishEvidence: only('national', 'EVIDENCE_EDITOR'),
  confirmEvidence: only('national', 'EVIDENCE_EDITOR'),
  withdrawEvidence: only('national', 'EVIDENCE_EDITOR'),

  // Data officers, licences and force leads.
  checkQueue: only('ownForce', 'DATA_OFFICER'),
  releaseFromCheck: only('ownForce', 'DATA_OFFICER'),
  requireRevision: only('ownForce', 'DATA_OFFICER'),
  confirmDeidentified: only('ownForce', 'DATA_OFFICER'),
  ideaRecord: only('ownForce', 'DATA_OFFICER'),
  identityReleases: only('ownForce', 'DATA_OFFICER', 'FORCE_LEAD', 'NATIONAL_DESK'),
  askIdentityRelease: only('ownForce', 'DATA_OFFICER', 'FORCE_LEAD', 'NATIONAL_DESK'),
  decideIdentityRelease: only('ownForce', 'DATA_OFFICER', 'FORCE_LEAD', 'NATIONAL_DESK'),
  erasePerson: only('ownForce', 'DATA_OFFICER'),
  licences: only('ownForce', 'FORCE_LEAD', 'DATA_OFFICER'),
  issueLicence: only('ownForce', 'FORCE_LEAD'),
  withdrawLicence: only('ownForce', 'FORCE_LEAD', 'DATA_OFFICER'),
  setSharingLevel: only('ownForce', 'FORCE_LEAD'),

  // Operators.
  accounts: only('national', 'OPERATOR'),
  account: only('national', 'OPERATOR'),
  grantRole: only('national', 'OPERATOR'),
  endRole: only('national', 'OPERATOR'),
  endAccount: only('national', 'OPERATOR'),
  saveForce: only('national', 'OPERATOR'),
  succeedForce: only('national', 'OPERATOR'),
  audit: only('national', 'OPERATOR', 'DATA_OFFICER'),
  auditState: only('national', 'OPERATOR', 'DATA_OFFICER'),
  parkedEvents: only('national', 'OPERATOR'),
  replayEvent: only('national', 'OPERATOR'),
  rebuildAtlas: only('national', 'OPERATOR'),
  atlasRebuild: only('national', 'OPERATOR'),
} as const satisfies Record<string, AccessRule>;

export type Operation = keyof typeof accessTable;

/**
 * Whether a caller may ask for an operation at all.
 * @param roles those that the caller holds today; null without a caller.
 */
export function decide(operation: string, roles: readonly Role[] | null): 'allowed' | 'UNAUTHENTICATED' | 'FORBIDDEN' {
  const rule: AccessRule | undefined = (accessTable as Record<string, AccessRule>)[operation];
  // An operation without a row is nobody's: forgetting one must not open it.
  if (!rule) return 'FORBIDDEN';
  if (rule.who === 'everyone') return 'allowed';
  if (roles === null) return 'UNAUTHENTICATED';
  if (rule.who === 'signedIn') return roles.length > 0 ? 'allowed' : 'FORBIDDEN';
  return roles.some((role) => rule.who.includes(role)) ? 'allowed' : 'FORBIDDEN';
}

import type { Role } from '@idea-map/contracts';

/**
 * Of whose records: of anybody's · one's own · those of the force that the role is held of (roles of the
 * College are held of every force) · of every force · what the caller may see. The service that answers holds
 * to it.
 */
export type Whose = 'anyone' | 'own' | 'ownForce' | 'national' | 'asVisible';

/** Who may ask: without a token too · who holds any role today · who holds one of these. */
export interface AccessRule {
  readonly who: 'everyone' | 'signedIn' | readonly Role[];
  readonly whose: Whose;
  readonly why: string;
}

export type Verdict = 'allowed' | 'UNAUTHENTICATED' | 'FORBIDDEN';

const triagers: readonly Role[] = ['BROKER', 'COLLEGE_BROKER'];
const triageTiers: readonly Role[] = ['BROKER', 'FORCE_LEAD', 'COLLEGE_BROKER', 'NATIONAL_DESK'];
const keyHolders: readonly Role[] = ['DATA_OFFICER', 'FORCE_LEAD', 'NATIONAL_DESK'];
const packMakers: readonly Role[] = ['COLLEGE_BROKER', 'NATIONAL_DESK'];
const packReaders: readonly Role[] = [...packMakers, 'LEADER'];
const licenceIssuers: readonly Role[] = ['FORCE_LEAD', 'NATIONAL_DESK'];
const overseers: readonly Role[] = ['OPERATOR', 'DATA_OFFICER'];

const inATeam = 'Evaluators stand in for each other; whether one is independent is the protocol’s to say.';
const theirSources =
  'Editors stand in for each other; that none publishes their own idea or test is the service’s rule.';

const rows = {
  // atlas
  ideas: signedIn('asVisible', 'The map is for everyone in policing.'),
  map: everyone(
    'asVisible',
    'The counts are public; markers, and filters but themes and kinds, need a token.',
  ),
  facets: signedIn('asVisible', 'Counts under any filter say as much as the list.'),
  pipeline: signedIn('anyone', 'Figures about queues, none about a person.'),
  exportIdeas: signedIn('asVisible', 'The same list as ideas, as a file.'),

  // common
  viewer: everyone('own', 'A page asks who is there before it knows; nobody is null.'),
  forces: everyone('anyone', 'Public reference data.'),
  themes: everyone('anyone', 'Public reference data.'),
  attributions: everyone('anyone', 'The licences of the data ask that it be shown with it.'),

  // directory
  people: signedIn('anyone', 'Who holds a role is known in policing; contributors are never listed.'),
  organisations: signedIn('anyone', 'Reference data of bodies.'),
  accounts: only(['OPERATOR'], 'national', 'Accounts are personal data, kept by operators.'),
  account: only(['OPERATOR'], 'national', 'Accounts are personal data, kept by operators.'),
  myData: signedIn('own', 'A person’s right of access to what is held on them.'),
  setLanguage: signedIn('own', 'A person’s own choice.'),
  grantRole: only(
    ['OPERATOR'],
    'national',
    'Roles are held here, on a nomination; nobody gives them to themselves.',
  ),
  endRole: only(['OPERATOR'], 'national', 'Who grants also ends.'),
  endAccount: only(['OPERATOR'], 'national', 'A leaver loses everything at once, wherever they were.'),
  erasePerson: only(['DATA_OFFICER'], 'ownForce', 'An answer to a request under data protection law.'),

  // evaluation
  test: signedIn('asVisible', 'A test is read by whoever may read its idea or evidence.'),
  tests: signedIn('asVisible', 'A test is read by whoever may read its idea or evidence.'),
  evaluationRequests: only(
    [...triageTiers, 'EVALUATOR'],
    'ownForce',
    'A force sees its own, evaluators all.',
  ),
  planTest: only(['EVALUATOR'], 'national', 'A test is fixed beforehand by who knows how.'),
  amendPlan: only(['EVALUATOR'], 'national', inATeam),
  addSite: only(['EVALUATOR'], 'national', inATeam),
  removeSite: only(['EVALUATOR'], 'national', inATeam),
  startTest: only(['EVALUATOR'], 'national', inATeam),
  recordMeasure: only(['EVALUATOR'], 'national', inATeam),
  importMeasures: only(['EVALUATOR'], 'national', inATeam),
  departFromProtocol: only(['EVALUATOR'], 'national', inATeam),
  stopTest: only(['EVALUATOR'], 'national', inATeam),
  completeTest: only(['EVALUATOR'], 'national', inATeam),
  requestEvaluation: only(['BROKER', 'FORCE_LEAD'], 'ownForce', 'A force asks, for itself.'),
  answerEvaluationRequest: only(['EVALUATOR'], 'national', 'Asked of the evaluators.'),

  // evidence
  evidence: everyone('asVisible', 'What was learned is open to anyone once it is published.'),
  evidenceFacets: everyone('asVisible', 'Counts of what anyone may read.'),
  evidenceEntry: everyone('asVisible', 'What was learned is open to anyone once it is published.'),
  evidenceDrafts: only(['EVIDENCE_EDITOR'], 'national', 'What is begun is seen by those who may publish it.'),
  draftEvidence: only(['EVIDENCE_EDITOR'], 'national', theirSources),
  reviseEvidence: only(['EVIDENCE_EDITOR'], 'national', theirSources),
  publishEvidence: only(['EVIDENCE_EDITOR'], 'national', theirSources),
  confirmEvidence: only(['EVIDENCE_EDITOR'], 'national', theirSources),
  withdrawEvidence: only(['EVIDENCE_EDITOR'], 'national', theirSources),

  // geography
  locate: signedIn('anyone', 'Asked while an idea is written; an open one would be a free postcode service.'),
  saveForce: only(['OPERATOR'], 'national', 'Reference data that every service follows.'),
  succeedForce: only(['OPERATOR'], 'national', 'Reference data that every service follows.'),

  // intake
  idea: signedIn('asVisible', 'Read by policing, or within its force, as its author chose.'),
  myIdeas: signedIn('own', 'Found by the caller’s own handle, anonymous ones too.'),
  checkText: signedIn('own', 'Nothing is stored; a text is checked for who writes it.'),
  participation: signedIn('anyone', 'Counts of people; whatever would give away fewer than ten is withheld.'),
  checkQueue: only(
    ['DATA_OFFICER'],
    'ownForce',
    'A held text may hold personal data: its force’s data officer reads it.',
  ),
  call: signedIn('anyone', 'A call asks everyone in policing.'),
  calls: signedIn('anyone', 'A call asks everyone in policing.'),
  redaction: signedIn('asVisible', 'To who asked for it, and to data officers of its force.'),
  ideaRecord: only(['DATA_OFFICER'], 'ownForce', 'An information request is answered by its data officer.'),
  identityReleases: only(keyHolders, 'ownForce', 'Seen by those who may turn one of the two keys.'),
  saveDraft: signedIn('own', 'People of national bodies write ideas too.'),
  deleteDraft: signedIn('own', 'A draft is its author’s alone.'),
  submitIdea: signedIn('own', 'People of national bodies submit too.'),
  reviseIdea: signedIn('own', 'Only its author changes a text.'),
  confirmPlace: signedIn('own', 'Its author knows where it is.'),
  withdrawIdea: signedIn('own', 'Only its author takes it back.'),
  supportIdea: signedIn('asVisible', 'Whoever may read it may say that they have the problem too.'),
  unsupportIdea: signedIn('own', 'One takes back one’s own support.'),
  commentOnIdea: signedIn('asVisible', 'Whoever may read it may comment.'),
  releaseFromCheck: only(['DATA_OFFICER'], 'ownForce', 'The data officer’s word.'),
  requireRevision: only(['DATA_OFFICER'], 'ownForce', 'The data officer’s no.'),
  confirmDeidentified: only(
    ['DATA_OFFICER'],
    'ownForce',
    'The data officer’s word that it points at nobody.',
  ),
  redactIdea: signedIn('own', 'Its author’s; a data officer’s too, for their force.'),
  redactComment: signedIn('own', 'Its author’s; a data officer’s too, for their force.'),
  askIdentityRelease: only(keyHolders, 'ownForce', 'The first key; no broker can learn who wrote an idea.'),
  decideIdentityRelease: only(
    keyHolders,
    'ownForce',
    'The second key: another person, role and organisation.',
  ),
  openCall: only(
    ['COLLEGE_BROKER', 'NATIONAL_DESK', 'LEADER'],
    'national',
    'A national body asks all forces.',
  ),
  closeCall: only(
    ['COLLEGE_BROKER', 'NATIONAL_DESK', 'LEADER'],
    'national',
    'Who may open a call may close it.',
  ),

  // operations
  audit: only(overseers, 'ownForce', 'Who did what is for those who must account for it; operators see all.'),
  auditState: only(overseers, 'national', 'Whether the record is whole says nothing about anybody.'),
  parkedEvents: only(['OPERATOR'], 'national', 'Upkeep; an error holds no payload.'),
  serviceState: only(['OPERATOR'], 'national', 'Upkeep; it tells counts.'),
  queueState: only(['OPERATOR'], 'national', 'Upkeep; it tells counts.'),
  retryFailedJobs: only(['OPERATOR'], 'national', 'Upkeep.'),
  atlasRebuild: only(['OPERATOR'], 'national', 'Upkeep.'),
  replayEvent: only(['OPERATOR'], 'national', 'Upkeep.'),
  rebuildAtlas: only(['OPERATOR'], 'national', 'Upkeep.'),
  likenessIndex: only(['OPERATOR'], 'national', 'Upkeep.'),
  rebuildLikeness: only(['OPERATOR'], 'national', 'Upkeep.'),
  reapplyRedactions: only(['OPERATOR'], 'national', 'Upkeep after a restore; what was redacted stays so.'),
  recheckTexts: only(['OPERATOR'], 'national', 'Upkeep; it tells counts and ids, no text.'),

  // reminders
  notifications: signedIn('own', 'What was told to the caller.'),
  clocks: signedIn('asVisible', 'Of an idea: to who may see its triage. Of one’s own: to oneself.'),
  policies: signedIn('anyone', 'Everyone may know how long each step is to take.'),
  answerLink: signedIn('own', 'To the person whom it was sent to.'),
  readNotification: signedIn('own', 'What was told to the caller.'),
  readNotifications: signedIn('own', 'What was told to the caller.'),
  setDelivery: signedIn('own', 'A person’s own choice.'),
  followIdea: signedIn('asVisible', 'Whoever may read it may follow it.'),
  unfollowIdea: signedIn('own', 'A person’s own choice.'),
  remindMe: signedIn('asVisible', 'A reminder of one’s own on what one may read.'),
  deleteReminder: signedIn('own', 'A reminder of one’s own.'),
  pauseClock: only(
    [...triageTiers, 'EVALUATOR', 'EVIDENCE_EDITOR'],
    'ownForce',
    'Who holds a step, or stands above it.',
  ),
  useAnswerLink: signedIn('own', 'To the person whom it was sent to.'),

  // sharing
  sharingFramework: signedIn('anyone', 'The rules of sharing are for everyone who shares.'),
  mayIShare: signedIn('anyone', 'The rules of sharing are for everyone who shares.'),
  myLicences: signedIn('own', 'The caller’s own.'),
  licences: only(licenceIssuers, 'ownForce', 'To those who may issue one.'),
  sharingFigures: signedIn('anyone', 'Figures about forces, none about a person.'),
  askForLicence: signedIn('own', 'Anyone may ask for one.'),
  issueLicence: only(
    licenceIssuers,
    'ownForce',
    'A leader’s standing permission; the desk’s for national bodies.',
  ),
  withdrawLicence: only(licenceIssuers, 'ownForce', 'Who may issue one may end it.'),
  setSharingLevel: only(
    ['FORCE_LEAD'],
    'ownForce',
    'How far a force trusts its sharers is its lead’s to say.',
  ),

  // triage
  triageQueue: only(
    triageTiers,
    'ownForce',
    'What waits for the caller; the College sees the national queue.',
  ),
  similar: signedIn('asVisible', 'Asked while an idea is written; only what the caller may read is found.'),
  criteria: signedIn('anyone', 'By what ideas are scored is known to all.'),
  nationalPriorities: signedIn('anyone', 'Public priorities.'),
  docket: signedIn('asVisible', 'That leaders answer is on record for everyone in policing.'),
  pack: only(packReaders, 'own', 'To who made it or was sent it.'),
  packs: only(packReaders, 'own', 'To who made it or was sent it.'),
  savedAnswers: only(triagers, 'own', 'The caller’s own.'),
  claimCase: only(triagers, 'ownForce', 'A force’s queue is its brokers’, the national one the College’s.'),
  assignCase: only(
    triageTiers,
    'ownForce',
    'Who holds it hands it on; the tiers above see that somebody holds it.',
  ),
  scoreIdea: only(triagers, 'ownForce', 'The case’s broker decides.'),
  tagIdea: only(triagers, 'ownForce', 'The case’s broker decides.'),
  returnIdea: only(triagers, 'ownForce', 'The case’s broker decides.'),
  parkIdea: only(triagers, 'ownForce', 'The case’s broker decides.'),
  closeIdea: only(triagers, 'ownForce', 'The case’s broker decides.'),
  shareLocally: only(triagers, 'ownForce', 'The local broker; the College for a force that has none.'),
  escalate: only(
    triagers,
    'ownForce',
    'The first key: the local broker; the College for its own queue and a force without one.',
  ),
  shareNationally: only(
    ['COLLEGE_BROKER'],
    'national',
    'The second key: no force broker has it, and nobody turns both.',
  ),
  sendBack: only(['COLLEGE_BROKER'], 'national', 'The national case is the College’s.'),
  selectForTest: only(['COLLEGE_BROKER'], 'national', 'The College says what is tested.'),
  linkIdeas: only(triagers, 'asVisible', 'Brokers join what belongs together, across forces.'),
  unlinkIdeas: only(triagers, 'asVisible', 'Who may link may undo it.'),
  introduceBrokers: only(triagers, 'asVisible', 'Brokers bring brokers together.'),
  respond: only(
    ['BROKER', 'FORCE_LEAD', 'COLLEGE_BROKER'],
    'ownForce',
    'A force’s answer; the College’s for one without a broker.',
  ),
  answerDocket: only(['LEADER'], 'own', 'The body on whose docket it is.'),
  recordOutcome: only(['LEADER'], 'own', 'The body that gave its word.'),
  makePack: only(packMakers, 'national', 'The College gathers what leaders are shown.'),
  sendPack: only(packMakers, 'own', 'The College gathers what leaders are shown.'),
  saveAnswer: only(triagers, 'own', 'The caller’s own.'),
  deleteSavedAnswer: only(triagers, 'own', 'The caller’s own.'),
  setCriteria: only(['NATIONAL_DESK', 'OPERATOR'], 'national', 'One set of criteria for every force.'),
  saveNationalPriority: only(['NATIONAL_DESK', 'OPERATOR'], 'national', 'One list for every force.'),
} satisfies Record<string, AccessRule>;

/** A root field of the API, as the schema names it. */
export type Operation = keyof typeof rows;

/** Who may ask what: one row for every root field of the API. */
export const accessTable: Readonly<Record<Operation, AccessRule>> = rows;

export function isOperation(name: string): name is Operation {
  return Object.hasOwn(rows, name);
}

/**
 * Whether a caller may ask at all; how far is the row's `whose`.
 * @param roles those held today; none for a leaver, null without a caller
 */
export function decide(operation: string, roles: readonly Role[] | null): Verdict {
  // An operation without a row is nobody's: forgetting one must not open it.
  if (!isOperation(operation)) return 'FORBIDDEN';
  const { who } = accessTable[operation];
  if (who === 'everyone') return 'allowed';
  if (roles === null) return 'UNAUTHENTICATED';
  const holdsOne = who === 'signedIn' ? roles.length > 0 : roles.some((role) => who.includes(role));
  return holdsOne ? 'allowed' : 'FORBIDDEN';
}

function everyone(whose: Whose, why: string): AccessRule {
  return { who: 'everyone', whose, why };
}

function signedIn(whose: Whose, why: string): AccessRule {
  return { who: 'signedIn', whose, why };
}

function only(who: readonly Role[], whose: Whose, why: string): AccessRule {
  return { who, whose, why };
}

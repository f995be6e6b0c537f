import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { allRequests, INTERNAL, roles, SERVICES, SIGN_IN, type Role } from '@idea-map/contracts';
import { Kind, parse } from 'graphql';
import { accessTable, decide, isOperation, type Operation } from './access-table.js';

const folder = path.resolve(import.meta.dirname, '../../../apps/gateway/schema');
const root = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .flatMap((file) => parse(readFileSync(path.join(folder, file), 'utf8')).definitions);

function fieldsOf(type: 'Query' | 'Mutation'): string[] {
  return root.flatMap((found) => {
    const isObject = found.kind === Kind.OBJECT_TYPE_DEFINITION || found.kind === Kind.OBJECT_TYPE_EXTENSION;
    return isObject && found.name.value === type ? (found.fields ?? []).map((field) => field.name.value) : [];
  });
}

const queries = fieldsOf('Query');
const mutations = fieldsOf('Mutation');
const operations = Object.keys(accessTable) as Operation[];
const list = (text: string) => text.trim().split(/\s+/);

/** What anyone with a role may do, whatever the role. */
const common = list(`
    setLanguage saveDraft deleteDraft submitIdea reviseIdea confirmPlace withdrawIdea supportIdea
    unsupportIdea commentOnIdea redactIdea redactComment readNotification readNotifications setDelivery
    followIdea unfollowIdea remindMe deleteReminder useAnswerLink askForLicence`);

/** And what each role may do besides, written from the API's comments and not from the table. */
const besides: Record<Role, string[]> = {
  CONTRIBUTOR: [],
  BROKER: list(`
    claimCase assignCase scoreIdea tagIdea returnIdea parkIdea closeIdea shareLocally escalate linkIdeas
    unlinkIdeas introduceBrokers respond saveAnswer deleteSavedAnswer requestEvaluation pauseClock`),
  FORCE_LEAD: list(`
    assignCase respond requestEvaluation setSharingLevel issueLicence withdrawLicence askIdentityRelease
    decideIdentityRelease pauseClock`),
  COLLEGE_BROKER: list(`
    claimCase assignCase scoreIdea tagIdea returnIdea parkIdea closeIdea shareLocally escalate shareNationally
    sendBack selectForTest linkIdeas unlinkIdeas introduceBrokers respond makePack sendPack saveAnswer
    deleteSavedAnswer openCall closeCall pauseClock`),
  NATIONAL_DESK: list(`
    assignCase makePack sendPack setCriteria saveNationalPriority openCall closeCall issueLicence
    withdrawLicence askIdentityRelease decideIdentityRelease pauseClock`),
  EVALUATOR: list(`
    planTest amendPlan addSite removeSite startTest recordMeasure importMeasures departFromProtocol stopTest
    completeTest answerEvaluationRequest pauseClock`),
  EVIDENCE_EDITOR: list(
    'draftEvidence reviseEvidence publishEvidence confirmEvidence withdrawEvidence pauseClock',
  ),
  LEADER: list('answerDocket recordOutcome openCall closeCall'),
  DATA_OFFICER: list(`
    releaseFromCheck requireRevision confirmDeidentified erasePerson askIdentityRelease
    decideIdentityRelease`),
  OPERATOR: list(
    `
    grantRole endRole endAccount saveForce succeedForce replayEvent retryFailedJobs rebuildAtlas recheckTexts reapplyRedactions rebuildLikeness setCriteria
    saveNationalPriority`,
  ),
};

/** Queries that need a role of their own, and which. */
const guarded: Record<string, Role[]> = {
  accounts: ['OPERATOR'],
  account: ['OPERATOR'],
  evaluationRequests: ['BROKER', 'FORCE_LEAD', 'COLLEGE_BROKER', 'NATIONAL_DESK', 'EVALUATOR'],
  checkQueue: ['DATA_OFFICER'],
  ideaRecord: ['DATA_OFFICER'],
  identityReleases: ['FORCE_LEAD', 'NATIONAL_DESK', 'DATA_OFFICER'],
  audit: ['DATA_OFFICER', 'OPERATOR'],
  auditState: ['DATA_OFFICER', 'OPERATOR'],
  parkedEvents: ['OPERATOR'],
  serviceState: ['OPERATOR'],
  queueState: ['OPERATOR'],
  atlasRebuild: ['OPERATOR'],
  likenessIndex: ['OPERATOR'],
  licences: ['FORCE_LEAD', 'NATIONAL_DESK'],
  triageQueue: ['BROKER', 'FORCE_LEAD', 'COLLEGE_BROKER', 'NATIONAL_DESK'],
  pack: ['COLLEGE_BROKER', 'NATIONAL_DESK', 'LEADER'],
  packs: ['COLLEGE_BROKER', 'NATIONAL_DESK', 'LEADER'],
  savedAnswers: ['BROKER', 'COLLEGE_BROKER'],
  evidenceDrafts: ['EVIDENCE_EDITOR'],
};
const open = list('viewer forces themes attributions map evidence evidenceFacets evidenceEntry');

describe('the access table', () => {
  it('has a row for every root field of the schema, and none besides', () => {
    expect([...operations].sort()).toEqual([...queries, ...mutations].sort());
  });

  it('has a row for the operation of every request that is not between services', () => {
    const asked = allRequests().map((request) => request.operation);
    const between = [INTERNAL, SERVICES, SIGN_IN];
    expect(asked.filter((one) => !between.includes(one) && !isOperation(one))).toEqual([]);
  });

  it('says why in every row', () => {
    for (const operation of operations) expect(accessTable[operation].why).toMatch(/^.{5,}\.$/);
  });

  it('opens to callers without a token what the API says, and nothing else', () => {
    expect(operations.filter((operation) => decide(operation, null) === 'allowed').sort()).toEqual(
      [...open].sort(),
    );
    const refusals = new Set(operations.map((operation) => decide(operation, null)));
    expect(refusals).toEqual(new Set(['allowed', 'UNAUTHENTICATED']));
  });

  it('leaves someone who holds no role, such as a leaver, nothing but what is open', () => {
    for (const operation of operations) {
      expect([operation, decide(operation, [])]).toEqual([
        operation,
        open.includes(operation) ? 'allowed' : 'FORBIDDEN',
      ]);
    }
  });

  it.each(roles)('lets %s change what its office is for, and nothing else', (role) => {
    const allowed = mutations.filter((operation) => decide(operation, [role]) === 'allowed');
    expect(allowed.sort()).toEqual([...common, ...besides[role]].sort());
  });

  it.each(roles)('lets %s ask what its office is for', (role) => {
    const expected = queries.filter((operation) => guarded[operation]?.includes(role) ?? true);
    expect(queries.filter((operation) => decide(operation, [role]) === 'allowed')).toEqual(expected);
  });

  it('answers every role on every operation, and none is unauthenticated', () => {
    const answers = roles.flatMap((role) => operations.map((operation) => decide(operation, [role])));
    expect(answers).toHaveLength(roles.length * operations.length);
    expect(new Set(answers)).toEqual(new Set(['allowed', 'FORBIDDEN']));
  });

  it('adds roles up: two of them may do what either may', () => {
    expect(decide('claimCase', ['CONTRIBUTOR', 'BROKER'])).toBe('allowed');
    expect(decide('shareNationally', ['CONTRIBUTOR', 'BROKER'])).toBe('FORBIDDEN');
  });

  it('is closed to everybody where it has no row', () => {
    expect(isOperation('toString')).toBe(false);
    expect([decide('mergeIdeas', roles), decide('toString', null)]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });
});

import type { GraphQLObjectType } from 'graphql';
import { services, type Role } from '@idea-map/contracts';
import { accessTable, decide } from '@idea-map/identity';
import type { Answer, Caller } from './api.js';
import { removeDataFolders } from './data-folders.js';
import { aMark, IDEA, submit } from './ideas.js';
import { askedWith, readSchema, type RootField } from './root-fields.js';
import { somebody } from './somebody.js';
import { START, SystemUnderTest } from './system-under-test.js';

/** A few of each kind: nobody, and those whose offices differ most. */
const callers: readonly (readonly [person: string | null, roles: readonly Role[] | null])[] = [
  [null, null],
  ['officer.kent', ['CONTRIBUTOR']],
  ['broker.kent', ['BROKER', 'CONTRIBUTOR']],
  ['lead.kent', ['FORCE_LEAD']],
  ['data.kent', ['DATA_OFFICER']],
  ['college.broker', ['COLLEGE_BROKER']],
  ['college.desk', ['NATIONAL_DESK']],
  ['evaluator', ['EVALUATOR']],
  ['editor', ['EVIDENCE_EDITOR']],
  ['leader.npcc', ['LEADER']],
  ['operator', ['OPERATOR']],
];

/** What is built: it answers, or refuses for reasons of its own. A field that is built is added here. */
const built = new Set(
  `viewer forces themes people organisations accounts account setLanguage grantRole endRole endAccount
  saveForce succeedForce idea myIdeas call calls saveDraft deleteDraft submitIdea reviseIdea withdrawIdea supportIdea
  unsupportIdea commentOnIdea openCall closeCall ideas exportIdeas map facets pipeline participation parkedEvents replayEvent serviceState queueState retryFailedJobs
  atlasRebuild
  rebuildAtlas locate confirmPlace attributions audit auditState similar likenessIndex rebuildLikeness
  answerLink useAnswerLink clocks policies pauseClock remindMe deleteReminder
  identityReleases askIdentityRelease decideIdentityRelease
  notifications readNotification readNotifications setDelivery followIdea unfollowIdea
  evidence evidenceFacets evidenceEntry evidenceDrafts draftEvidence reviseEvidence publishEvidence confirmEvidence
  withdrawEvidence
  test tests evaluationRequests planTest amendPlan addSite removeSite startTest recordMeasure importMeasures
  departFromProtocol stopTest completeTest requestEvaluation answerEvaluationRequest
  redaction redactIdea redactComment erasePerson reapplyRedactions
  triageQueue claimCase assignCase scoreIdea tagIdea returnIdea parkIdea
  closeIdea shareLocally escalate shareNationally sendBack selectForTest criteria setCriteria nationalPriorities
  saveNationalPriority docket answerDocket recordOutcome respond linkIdeas unlinkIdeas introduceBrokers savedAnswers
  saveAnswer deleteSavedAnswer pack packs makePack sendPack
  sharingFramework mayIShare myLicences licences sharingFigures askForLicence issueLicence withdrawLicence
  setSharingLevel
  myData ideaRecord
  checkText checkQueue releaseFromCheck requireRevision confirmDeidentified recheckTexts`.split(/\s+/),
);

const schema = readSchema();
let system: SystemUnderTest;

beforeAll(async () => {
  system = await SystemUnderTest.start({ LOG_LEVEL: 'debug' });
}, START);
afterAll(async () => {
  await system.stop();
  removeDataFolders();
});

function rootFields(type: GraphQLObjectType | null | undefined): RootField[] {
  return Object.values(type?.getFields() ?? {});
}
const queries = rootFields(schema.getQueryType());
const mutations = rootFields(schema.getMutationType());

const asked = (field: RootField) => askedWith(field, '01a20a38-0000-7000-8000-000000000000');

/** What each field answers to one caller: a code, or `answered`. As few requests as the limits allow. */
async function answersTo(caller: Caller, kind: 'query' | 'mutation', fields: readonly RootField[]) {
  const codes: Record<string, string> = {};
  for (let from = 0; from < fields.length; from += 15) {
    const some = fields.slice(from, from + 15);
    const answer: Answer<object> = await caller.ask(`${kind} { ${some.map(asked).join(' ')} }`);
    if (answer.data === null) throw new Error(`Nothing was answered: ${answer.text}`);
    for (const { name } of some) {
      codes[name] = answer.errors.find((error) => error.path?.[0] === name)?.extensions.code ?? 'answered';
    }
  }
  return codes;
}

function expected(fields: readonly RootField[], roles: readonly Role[] | null) {
  const codes = fields.map(({ name }) => {
    const verdict = decide(name, roles);
    return [name, verdict === 'allowed' ? 'NOT_IMPLEMENTED' : verdict] as const;
  });
  return Object.fromEntries(codes);
}

describe('the access table, asked of the running system', () => {
  it('has a row for each field that it can be asked', () => {
    expect([...queries, ...mutations].map(({ name }) => name).sort()).toEqual(
      Object.keys(accessTable).sort(),
    );
  });

  describe.each(callers)('as %s', (person, roles) => {
    let caller: Caller;
    beforeAll(async () => {
      caller = person === null ? system.nobody : await system.as(person);
    });

    it('says of what is not built who may not, and to others that it is not built', async () => {
      const [asks, does] = [queries, mutations].map((all) => all.filter(({ name }) => !built.has(name)));
      expect(await answersTo(caller, 'query', asks ?? [])).toEqual(expected(asks ?? [], roles));
      expect(await answersTo(caller, 'mutation', does ?? [])).toEqual(expected(does ?? [], roles));
    });

    it('refuses of what is built what the table refuses', async () => {
      const refused = (all: typeof queries) =>
        all.filter(({ name }) => built.has(name) && decide(name, roles) !== 'allowed');
      expect(await answersTo(caller, 'query', refused(queries))).toEqual(expected(refused(queries), roles));
      expect(await answersTo(caller, 'mutation', refused(mutations))).toEqual(
        expected(refused(mutations), roles),
      );
    });

    it('answers of what is built what the table allows', async () => {
      const open = queries.filter(({ name }) => built.has(name) && decide(name, roles) === 'allowed');
      const answers = Object.values(await answersTo(caller, 'query', open));
      expect(answers.filter((code) => !['answered', 'NOT_FOUND', 'BAD_USER_INPUT'].includes(code))).toEqual(
        [],
      );
    });
  });

  it('lets the rest of an answer stand where a field of it is refused', async () => {
    const officer = await system.as('officer.kent');
    const { data, errors } = await officer.ask(
      '{ mayIShare(category: "a", recipient: "b", purpose: "c", format: "d") { reason } themes { id } viewer { id unreadCount } }',
    );
    expect(data).toMatchObject({
      mayIShare: null,
      viewer: { id: expect.any(String) as string, unreadCount: expect.any(Number) as number },
    });
    expect(data?.themes).toHaveLength(18);
    expect(errors.map(({ path, extensions }) => [path?.at(-1), extensions.code]).sort()).toEqual([
      ['mayIShare', 'BAD_USER_INPUT'],
    ]);
  });
});

describe('what whoever runs it sees', () => {
  it('is whether each part works, and what runs since when', async () => {
    const health = await system.page('/health');
    expect([health.status, JSON.parse(health.text)]).toEqual([
      200,
      expect.objectContaining({ status: 'up' }),
    ]);
    expect(await system.page('/ping')).toEqual({ status: 200, text: 'pong' });
    const info = JSON.parse((await system.page('/info')).text) as object;
    expect(info).toMatchObject({
      name: 'national-idea-map',
      node: expect.stringMatching(/^v24\./) as string,
    });
  });

  it('is whether each service answers, and what waits in it', async () => {
    const operator = await system.as('operator');
    const { serviceState } = await operator.ok('{ serviceState { service up waiting parked } }');
    expect(serviceState).toEqual(
      services.map((service) => ({ service, up: true, waiting: expect.any(Number) as number, parked: 0 })),
    );
  });

  it('is no person and no word of an idea, in metrics or logs', async () => {
    const mark = aMark();
    const [kent, essex, operator] = [
      await system.as('officer.kent'),
      await system.as('officer.essex'),
      await system.as('operator'),
    ];
    const leaver = await somebody(system, 'volunteer');
    const viewers = await Promise.all([kent, essex, operator].map((one) => one.ok('{ viewer { id name } }')));
    const known = [leaver, ...viewers.map(({ viewer }) => viewer)];
    const { id } = await submit(kent, { credit: 'NAMED' }, mark);
    await submit(kent, { credit: 'ANONYMOUS' }, mark);
    await essex.ok(
      `mutation { supportIdea(id: "${id}") { ${IDEA} } commentOnIdea(id: "${id}", text: "${mark}") { id } }`,
    );
    await essex.ask(
      `mutation { withdrawIdea(id: "${id}") { id } submitIdea(input: { title: "${mark}", proposal: "" }) { id } }`,
    );
    await essex.ask(
      `{ ideas(filter: { text: "${mark}" }, after: "${mark}") { totalCount } idea(id: "${mark}") { id } }`,
    );
    await essex.send(`{"query": "${mark}`);
    await operator.ok(`mutation { endAccount(person: "${leaver.id}", reason: "${mark}") { id } }`);
    const metrics = await system.metrics();
    expect(metrics).toContain('idea_map_events_handled_total{service="atlas",type="idea.submitted.v1"');
    const told = `${metrics}\n${system.output()}`;
    const secrets = [mark, ...known.flatMap((one) => [one.id, one.name])];
    expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
  });
});

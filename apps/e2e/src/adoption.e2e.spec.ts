import type { Idea, TriageCase, TriageCaseConnection } from '../../gateway/src/schema.generated.js';
import type { Caller } from './api.js';
import { removeDataFolders } from './data-folders.js';
import { find, read, submit } from './ideas.js';
import { START, SystemUnderTest } from './system-under-test.js';
import { until } from './until.js';

const CASE = `id level state decision reason priority overdue due queue { id } broker { id name } idea { id stage author { id } force { id } }
  scores { score why criterion { id } }`;
const on = (operation: string, args: string) => `mutation { ${operation}(${args}) { ${CASE} } }`;
const DISSEMINATION = `dissemination { sharedAt reason forces { id } awaiting { id }
  responses { force { id } answer note } deliveries { organisation { id } deliveredAt readAt } }`;
const DOCKET = `id body { id } priority overdue answer reason owner targetOn answeredBy outcome scores { score }`;

let system: SystemUnderTest;
let author: Caller;
let kent: Caller;
let deputy: Caller;
let college: Caller;
let essex: Caller;
let npcc: Caller;
let idea: Idea;

beforeAll(async () => {
  system = await SystemUnderTest.start();
  author = await system.as('officer.kent');
  kent = await system.as('broker.kent');
  deputy = await system.as('deputy.kent');
  essex = await system.as('broker.essex');
  college = await system.as('college.broker');
  npcc = await system.as('leader.npcc');
  idea = await submit(author, { credit: 'NAMED' });
}, START);
afterAll(async () => {
  await system.stop();
  removeDataFolders();
});

const args = (more = '') => `idea: "${idea.id}"${more && `, ${more}`}`;
const decided = async (by: Caller, operation: string, more = ''): Promise<TriageCase> => {
  const answer = await by.ok<Partial<Record<string, TriageCase>>>(on(operation, args(more)));
  const held = answer[operation];
  if (!held) throw new Error(`${operation} answered nothing.`);
  return held;
};
const refused = (by: Caller, operation: string, more = '') => by.refusal(on(operation, args(more)));
const thread = async (by: Caller) =>
  (
    await by.ok(
      `{ idea(id: "${idea.id}") { stage moves next { holder yours action } history { move stage reason holder by } } }`,
    )
  ).idea;

// What an author did, triage may hear of a moment after their broker reads.
async function comesTo(state: string, id: string): Promise<string | undefined> {
  const now = async () => (await kent.ok(`{ idea(id: "${id}") { triage { ${CASE} } } }`)).idea.triage?.state;
  return until(now, (found) => found === state);
}

const QUEUE = `query ($after: String) { triageQueue(first: 50, after: $after) {
  edges { node { state level idea { id } } } pageInfo { hasNextPage endCursor } } }`;

/** All of it, page by page. */
async function queueOf(broker: Caller): Promise<TriageCase[]> {
  const all: TriageCase[] = [];
  for (let after: string | null | undefined = null; ;) {
    const { triageQueue }: { triageQueue: TriageCaseConnection } = await broker.ok(QUEUE, { after });
    all.push(...triageQueue.edges.map(({ node }) => node));
    if (!triageQueue.pageInfo.hasNextPage) return all;
    after = triageQueue.pageInfo.endCursor;
  }
}

describe('an idea before its force’s broker', () => {
  it('waits in its force’s queue and in no other', async () => {
    await comesTo('WAITING', idea.id);
    const own = await queueOf(kent);
    expect(own.find((one) => one.idea.id === idea.id)).toMatchObject({ state: 'WAITING', level: 'LOCAL' });
    for (const other of [essex, college]) {
      const ids = (await queueOf(other)).map((one) => one.idea.id);
      expect(ids).not.toContain(idea.id);
    }
    expect(await author.code(QUEUE)).toBe('FORBIDDEN');
  });

  it('is claimed once: who comes second is told by whom', async () => {
    const claimed = await decided(kent, 'claimCase');
    expect(claimed).toMatchObject({ state: 'CLAIMED', broker: { name: expect.any(String) as unknown } });
    expect((await refused(deputy, 'claimCase')).extensions).toMatchObject({
      code: 'CONFLICT',
      holder: claimed.broker?.name,
    });
    expect((await refused(essex, 'claimCase')).extensions.code).toBe('FORBIDDEN');
    expect((await thread(kent)).next).toMatchObject({ holder: claimed.broker?.name, yours: true });
  });

  it('is returned with a question, and comes back to the same broker with the answer', async () => {
    expect((await refused(kent, 'returnIdea', 'question: " "')).extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ field: 'question', code: 'REQUIRED' }],
    });
    await decided(kent, 'returnIdea', 'question: "How many cameras?"');
    expect(await thread(kent)).toMatchObject({
      stage: 'RETURNED',
      next: { holder: idea.author?.name, yours: false },
    });
    expect(await thread(author)).toMatchObject({ next: { yours: true }, moves: ['REVISE', 'WITHDRAW'] });
    const { version } = await read(author, idea.id);
    await author.ok(
      `mutation { reviseIdea(id: "${idea.id}", version: ${version}, input: {}, answer: "About forty.") { stage } }`,
    );
    const history = (await thread(kent)).history ?? [];
    expect(history.at(-1)).toMatchObject({ move: 'REVISE', stage: 'LOCAL_TRIAGE', reason: 'About forty.' });
    expect(await comesTo('CLAIMED', idea.id)).toBe('CLAIMED');
  });

  it('is parked until a day, and taken up before it', async () => {
    await decided(kent, 'parkIdea', 'reason: "New cameras come.", reviewOn: "2999-01-04"');
    expect((await thread(kent)).stage).toBe('PARKED');
    expect(await decided(kent, 'claimCase')).toMatchObject({ state: 'CLAIMED', decision: null });
    expect((await thread(kent)).history?.at(-1)).toMatchObject({ move: 'RESUME', stage: 'LOCAL_TRIAGE' });
  });

  it('is shared in its force, which records what became of it, and goes on to the College', async () => {
    await decided(kent, 'shareLocally', 'reason: "Every station can do it."');
    const respond = `mutation { respond(idea: "${idea.id}", answer: TRIALLING, note: "At two stations.") { answer force { id } } }`;
    expect((await kent.ok(respond)).respond).toEqual({ answer: 'TRIALLING', force: { id: 'kent' } });
    expect((await read(kent, idea.id)).next?.due).toBeNull();
    const held = await decided(kent, 'escalate', 'reason: "Every force has this."');
    expect(held).toMatchObject({ level: 'NATIONAL', queue: { id: 'college' }, state: 'WAITING' });
    expect((await thread(kent)).stage).toBe('NATIONAL_TRIAGE');
    expect((await find(kent, { stages: ['NATIONAL_TRIAGE'], forces: ['kent'] })).ids).toContain(idea.id);
  });
});

/** Given the criteria by which the College scores today, two of them. */
async function twoCriteria(): Promise<readonly { readonly id: string }[]> {
  const criteria = ['reach', 'effort'].map((id) => ({
    ...{ id, name: id, nameCy: id, question: `How much ${id}?`, questionCy: `Faint o ${id}?`, weight: 1 },
  }));
  const operator = await system.as('operator');
  const set = 'mutation ($criteria: [CriterionInput!]!) { setCriteria(criteria: $criteria) { id } }';
  return (await operator.ok(set, { criteria })).setCriteria;
}

describe('an idea before the College', () => {
  it('is shown without author and force until it is scored, and needs every score', async () => {
    const criteria = await twoCriteria();
    const held = (await college.ok(`{ idea(id: "${idea.id}") { triage { ${CASE} } } }`)).idea.triage;
    expect(held?.idea).toMatchObject({ author: null, force: null });
    expect((await refused(college, 'shareNationally', 'reason: "Good."')).extensions.code).toBe('CONFLICT');
    const scores = (n: number) =>
      `scores: [${criteria
        .slice(0, n)
        .map(({ id }) => `{ criterion: "${id}", score: 3, why: "As asked." }`)
        .join(', ')}]`;
    expect(await decided(college, 'scoreIdea', scores(1))).toMatchObject({ priority: null });
    expect(await decided(college, 'scoreIdea', scores(criteria.length))).toMatchObject({
      priority: 75,
      idea: { force: { id: 'kent' } },
    });
    const [first] = (await college.ok('{ nationalPriorities { id } }')).nationalPriorities;
    await decided(college, 'tagIdea', `nationalPriorities: ["${first?.id}"]`);
  });

  it('is shared by the second key only', async () => {
    expect((await refused(kent, 'shareNationally', 'reason: "Mine."')).extensions.code).toBe('FORBIDDEN');
    const shared = await decided(college, 'shareNationally', 'reason: "Cheap.", forces: ["kent", "essex"]');
    expect(shared).toMatchObject({ state: 'DECIDED', decision: 'SHARE_NATIONALLY', due: null });
    expect((await refused(college, 'shareNationally', 'reason: "Again."')).extensions).toMatchObject({
      code: 'CONFLICT',
      stage: 'SHARED_NATIONALLY',
    });
  });

  it('reaches each force and its commissioner, and awaits the forces’ answers', async () => {
    const ledger = async (by: Caller) =>
      (await by.ok(`{ idea(id: "${idea.id}") { priority nationalPriorities { id } ${DISSEMINATION} } }`))
        .idea;
    const before = await ledger(college);
    expect(before.priority).toBe(75);
    expect(before.dissemination?.awaiting.map(({ id }) => id)).toEqual(['essex', 'kent']);
    expect(before.dissemination?.deliveries?.map(({ organisation }) => organisation.id)).toEqual([
      'essex',
      'kent',
      'lpb-essex',
      'lpb-kent',
    ]);
    expect((await find(essex, { awaiting: 'essex' })).ids).toContain(idea.id);
    const respond = (answer: string) =>
      essex.ok(`mutation { respond(idea: "${idea.id}", answer: ${answer}, note: "We looked.") { answer } }`);
    await respond('INTERESTED');
    await respond('ADOPTED');
    const after = (await ledger(author)).dissemination;
    expect(after?.responses).toEqual([{ force: { id: 'essex' }, answer: 'ADOPTED', note: 'We looked.' }]);
    expect(after?.awaiting).toEqual([{ id: 'kent' }]);
    expect(after?.deliveries).toBeNull();
    expect((await find(essex, { awaiting: 'essex' })).ids).not.toContain(idea.id);
  });

  it('is on the docket until a leader of the body answers, and says what became of it', async () => {
    const item = async (by: Caller) =>
      (await by.ok(`{ idea(id: "${idea.id}") { docket { ${DOCKET} } } }`)).idea.docket;
    expect(await item(author)).toMatchObject({
      body: { id: 'npcc' },
      priority: 75,
      overdue: false,
      answer: null,
    });
    const answer = (by: Caller, more: string) =>
      by.ask(`mutation { answerDocket(idea: "${idea.id}", reason: "Cheap.", ${more}) { ${DOCKET} } }`);
    const home = await system.as('leader.home-office');
    expect((await answer(home, 'answer: IN_HAND')).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await answer(npcc, 'answer: REFERRED, referTo: "home-office"')).errors).toEqual([]);
    expect(await item(author)).toMatchObject({ body: { id: 'home-office' }, answer: null });
    const promise = 'answer: WILL_IMPLEMENT, owner: "Head of equipment", targetOn: "2999-01-04"';
    expect((await answer(home, promise)).errors).toEqual([]);
    await home.ok(`mutation { recordOutcome(idea: "${idea.id}", outcome: "In 31 forces.") { id } }`);
    expect(await item(author)).toMatchObject({ answer: 'WILL_IMPLEMENT', outcome: 'In 31 forces.' });
    const listed = (
      await author.ok(`{ docket(filter: { answered: true }) { totalCount edges { node { idea { id } } } } }`)
    ).docket;
    expect(listed.edges.map(({ node }) => node.idea.id)).toContain(idea.id);
  });

  it('goes to a leader in a pack, as a page and as a PDF that only they and its maker can open', async () => {
    const header = 'title: "Spring", classification: OFFICIAL, disclosable: true, committee: "Prevention"';
    const { makePack: made } = await college.ok(
      `mutation { makePack(input: { ideas: ["${idea.id}"], ${header} }) { id hash items { title redacted } } }`,
    );
    expect(made?.items).toEqual([{ title: expect.any(String) as string, redacted: false }]);
    const { viewer } = await npcc.ok('{ viewer { id } }');
    const sent = await college.ok(
      `mutation { sendPack(id: "${made?.id}", leaders: ["${viewer?.id}"]) { recipients { person { name } } } }`,
    );
    expect(sent.sendPack?.recipients).toHaveLength(1);
    const { packs } = await npcc.ok(
      '{ packs { totalCount edges { node { hash author html { url } pdf { url } } } } }',
    );
    const pack = packs?.edges.map(({ node }) => node).find(({ hash }) => hash === made?.hash);
    const page = await fetch(pack?.html.url ?? '');
    const html = await page.text();
    expect([page.status, page.headers.get('content-security-policy')]).toEqual([
      200,
      expect.stringMatching(/^default-src 'none'/),
    ]);
    for (const part of [made?.hash, pack?.author, 'Prevention', made?.items[0]?.title])
      expect(html).toContain(part);
    const pdf = await fetch(pack?.pdf.url ?? '');
    expect([pdf.headers.get('content-type'), (await pdf.text()).slice(0, 5)]).toEqual([
      'application/pdf',
      '%PDF-',
    ]);
    const home = await system.as('leader.home-office');
    expect((await home.ask(`{ pack(id: "${made?.id}") { id } }`)).errors[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
  });

  it('is selected for a test, and its thread tells every hand-off', async () => {
    await decided(college, 'selectForTest', 'reason: "Two forces will try it."');
    const { history, stage } = await thread(college);
    expect(stage).toBe('SELECTED_FOR_TEST');
    expect(history?.map(({ move }) => move)).toEqual([
      ...['SUBMIT', 'CLAIM', 'RETURN', 'REVISE', 'PARK', 'RESUME', 'SHARE_LOCALLY', 'ESCALATE'],
      ...['SHARE_NATIONALLY', 'SELECT_FOR_TEST'],
    ]);
    for (const step of history ?? [])
      expect([step.move, step.holder]).toEqual([step.move, expect.any(String)]);
  });
});

describe('an idea that is closed', () => {
  it('tells its author why, in the words of its broker', async () => {
    const other = await submit(author);
    expect(await comesTo('WAITING', other.id)).toBe('WAITING');
    await kent.ok(
      `mutation { closeIdea(idea: "${other.id}", reason: ALREADY_DONE, explanation: "Since May.") { state } }`,
    );
    const { idea: closed } = await kent.ok(
      `{ idea(id: "${other.id}") { stage next { holder } history { move reason stopReason } } }`,
    );
    expect(closed).toMatchObject({ stage: 'CLOSED', next: null });
    expect(closed.history?.at(-1)).toEqual({
      move: 'CLOSE',
      reason: 'Since May.',
      stopReason: 'ALREADY_DONE',
    });
  });
});

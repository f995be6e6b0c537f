import { setTimeout as sleep } from 'node:timers/promises';
import type { Idea } from '../../gateway/src/schema.generated.js';
import type { Caller } from './api.js';
import { removeDataFolders } from './data-folders.js';
import { everythingAsked } from './everything-asked.js';
import { aMark, IDEA, read, submit, submitImpactCase } from './ideas.js';
import { rootFieldsWithIds } from './root-fields.js';
import { rowsWith } from './rows.js';
import { keptBetweenProcesses } from './between-processes.js';
import { databaseToSearch, START, SystemUnderTest, type TestDatabase } from './system-under-test.js';

/** No other suite has anybody of it write: whatever is found of the author is of these ideas. */
const FORCE = 'wiltshire';
const AUTHOR = `staff.${FORCE}`;
/** Everyone but the author, by what they may do. */
const readers = [
  ...['officer', 'broker', 'lead', 'data', 'system'].map((kind) => `${kind}.${FORCE}`),
  ...['officer.essex', 'broker.essex', 'data.essex', 'data.college', 'college.broker', 'college.desk'],
  ...['evaluator', 'editor', 'leader.npcc', 'operator'],
];
/** Where an operator reads who has an account at all: nothing there leads to an idea. */
const WHO_IS_WHO = ['accounts', 'account'];
/** Where a service may keep that there is such a person: no row of these leads to an idea, which is asserted too. */
const KNOWS_PEOPLE = /^(directory\.\w+|\w+\.(known_person|known_role|inbox|outbox))$/;
/** Types that there is something of, so that the search has met them. */
const MET = [
  'HistoryEntry',
  'Comment',
  'TriageCase',
  'AuditEntry',
  'Notification',
  'Clock',
  'Similar',
  'ForceResponse',
];
const mark = aMark();
const HELD = `As the only female sergeant there I carry it each night. ${mark}`;

let database: TestDatabase;
let system: SystemUnderTest;
let author: { readonly id: string; readonly name: string };
let ideas: Idea[];
let secrets: readonly string[];
const told: { readonly who: string; readonly what: string; readonly text: string }[] = [];

beforeAll(async () => {
  database = await databaseToSearch();
  system = await SystemUnderTest.start({ DATABASE_URL: database.url, LOG_LEVEL: 'debug' });
  const caller = await system.as(AUTHOR);
  author = (await caller.ok('{ viewer { id name } }')).viewer;
  secrets = [author.id, author.name, `${AUTHOR}@police.example`];
  ideas = await writeAnonymously(caller);
  await workOn(ideas[0]?.id ?? '', caller);
}, START);
afterAll(async () => {
  await system.stop();
  await database.drop();
  removeDataFolders();
});

/** All that an author can do without a name. */
async function writeAnonymously(caller: Caller): Promise<Idea[]> {
  const dataOfficer = await system.as(`data.${FORCE}`);
  const anonymous = { credit: 'ANONYMOUS' } as const;
  const all = [
    await submit(caller, anonymous, mark),
    await submit(caller, { ...anonymous, problem: HELD }, mark),
    await submit(caller, { ...anonymous, audience: 'FORCE' }, mark),
    await submit(caller, { credit: 'FORCE_ONLY' }, mark),
    await submitImpactCase({ caller, dataOfficer }, {}, mark),
  ];
  for (const { id } of [all[0], all[4]] as Idea[]) {
    await caller.ok(`mutation { commentOnIdea(id: "${id}", text: "I have seen it. ${mark}") { id } }`);
  }
  await caller.ok(`mutation { saveDraft(input: { title: "A draft ${mark}", credit: ANONYMOUS }) { id } }`);
  return all;
}

/** What others do with an idea, which its author is told of, and what its author answers. */
async function workOn(id: string, caller: Caller): Promise<void> {
  const [own, essex] = [await system.as(`broker.${FORCE}`), await system.as('broker.essex')];
  const college = await system.as('college.broker');
  await own.ok(`mutation { returnIdea(idea: "${id}", question: "Which stations?") { id } }`);
  // What the one did, the other’s service hears of a moment after.
  while ((await read(caller, id)).stage !== 'RETURNED') await sleep(100);
  await caller.ok(
    `mutation { reviseIdea(id: "${id}", version: 1, input: {}, answer: "All of them.") { id } }`,
  );
  const stands = `{ idea(id: "${id}") { triage { state } } }`;
  while ((await own.ok(stands)).idea.triage?.state === 'RETURNED') await sleep(100);
  await own.ok(`mutation { escalate(idea: "${id}", reason: "Every force has this.") { id } }`);
  const { criteria } = await college.ok('{ criteria { id } }');
  const scores = criteria.map((one) => `{ criterion: "${one.id}", score: 3, why: "As asked." }`).join(' ');
  await college.ok(`mutation { scoreIdea(idea: "${id}", scores: [${scores}]) { id }
    shareNationally(idea: "${id}", reason: "Cheap.") { id } }`);
  await essex.ok(`mutation { respond(idea: "${id}", answer: ADOPTED, note: "We looked.") { answer } }`);
  await (
    await system.as('officer.essex')
  ).ok(`mutation { supportIdea(id: "${id}") { id }
    commentOnIdea(id: "${id}", text: "We have this too.") { id } followIdea(id: "${id}") { id } }`);
  await college.ok(`{ similar(text: "Lockers that charge cameras") { score } }`);
}

async function keep(who: string, what: string, text: string): Promise<void> {
  told.push({ who, what, text });
  const cursors = [...text.matchAll(/"(?:cursor|endCursor|startCursor)":"([^"]+)"/g)];
  for (const [, one = ''] of cursors)
    told.push({ who, what, text: Buffer.from(one, 'base64url').toString() });
  for (const [, link = ''] of text.matchAll(/"url":"(http[^"]+\/download\/[^"]+)"/g)) {
    const file = await fetch(link);
    told.push({ who, what: `the file of ${what}`, text: await file.text() });
  }
}

const leadsToAnIdea = (text: string) =>
  text.includes(mark) ||
  ideas.some(({ id, reference }) => text.includes(id) || text.includes(String(reference)));
const leaks = (text: string) => secrets.filter((secret) => text.toLowerCase().includes(secret.toLowerCase()));

describe('an author who is not named', () => {
  it.each(readers)('is in no answer and no file that %s can get by asking for everything', async (person) => {
    const caller = await system.as(person);
    for (const { id } of ideas) {
      await keep(person, 'the idea', (await caller.ask(`{ idea(id: "${id}") { ${IDEA} } }`)).text);
    }
    for (const query of everythingAsked({ id: String(ideas[0]?.id), mark }, WHO_IS_WHO)) {
      await keep(person, query, (await caller.ask(query)).text);
    }
    const mine = told.filter(({ who }) => who === person);
    expect(mine.some(({ text }) => text.includes(String(ideas[0]?.reference)))).toBe(true);
    expect(mine.filter(({ text }) => leaks(text).length > 0).map(({ what }) => what)).toEqual([]);
  });

  it('is asked after in every type of the API', () => {
    const all = told.map(({ text }) => text).join('\n');
    const types = [...new Set([...all.matchAll(/"__typename":"(\w+)"/g)].map(([, type]) => type))];
    expect(types).toEqual(expect.arrayContaining(MET));
    const codes = told.flatMap(({ text }) =>
      [...text.matchAll(/"code":"([A-Z_]+)"/g)].map(([, code]) => code),
    );
    const unasked = [
      'INTERNAL',
      'QUERY_TOO_LARGE',
      'GRAPHQL_VALIDATION_FAILED',
      'RATE_LIMITED',
      'UNAVAILABLE',
    ];
    expect(codes.filter((code) => unasked.includes(code ?? ''))).toEqual([]);
    for (const file of ['exportIdeas', 'myData', 'ideaRecord']) {
      expect([file, told.some(({ what }) => what.startsWith('the file of') && what.includes(file))]).toEqual([
        file,
        true,
      ]);
    }
  });

  it('would be found: they read their own name by the same questions', async () => {
    const caller = await system.as(AUTHOR);
    const answers = await Promise.all(
      everythingAsked({ id: String(ideas[0]?.id), mark }, []).map((query) => caller.ask(query)),
    );
    expect(new Set(answers.flatMap(({ text }) => leaks(text)))).toEqual(new Set([author.id, author.name]));
  });

  it('is in no row outside the directory and the escrow, but where it leads to no idea', async () => {
    const rows = await rowsWith(database, secrets);
    const unknown = Object.keys(rows).filter((table) => !KNOWS_PEOPLE.test(table));
    expect(unknown).toEqual([]);
    // They are found where they may be: the search has met them.
    expect(Object.keys(rows)).toEqual(expect.arrayContaining(['directory.person', 'intake.known_person']));
    for (const [table, all] of Object.entries(rows)) {
      const leading = all.filter(leadsToAnIdea);
      expect([table, leading]).toEqual([table, []]);
    }
  });

  it('is in nothing that processes leave for one another, but where it leads to no idea', async () => {
    const found = await keptBetweenProcesses();
    // That there is such a person is said between processes, and so found.
    expect(found.some((text) => leaks(text).length > 0)).toBe(system.process === null);
    const leading = found.filter((text) => leaks(text).length > 0 && leadsToAnIdea(text));
    expect(leading).toEqual([]);
  });

  it('is in no answer to whatever anybody tries to do with it, and in no error', async () => {
    for (const person of readers) {
      const caller = await system.as(person);
      for (const { kind, field } of rootFieldsWithIds().filter((one) => one.kind === 'mutation')) {
        const { text } = await caller.ask(`${kind} { ${field(String(ideas[3]?.id))} }`);
        expect([person, field('…'), leaks(text)]).toEqual([person, field('…'), []]);
      }
    }
  });

  it('is in no line of the log and no metric', async () => {
    const metrics = await system.metrics();
    expect(metrics).toContain('idea_map_events_handled_total');
    expect([leaks(system.output()), leaks(metrics)]).toEqual([[], []]);
  });
});

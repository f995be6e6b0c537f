import type { Idea } from '../../gateway/src/schema.generated.js';
import type { Caller } from './api.js';
import { removeDataFolders } from './data-folders.js';
import { aMark, Counts, find, IDEA, read, readingOf, submit, submitImpactCase } from './ideas.js';
import { START, SystemUnderTest } from './system-under-test.js';

let system: SystemUnderTest;

beforeAll(async () => {
  system = await SystemUnderTest.start();
}, START);
afterAll(async () => {
  await system.stop();
  removeDataFolders();
});

/** All that a caller can count, in one text: it changes where an idea leaks into any of it. */
async function figures(caller: Caller): Promise<string> {
  const rest = 'n median p90';
  const query = `{ map { total elsewhere byForce { count gaps { id } force { id } } }
    facets { forces { id count } themes { id count } stages { id count } kinds { id count } }
    pipeline { stages { stage count overdue } overdueByTier { role count } decision { ${rest} }
      force: breakdown(by: FORCE) { id submitted } theme: breakdown(by: THEME) { id submitted }
      month: breakdown(by: MONTH) { id submitted } }
    ideas { totalCount } calls { edges { node { id ideaCount } } } }`;
  return JSON.stringify(await caller.ok(query));
}

describe('an idea for its force only', () => {
  const mark = aMark();
  let idea: Idea;
  let publicBefore: Counts;
  const figuresBefore = new Map<string, string>();
  const others = [
    'officer.essex',
    'broker.essex',
    'lead.essex',
    'data.essex',
    'evaluator',
    'leader.npcc',
    'operator',
  ];

  beforeAll(async () => {
    const college = await system.as('college.broker');
    const input = { title: 'A call', question: 'What now?', opensOn: '2026-01-01' };
    const open = 'mutation ($input: CallInput!) { openCall(input: $input) { id } }';
    const { id: call } = (await college.ok(open, { input })).openCall;
    for (const person of others) figuresBefore.set(person, await figures(await system.as(person)));
    publicBefore = await Counts.of(system.nobody);
    const themes = ['rural-wildlife-and-heritage'];
    idea = await submit(await system.as('officer.kent'), { audience: 'FORCE', call, themes }, mark);
  });

  it.each([
    'officer.kent',
    'staff.kent',
    'broker.kent',
    'lead.kent',
    'data.kent',
    'college.broker',
    'college.desk',
  ])('is read, found and counted by %s', async (person) => {
    const caller = await system.as(person);
    expect((await read(caller, idea.id)).title).toBe(idea.title);
    expect(await find(caller, { text: mark })).toEqual({ ids: [idea.id], total: 1 });
    expect((await Counts.of(caller, { text: mark })).at('kent')).toBe(1);
  });

  describe.each(others)('to %s', (person) => {
    let caller: Caller;
    beforeAll(async () => {
      caller = await system.as(person);
    });

    it('is not there by id or by reference, to read or to act on', async () => {
      const id = idea.id;
      expect(await readingOf(caller, id)).toBe('NOT_FOUND');
      expect(await readingOf(caller, String(idea.reference))).toBe('NOT_FOUND');
      for (const act of [
        `supportIdea(id: "${id}") { id }`,
        `unsupportIdea(id: "${id}") { id }`,
        `commentOnIdea(id: "${id}", text: "Hello") { id }`,
        `reviseIdea(id: "${id}", version: 1, input: { title: "Mine now" }) { id }`,
        `withdrawIdea(id: "${id}") { id }`,
        `deleteDraft(id: "${id}")`,
        `saveDraft(id: "${id}", version: 1, input: { title: "Mine now" }) { id }`,
      ]) {
        expect([act, await caller.code(`mutation { ${act} }`)]).toEqual([act, 'NOT_FOUND']);
      }
    });

    it('is found by nothing', async () => {
      const none = { ids: [], total: 0 };
      expect(await find(caller, { text: mark })).toEqual(none);
      expect(await find(caller, { text: String(idea.reference) })).toEqual(none);
      expect((await find(caller, { forces: ['kent'] })).ids).not.toContain(idea.id);
    });

    it('changes no figure', async () => {
      expect(await figures(caller)).toBe(figuresBefore.get(person));
    });
  });

  it('changes no figure without a token', async () => {
    expect((await Counts.of(system.nobody)).since(publicBefore)).toEqual({});
  });
});

describe('a draft', () => {
  it('is nobody’s but its author’s', async () => {
    const kent = await system.as('officer.kent');
    const mark = aMark();
    const save = 'mutation ($input: IdeaChangeInput!) { saveDraft(input: $input) { id } }';
    const { id } = (await kent.ok(save, { input: { title: mark } })).saveDraft;
    for (const person of [
      'staff.kent',
      'broker.kent',
      'data.kent',
      'college.broker',
      'college.desk',
      'operator',
    ]) {
      const other = await system.as(person);
      expect(await readingOf(other, id)).toBe('NOT_FOUND');
      expect((await find(other, { text: mark })).total).toBe(0);
      expect(await other.code(`mutation { deleteDraft(id: "${id}") }`)).toBe('NOT_FOUND');
    }
    expect((await read(kent, id)).title).toBe(mark);
  });
});

describe('an author who is not named', () => {
  const readers = [
    ...[
      'officer.kent',
      'broker.kent',
      'lead.kent',
      'data.kent',
      'officer.essex',
      'broker.essex',
      'college.broker',
    ],
    ...['college.desk', 'data.college', 'evaluator', 'editor', 'leader.npcc', 'operator'],
  ];
  const mark = aMark();
  let author: { readonly id: string; readonly name: string };
  let ideas: Idea[];

  beforeAll(async () => {
    const caller = await system.as('staff.kent');
    author = (await caller.ok('{ viewer { id name } }')).viewer;
    const dataOfficer = await system.as('data.kent');
    ideas = [
      await submit(caller, { credit: 'ANONYMOUS' }, mark),
      await submit(caller, { credit: 'FORCE_ONLY' }, mark),
      await submitImpactCase({ caller, dataOfficer }, { whatOvercame: 'Time.' }, mark),
      await submit(caller, { credit: 'ANONYMOUS', audience: 'FORCE' }, mark),
    ];
    const comment =
      'mutation ($id: ID!) { commentOnIdea(id: $id, text: "I wrote this.") { author { id } byAuthor } }';
    for (const { id } of ideas) {
      expect((await caller.ok(comment, { id })).commentOnIdea).toEqual({ author: null, byAuthor: true });
    }
    const revise = `mutation { reviseIdea(id: "${ideas[0]?.id}", version: 1, input: { problem: "Revised ${mark}" }) { id } }`;
    await caller.ok(revise);
  });

  it('sees their own name on it, and their own ideas', async () => {
    const caller = await system.as('staff.kent');
    expect((await read(caller, String(ideas[0]?.id))).author).toEqual(author);
    const { myIdeas } = await caller.ok('{ myIdeas(first: 4) { edges { node { id } } } }');
    expect(myIdeas.edges.map(({ node }) => node.id)).toEqual(ideas.map(({ id }) => id).reverse());
  });

  it.each(readers)('is in no answer to %s', async (person) => {
    const caller = await system.as(person);
    const answers = [
      ...(await Promise.all(ideas.map(({ id }) => caller.ask(`{ idea(id: "${id}") { ${IDEA} } }`)))),
      ...(await Promise.all(
        ideas.map(({ id }) => caller.ask(`mutation { supportIdea(id: "${id}") { ${IDEA} } }`)),
      )),
      ...(await Promise.all(
        ideas.map(({ id }) => caller.ask(`mutation { withdrawIdea(id: "${id}") { ${IDEA} } }`)),
      )),
      await caller.ask(
        `{ ideas(filter: { text: "${mark}" }, first: 50) { edges { cursor node { ${IDEA} } } } }`,
      ),
      await caller.ask(
        '{ map { byForce { force { id } gaps { id } } } facets { forces { id } } pipeline { overdueByTier { role } } }',
      ),
      await caller.ask(
        '{ people(role: BROKER) { id name } organisations { id name } myIdeas { edges { node { id } } } }',
      ),
      await caller.ask('{ parkedEvents { edges { node { id error } } } audit { edges { node { who } } } }'),
    ];
    const cursors = answers.flatMap(({ text }) =>
      [...text.matchAll(/"cursor":"([^"]+)"/g)].map(([, one]) => one ?? ''),
    );
    const all = [
      ...answers.map(({ text }) => text),
      ...cursors.map((one) => Buffer.from(one, 'base64url').toString()),
    ];
    expect(all.join('\n')).toContain(ideas[0]?.id);
    expect(all.filter((text) => text.includes(author.id) || text.includes(author.name))).toEqual([]);
  });

  it('is not in the words of the public map', async () => {
    const { text } = await system.nobody.ask(
      '{ map { total byForce { count force { id name } } } forces { id } themes { id } }',
    );
    expect(text).not.toContain(author.id);
  });

  it('is shown where they asked to be named', async () => {
    const named = await submit(await system.as('staff.kent'), { credit: 'NAMED' });
    const seen = await read(await system.as('officer.essex'), named.id);
    expect([seen.author, seen.history?.[0]?.by]).toEqual([author, author.name]);
  });

  it('is named no more once they take their name back', async () => {
    const caller = await system.as('staff.kent');
    const named = await submit(caller, { credit: 'NAMED' });
    await caller.ok(`mutation { commentOnIdea(id: "${named.id}", text: "Mine.") { id } }`);
    await caller.ok(
      `mutation { reviseIdea(id: "${named.id}", version: 1, input: { credit: ANONYMOUS }) { id } }`,
    );
    const essex = await system.as('officer.essex');
    const { text } = await essex.ask(
      `{ idea(id: "${named.id}") { ${IDEA} } ideas(filter: { forces: ["kent"] }) { edges { node { id author { id name } } } } }`,
    );
    const own = text.split('"edges"').find((part) => part.includes(named.id)) ?? '';
    expect(own).not.toContain(author.name);
  });
});

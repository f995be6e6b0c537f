import { dueOf } from '@idea-map/runtime';
import type { Idea } from '../../gateway/src/schema.generated.js';
import type { Caller } from './api.js';
import { removeDataFolders } from './data-folders.js';
import { aMark, Counts, find, IDEA, read, readingOf, submit } from './ideas.js';
import { START, SystemUnderTest } from './system-under-test.js';

const REVISE = `mutation ($id: ID!, $version: Int!, $input: IdeaChangeInput!) {
  reviseIdea(id: $id, version: $version, input: $input) { ${IDEA} } }`;
const support = (id: string) =>
  `mutation { supportIdea(id: "${id}") { supportCount supportForceCount viewerSupports } }`;
const unsupport = (id: string) => support(id).replace('supportIdea', 'unsupportIdea');

let system: SystemUnderTest;
let kent: Caller;
let essex: Caller;
let mark: string;
let idea: Idea;

beforeAll(async () => {
  system = await SystemUnderTest.start();
  kent = await system.as('officer.kent');
  essex = await system.as('officer.essex');
}, START);
afterAll(async () => {
  await system.stop();
  removeDataFolders();
});

describe('an idea that is submitted', () => {
  let before: Counts;
  let publicBefore: Counts;
  beforeAll(async () => {
    before = await Counts.of(kent);
    publicBefore = await Counts.of(system.nobody);
    mark = aMark();
    idea = await submit(kent, {}, mark);
  });

  it('has a reference whose last digit catches a slip of the finger', async () => {
    expect(idea.reference).toMatch(/^IM-\d{4}-\d{6,}-\d$/);
    const wrong = String(idea.reference).replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
    expect(await readingOf(kent, wrong)).toBe('NOT_FOUND');
  });

  it('is before the broker of its force, who must answer within three working days', () => {
    expect(idea).toMatchObject({
      stage: 'LOCAL_TRIAGE',
      force: { id: 'kent' },
      credit: 'FORCE_ONLY',
      version: 1,
    });
    expect(idea.next).toEqual({
      holder: 'the broker, Kent Police',
      yours: false,
      action: 'Read it and answer its author',
      due: dueOf('LOCAL_TRIAGE', new Date(String(idea.submittedAt))).toISOString(),
      overdue: false,
    });
    expect(idea.moves).toEqual(['REVISE', 'WITHDRAW']);
  });

  it('tells its history in words, and in Welsh to those who ask in Welsh', async () => {
    const said = { stage: 'LOCAL_TRIAGE', move: 'SUBMIT', reason: null, at: idea.submittedAt };
    expect(idea.history).toEqual([
      { ...said, what: 'Submitted', holder: 'the broker, Kent Police', by: 'the author' },
    ]);
    const welsh = await read(kent.with({ 'accept-language': 'cy' }), idea.id);
    expect(welsh.history).toEqual([
      { ...said, what: 'Cyflwynwyd', holder: 'y brocer, Kent Police', by: 'yr awdur' },
    ]);
    expect(welsh.next).toMatchObject({
      holder: 'y brocer, Kent Police',
      action: 'Ei ddarllen ac ateb yr awdur',
    });
  });

  it('is the next step of its force’s broker', async () => {
    expect((await read(await system.as('broker.kent'), idea.id)).next?.yours).toBe(true);
    expect((await read(await system.as('broker.essex'), idea.id)).next?.yours).toBe(false);
  });

  it('raises the count of its force, and the total, by one for everybody', async () => {
    expect((await Counts.of(kent)).since(before)).toEqual({ kent: 1, total: 1 });
    expect((await Counts.of(system.nobody)).since(publicBefore)).toEqual({ kent: 1, total: 1 });
  });

  it('is on the map at its author’s very next look, time after time', async () => {
    let { total } = await Counts.of(kent);
    for (let time = 0; time < 30; time += 1) {
      await submit(kent);
      const now = await Counts.of(kent);
      expect({ total: now.total, stale: now.stale }).toEqual({ total: (total += 1), stale: false });
    }
  });

  it('adds up: the forces and elsewhere make the total', async () => {
    const now = await Counts.of(kent);
    expect(now.byForce.size).toBe(43);
    expect([...now.byForce.values()].reduce((sum, count) => sum + count, now.elsewhere)).toBe(now.total);
  });

  it('is found by its words in any of their forms, and by its reference however it is typed', async () => {
    expect(await find(essex, { text: mark })).toEqual({ ids: [idea.id], total: 1 });
    expect(await find(essex, { text: `charged locker ${mark}` })).toEqual({ ids: [idea.id], total: 1 });
    const typed = ` ${String(idea.reference).toLowerCase().replaceAll('-', ' ')} `;
    expect((await read(essex, typed)).id).toBe(idea.id);
    expect(await find(essex, { text: typed.replaceAll(' ', '') })).toEqual({ ids: [idea.id], total: 1 });
  });

  it('stands first among its author’s own', async () => {
    const newest = await submit(kent);
    const { myIdeas } = await kent.ok(
      '{ myIdeas(first: 1) { totalCount edges { node { id } } pageInfo { hasNextPage } } }',
    );
    expect(myIdeas).toMatchObject({ edges: [{ node: { id: newest.id } }], pageInfo: { hasNextPage: true } });
    expect((await find(kent, { forces: ['kent'] })).ids).toContain(newest.id);
  });

  it('is counted in every facet of the words that find it, and zeros are listed', async () => {
    const query =
      'query ($text: String) { facets(filter: { text: $text }) { forces { id count } themes { id count } stages { id count } kinds { id count } } }';
    const { facets } = await kent.ok(query, { text: mark });
    const counted = Object.values(facets).flatMap((facet) =>
      Array.isArray(facet) ? (facet as { id: string; count: number }[]).filter(({ count }) => count > 0) : [],
    );
    expect(counted.map(({ id, count }) => [id, count])).toEqual([
      ['kent', 1],
      ['digital-data-and-technology', 1],
      ['LOCAL_TRIAGE', 1],
      ['IDEA', 1],
    ]);
    expect([facets.forces.length, facets.themes.length, facets.kinds.length]).toEqual([43, 18, 4]);
  });
});

describe('an idea among its readers', () => {
  it('is supported once by a person, who may take it back', async () => {
    await essex.ok(support(idea.id));
    const again = await essex.ok(support(idea.id));
    expect(again.supportIdea).toEqual({ supportCount: 1, supportForceCount: 1, viewerSupports: true });
    const second = await (await system.as('staff.essex')).ok(support(idea.id));
    expect(second.supportIdea).toMatchObject({ supportCount: 2, supportForceCount: 1 });
    const less = await essex.ok(unsupport(idea.id));
    expect(less.unsupportIdea).toEqual({ supportCount: 1, supportForceCount: 1, viewerSupports: false });
    expect((await find(essex, { text: mark })).total).toBe(1);
  });

  it('is not supported by its author', async () => {
    expect(await kent.refusal(support(idea.id))).toMatchObject({ extensions: { code: 'CONFLICT' } });
  });

  it('is commented on, by readers in their name and by its author without', async () => {
    const comment =
      'mutation ($id: ID!, $text: String!) { commentOnIdea(id: $id, text: $text) { text byAuthor author { name } force { id } } }';
    const theirs = await essex.ok(comment, { id: idea.id, text: '  We have this too.  ' });
    expect(theirs.commentOnIdea).toMatchObject({
      text: 'We have this too.',
      byAuthor: false,
      force: { id: 'essex' },
    });
    expect(theirs.commentOnIdea.author?.name).toEqual(expect.any(String));
    const own = await kent.ok(comment, { id: idea.id, text: 'Thank you.' });
    expect(own.commentOnIdea).toEqual({
      text: 'Thank you.',
      byAuthor: true,
      author: null,
      force: { id: 'kent' },
    });
    expect((await read(essex, idea.id)).comments?.edges.map(({ node }) => node.text)).toEqual([
      'We have this too.',
      'Thank you.',
    ]);
    const { code, fields } = (await essex.refusal(comment, { id: idea.id, text: ' ' })).extensions;
    expect([code, fields?.[0]?.field]).toEqual(['BAD_USER_INPUT', 'text']);
  });
});

describe('an idea in its author’s hands', () => {
  it('is revised, and found by its new words from then on', async () => {
    const fresh = aMark();
    const input = { title: `Lockers ${fresh}`, whatFollowed: null };
    const { reviseIdea } = await kent.ok(REVISE, { id: idea.id, version: 1, input });
    expect(reviseIdea).toMatchObject({
      version: 2,
      title: `Lockers ${fresh}`,
      problem: idea.problem,
      credit: idea.credit,
    });
    expect(reviseIdea.history?.map(({ move }) => move)).toEqual(['SUBMIT', 'REVISE']);
    expect(await find(kent, { text: fresh })).toEqual({ ids: [idea.id], total: 1 });
  });

  it('is not overwritten from an older version', async () => {
    const { extensions } = await kent.refusal(REVISE, {
      id: idea.id,
      version: 1,
      input: { title: 'From another window' },
    });
    expect(extensions).toMatchObject({ code: 'CONFLICT', version: 2 });
    expect((await read(kent, idea.id)).version).toBe(2);
  });

  it('is nobody else’s to change', async () => {
    const broker = await system.as('broker.kent');
    expect(await broker.code(REVISE, { id: idea.id, version: 2, input: { title: 'A better title' } })).toBe(
      'FORBIDDEN',
    );
    expect(await essex.code(`mutation { withdrawIdea(id: "${idea.id}") { id } }`)).toBe('FORBIDDEN');
  });

  it('is withdrawn: gone from map, list and readers, its texts cleared, its history kept', async () => {
    const before = await Counts.of(kent);
    const { withdrawIdea } = await kent.ok(
      `mutation { withdrawIdea(id: "${idea.id}", reason: "We solved it.") { ${IDEA} } }`,
    );
    expect(withdrawIdea).toMatchObject({
      stage: 'WITHDRAWN',
      title: '',
      problem: '',
      proposal: '',
      next: null,
      moves: [],
    });
    expect(withdrawIdea.history?.map(({ move }) => move)).toEqual(['SUBMIT', 'REVISE', 'WITHDRAW']);
    expect((await Counts.of(kent)).since(before)).toEqual({ kent: -1, total: -1 });
    expect(await find(kent, { text: mark })).toEqual({ ids: [], total: 0 });
    expect(await readingOf(essex, idea.id)).toBe('NOT_FOUND');
    expect((await read(kent, idea.id)).reference).toBe(idea.reference);
  });

  it('does not change once it is withdrawn', async () => {
    const change = { id: idea.id, version: 3, input: { title: 'Back again' } };
    expect((await kent.refusal(REVISE, change)).extensions).toMatchObject({
      code: 'CONFLICT',
      stage: 'WITHDRAWN',
    });
  });
});

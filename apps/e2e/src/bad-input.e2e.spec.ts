import fc from 'fast-check';
import type { IdeaInput } from '../../gateway/src/schema.generated.js';
import type { Caller } from './api.js';
import { removeDataFolders } from './data-folders.js';
import { anIdea, Counts, SUBMIT, submit } from './ideas.js';
import { rowsIn } from './rows.js';
import { databaseToCount, START, SystemUnderTest, type TestDatabase } from './system-under-test.js';

let system: SystemUnderTest;
let database: TestDatabase | null;
let kent: Caller;
let broker: Caller;

beforeAll(async () => {
  database = await databaseToCount();
  system = await SystemUnderTest.start(database ? { DATABASE_URL: database.url } : {});
  kent = await system.as('officer.kent');
  broker = await system.as('broker.kent');
}, START);
afterAll(async () => {
  await system.stop();
  await database?.drop();
  removeDataFolders();
});

/** All that a stored idea would change. */
async function stored() {
  const own = '{ myIdeas { totalCount } ideas { totalCount } }';
  const { total, elsewhere } = await Counts.of(kent);
  const rows = database && withoutRecord(await rowsIn(database));
  return { total, elsewhere, rows, mine: [await kent.ok(own), await broker.ok(own)] };
}

// Who drafted and deleted stays on the record, which holds no words: in this file somebody does both.
function withoutRecord(rows: Readonly<Record<string, number>>) {
  return Object.fromEntries(Object.entries(rows).filter(([table]) => !/\.audit(_seal)?$/.test(table)));
}

const long = (length: number) => 'w'.repeat(length);
const impact = { kind: 'IMPACT_CASE' } as const;
const point = { latitude: 51.27, longitude: 0.52 };
const unknown = '01a20a38-0000-7000-8000-000000000000';

/** For each field of IdeaInput: what is wrong, and the field that the answer names. */
const wrong: Readonly<Record<keyof IdeaInput, readonly (readonly [change: object, names: string])[]>> = {
  kind: [
    [{ kind: 'RUMOUR' }, 'input.kind'],
    [{ kind: 7 }, 'input.kind'],
    [{ kind: null }, 'input.kind'],
  ],
  title: [
    [{ title: '' }, 'input.title'],
    [{ title: null }, 'input.title'],
    [{ title: 'Four' }, 'input.title'],
    [{ title: `   ${long(4)}   ` }, 'input.title'],
    [{ title: long(121) }, 'input.title'],
    [{ title: 12345 }, 'input.title'],
    [{ title: ['A list'] }, 'input.title'],
    [{ title: 'Holds a null \0 inside' }, 'input.title'],
  ],
  problem: [
    [{ problem: ' \n ' }, 'input.problem'],
    [{ problem: long(4001) }, 'input.problem'],
    [{ problem: { text: 'an object' } }, 'input.problem'],
  ],
  proposal: [
    [{ proposal: undefined }, 'input.proposal'],
    [{ proposal: null }, 'input.proposal'],
    [{ proposal: '' }, 'input.proposal'],
    [{ proposal: long(8001) }, 'input.proposal'],
    [{ kind: 'LEARNING_NOTE', title: null, problem: null, proposal: ' ' }, 'input.proposal'],
  ],
  whatFollowed: [
    [{ whatFollowed: 'Not for an idea' }, 'input.whatFollowed'],
    [{ ...impact, whatFollowed: long(4001) }, 'input.whatFollowed'],
    [{ ...impact, whatFollowed: true }, 'input.whatFollowed'],
  ],
  whatOvercame: [
    [{ kind: 'PRACTICE', whatOvercame: 'Not for a practice' }, 'input.whatOvercame'],
    [{ ...impact, whatOvercame: long(4001) }, 'input.whatOvercame'],
  ],
  themes: [
    [{ themes: ['gardening'] }, 'input.themes.0'],
    [{ themes: ['roads-and-transport', 'roads-and-transport'] }, 'input.themes.1'],
    [{ themes: ['a', 'b', 'c', 'd'] }, 'input.themes'],
    [{ themes: [null] }, 'input.themes.0'],
    [{ themes: [{ id: 'roads-and-transport' }] }, 'input.themes.0'],
  ],
  credit: [
    [{ credit: 'SECRET' }, 'input.credit'],
    [{ credit: 1 }, 'input.credit'],
  ],
  audience: [
    [{ audience: 'PUBLIC' }, 'input.audience'],
    [{ audience: null }, 'input.audience'],
  ],
  postcode: [
    [{ postcode: 'Maidstone' }, 'input.postcode'],
    [{ postcode: 'ME14 2AAA' }, 'input.postcode'],
    [{ postcode: 14 }, 'input.postcode'],
  ],
  point: [
    [{ point: { latitude: 48.85, longitude: 2.35 } }, 'input.point'],
    [{ point: { latitude: 951, longitude: 0.5 } }, 'input.point'],
    [{ point, postcode: 'ME14 2AA' }, 'input.point'],
    [{ point: { latitude: 'north', longitude: 0.5 } }, 'input.point.latitude'],
    [{ point: { latitude: 51.3 } }, 'input.point.longitude'],
    [{ point: { ...point, altitude: 3 } }, 'input.point.altitude'],
    [{ point: 'here' }, 'input.point'],
  ],
  placeForce: [[{ placeForce: 'atlantis' }, 'input.placeForce']],
  force: [
    [{ force: 'atlantis' }, 'input.force'],
    [{ force: { id: 'kent' } }, 'input.force'],
  ],
  call: [
    [{ call: unknown }, 'input.call'],
    [{ call: 'night-shifts' }, 'input.call'],
  ],
  licence: [[{ licence: unknown }, 'input.licence']],
  onBehalf: [
    [{ onBehalf: { source: 'PARTNER', consent: 'They agreed.' } }, 'input.onBehalf'],
    [{ onBehalf: { source: 'FRIEND', consent: 'They agreed.' } }, 'input.onBehalf.source'],
    [{ onBehalf: { source: 'PARTNER' } }, 'input.onBehalf.consent'],
    [{ onBehalf: { source: 'COMMUNITY', consent: ' ' } }, 'input.onBehalf.consent'],
  ],
  language: [
    [{ language: 'FR' }, 'input.language'],
    [{ language: null }, 'input.language'],
  ],
};

describe('a bad idea', () => {
  let before: Awaited<ReturnType<typeof stored>>;
  beforeAll(async () => {
    before = await stored();
  });

  const cases = Object.entries(wrong).flatMap(([field, all]) =>
    all.map(([change, names]) => [field, names, change] as const),
  );
  it.each(cases)('is refused for its %s, naming %s: %j', async (_field, names, change) => {
    const { extensions } = await kent.refusal(SUBMIT, { input: { ...anIdea(), ...change } });
    expect(extensions.code).toBe('BAD_USER_INPUT');
    expect(extensions.fields?.map(({ field }) => field)).toContain(names);
    for (const { code, message } of extensions.fields ?? []) {
      expect(code).toMatch(/^[A-Z_]+$/);
      expect(message).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('is told all that is wrong with it at once', async () => {
    const input = { ...anIdea(), title: '', problem: '', postcode: 'nowhere', force: 'atlantis' };
    const { fields } = (await kent.refusal(SUBMIT, { input })).extensions;
    expect(fields?.map(({ field }) => field).sort()).toEqual(
      ['force', 'postcode', 'problem', 'title'].map((field) => `input.${field}`),
    );
  });

  it('is refused to a broker who does not say how they agreed', async () => {
    const onBehalf = { source: 'PARTNER', consent: long(4001) } as const;
    const { fields } = (await broker.refusal(SUBMIT, { input: anIdea({ onBehalf }) })).extensions;
    expect(fields?.map(({ field }) => field)).toEqual(['input.onBehalf.consent']);
  });

  it('is refused where its field does not exist, in a variable or in the text of the query', async () => {
    const { extensions } = await kent.refusal(SUBMIT, { input: { ...anIdea(), mood: 'good' } });
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field: 'input.mood' }] });
    const literal =
      'mutation { submitIdea(input: { title: "A title", problem: "p", proposal: "q", credit: LOUD }) { id } }';
    const spelled = await kent.refusal(literal);
    expect(spelled.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field: 'input.credit' }] });
  });

  it('is refused as somebody else’s draft, or as one that is not there', async () => {
    const draft = 'mutation { saveDraft(input: { title: "Mine alone" }) { id } }';
    const { id } = (await (await system.as('officer.essex')).ok(draft)).saveDraft;
    for (const given of [id, unknown, 'draft']) {
      expect(await kent.code(SUBMIT, { draft: given, input: anIdea() })).toBe('NOT_FOUND');
    }
    await (await system.as('officer.essex')).ok(`mutation { deleteDraft(id: "${id}") }`);
  });

  it('leaves nothing behind', async () => {
    expect(await stored()).toEqual(before);
  });
});

describe('a request that is too large', () => {
  const deep = `{ ideas ${'{ edges { node { call '.repeat(5)}{ id }${' } } }'.repeat(5)} }`;
  const repeated = (times: number, text: (n: number) => string) =>
    Array.from({ length: times }, (_, n) => text(n)).join(' ');
  it.each([
    ['depth', deep],
    ['fields', `{ themes { ${'id '.repeat(201)} } }`],
    ['aliases', `{ ${repeated(16, (n) => `a${n}: themes { id }`)} }`],
    ['mutations', `mutation { ${repeated(16, () => 'setLanguage(language: EN) { id }')} }`],
    ['cost', '{ ideas(first: 100) { edges { node { comments(first: 100) { edges { node { id } } } } } } }'],
    ['body', `{ themes { id } } # ${long(256 * 1024)}`],
  ])('says that its %s is over the limit', async (limit, query) => {
    const { errors, status } = await kent.ask(query);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toMatchObject({ limit, allowed: expect.any(Number) as number });
    expect(status).toBeGreaterThanOrEqual(400);
  });

  it('is refused where it is no JSON or no GraphQL, without a word of ours about why', async () => {
    for (const body of ['{"query":', '[]', 'null', '{"query": 5}', '{"query":"{ themes { id "}', '{}']) {
      const { errors, status, text } = await kent.send(body);
      expect([status, errors[0]?.extensions.code]).toEqual([
        400,
        expect.stringMatching(/^(BAD_REQUEST|GRAPHQL_)/),
      ]);
      expect(text).not.toMatch(/node_modules|\.ts|\bat /);
    }
  });
});

describe('whatever is sent', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 150 }),
    fc.constantFrom(
      '\ud800',
      '\u0000',
      'a\ud83d',
      '\u202e',
      'é'.repeat(121),
      '🚓'.repeat(119),
      ' '.repeat(300),
    ),
    fc.jsonValue({ maxDepth: 2 }),
    fc.double(),
    fc.constantFrom(
      'IDEA',
      'IMPACT_CASE',
      'LEARNING_NOTE',
      'ANONYMOUS',
      'NAMED',
      'FORCE',
      'kent',
      'SW1A 2AA',
      unknown,
    ),
  );
  const fields = Object.keys(wrong) as (keyof IdeaInput)[];
  const mutated = fc.dictionary(fc.constantFrom(...fields), odd, { minKeys: 1, maxKeys: 4 });
  const answers = ['answered', 'BAD_USER_INPUT'];

  it('as an idea is taken or refused with its fields, and is no error of ours', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (change) => {
        const { errors, data, text } = await kent.ask(SUBMIT, { input: { ...anIdea(), ...change } });
        const code = errors[0]?.extensions.code ?? 'answered';
        if (!answers.includes(code)) throw new Error(`This was answered with ${code}: ${text}`);
        if (errors[0])
          expect(errors[0].extensions.fields?.every(({ field }) => field.startsWith('input'))).toBe(true);
        else expect(['LOCAL_TRIAGE', 'IN_CHECK']).toContain(data?.submitIdea?.stage);
      }),
      { numRuns: 100, interruptAfterTimeLimit: 20_000 },
    );
  });

  it('as a draft, a search or an id is no error of ours', async () => {
    const save = 'mutation ($input: IdeaChangeInput!) { saveDraft(input: $input) { id } }';
    const search =
      'query ($text: String, $ids: [ID!]) { ideas(filter: { text: $text, forces: $ids, themes: $ids }) { totalCount } }';
    const get = 'query ($id: ID!) { idea(id: $id) { id } }';
    await fc.assert(
      fc.asyncProperty(mutated, fc.string({ unit: 'binary', maxLength: 60 }), async (change, text) => {
        const all = [
          await kent.ask(save, { input: change }),
          await kent.ask(search, { text, ids: [text] }),
          await kent.ask(get, { id: text }),
          await kent.ask('query ($after: String) { ideas(after: $after) { totalCount } }', { after: text }),
        ];
        for (const answer of all) expect(answer.text).not.toMatch(/"(INTERNAL|UNAVAILABLE)"/);
      }),
      { numRuns: 40, interruptAfterTimeLimit: 20_000 },
    );
  });

  it('leaves the system as it was: the next good idea is taken, and counted', async () => {
    const before = await Counts.of(kent);
    await submit(kent);
    expect((await Counts.of(kent)).since(before)).toEqual({ kent: 1, total: 1 });
  });
});

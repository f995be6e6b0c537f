import { CountIdeas, ForceSaved, IdeaSubmitted, ListIdeas, type IdeaFilter } from '@idea-map/contracts';
import { TestSystem, type TestPerson } from '@idea-map/testing';
import { atlas } from './atlas.definition.js';
import { aForce, anIdea } from './atlas.harness.js';

let system: TestSystem;
let reader: TestPerson;

const texts = {
  knives: anIdea({ title: 'Searching for knives', problem: 'Hidden in parks.', proposal: 'Magnets.' }),
  parks: anIdea({
    title: 'Lighting',
    problem: 'Parks are dark.',
    proposal: 'A knife arch would be too much.',
  }),
  cy: anIdea({
    language: 'CY',
    title: 'Tŷ diogel',
    problem: 'Mae’r plismyn yn brin.',
    proposal: 'Ceir trydan a burglaries.',
  }),
  mistake: anIdea({
    kind: 'IMPACT_CASE',
    whatFollowed: 'Radios failed.',
    whatOvercame: 'Spare batteries at Llŷn.',
  }),
  numbered: anIdea({ reference: 'IM-2026-000999-7', title: 'Another', problem: 'Other.', proposal: 'Else.' }),
};

beforeAll(async () => {
  system = await TestSystem.start([atlas]);
  reader = await system.person('officer', ['CONTRIBUTOR'], 'kent');
  await system.hears(ForceSaved, aForce('kent'));
  for (const idea of Object.values(texts)) await system.hears(IdeaSubmitted, idea);
});
afterAll(() => system.stop());

async function found(text: string, order: 'RELEVANCE' | 'OLDEST' = 'OLDEST') {
  const { output } = await system.ask(reader, ListIdeas, { filter: { text }, order, first: 50 });
  const byId = new Map(Object.entries(texts).map(([name, { ideaId }]) => [ideaId, name]));
  return output.items.map(({ node }) => byId.get(node.id));
}
const count = async (filter: IdeaFilter) => (await system.ask(reader, CountIdeas, { filter })).output;

describe('words', () => {
  it.each([
    ['knife', ['knives', 'parks']],
    ['KNIVES parks', ['knives', 'parks']],
    ['search', ['knives']],
    ['"knife arch"', ['parks']],
    ['parks -knife', []],
    ['knife -magnets', ['parks']],
    ['knife -magnet', ['parks']],
    ['-"knife arch" park', ['knives']],
    ['magnet or arch', ['knives', 'parks']],
    ['radio failing', ['mistake']],
    ['knifes', ['knives', 'parks']],
  ])('in English are found by their stems: %s', async (text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it.each([
    ['tŷ', ['cy']],
    ['ty diogel', ['cy']],
    ['TY\u0302 DIOGEL', ['cy']],
    ['mae yn', ['cy']],
    ['llyn', ['mistake']],
    ['burglaries', ['cy']],
  ])('in Welsh are found as they stand, accents or none: %s', async (text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it('rank a title before a text', async () => {
    expect(await found('knife', 'RELEVANCE')).toEqual(['knives', 'parks']);
    expect(await found('knife', 'OLDEST')).toEqual(['knives', 'parks']);
    expect(await found('parks', 'RELEVANCE')).toHaveLength(2);
  });

  it.each(['!!!', 'the', ':*', '\\', "'", '"', '-', '& | !', 'x'.repeat(500)])(
    'break nothing: %p',
    async (text) => {
      expect(await found(text, 'RELEVANCE')).toEqual([]);
    },
  );

  it.each(['a\u0000', 'x'.repeat(501)])(
    'are refused by name where nothing could look for them',
    async (text) => {
      await expect(found(text)).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        details: { fields: [expect.objectContaining({ field: 'filter.text' })] },
      });
    },
  );

  it('are no filter where there are none', async () => {
    expect(await count({ text: '  ' })).toBe(5);
  });
});

describe('a reference', () => {
  it.each(['IM-2026-000999-7', 'im-2026-000999-7', ' im 2026 000999 7', 'IM20260009997'])(
    'finds its idea: %s',
    async (text) => {
      expect(await found(text, 'RELEVANCE')).toEqual(['numbered']);
      expect(await count({ text })).toBe(1);
    },
  );

  it('finds nothing where a digit is wrong', async () => {
    expect(await found('IM-2026-000999-8')).toEqual([]);
  });
});

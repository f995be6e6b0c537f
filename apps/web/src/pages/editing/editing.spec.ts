import { GraphQLError } from 'graphql';
import { aReader } from '../../testing-web.js';

const answers = {
  'EvidenceEntry.id': 'e1',
  'EvidenceEntry.citation': 'EV-2026-0042 v1',
  'EvidenceEntry.state': 'DRAFT',
  'EvidenceEntry.title': 'Chargers <in vans>',
  'EvidenceEntry.reviewOn': '2028-03-01',
  'Emmie.dimension': 'EFFECT',
  'Emmie.quality': 2,
  'Idea.id': 'idea-id',
};
const editor = (more = {}) => aReader(['EVIDENCE_EDITOR'], { ...answers, ...more });
const sent = (reader: ReturnType<typeof editor>, mutation: string) =>
  reader.asked.find(({ query }) => query.includes(mutation))?.variables;

describe('a draft to be published', () => {
  it('by its writer says that another editor publishes it, on its own page', async () => {
    const message = 'Another editor than its writer publishes it.';
    const refuse = () => {
      throw new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });
    };
    const { status, text } = await editor({ 'Mutation.publishEvidence': refuse }).send('/evidence-desk/e1', {
      do: 'publish',
    });
    expect(status).toBe(422);
    expect(text).toContain('Chargers &lt;in vans&gt;</h1>');
    expect(text).toMatch(/error-summary[\s\S]*Another editor than its writer publishes it\./);
  });

  it('leads from what it lacks to where that is written', async () => {
    const fields = [{ field: 'themes', code: 'REQUIRED', message: 'Choose a theme.' }];
    const refuse = () => {
      throw new GraphQLError('Wrong.', { extensions: { code: 'BAD_USER_INPUT', fields } });
    };
    const reader = editor({ 'Mutation.publishEvidence': refuse });
    const { text } = await reader.send('/evidence-desk/e1', { do: 'publish' });
    expect(text).toContain('<a href="/evidence-desk/e1/edit#themes">Choose a theme.</a>');
  });
});

describe('the evidence desk', () => {
  it('shows what is under review with why', async () => {
    const review = {
      'EvidenceEntry.state': 'UNDER_REVIEW',
      'EvidenceEntry.stateReason': 'A new result contradicts it.',
    };
    expect((await editor(review).open('/evidence-desk')).text).toContain('A new result contradicts it.');
  });

  it('shows drafts, so that another editor finds them to publish', async () => {
    const { text } = await editor().open('/evidence-desk');
    expect(text).not.toContain('There are no drafts.');
  });

  it('drafts an entry from a test, or from an idea', async () => {
    const reader = editor();
    expect((await reader.send('/evidence-desk/new', { test: 't1' })).to).toBe('/evidence-desk/e1/edit');
    expect(sent(reader, 'draftEvidence')).toMatchObject({ input: { tests: ['t1'] } });
    const other = editor();
    await other.send('/evidence-desk/new', { idea: 'IM-2026-000027-4' });
    expect(sent(other, 'draftEvidence')).toMatchObject({ input: { idea: 'idea-id' } });
  });

  it('keeps the words of each heading with their quality, and leaves out what is empty', async () => {
    const reader = editor();
    const form = {
      title: 'Chargers',
      summary: 'They help.',
      'text-EFFECT': 'Fewer losses.',
      'quality-EFFECT': '3',
    };
    const { to } = await reader.send('/evidence-desk/e1/edit', {
      ...form,
      finding: 'PROMISING',
      themes: ['a', 'b'],
    });
    expect(to).toBe('/evidence-desk/e1?did=save');
    expect(sent(reader, 'reviseEvidence')).toMatchObject({
      input: {
        emmie: [{ dimension: 'EFFECT', text: 'Fewer losses.', quality: 3 }],
        themes: ['a', 'b'],
        cost: null,
      },
    });
  });

  it('previews an entry as it will be read, and offers what its state allows', async () => {
    const { text } = await editor().open('/evidence-desk/e1');
    expect(text).toContain('Chargers &lt;in vans&gt;');
    expect(text).toContain('Publish this version');
    expect(text).not.toContain('value="withdraw"');
    const published = await editor({ 'EvidenceEntry.state': 'PUBLISHED' }).open('/evidence-desk/e1');
    expect(published.text).toContain('value="withdraw"');
    expect(published.text).not.toContain('Publish this version');
  });
});

describe.each(['/evidence-desk', '/evidence-desk/new', '/evidence-desk/e1', '/evidence-desk/e1/edit'])(
  '%s',
  (url) => {
    it('comes in both languages, to editors alone', async () => {
      const [english, welsh] = await Promise.all([editor().open(url), editor().open(`${url}?lang=cy`)]);
      expect([english?.status, welsh?.status]).toEqual([200, 200]);
      expect(welsh?.text).toContain('<html lang="cy"');
      expect((await aReader(['EVALUATOR'], answers).open(url)).status).toBe(403);
    });
  },
);

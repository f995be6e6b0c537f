import { GraphQLError } from 'graphql';
import { aReader } from '../../testing-web.js';

const answers = {
  'Idea.reference': 'IM-2026-000027-4',
  'Idea.title': 'A hand-over sheet',
  'Idea.proposal': 'Ring Jo Bloggs <today> about it.',
  'TextCheck.findings': [
    { type: 'PERSON_NAME', field: 'input.proposal', start: 5, end: 14, advice: 'Leave names out.' },
  ],
};
const officer = (more = {}) => aReader(['DATA_OFFICER'], { ...answers, ...more });
const sent = (reader: ReturnType<typeof officer>, mutation: string) =>
  reader.asked.find(({ query }) => query.includes(mutation))?.variables;

describe('a held text', () => {
  it('shows what was found, marked where it stands', async () => {
    const { text } = await officer().open('/held/x');
    expect(text).toContain('Ring <mark>Jo Bloggs</mark> &lt;today&gt; about it.');
    expect(text).toContain('Leave names out.');
  });

  it('is released or returned with a why, and nothing is done without a choice', async () => {
    const reader = officer();
    expect((await reader.send('/held/x', { note: 'Fine.' })).text).toContain('Choose what you do with it');
    const { to } = await reader.send('/held/x', { decision: 'revise', note: 'Take the name out.' });
    expect(to).toBe('/held?done=IM-2026-000027-4&did=revise');
    const { text } = await officer().open(to ?? '');
    expect(text).toContain('Returned to its author: IM-2026-000027-4');
    expect(sent(reader, 'requireRevision')).toMatchObject({ note: 'Take the name out.' });
  });

  it('is not offered for release where its author must change it first', async () => {
    expect((await officer({ 'TextCheck.outcome': 'REVIEW' }).open('/held/x')).text).toContain(
      'value="release"',
    );
    const { text } = await officer({ 'TextCheck.outcome': 'BLOCK' }).open('/held/x');
    expect(text).not.toContain('value="release"');
    expect(text).toContain('cannot be released as it is');
  });

  it('that is with its author is told from one that waits, with the words that it went back with', async () => {
    const returned = { 'TextCheck.note': 'Take the name out.' };
    expect((await officer(returned).open('/held')).text).toContain('Returned, with its author');
    expect((await officer(returned).open('/held/x')).text).toContain('Take the name out.');
    expect((await officer({ 'TextCheck.note': null }).open('/held')).text).not.toContain('with its author');
  });

  it('asks of an impact case alone whether it points at nobody', async () => {
    expect((await officer().open('/held/x')).text).not.toContain('value="deidentified"');
    const impact = officer({
      'TextCheck.outcome': 'REVIEW',
      'Idea.kind': 'IMPACT_CASE',
      'Idea.deidentifiedAt': null,
    });
    expect((await impact.open('/held/x')).text).toContain('value="deidentified"');
  });
});

describe('redaction', () => {
  it('is not done until the officer says that they are sure, and leads to its receipt', async () => {
    const reader = officer();
    const form = { do: 'redact', redact: 'IM-2026-000027-4', reason: 'A name.' };
    expect((await reader.send('/records', form)).text).toContain('Confirm that you want its text gone');
    expect(sent(reader, 'redactIdea')).toBeUndefined();
    expect((await reader.send('/records', { ...form, sure: 'yes' })).to).toBe('/redactions/an-id');
  });

  it('has a receipt that says of each copy whether it is gone', async () => {
    const copies = [
      { holder: 'atlas', clearedAt: '2026-11-25T10:00:00Z' },
      { holder: 'pack', clearedAt: null },
    ];
    const waiting = { 'Redaction.copies': copies, 'Redaction.completedAt': null };
    const { text } = await officer(waiting).open('/redactions/r');
    for (const said of ['Some copies are still being cleared', 'Lists, search and the map', 'not yet'])
      expect(text).toContain(said);
  });
});

describe('the record of an idea', () => {
  it('is prepared for one that the officer may see', async () => {
    const { text } = await officer().send('/records', { do: 'record', record: 'IM-2026-000027-4' });
    expect(text).toContain('Download the record');
    const none = await officer({ 'Query.idea': null }).send('/records', { do: 'record', record: 'IM' });
    expect(none.text).toContain('There is no idea of this reference that you may see');
  });
});

describe('an identity', () => {
  it('takes a ground and a note for the first key', async () => {
    const reader = officer();
    const form = { reference: 'IM-2026-000027-4', note: 'A threat.' };
    expect((await reader.send('/identity', form)).text).toContain('Choose a ground');
    expect((await reader.send('/identity', { ...form, ground: 'RISK_TO_LIFE' })).to).toBe(
      '/identity/an-id?did=asked',
    );
  });

  it('says all that its first key lacks at once', async () => {
    const { status, text } = await officer().send('/identity', {});
    expect(status).toBe(422);
    for (const field of ['reference', 'ground', 'note']) expect(text).toContain(`<a href="#${field}">`);
  });

  it('tells whoever may not turn the second key who may, where they tried', async () => {
    const refuse = () => {
      throw new GraphQLError('No.', { extensions: { code: 'FORBIDDEN' } });
    };
    const asked = { 'IdentityRelease.state': 'ASKED', 'Mutation.decideIdentityRelease': refuse };
    const { status, text } = await officer(asked).send('/identity/an-id', { release: 'yes', note: 'Yes.' });
    expect(status).toBe(422);
    expect(text).toContain('<a href="#release">Somebody of another role and another organisation');
    expect(text).toContain('>Yes.</textarea>');
  });

  it('shows no author before the second key, whatever it is', async () => {
    const asked = { 'IdentityRelease.author': null, 'IdentityRelease.state': 'ASKED' };
    const { text } = await officer(asked).open('/identity/an-id');
    expect(text).toContain('The second key');
    expect(text).not.toContain('Each reading is on the record');
    const released = { 'IdentityRelease.author': { name: 'Jo Bloggs' }, 'IdentityRelease.state': 'RELEASED' };
    expect((await officer(released).open('/identity/an-id')).text).toContain('Jo Bloggs');
  });
});

describe.each(['/held', '/held/x', '/records', '/redactions/r', '/identity', '/identity/an-id'])(
  '%s',
  (url) => {
    it('comes in both languages', async () => {
      const [english, welsh] = await Promise.all([officer().open(url), officer().open(`${url}?lang=cy`)]);
      expect([english?.status, welsh?.status]).toEqual([200, 200]);
      expect(welsh?.text).toContain('<html lang="cy"');
    });
  },
);

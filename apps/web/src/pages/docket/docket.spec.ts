import { GraphQLError } from 'graphql';
import { aReader } from '../../testing-web.js';

const answers = {
  'Idea.reference': 'IM-2026-000027-4',
  'Idea.title': 'Power packs <at> the exit',
  'DocketItem.body': { id: 'npcc', name: 'NPCC', nameCy: null },
  'DocketItem.overdue': true,
  'DocketItem.answer': null,
  'DocketItem.priority': 62.5,
  'Viewer.organisation': { id: 'npcc', name: 'NPCC', nameCy: null },
  'Organisation.kind': 'NATIONAL',
};
const leader = (more = {}) => aReader(['LEADER'], { ...answers, ...more });
const sent = (reader: ReturnType<typeof leader>, mutation: string) =>
  reader.asked.find(({ query }) => query.includes(mutation))?.variables;

describe('an answer by a day that there is not', () => {
  it('is told so in the words of a form with three fields, and not in those of the API', async () => {
    const field = { field: 'targetOn', code: 'NOT_A_DATE', message: 'Like 2026-03-27.' };
    const refuse = () => {
      throw new GraphQLError('Wrong.', { extensions: { code: 'BAD_USER_INPUT', fields: [field] } });
    };
    const form = {
      do: 'answer',
      answer: 'WILL_TEST',
      reason: 'Why.',
      'targetOn-day': '31',
      'targetOn-month': '2',
    };
    const { text } = await leader({ 'Mutation.answerDocket': refuse }).send('/docket/x', form);
    expect(text).toContain('<a href="#targetOn">Give a real date: day, month and year');
    expect(text).not.toContain('2026-03-27');
  });
});

describe('the docket', () => {
  it('shows each idea with its priority, why, and that its answer is overdue', async () => {
    const { text } = await leader().open('/docket?answered=no&due=over');
    for (const said of ['>63<', 'Why this priority', 'Overdue since', 'Power packs &lt;at&gt; the exit'])
      expect(text).toContain(said);
  });

  it('counts what is overdue from the promised day once an answer named one, and awaits nothing once its outcome is known', async () => {
    const promised = { 'DocketItem.answer': 'WILL_TEST', 'DocketItem.due': '2025-11-26T17:00:00Z' };
    const day = { 'DocketItem.targetOn': '2026-02-08', 'DocketItem.outcome': null };
    for (const url of ['/docket', '/docket/x']) {
      const { text } = await leader({ ...promised, ...day }).open(url);
      expect(text).toContain('Overdue since 8 February 2026');
      expect(text).not.toContain('26 November 2025');
      const known = { ...promised, ...day, 'DocketItem.outcome': 'Done.', 'DocketItem.overdue': false };
      expect((await leader(known).open(url)).text).not.toMatch(/govuk-tag[^>]*>(Due|Overdue)/);
    }
  });

  it('leads a leader to what waits for their own body, in one step', async () => {
    expect((await leader().open('/docket')).text).toContain('href="/docket?body=npcc&amp;answered=no"');
    expect((await aReader(['COLLEGE_BROKER'], answers).open('/docket')).text).not.toContain('waits for our');
  });

  it('is open to everyone in policing, and in the navigation of those who work with it', async () => {
    const officer = await aReader(['CONTRIBUTOR'], answers).open('/docket');
    expect(officer.status).toBe(200);
    expect(officer.text).not.toContain('<a href="/docket"');
    expect((await leader().open('/docket')).text).toContain('<a href="/docket"');
  });

  it('asks a leader of the body that must answer, and nobody else', async () => {
    expect((await leader().open('/docket/x')).text).toContain('Send the answer');
    const other = leader({ 'Viewer.organisation': { id: 'home-office', name: 'Home Office', nameCy: null } });
    expect((await other.open('/docket/x')).text).not.toContain('Send the answer');
  });

  it('takes an answer with its reason, its owner and its day', async () => {
    const reader = leader();
    expect((await reader.send('/docket/x', { do: 'answer' })).text).toContain('Choose an answer');
    const day = { 'targetOn-day': '1', 'targetOn-month': '12', 'targetOn-year': '2027' };
    const form = { do: 'answer', answer: 'WILL_TEST', reason: 'Cheap.', owner: 'The digital lead', ...day };
    expect((await reader.send('/docket/x', form)).to).toBe('/docket/IM-2026-000027-4?did=answer');
    expect(sent(reader, 'answerDocket')).toMatchObject({ targetOn: '2027-12-01', referTo: null });
  });
});

describe('an answer that was given', () => {
  it.each([
    ['answer', 'Your answer is on the record.'],
    ['outcome', 'The outcome is on the record.'],
  ])('says what was done after %s', async (doing, sentence) => {
    const form = { do: doing, answer: 'WILL_TEST', reason: 'Cheap.', outcome: 'Done.' };
    const { to } = await leader().send('/docket/x', form);
    expect((await leader().open(to ?? '')).text).toContain(sentence);
  });

  it('is read with its reason, and only who answers is told how to write one', async () => {
    const given = { 'DocketItem.answer': 'WILL_TEST', 'DocketItem.reason': 'Cheap.' };
    const { text } = await aReader(['CONTRIBUTOR'], { ...answers, ...given }).open('/docket/x');
    expect(text).toContain('The reason given');
    expect(text).not.toContain('Why, in words that its author understands');
    expect((await leader(given).open('/docket/x')).text).toContain(
      'Why, in words that its author understands',
    );
  });
});

describe('ideas that wait for a force’s answer', () => {
  it('stand with the day since which they wait', async () => {
    const shared = { 'Dissemination.sharedAt': '2026-10-04T10:00:00Z' };
    const { text } = await aReader(['BROKER'], { ...answers, ...shared }).open('/desk/shared');
    expect(text).toContain('Shared on 4 October 2026');
  });
});

describe('the forces’ answers', () => {
  const dissemination = {
    'Dissemination.forces': [{ id: 'kent' }, { id: 'gwent' }],
    'Dissemination.awaiting': [{ id: 'kent' }],
    'Dissemination.responses': [{ answer: 'DECLINED', note: 'No cells', force: { id: 'gwent' } }],
    'Query.forces': [
      { id: 'kent', name: 'Kent Police', nameCy: null },
      { id: 'gwent', name: 'Gwent Police', nameCy: 'Heddlu Gwent' },
    ],
    'Viewer.force': { id: 'kent', name: 'Kent Police', nameCy: null },
  };

  it('are a map and a table by name, and are never told by colour alone', async () => {
    const { text } = await aReader(['CONTRIBUTOR'], { ...answers, ...dissemination }).open(
      '/ideas/x/adoption',
    );
    expect(text).toMatch(
      /Gwent Police: Not for us<\/title\s*><g aria-hidden="true"><path class="area answer-no"[^>]*><text[^>]*>×</,
    );
    expect(text.indexOf('>Gwent Police<')).toBeLessThan(text.indexOf('>Kent Police<'));
    expect(text).not.toContain('Send the answer of');
  });

  it('are given by the force’s own broker', async () => {
    const reader = aReader(['BROKER'], { ...answers, ...dissemination });
    expect((await reader.open('/ideas/x/adoption')).text).toContain('Send the answer of Kent Police');
    await reader.send('/ideas/x/adoption', { answer: 'TRIALLING', note: 'Two vans.', force: 'kent' });
    expect(sent(reader, 'respond(')).toMatchObject({ answer: 'TRIALLING', force: 'kent' });
  });
});

describe('a pack', () => {
  it('is made of at least one idea, and sent to at least one leader', async () => {
    const maker = aReader(['COLLEGE_BROKER'], answers);
    expect((await maker.send('/packs/new', { title: 'Winter' })).text).toContain('Choose at least one idea');
    const form = { title: 'Winter', ideas: ['a', 'b'], classification: 'OFFICIAL', disclosable: 'no' };
    expect((await maker.send('/packs/new', { ...form, attachments: 'One\n\nTwo' })).to).toBe(
      '/packs/an-id?did=freeze',
    );
    expect(sent(maker, 'makePack')).toMatchObject({
      input: { ideas: ['a', 'b'], disclosable: false, attachments: ['One', 'Two'] },
    });
    expect((await maker.send('/packs/p', {})).text).toContain('Choose at least one leader');
  });

  it('is read by a leader, who cannot send it on', async () => {
    const { text } = await leader({ 'Download.url': 'http://inside/download/a?b=c' }).open('/packs/p');
    expect(text).toContain('href="/download/a?b=c"');
    expect(text).toContain('OFFICIAL');
    expect(text).not.toContain('Send the pack');
    expect((await leader().open('/packs/new')).status).toBe(403);
  });
});

describe('the figures', () => {
  it('are charts with their tables, and say a gap as one', async () => {
    const { text } = await leader({ 'FacetCount.count': 0, 'PipelineRow.id': '2026-03' }).open('/figures');
    expect(text.match(/<svg\s+class="chart /g)).toHaveLength(3);
    expect(text).toContain('Mar 26');
    expect(text).toContain('a gap: no idea serves it yet');
  });
});

describe.each(['/docket', '/docket/x', '/packs', '/packs/new', '/packs/p', '/figures', '/ideas/x/adoption'])(
  '%s',
  (url) => {
    it('comes in both languages', async () => {
      const maker = aReader(['COLLEGE_BROKER'], { ...answers, 'PipelineRow.id': '2026-03' });
      const [english, welsh] = await Promise.all([maker.open(url), maker.open(`${url}?lang=cy`)]);
      expect([english?.status, welsh?.status]).toEqual([200, 200]);
      expect(welsh?.text).toContain('<html lang="cy"');
    });
  },
);

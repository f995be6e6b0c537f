import { GraphQLError } from 'graphql';
import { aReader } from '../../testing-web.js';

const offered = ['CLAIM', 'ASSIGN', 'RETURN', 'PARK', 'CLOSE', 'ESCALATE'];
const answers = {
  'Idea.moves': offered,
  'Idea.reference': 'IM-2026-000027-4',
  'Idea.title': 'Power packs <at> the exit',
  'TriageCase.state': 'WAITING',
  'TriageCase.broker': null,
  'TriageCase.overdue': true,
  'TriageCase.priority': null,
  'Idea.author': null,
  'Force.vacantSince': '2026-10-01',
};
const broker = () => aReader(['BROKER', 'CONTRIBUTOR'], answers);
const variablesOf = (reader: ReturnType<typeof broker>, mutation: string) =>
  reader.asked.filter(({ query }) => query.includes(mutation)).map(({ variables }) => variables);

describe('the broker’s desk', () => {
  it('shows what is due in words and colour, and no filter acts before it is asked to', async () => {
    const reader = broker();
    const { status, text } = await reader.open('/desk?whose=mine&due=over&state=NONE');
    expect(status).toBe(200);
    expect(text).toContain(
      '<strong class="govuk-tag govuk-tag--red">Overdue since 25 November 2026</strong>',
    );
    expect(text).toContain('Power packs &lt;at&gt; the exit');
    expect(variablesOf(reader, 'triageQueue')[0]).toMatchObject({ filter: { mine: true, overdue: true } });
  });

  it('shows the College which forces have no broker, and a broker nothing of it', async () => {
    expect((await aReader(['COLLEGE_BROKER'], answers).open('/desk')).text).toContain(
      'vacant since 1 October 2026',
    );
    expect((await broker().open('/desk')).text).not.toContain('vacant since');
  });

  it('lets a lead see who has what, and act on nothing that is a broker’s', async () => {
    const { status, text } = await aReader(['FORCE_LEAD'], answers).open('/desk');
    expect(status).toBe(200);
    expect(text).not.toContain('name="chosen"');
  });

  it('claims all that are ticked, however many they are, each by itself', async () => {
    const reader = broker();
    const chosen = Array.from({ length: 17 }, (_, at) => `idea-${at}`);
    expect((await reader.send('/desk?whose=mine', { do: 'claim', chosen })).to).toBe(
      '/desk?whose=mine&done=17-17&did=claim',
    );
    expect(variablesOf(reader, 'claimCase').map((one) => Object.keys(one ?? {}).length)).toEqual([15, 2]);
  });

  it('says what is missing for a batch, leads to where it is given, and keeps what was typed', async () => {
    const none = await broker().send('/desk', { do: 'claim' });
    expect(none.text).toContain('<a href="#chosen">Choose at least one case</a>');
    expect(none.text).toContain('id="chosen" value=');
    const { text } = await broker().send('/desk', { do: 'hand', chosen: 'a', reason: 'On leave.' });
    expect(text).toContain('<a href="#broker">Choose to whom to hand over</a>');
    expect(text).toContain('value="On leave."');
  });

  it('says why where a batch did nothing, and never that it is done', async () => {
    const refuse = () => {
      throw new Error('It is decided.');
    };
    const reader = aReader(['BROKER'], { ...answers, 'Mutation.claimCase': refuse });
    const { status, text } = await reader.send('/desk', { do: 'claim', chosen: ['a', 'b'] });
    expect(status).toBe(422);
    expect(text).toContain('Nothing was done: It is decided.');
  });
});

describe('a case', () => {
  it('offers the decisions that the API offers, and no other', async () => {
    const { text } = await broker().open('/desk/IM-2026-000027-4');
    const decisions = [...text.matchAll(/name="decision" type="radio" value="(\w+)"/g)].map(([, one]) => one);
    expect(decisions).toEqual(['RETURN', 'ESCALATE', 'PARK', 'CLOSE']);
    expect(text).toContain('hidden until it is scored');
  });

  it.each([
    [{ decision: '' }, 'Choose what you do with it'],
    [{ decision: 'CLOSE', reason: 'Done.' }, 'Choose why it ends'],
    [{ decision: 'PARK', reason: 'Later.' }, 'Give the day on which to look at it again'],
  ])('says what a decision of %j lacks', async (form, message) => {
    const { status, text } = await broker().send('/desk/x', { do: 'decide', ...form });
    expect(status).toBe(422);
    expect(text).toContain(message);
  });

  it('is decided with its reason, and leads to the next that waits', async () => {
    const reader = broker();
    const form = {
      decision: 'PARK',
      reason: 'After the budget.',
      'reviewOn-day': '1',
      'reviewOn-month': '4',
    };
    const { to } = await reader.send('/desk/x', { do: 'decide', ...form, 'reviewOn-year': '2027' });
    expect(variablesOf(reader, 'parkIdea')[0]).toMatchObject({
      reason: 'After the budget.',
      reviewOn: '2027-04-01',
    });
    expect(to).toBe('/desk/IM-2026-000027-4?after=IM-2026-000027-4&decided=PARK');
  });

  it('is handed over to somebody: without a name it stays, and the reason that was typed too', async () => {
    const reader = broker();
    const { status, text } = await reader.send('/desk/x', { do: 'hand', broker: '', why: 'On leave.' });
    expect(status).toBe(422);
    expect(text).toContain('<a href="#broker">Choose to whom to hand over</a>');
    expect(text).toContain('value="On leave."');
    expect(variablesOf(reader, 'assignCase')).toEqual([]);
  });

  it.each([
    ['claim', 'The case is yours.'],
    ['hand', 'The case is handed over.'],
    ['unlink', 'The link is undone.'],
  ])('says what was done after %s', async (did, sentence) => {
    expect((await broker().open(`/desk/x?did=${did}`)).text).toContain(sentence);
    expect((await broker().open('/desk/x?did=nothing')).text).not.toContain('notification-banner');
  });

  it('offers to undo a link that it has, and not one that its family has by another', async () => {
    const family = (from: string, to: string) => ({
      ideas: [{ id: 'other', reference: 'IM-2026-000002-1', title: 'Other' }],
      links: [{ from, to, relation: 'SAME' }],
    });
    const like = (links: object) =>
      aReader(['BROKER'], {
        ...{ ...answers, 'Idea.family': links, 'Idea.similar': [{ score: 0.9 }] },
        'Idea.id': 'other',
      }).open('/desk/x');
    expect((await like(family('other', 'other'))).text).toContain('value="unlink"');
    expect((await like(family('third', 'fourth'))).text).not.toContain('value="unlink"');
  });

  it('fills in a saved answer without script', async () => {
    const reader = aReader(['BROKER'], {
      ...answers,
      'SavedAnswer.id': 'a1',
      'SavedAnswer.text': 'Thank you.',
    });
    const { text } = await reader.open('/desk/x?answer=a1');
    expect(text).toMatch(/<textarea[^>]*id="reason"[^>]*>Thank you\.</);
  });

  it('is scored blind: its page says nothing of author, force, support or earlier scores', async () => {
    const named = { ...answers, 'Score.why': 'An earlier why', 'Idea.author': { name: 'Author Name' } };
    const reader = aReader(['BROKER'], { ...named, 'Idea.force': { name: 'Force Name', nameCy: null } });
    const { text } = await reader.open('/desk/x/score');
    for (const hidden of ['Author Name', 'Force Name', 'An earlier why']) expect(text).not.toContain(hidden);
  });

  it('needs a score for every criterion', async () => {
    const { status, text } = await broker().send('/desk/x/score', { 'why-an-id': 'Because.' });
    expect(status).toBe(422);
    expect(text).toContain('href="#score-an-id">Choose a score from 0 to 4: ');
    const reader = broker();
    await reader.send('/desk/x/score', { 'score-an-id': '4', 'why-an-id': 'Everywhere.' });
    expect(variablesOf(reader, 'scoreIdea')[0]).toMatchObject({
      scores: [{ criterion: 'an-id', score: 4, why: 'Everywhere.' }],
    });
  });
});

describe('what was done last', () => {
  it.each([
    ['/desk?done=2-2&did=claim', 'Claimed: 2 of 2.'],
    ['/desk?done=1-2&did=hand', 'Handed over: 1 of 2. The others stay as they were.'],
    ['/desk?last=IM-2026-000001-1&decided=CLOSE', 'IM-2026-000001-1: closed. Nothing else waits.'],
    ['/desk/x?after=IM-2026-000001-1&decided=ESCALATE', 'passed to the College. This is the next case.'],
  ])('is said at %s', async (url, sentence) => {
    expect((await broker().open(url)).text).toContain(sentence);
  });
});

describe('the shortcuts of a case', () => {
  const keysOf = (text: string) => [...text.matchAll(/<kbd>(\w)<\/kbd>/g)].map(([, key]) => key);

  it('are those that have something to act on', async () => {
    expect(keysOf((await broker().open('/desk/x')).text)).toEqual(['c', 's', 'd', 'a', 'h', 'q']);
    const decided = aReader(['BROKER'], { ...answers, 'Idea.moves': [], 'TriageCase.state': 'DECIDED' });
    expect(keysOf((await decided.open('/desk/x')).text)).toEqual(['q']);
  });
});

describe('a why that is too long', () => {
  it('is told in the summary with the criterion whose why it is', async () => {
    const message = 'A sentence why must have 1 to 4,000 characters.';
    const refuse = () => {
      const fields = [{ field: 'scores.0.why', code: 'TOO_LONG', message }];
      throw new GraphQLError('Wrong.', { extensions: { code: 'BAD_USER_INPUT', fields } });
    };
    const named = { 'Criterion.name': 'Cost', 'Criterion.nameCy': 'Y gost', 'Mutation.scoreIdea': refuse };
    const reader = aReader(['BROKER'], { ...answers, ...named });
    const { text } = await reader.send('/desk/x/score', {
      'score-an-id': '4',
      'why-an-id': 'x'.repeat(5000),
    });
    expect(text).toContain(`<a href="#why-an-id">Cost: ${message}</a>`);
    const welsh = await reader.send('/desk/x/score?lang=cy', { 'score-an-id': '4' });
    expect(welsh.text).toContain('<a href="#why-an-id">Y gost: ');
  });
});

describe('a saved answer', () => {
  it.each([
    ['save', 'The answer is saved.'],
    ['delete', 'The answer is deleted.'],
  ])('says what was done after %s', async (doing, sentence) => {
    const form = { do: doing, id: 'a1', title: 'More', text: 'Where?' };
    expect((await broker().send('/desk/answers', form)).to).toBe(`/desk/answers?did=${doing}`);
    expect((await broker().open(`/desk/answers?did=${doing}`)).text).toContain(sentence);
  });
});

describe('a case whose text was redacted', () => {
  it('says so where its title stood', async () => {
    const { text } = await aReader(['BROKER'], { ...answers, 'Idea.title': '' }).open('/desk/x');
    expect(text).toMatch(/<h1[^>]*>\s*Its text was taken out\s*<\/h1>/);
  });
});

describe.each(['/desk', '/desk/x', '/desk/x/score', '/desk/answers'])('%s', (url) => {
  it('comes in both languages', async () => {
    const [english, welsh] = await Promise.all([broker().open(url), broker().open(`${url}?lang=cy`)]);
    expect([english?.status, welsh?.status]).toEqual([200, 200]);
    expect(welsh?.text).toContain('<html lang="cy"');
  });

  it('is for those whose work it is', async () => {
    expect((await aReader(['CONTRIBUTOR'], answers).open(url)).status).toBe(403);
  });
});

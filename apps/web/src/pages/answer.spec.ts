import { aReader, aWeb } from '../testing-web.js';

const link = {
  'AnswerLink.question': 'What does your force do with IM-2026-000027-4?',
  'AnswerLink.label': 'Not for us',
  'AnswerLink.reference': 'IM-2026-000027-4',
  'AnswerLink.expiresAt': '2999-11-25T10:00:00.000Z',
  'AnswerLink.expired': false,
  'AnswerLink.usedAt': null,
};
// By the machine's own clock it has long to go: the API's is what counts.
const ended = { ...link, 'AnswerLink.expired': true };
const used = { ...link, 'AnswerLink.usedAt': '2026-11-25T10:00:00.000Z' };
const broker = (answers: Readonly<Record<string, unknown>> = link) => aReader(['BROKER'], answers);

describe('the page behind a one-click link', () => {
  it('asks once, and records nothing by being opened', async () => {
    const reader = broker();
    const { status, text } = await reader.open('/answer/a-token');
    expect(status).toBe(200);
    for (const words of ['What does your force do with', 'Your answer: Not for us', 'Record this answer'])
      expect(text).toContain(words);
    expect(reader.asked.map(({ query }) => query).join()).not.toContain('mutation');
  });

  it('records the answer of its link, with a note, and shows that it is recorded', async () => {
    const reader = broker();
    const { to } = await reader.send('/answer/a-token', { note: 'Ours has them.' });
    expect(to).toBe('/answer/a-token?done=yes');
    const sent = reader.asked.filter(({ query }) => query.includes('useAnswerLink'));
    expect(sent.map(({ variables }) => variables)).toEqual([{ token: 'a-token', note: 'Ours has them.' }]);
    const { text } = await broker(used).open('/answer/a-token?done=yes&lang=cy');
    expect(text).toContain('Mae eich ateb wedi’i gofnodi: Not for us');
  });

  it('says so where it was used or has ended, and asks no more', async () => {
    const [spent, over] = [
      await broker(used).open('/answer/a-token'),
      await broker(ended).open('/answer/a-token'),
    ];
    expect(spent.text).toContain('You answered this on 25 November 2026.');
    expect(over.text).toContain('This link ended on 25 November 2999');
    for (const { text } of [spent, over]) expect(text).not.toContain('Record this answer');
  });

  it('leads who is not signed in to sign in, and back to it', async () => {
    const ask = () => Promise.resolve({ data: {} });
    const { statusCode, headers } = await aWeb({ ask }).inject({ url: '/answer/a-token' });
    expect([statusCode, headers.location]).toEqual([303, '/sign-in?to=%2Fanswer%2Fa-token']);
  });
});

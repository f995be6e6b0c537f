import { aReader } from '../testing-web.js';

const takenOut = { at: '2026-11-20T10:00:00.000Z', by: 'the data officer' };
const withoutText = aReader(['CONTRIBUTOR'], {
  ...{ 'Idea.title': '', 'Idea.problem': '', 'Idea.proposal': '', 'Idea.language': 'CY' },
  ...{ 'Idea.whatFollowed': null, 'Idea.whatOvercame': null, 'Idea.textTakenOut': takenOut },
});

describe('an idea whose text was taken out', () => {
  it('is headed by that, in the reader’s language, and says when and in which role it was done', async () => {
    const { text } = await withoutText.open('/ideas/x');
    expect(text).toMatch(/<h1 [^>]*lang="en">Its text was taken out</);
    expect(text).toContain('taken out on 20 November 2026, by the data officer.');
    const welsh = await withoutText.open('/ideas/x?lang=cy');
    expect(welsh.text).toMatch(/<h1 [^>]*lang="cy">Tynnwyd ei destun allan</);
    expect(welsh.text).toContain('allan ar 20 Tachwedd 2026, gan');
  });

  it.each(['/ideas', '/my-ideas', '/desk', '/docket', '/tests'])(
    'is called so in the list at %s',
    async (path) => {
      const reader = aReader(['CONTRIBUTOR', 'BROKER', 'LEADER', 'EVALUATOR'], {
        ...{ 'Idea.title': '', 'Test.question': '' },
      });
      expect((await reader.open(path)).text).toMatch(/<a [^>]*>Its text was taken out</);
    },
  );

  it.each(['/ideas', '/my-ideas'])(
    'else is marked at %s where it is written in the other language',
    async (path) => {
      const reader = aReader(['CONTRIBUTOR'], { 'Idea.title': 'Batris <llawn>', 'Idea.language': 'CY' });
      expect((await reader.open(path)).text).toContain('<span lang="cy">Batris &lt;llawn&gt;</span>');
      expect((await reader.open(`${path}?lang=cy`)).text).not.toContain('<span lang="cy">');
    },
  );

  it('is told apart from a draft that has no title yet', async () => {
    const reader = aReader(['CONTRIBUTOR'], { 'Idea.title': '', 'Idea.reference': null });
    expect((await reader.open('/my-ideas')).text).toMatch(/<a [^>]*>Without a title</);
  });
});

describe('what one does with an idea', () => {
  it.each([
    ['support', 'You support this idea'],
    ['unsupport', 'Your support is taken back'],
    ['follow', 'You follow this idea'],
    ['unfollow', 'You no longer follow this idea'],
    ['comment', 'Your comment is added'],
    ['place', 'The force is confirmed'],
    ['answer', 'Your answer is sent'],
    ['withdraw', 'The idea is taken back'],
  ])('is said once it is done: %s', async (doing, said) => {
    const reader = aReader(['CONTRIBUTOR']);
    const { to } = await reader.send('/ideas/x', { do: doing, text: 'Yes.', force: 'kent', answer: 'Yes.' });
    expect(to).toBe(`/ideas/x?did=${doing}`);
    const { text } = await reader.open(to ?? '');
    expect(text).toMatch(new RegExp(`govuk-notification-banner--success.*${said}`, 's'));
  });
});

describe('who an idea is from', () => {
  it.each([
    ['ANONYMOUS', 'You. Others do not see your name.'],
    ['FORCE_ONLY', 'You. Others see your force, and not your name.'],
  ])('is told to its author as others see it, where they are not named: %s', async (credit, from) => {
    const own = { 'Idea.viewerIsAuthor': true, 'Idea.credit': credit, 'Person.name': 'Edith Example' };
    const { text } = await aReader(['CONTRIBUTOR'], own).open('/ideas/x');
    expect(text).toContain(from);
  });
});

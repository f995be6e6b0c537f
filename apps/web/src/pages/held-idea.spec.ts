import { aReader } from '../testing-web.js';

const answers = {
  'Idea.viewerIsAuthor': true,
  'Idea.stage': 'IN_CHECK',
  'Idea.moves': ['REVISE', 'WITHDRAW'],
  'Idea.title': 'Lockers',
  'Idea.problem': 'Ring Jo Bloggs.',
  'Idea.whatFollowed': null,
  'Idea.identityRelease': null,
};
const author = (more = {}) => aReader(['CONTRIBUTOR'], { ...answers, ...more });

describe('an idea that the check holds', () => {
  it('is changed by its author where it is read', async () => {
    const reader = author();
    const { text } = await reader.open('/ideas/x');
    expect(text).toMatch(/<textarea[^>]*id="problem"[^>]*>Ring Jo Bloggs\.</);
    expect(text).not.toContain('id="whatFollowed"');
    const form = { do: 'revise', version: '2', title: 'Lockers', problem: 'Ring the desk.' };
    const { to } = await reader.send('/ideas/x', form);
    const input = { title: 'Lockers', problem: 'Ring the desk.' };
    expect(reader.asked.find(({ query }) => query.includes('reviseIdea'))?.variables).toMatchObject({
      version: 2,
      input,
    });
    expect((await author().open(to ?? '')).text).toContain('Your text is changed and was checked again.');
  });

  it('is nobody else’s to change, nor one that is not held', async () => {
    for (const other of [{ 'Idea.viewerIsAuthor': false }, { 'Idea.stage': 'LOCAL_TRIAGE' }])
      expect((await author(other).open('/ideas/x')).text).not.toContain('Change your text');
  });
});

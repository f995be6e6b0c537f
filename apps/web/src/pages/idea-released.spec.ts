import { aReader } from '../testing-web.js';

const release = {
  ...{ state: 'RELEASED', reason: 'MISCONDUCT', decidedAt: '2026-11-20T10:00:00.000Z' },
  ...{ askedBy: 'Tariq Example', decidedBy: 'Edith Example' },
};
const pageFor = async (given: Readonly<Record<string, unknown>>) =>
  (await aReader(['CONTRIBUTOR'], given).open('/ideas/x')).text;

describe('the page of an idea whose author was released', () => {
  it('tells the author by whom, when and why', async () => {
    const text = await pageFor({ 'Idea.viewerIsAuthor': true, 'Idea.identityRelease': release });
    expect(text).toContain('Two people released who wrote this');
    expect(text).toContain('turned by Tariq Example, the second by Edith Example on 20 November 2026');
    expect(text).toContain('The reason: Misconduct.');
  });

  it('tells it to nobody else, nor where there was none, or the second key was refused', async () => {
    for (const given of [
      { 'Idea.viewerIsAuthor': false, 'Idea.identityRelease': release },
      { 'Idea.viewerIsAuthor': true, 'Idea.identityRelease': null },
      { 'Idea.viewerIsAuthor': true, 'Idea.identityRelease': { ...release, state: 'REFUSED' } },
    ])
      expect(await pageFor(given)).not.toContain('Two people released');
  });
});

import { ForceSaved, GetIdea, IdeaSubmitted, SubmitIdea } from '@idea-map/contracts';
import { TestSystem, type TestPerson } from '@idea-map/testing';
import { intake } from './intake.definition.js';

const idea = {
  title: 'Charged batteries at shift change',
  problem: 'Cameras go flat.',
  proposal: 'A locker.',
};
const kent = {
  id: 'kent',
  code: 'E23000032',
  name: 'Kent Police',
  nameCy: null,
  region: 'South East',
  nation: 'England',
  territorial: true,
  startsOn: null,
  endsOn: null,
  successor: null,
};

describe('submitting an idea', () => {
  let system: TestSystem;
  let officer: TestPerson;

  beforeAll(async () => {
    system = await TestSystem.start([intake]);
    await system.hears(ForceSaved, kent);
    officer = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
  });
  afterAll(() => system.stop());

  it('saves the idea and says so, for the force of its author', async () => {
    const { output } = await system.ask(officer, SubmitIdea, { input: idea });

    expect(await system.ask(officer, GetIdea, { id: output.id })).toMatchObject({
      output: { stage: 'LOCAL_TRIAGE', force: 'kent', credit: 'FORCE_ONLY', viewerIsAuthor: true },
    });
    expect(await system.said('intake', IdeaSubmitted)).toContainEqual(
      expect.objectContaining({ ideaId: output.id, force: 'kent', authorId: null }),
    );
  });

  it('does it once for one key, and refuses the key for another body', async () => {
    const idempotency = { key: 'k1', path: 'submitIdea', fingerprint: 'a' };
    const first = await system.ask(officer, SubmitIdea, { input: idea }, { idempotency });
    const second = await system.ask(officer, SubmitIdea, { input: idea }, { idempotency });

    expect(second).toEqual(first);
    await expect(
      system.ask(officer, SubmitIdea, { input: idea }, { idempotency: { ...idempotency, fingerprint: 'b' } }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

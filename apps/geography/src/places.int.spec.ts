import {
  GetPlaces,
  IdeaLocated,
  IdeaRevised,
  IdeaSubmitted,
  IdeaWithdrawn,
  type EventDefinition,
} from '@idea-map/contracts';
import { anIdeaSaid, TestSystem, type TestPerson } from '@idea-map/testing';
import { geography } from './geography.definition.js';

describe('where an idea lies', () => {
  let system: TestSystem;
  let officer: TestPerson;

  beforeAll(async () => {
    system = await TestSystem.start([geography]);
    officer = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
  });
  afterAll(() => system.stop());

  const twice = async <Data>(event: EventDefinition<Data>, data: NoInfer<Data>) => {
    await system.again(await system.hears(event, data));
  };
  const placeOf = async (id: string) =>
    (await system.ask(officer, GetPlaces, { ids: [id] })).output[0] ?? null;
  const located = async (id: string) =>
    (await system.said('geography', IdeaLocated)).filter(({ ideaId }) => ideaId === id);

  it('is its force where nothing finer was given, and is said once', async () => {
    const idea = anIdeaSaid();
    await twice(IdeaSubmitted, idea);
    const place = {
      ideaId: idea.ideaId,
      force: 'kent',
      region: 'South East',
      nation: 'England',
      precision: 'FORCE',
    };
    expect(await placeOf(idea.ideaId)).toMatchObject(place);
    expect(await located(idea.ideaId)).toEqual([expect.objectContaining(place)]);
  });

  it('follows a revision to another force', async () => {
    const idea = anIdeaSaid();
    await twice(IdeaSubmitted, idea);
    await twice(IdeaRevised, { ...idea, version: 2, placeForce: 'gwent', placeForceBy: 'AUTHOR' });
    expect(await placeOf(idea.ideaId)).toMatchObject({ force: 'gwent', nation: 'Wales' });
    expect((await located(idea.ideaId)).map(({ force }) => force)).toEqual(['kent', 'gwent']);
  });

  it.each([null, 'btp', 'atlantis'])('is nowhere for an idea of %s', async (force) => {
    const idea = anIdeaSaid({ force });
    await twice(IdeaSubmitted, idea);
    expect(await placeOf(idea.ideaId)).toBeNull();
    expect(await located(idea.ideaId)).toEqual([]);
  });

  it('is told for an impact case only while its author is not anonymous', async () => {
    const hidden = anIdeaSaid({ kind: 'IMPACT_CASE', credit: 'ANONYMOUS', outcode: 'ME14' });
    await twice(IdeaSubmitted, hidden);
    expect(await placeOf(hidden.ideaId)).toBeNull();
    await twice(IdeaRevised, { ...hidden, version: 2, credit: 'FORCE_ONLY', outcode: null });
    expect(await placeOf(hidden.ideaId)).toMatchObject({ force: 'kent' });
    await twice(IdeaRevised, { ...hidden, version: 3 });
    expect(await placeOf(hidden.ideaId)).toBeNull();
  });

  it('is forgotten with an idea that is withdrawn', async () => {
    const idea = anIdeaSaid();
    await twice(IdeaSubmitted, idea);
    await twice(IdeaWithdrawn, { ideaId: idea.ideaId, version: 2, withdrawnAt: idea.changedAt });
    expect(await placeOf(idea.ideaId)).toBeNull();
    const rows = await system
      .service('geography')
      .transactions.query('select * from idea_place where idea_id = $1', [idea.ideaId]);
    expect(rows).toEqual([]);
  });

  it('is answered for several at once, in one asking', async () => {
    const ideas = [anIdeaSaid(), anIdeaSaid({ force: 'gwent' }), anIdeaSaid({ force: null })];
    for (const idea of ideas) await system.hears(IdeaSubmitted, idea);
    const { output } = await system.ask(officer, GetPlaces, { ids: ideas.map(({ ideaId }) => ideaId) });
    expect(output.map(({ force }) => force).sort()).toEqual(['gwent', 'kent']);
  });
});

import { ForceSaved } from '@idea-map/contracts';
import { aForce, TestSystem } from '@idea-map/testing';
import { geography } from '../../geography/src/geography.definition.js';
import { intake } from '../../intake/src/intake.definition.js';
import { exampleIdeas } from './example-ideas.js';
import { seedIdeas } from './seed.js';

describe('the example ideas', () => {
  let system: TestSystem;

  beforeAll(async () => {
    system = await TestSystem.start([intake, geography]);
    const said = exampleIdeas.flatMap(({ force, supportedBy, comments }) => [
      force,
      ...supportedBy,
      ...comments.map((comment) => comment.force),
    ]);
    for (const force of new Set(said)) {
      await system.hears(ForceSaved, aForce(force));
      for (const who of ['officer', 'staff', 'volunteer']) {
        await system.person(`${who}.${force}`, ['CONTRIBUTOR'], force);
      }
      await system.person(`data.${force}`, ['DATA_OFFICER'], force);
    }
  });
  afterAll(() => system.stop());

  it('are put in once, and none of them is held by the check', async () => {
    const says: string[] = [];
    const seed = () => seedIdeas(system.services, system.clock, (line) => says.push(line));
    expect([await seed(), await seed()]).toEqual([true, false]);
    const stages = await system
      .service('intake')
      .transactions.query('select stage, count(*)::int as n from idea group by stage');
    expect(stages).toEqual([{ stage: 'LOCAL_TRIAGE', n: exampleIdeas.length }]);
    expect(says).toHaveLength(1);
  });
});

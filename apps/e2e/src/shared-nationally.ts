import type { Idea, IdeaInput } from '../../gateway/src/schema.generated.js';
import { submit } from './ideas.js';
import type { SystemUnderTest } from './system-under-test.js';
import { until } from './until.js';

/** An idea of Kent's that both keys have shared with these forces. */
export async function sharedNationally(
  system: SystemUnderTest,
  forces: readonly string[],
  change: Partial<IdeaInput> = {},
): Promise<Idea> {
  const [author, kent] = [await system.as('officer.kent'), await system.as('broker.kent')];
  const college = await system.as('college.broker');
  const idea = await submit(author, change);
  const named = `idea: "${idea.id}"`;
  await until(
    async () => (await kent.ok(`{ idea(id: "${idea.id}") { triage { state } } }`)).idea.triage?.state,
    (state) => state === 'WAITING',
  );
  await kent.ok(`mutation { escalate(${named}, reason: "Every force has this.") { id } }`);
  const { criteria } = await college.ok('{ criteria { id } }');
  const scores = criteria.map(({ id }) => `{ criterion: "${id}", score: 3, why: "As asked." }`).join(', ');
  await college.ok(`mutation { scoreIdea(${named}, scores: [${scores}]) { id } }`);
  const among = forces.map((force) => `"${force}"`).join(', ');
  await college.ok(`mutation { shareNationally(${named}, reason: "Cheap.", forces: [${among}]) { id } }`);
  return idea;
}

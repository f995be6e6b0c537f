import type { Caller } from './api.js';
import { submit } from './ideas.js';
import type { SystemUnderTest } from './system-under-test.js';

const AT_ONCE = 'mutation { setDelivery(delivery: AT_ONCE) { delivery } }';
const COMMENT = 'mutation ($id: ID!, $text: String!) { commentOnIdea(id: $id, text: $text) { id } }';

/** Two authors who are not named, one who chose Welsh, each told of a comment. */
export async function commentOn(
  system: SystemUnderTest,
  mark: string,
): Promise<{ kent: Caller; references: string[] }> {
  const [kent, north] = [await system.as('officer.kent'), await system.as('officer.north-wales')];
  const essex = await system.as('officer.essex');
  const references: string[] = [];
  for (const author of [kent, north]) {
    await author.ok(AT_ONCE);
    const { id, reference } = await submit(author, { credit: 'ANONYMOUS' }, mark);
    references.push(String(reference));
    await essex.ok(COMMENT, { id, text: `It would help us too. ${mark}` });
  }
  return { kent, references };
}

import type { Caller } from './api.js';
import type { SystemUnderTest } from './system-under-test.js';

/** A demo person of a kind, who has not left: an earlier suite on the same system may have ended some. */
export async function somebody(
  system: SystemUnderTest,
  kind: 'officer' | 'volunteer',
): Promise<{ readonly caller: Caller; readonly id: string; readonly name: string }> {
  const { forces } = await system.nobody.ok('{ forces { id } }');
  for (const { id: force } of forces) {
    const caller = await system.as(`${kind}.${force}`);
    const { data } = await caller.ask('{ viewer { id name } }');
    if (data?.viewer) return { caller, ...data.viewer };
  }
  throw new Error(`Every ${kind} has left.`);
}

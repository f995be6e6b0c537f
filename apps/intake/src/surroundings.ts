import type { Principal } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { CallEntity, isOpen } from './call.entity.js';
import type { Surroundings } from './idea-input.js';
import { isId } from './ids.js';

/** What the rules of an input need to know, read in its transaction. `today` is a calendar day. */
export async function surroundings(
  tx: Transaction,
  given: { caller: Principal; call: string | null | undefined; today: string },
): Promise<Surroundings> {
  const forces = await tx.query<{ id: string }>(
    'select id from known_force where ends_on is null or ends_on > $1',
    [given.today],
  );
  const call = given.call && isId(given.call) ? await tx.find(CallEntity, { id: given.call }) : null;
  return {
    caller: given.caller,
    forces: new Set(forces.map((force) => force.id)),
    call: call && { open: isOpen(call, given.today) },
  };
}

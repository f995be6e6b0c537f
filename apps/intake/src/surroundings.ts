import type { Principal } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { CallEntity, isOpen } from './call.entity.js';
import type { PlaceAnswer } from './given-place.js';
import type { IdeaEntity } from './idea.entity.js';
import type { Surroundings } from './idea-input.js';
import type { LicenceAnswer } from './licences.js';
import { isId } from './ids.js';

/**
 * What the rules of an input need to know, read in its transaction. `today` is a calendar day; `before` is the idea
 * that is changed: what it already is for is not asked again, though it has ended since; `found` is geography's answer.
 */
export async function surroundings(
  tx: Transaction,
  given: {
    caller: Principal;
    call: string | null | undefined;
    today: string;
    before?: IdeaEntity | null;
    found?: PlaceAnswer | null;
    licence?: LicenceAnswer | null;
  },
): Promise<Surroundings> {
  const forces = await tx.look<{ id: string }>(
    'select id from known_force where ends_on is null or ends_on > $1',
    [given.today],
  );
  const kept = [given.before?.force, given.before?.placeForce].filter((force) => typeof force === 'string');
  const call = given.call && isId(given.call) ? await tx.find(CallEntity, { id: given.call }) : null;
  return {
    caller: given.caller,
    before: given.before,
    found: given.found,
    licence: given.licence,
    forces: new Set([...forces.map((force) => force.id), ...kept]),
    call: call && { open: call.id === given.before?.call || isOpen(call, given.today) },
  };
}

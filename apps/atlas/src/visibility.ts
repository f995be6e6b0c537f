import { validate } from 'uuid';
import { holds, type Principal, type Role } from '@idea-map/contracts';
import type { Parameters } from '@idea-map/database';

/** Who reads; `handle` is the caller's own, null without a caller. */
export interface Viewer {
  readonly caller: Principal | null;
  readonly handle: string | null;
}

/** Reasons for which somebody may read cards, as conditions on `c` of which no two hold for one card. */
export interface Readable {
  /** Of these a card and a tally of cards know all: its stage, its audience and its force. */
  readonly byRole: readonly string[];
  readonly own: readonly string[];
}

/**
 * Which cards somebody may read: its author always; a held one its data officers; one for its force that force and the
 * College's brokers; any other everyone who holds a role, and who asks without a token where that is open. The same rule as
 * intake's.
 */
export function readableBy({ caller, handle }: Viewer, parameters: Parameters): Readable {
  if (!caller) return { byRole: [OPEN], own: [] };
  const byRole = [
    ...(caller.roles.length > 0 ? [OPEN] : []),
    ...withinItsForce(caller, parameters),
    ...held(caller, parameters),
  ];
  const own = ownOf(caller, handle, parameters);
  return { byRole, own: own.length === 0 ? [] : [`(${anyOf(own)} and ${anyOf(byRole)} is not true)`] };
}

/** The forces of which somebody reads what is kept within them. */
export type Homes = readonly string[] | 'ALL';

export function homesOf(caller: Principal): Homes {
  return holds(caller, 'COLLEGE_BROKER', 'NATIONAL_DESK') ? 'ALL' : forcesOf(caller);
}

/**
 * The cards of `readableBy` but for those that are open and those kept within the caller's `homesOf`: held ones and their
 * own. More than one condition may hold for a card.
 */
export function besideRoles(caller: Principal, handle: string, parameters: Parameters): readonly string[] {
  const within = anyOf(withinItsForce(caller, parameters));
  const notOpen = `(${HELD} or (${WITHIN} and ${within} is not true))`;
  const reasons = [...ownOf(caller, handle, parameters), ...held(caller, parameters)];
  return reasons.map((reason) => `${reason} and ${notOpen}`);
}

/** One condition that holds where any of these does. */
export function anyOf(conditions: readonly string[]): string {
  return `(${conditions.join(' or ') || 'false'})`;
}

// Partial indexes of the migration match these.
const OPEN = "(c.stage <> 'IN_CHECK' and c.audience = 'POLICING')";
const WITHIN = "c.stage <> 'IN_CHECK' and c.audience = 'FORCE'";
const HELD = "c.stage = 'IN_CHECK'";

function withinItsForce(caller: Principal, parameters: Parameters): string[] {
  const homes = homesOf(caller);
  if (homes === 'ALL') return [`(${WITHIN})`];
  return homes.length > 0 ? [`(${WITHIN} and c.force = any(${parameters.add(homes, 'text[]')}))`] : [];
}

function ownOf(caller: Principal, handle: string | null, parameters: Parameters): string[] {
  const own = handle === null ? [] : [`c.author_handle = ${parameters.add(handle, 'text')}`];
  return validate(caller.id) ? [...own, `c.author_id = ${parameters.add(caller.id, 'uuid')}`] : own;
}

function held(caller: Principal, parameters: Parameters): string[] {
  const forces = forcesOf(caller, 'DATA_OFFICER');
  const college = caller.roles.some(({ role, force }) => role === 'DATA_OFFICER' && force === null);
  const whose = [
    ...(forces.length > 0 ? [`c.force = any(${parameters.add(forces, 'text[]')})`] : []),
    ...(college ? ['c.force is null'] : []),
  ];
  return whose.length > 0 ? [`(${HELD} and ${anyOf(whose)})`] : [];
}

function forcesOf(caller: Principal, role?: Role): string[] {
  const roles = caller.roles.filter((one) => role === undefined || one.role === role);
  return [...new Set(roles.flatMap(({ force }) => (force === null ? [] : [force])))];
}

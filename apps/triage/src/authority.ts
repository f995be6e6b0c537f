import { holds, holdsFor, type Principal, type Role } from '@idea-map/contracts';
import { Forbidden, NotFound } from '@idea-map/runtime';
import type { KnownIdea } from './known-idea.entity.js';
import { COLLEGE } from './triage-case.js';

type Readable = Pick<KnownIdea, 'stage' | 'audience' | 'force'>;
type Queued = { readonly queue: string };

/** Whether somebody may read an idea at all, by intake's rule, its author's own reading apart. */
export function mayRead(idea: Readable, caller: Principal): boolean {
  if (idea.stage === 'IN_CHECK' || idea.stage === 'DRAFT' || idea.stage === 'WITHDRAWN') return false;
  if (idea.audience === 'POLICING') return caller.roles.length > 0;
  if (holds(caller, 'COLLEGE_BROKER', 'NATIONAL_DESK')) return true;
  return idea.force !== null && caller.roles.some((held) => held.force === idea.force);
}

/** Who may see a case: brokers and the tiers above them, of its force and of the College; its data officers. */
export function maySeeCase(held: Queued & { readonly force: string | null }, caller: Principal): boolean {
  if (holds(caller, 'COLLEGE_BROKER', 'NATIONAL_DESK')) return true;
  const roles: readonly Role[] = ['BROKER', 'FORCE_LEAD', 'DATA_OFFICER'];
  return holdsFor(caller, held.force, ...roles) || holdsFor(caller, held.queue, ...roles);
}

/** Whether a case is this caller's to decide: its queue's broker's. */
export function isBrokerOf({ queue }: Queued, caller: Principal): boolean {
  return queue === COLLEGE ? holds(caller, 'COLLEGE_BROKER') : holdsFor(caller, queue, 'BROKER');
}

/** Whether this caller may see that somebody holds a case: its brokers, and the tiers above. */
export function mayAssign(held: Queued, caller: Principal): boolean {
  return isBrokerOf(held, caller) || isAbove(held, caller);
}

export function isAbove({ queue }: Queued, caller: Principal): boolean {
  return holds(caller, 'NATIONAL_DESK') || holdsFor(caller, queue, 'FORCE_LEAD');
}

/** The role in which somebody acts on a case, for the record. */
export function actingRole(held: Queued, caller: Principal): { role: Role; force: string | null } {
  if (held.queue === COLLEGE && holds(caller, 'COLLEGE_BROKER'))
    return { role: 'COLLEGE_BROKER', force: null };
  if (holdsFor(caller, held.queue, 'BROKER')) return { role: 'BROKER', force: held.queue };
  const [first] = caller.roles;
  return first ? { role: first.role, force: first.force } : { role: 'CONTRIBUTOR', force: caller.force };
}

/** @throws Forbidden to one who may read the idea, NotFound to one who may not */
export function refuse(idea: Readable, caller: Principal): never {
  if (mayRead(idea, caller)) throw new Forbidden();
  throw new NotFound();
}

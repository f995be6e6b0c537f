import { validate } from 'uuid';
import { holds, type Principal, type Role } from '@idea-map/contracts';
import type { Parameters } from './parameters.js';

/** Who reads; `handle` is the caller's own, null without a caller. */
export interface Viewer {
  readonly caller: Principal | null;
  readonly handle: string | null;
}

/**
 * Which cards somebody may read, as one condition on `c`: its author always; a held one its data officers; one for its
 * force that force and the College's brokers; any other everyone who holds a role, and who asks without a token where
 * that is open. The same rule as intake's.
 */
export function readable(viewer: Viewer, parameters: Parameters): string {
  const { byRule, own } = branches(viewer, parameters);
  return `(${[...byRule, ...own].join(' or ') || 'false'})`;
}

/**
 * The same cards as a source to select from, one branch for each reason to read them and no card in two: each branch
 * can be counted from an index of its own.
 */
export function readableCards(viewer: Viewer, parameters: Parameters): string {
  const { byRule, own } = branches(viewer, parameters);
  const others = own.map((mine) => `${mine} and (${byRule.join(' or ') || 'false'}) is not true`);
  const selects = [...byRule, ...others].map((condition) => `select c.* from card c where ${condition}`);
  return `(${selects.join(' union all ') || 'select c.* from card c where false'})`;
}

// Each list is a choice of which one may hold; those of byRule exclude each other.
function branches({ caller, handle }: Viewer, parameters: Parameters): { byRule: string[]; own: string[] } {
  const byRule: string[] = [];
  if (!caller || caller.roles.length > 0) byRule.push("(c.stage <> 'IN_CHECK' and c.audience = 'POLICING')");
  if (!caller) return { byRule, own: [] };
  byRule.push(...ofItsForce(caller, parameters), ...held(caller, parameters));
  const own = handle === null ? [] : [`c.author_handle = ${parameters.add(handle, 'text')}`];
  if (validate(caller.id)) own.push(`c.author_id = ${parameters.add(caller.id, 'uuid')}`);
  return { byRule, own: own.length > 0 ? [`(${own.join(' or ')})`] : [] };
}

function ofItsForce(caller: Principal, parameters: Parameters): string[] {
  const all = "c.stage <> 'IN_CHECK' and c.audience = 'FORCE'";
  if (holds(caller, 'COLLEGE_BROKER', 'NATIONAL_DESK')) return [`(${all})`];
  const forces = forcesOf(caller);
  return forces.length > 0 ? [`(${all} and c.force = any(${parameters.add(forces, 'text[]')}))`] : [];
}

function held(caller: Principal, parameters: Parameters): string[] {
  const forces = forcesOf(caller, 'DATA_OFFICER');
  const college = caller.roles.some(({ role, force }) => role === 'DATA_OFFICER' && force === null);
  const whose = [
    ...(forces.length > 0 ? [`c.force = any(${parameters.add(forces, 'text[]')})`] : []),
    ...(college ? ['c.force is null'] : []),
  ];
  return whose.length > 0 ? [`(c.stage = 'IN_CHECK' and (${whose.join(' or ')}))`] : [];
}

function forcesOf(caller: Principal, role?: Role): string[] {
  const held = caller.roles.filter((one) => role === undefined || one.role === role);
  return [...new Set(held.flatMap(({ force }) => (force === null ? [] : [force])))];
}

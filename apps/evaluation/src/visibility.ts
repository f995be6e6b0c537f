import { holds, type Principal } from '@idea-map/contracts';
import type { Parameters } from '@idea-map/database';
import type { KnownIdea } from './known-idea.entity.js';

type Readable = Pick<KnownIdea, 'stage' | 'audience' | 'force' | 'authorId' | 'authorHandle'>;

const UNREAD = ['DRAFT', 'IN_CHECK', 'WITHDRAWN'];

/** Whether somebody may read an idea, by intake's rule. */
export function mayRead(idea: Readable, caller: Principal, handle: string): boolean {
  if (isAuthor(idea, caller.id, handle)) return true;
  if (UNREAD.includes(idea.stage)) return false;
  if (idea.audience === 'POLICING') return caller.roles.length > 0;
  return holds(caller, 'COLLEGE_BROKER', 'NATIONAL_DESK') || forcesOf(caller).includes(idea.force ?? '');
}

export function isAuthor(idea: Readable, id: string, handle: string): boolean {
  return idea.authorId === id || idea.authorHandle === handle;
}

/** The forces that somebody is of: their own, and those of which they hold a role. */
export function forcesOf({ force, roles }: Principal): string[] {
  const all = [force, ...roles.map((held) => held.force)];
  return [...new Set(all.filter((one) => one !== null))];
}

/** `mayRead` as a condition on the known idea `i`. */
export function readableSql(caller: Principal, handle: string, parameters: Parameters): string {
  const id = parameters.add(/^[0-9a-f-]{36}$/i.test(caller.id) ? caller.id : null, 'uuid');
  const own = `(i.author_id = ${id} or i.author_handle = ${parameters.add(handle, 'text')})`;
  const shown = `i.stage <> all(${parameters.add(UNREAD, 'text[]')})`;
  const within = holds(caller, 'COLLEGE_BROKER', 'NATIONAL_DESK')
    ? 'true'
    : `i.force = any(${parameters.add(forcesOf(caller), 'text[]')})`;
  const policing = `i.audience = 'POLICING' and ${caller.roles.length > 0}`;
  return `(${own} or ${shown} and (${policing} or i.audience = 'FORCE' and ${within}))`;
}

/** The tests `t` of ideas `i` that somebody, or anybody, may read: evaluators all, others by the idea or its evidence. */
export function visibleSql(caller: Principal | null, handle: string, parameters: Parameters): string {
  if (caller && holds(caller, 'EVALUATOR')) return 'true';
  const cited = 'exists (select from cited_test c where c.test_id = t.id)';
  return caller ? `(${cited} or ${readableSql(caller, handle, parameters)})` : cited;
}

import { validate } from 'uuid';
import { holds, type Principal, type QueueFilter } from '@idea-map/contracts';
import { COLLEGE } from './triage-case.js';

/** One condition on the case `c` and its idea `i`, with what it is given. */
export interface Condition {
  readonly sql: string;
  readonly values: unknown[];
}

/** What waits for a caller, narrowed by a filter. A filter that names nothing known finds nothing. */
export function queueCondition(
  filter: QueueFilter | null | undefined,
  { caller, now }: { caller: Principal; now: Date },
): Condition {
  const values: unknown[] = [];
  const add = (value: unknown) => `$${values.push(value)}`;
  const parts: string[] = [];
  if (!holds(caller, 'NATIONAL_DESK')) parts.push(`c.queue = any(${add(queuesOf(caller))}::text[])`);
  const { states, level, forces, themes, call, mine, overdue } = filter ?? {};
  parts.push(states ? `c.state = any(${add(states)}::text[])` : "c.state <> 'DECIDED'");
  if (level) parts.push(`c.level = ${add(level)}`);
  if (forces) parts.push(`c.force = any(${add(forces)}::text[])`);
  if (themes) parts.push(`i.themes && ${add(themes)}::text[]`);
  if (call) parts.push(validate(call) ? `i.call_id = ${add(call)}` : 'false');
  if (mine === true) parts.push(`c.broker = ${add(caller.id)}`);
  if (mine === false) parts.push(`c.broker is distinct from ${add(caller.id)}`);
  if (overdue === true) parts.push(`c.due_at < ${add(now)}`);
  if (overdue === false) parts.push(`(c.due_at is null or c.due_at >= ${add(now)})`);
  return { sql: parts.join(' and '), values };
}

/** The bodies whose queues are this caller's: their forces', and the College's for its brokers. */
export function queuesOf(caller: Principal): string[] {
  const forces = caller.roles.flatMap(({ role, force }) =>
    (role === 'BROKER' || role === 'FORCE_LEAD') && force !== null ? [force] : [],
  );
  return [...new Set([...forces, ...(holds(caller, 'COLLEGE_BROKER') ? [COLLEGE] : [])])];
}

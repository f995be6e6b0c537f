import { holds, holdsFor, type Principal } from '@idea-map/contracts';
import type { ClockEntity } from './clock.entity.js';

type Run = Pick<ClockEntity, 'force' | 'recordKind' | 'ownerId'>;

/** Who may see an idea's triage sees its clocks: the tiers of its force, the College's, and its data officers. */
export function mayRead(clock: Run, caller: Principal): boolean {
  if (clock.ownerId !== null) return clock.ownerId === caller.id;
  const isNational = holds(caller, 'COLLEGE_BROKER', 'NATIONAL_DESK', 'EVALUATOR', 'EVIDENCE_EDITOR');
  return isNational || holdsFor(caller, clock.force, 'BROKER', 'FORCE_LEAD', 'DATA_OFFICER');
}

/** Who holds the step, or stands above it. */
export function mayPause(clock: Run, caller: Principal): boolean {
  if (clock.ownerId !== null) return false;
  if (holds(caller, 'COLLEGE_BROKER', 'NATIONAL_DESK')) return true;
  if (clock.recordKind === 'TEST') return holds(caller, 'EVALUATOR');
  if (clock.recordKind === 'EVIDENCE') return holds(caller, 'EVIDENCE_EDITOR');
  return holdsFor(caller, clock.force, 'BROKER', 'FORCE_LEAD');
}

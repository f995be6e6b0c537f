import type { ClockView } from '@idea-map/contracts';
import { stepsDue } from '@idea-map/runtime';
import { isPaused, stepsLeft } from './clock.js';
import type { ClockEntity, ClockStepEntity } from './clock.entity.js';
import { roleOf } from './ladder.js';

/** A clock by its next step; by its last, with when that was taken, once there is no next. */
export function clockView(
  clock: ClockEntity,
  given: { today: string; last: Pick<ClockStepEntity, 'dueAt' | 'firedAt'> | null },
): ClockView {
  const [next] = stepsLeft(clock);
  const shown = next ?? stepsDue(clock.policy, clock.startsAt).at(-1);
  if (!shown) throw new Error(`${clock.policy} has no steps.`);
  const to = shown.to === 'AUTHOR' || clock.policy === 'OWN' ? shown.to : roleOf(shown.to, clock);
  const due = next ? next.due : (given.last?.dueAt ?? shown.due);
  const paused = isPaused(clock, given.today);
  return {
    id: clock.id,
    policy: clock.policy,
    step: shown.step,
    to,
    force: to === 'BROKER' || to === 'FORCE_LEAD' || to === 'DATA_OFFICER' ? clock.force : null,
    due: due.toISOString(),
    pausedUntil: paused ? clock.pausedUntil : null,
    pauseReason: paused ? clock.pauseReason : null,
    firedAt: next ? null : (given.last?.firedAt.toISOString() ?? null),
    note: clock.note,
  };
}

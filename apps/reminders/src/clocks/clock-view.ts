import type { ClockView, Principal } from '@idea-map/contracts';
import { stepsDue } from '@idea-map/runtime';
import { mayPause } from './clock-access.js';
import { isPaused, stepsLeft } from './clock.js';
import type { ClockEntity, ClockStepEntity } from './clock.entity.js';
import { ofAForce, roleOf } from './ladder.js';

type Tier = ClockView['to'];

/** A clock by its next step; by its last, with when that was taken, once there is no next. `taken`: its steps, in order. */
export function clockView(
  clock: ClockEntity,
  given: { today: string; taken: readonly ClockStepEntity[]; caller: Principal },
): ClockView {
  const [next] = stepsLeft(clock);
  const last = given.taken.at(-1);
  const shown = next ?? stepsDue(clock.policy, clock.startsAt).at(-1);
  if (!shown) throw new Error(`${clock.policy} has no steps.`);
  const to = shown.to === 'AUTHOR' || clock.policy === 'OWN' ? shown.to : roleOf(shown.to, clock);
  const due = next ? next.due : (last?.dueAt ?? shown.due);
  const paused = isPaused(clock, given.today);
  return {
    id: clock.id,
    policy: clock.policy,
    since: clock.startsAt.toISOString(),
    step: shown.step,
    to,
    force: forceOf(to, clock),
    due: due.toISOString(),
    pausedUntil: paused ? clock.pausedUntil : null,
    pauseReason: paused ? clock.pauseReason : null,
    firedAt: next ? null : (last?.firedAt.toISOString() ?? null),
    note: clock.note,
    stepsTaken: given.taken.map((step) => stepView(step, clock)),
    stoppedAt: clock.stoppedAt?.toISOString() ?? null,
    viewerMayPause: clock.stoppedAt === null && mayPause(clock, given.caller),
  };
}

function stepView(step: ClockStepEntity, clock: ClockEntity): ClockView['stepsTaken'][number] {
  const tierView = (tier: string) => ({ tier: tier as Tier, force: forceOf(tier as Tier, clock) });
  return {
    step: step.step,
    due: step.dueAt.toISOString(),
    firedAt: step.firedAt.toISOString(),
    told: step.told === null ? null : tierView(step.told),
    passedOver: step.passedOver.map(tierView),
  };
}

function forceOf(tier: Tier, { force }: ClockEntity): string | null {
  return ofAForce.some((role) => role === tier) ? force : null;
}

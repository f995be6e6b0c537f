import {
  addWorkingDays,
  londonDay,
  noonOf,
  stepsDue,
  workingDaysBetween,
  type DueStep,
} from '@idea-map/runtime';
import type { ClockEntity } from './clock.entity.js';

type Running = Pick<
  ClockEntity,
  'policy' | 'startsAt' | 'nextStep' | 'pausedAt' | 'pausedUntil' | 'pausedDays'
>;

/** The steps that a clock has still to take, soonest first, put off by every pause; none before a pause ends. */
export function stepsLeft(clock: Running): readonly DueStep[] {
  const { pausedUntil } = clock;
  const later = putOff(clock);
  const earliest = pausedUntil === null ? null : addWorkingDays(noonOf(pausedUntil), 0);
  return stepsDue(clock.policy, clock.startsAt)
    .slice(clock.nextStep - 1)
    .map((step) => {
      if (later === 0) return step;
      const due = addWorkingDays(clock.startsAt, step.workingDays + later);
      return { ...step, due: earliest !== null && due < earliest ? earliest : due };
    });
}

/** Every step that is due by now, in order: one clock that was in the dark may have several. */
export function stepsDueBy(clock: Running, now: Date): readonly DueStep[] {
  return stepsLeft(clock).filter((step) => step.due <= now);
}

/** What a clock is once these of its steps were taken. */
export function after(clock: Running, taken: number): Pick<ClockEntity, 'nextStep' | 'nextDue'> {
  const nextStep = clock.nextStep + taken;
  return { nextStep, nextDue: stepsLeft({ ...clock, nextStep })[0]?.due ?? null };
}

/** A clock that stands still from now until a day; until today, it runs again. */
export function paused(clock: Running, until: string, now: Date) {
  const before = { ...clock, pausedUntil: earlier(clock.pausedUntil, londonDay(now)) };
  const pause = { pausedDays: putOff(before), pausedAt: now, pausedUntil: until };
  return { ...pause, nextDue: stepsLeft({ ...clock, ...pause })[0]?.due ?? null };
}

/** Whether it stands still on this day. */
export function isPaused({ pausedUntil }: Pick<ClockEntity, 'pausedUntil'>, today: string): boolean {
  return pausedUntil !== null && pausedUntil > today;
}

/** Working days by which its steps are put off. */
function putOff({ pausedAt, pausedUntil, pausedDays }: Running): number {
  if (pausedAt === null || pausedUntil === null) return pausedDays;
  return pausedDays + Math.max(0, workingDaysBetween(pausedAt, noonOf(pausedUntil)));
}

function earlier(day: string | null, other: string): string | null {
  return day !== null && day > other ? other : day;
}

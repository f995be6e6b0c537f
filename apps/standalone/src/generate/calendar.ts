import type { ClockPolicyName } from '@idea-map/contracts';
import { dueOf, isWorkingDay, londonDay } from '@idea-map/runtime';
import { DAY } from './rhythm.js';

const LAST_HOUR = 23 * 3_600_000;

/**
 * The working days of a span, counted once, for a million questions about them: the same answers as those of
 * libs/runtime, which walks from day to day.
 */
export class Calendar {
  private readonly first: number;
  /** How many working days there are before each day's end. */
  private readonly until: Int32Array;
  /** Of each policy, by the day from which it counts. */
  private readonly due = new Map<ClockPolicyName, Map<number, Date>>();

  /** From and to in milliseconds. */
  constructor(from: number, to: number) {
    this.first = Math.floor(from / DAY) - 1;
    this.until = new Int32Array(Math.floor(to / DAY) - this.first + 2);
    for (let at = 1; at < this.until.length; at++) {
      this.until[at] = (this.until[at - 1] ?? 0) + (isWorkingDay(isoDay(this.first + at)) ? 1 : 0);
    }
  }

  isWorkingDay(at: Date): boolean {
    const day = dayOf(at);
    return this.countAt(day) > this.countAt(day - 1);
  }

  /** Working days that begin after the London day of `from`, up to and with that of `to`. */
  workingDaysBetween(from: Date, to: Date): number {
    return this.countAt(dayOf(to)) - this.countAt(dayOf(from));
  }

  /** When the first step of a clock policy is due that starts at a time. */
  dueOf(policy: ClockPolicyName, from: Date): Date {
    const ofPolicy = this.due.get(policy) ?? new Map<number, Date>();
    this.due.set(policy, ofPolicy);
    const day = dayOf(from);
    const known = ofPolicy.get(day) ?? dueOf(policy, from);
    ofPolicy.set(day, known);
    return known;
  }

  private countAt(day: number): number {
    const count = this.until[day - this.first];
    if (count === undefined) throw new RangeError(`${isoDay(day)} is beyond this calendar.`);
    return count;
  }
}

/** The London day of an instant, counted from 1 January 1970. Only in its last hour can it be another than in UTC. */
function dayOf(at: Date): number {
  const time = at.getTime();
  const day = Math.floor(time / DAY);
  return time - day * DAY < LAST_HOUR ? day : Date.parse(londonDay(at)) / DAY;
}

function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

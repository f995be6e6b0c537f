import type { Move, Stage } from '@idea-map/contracts';
import { standings } from '../../../intake/src/stages.js';
import type { Calendar } from './calendar.js';
import { journeys, type Journey, type Leg } from './journeys.data.js';
import { weighted, type Random } from './random.js';
import { DAY } from './rhythm.js';

const HOUR = 3_600_000;
/** How much the days of a leg differ from idea to idea: the standard deviation of their logarithm. */
const SPREAD = 0.9;

export interface Moved {
  readonly move: Move;
  readonly stage: Stage;
  readonly by: Leg['by'];
  readonly at: Date;
}

const anyWay = weighted(journeys.map((journey) => [journey, journey.weight] as const));
/** The shortest way to each stage. */
const ways = new Map<Stage, Journey>();
for (const journey of journeys) {
  const end = journey.legs.at(-1)?.stage ?? journey.from;
  if ((ways.get(end)?.legs.length ?? Infinity) > journey.legs.length) ways.set(end, journey);
}

/** Every stage that an idea can have come to. */
export const reachable: readonly Stage[] = [...ways.keys()];

export interface Course {
  /** In milliseconds: when it was submitted, and when all is told. */
  readonly from: number;
  readonly end: number;
  readonly calendar: Calendar;
}

/**
 * What happened to an idea, beginning with its submission. With a stage to reach, it reaches that in the time there is.
 */
export function journeyOf({ from, end, calendar }: Course, random: Random, reach?: Stage): Moved[] {
  const journey = (reach && ways.get(reach)) ?? anyWay(random);
  const moved: Moved[] = [{ move: 'SUBMIT', stage: journey.from, by: 'AUTHOR', at: new Date(from) }];
  let at = from;
  for (const [place, leg] of journey.legs.entries()) {
    const latest = reach ? at + Math.floor((end - at) / (journey.legs.length - place + 1)) : end;
    const wanted = at + random.logNormal(leg.days, SPREAD) * DAY;
    if (wanted >= latest && !reach) break;
    const done =
      leg.by === 'AUTHOR' ? Math.floor(wanted) : atWork(Math.min(wanted, latest), calendar, random);
    at = Math.min(Math.max(done, at + 1 + random.below(HOUR)), latest);
    if (at >= end) break;
    moved.push({ move: leg.move, stage: leg.stage, by: leg.by, at: new Date(at) });
  }
  return moved;
}

/** In the office hours of the next working day. */
function atWork(at: number, calendar: Calendar, random: Random): number {
  let midnight = Math.floor(at / DAY) * DAY;
  while (!calendar.isWorkingDay(new Date(midnight))) midnight += DAY;
  return midnight + 8 * HOUR + random.below(9 * HOUR);
}

/** When the next step is due where an idea stands; null where no clock runs. */
export function dueAfter(moved: readonly Moved[], calendar: Calendar, random: Random): Date | null {
  const last = moved.at(-1);
  const policy = last && standings[last.stage].policy;
  if (!policy) return null;
  // A claim leaves it in its stage, and the clock goes on.
  const entered = moved.findLast((one, at) => moved[at - 1]?.stage !== one.stage) ?? last;
  const from = entered.at.getTime() + daysToTheDayNamed(last.stage, random) * DAY;
  return calendar.dueOf(policy, new Date(from));
}

/** A review, the start of a test and its end each have a day of their own, named beforehand. */
function daysToTheDayNamed(stage: Stage, random: Random): number {
  switch (stage) {
    case 'PARKED':
      return 60 + random.below(120);
    case 'SELECTED_FOR_TEST':
      return 20 + random.below(70);
    case 'IN_TEST':
      return 90 + random.below(120);
    default:
      return 0;
  }
}

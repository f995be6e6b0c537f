import type { Random } from './random.js';

export const DAY = 86_400_000;
const HOUR = 3_600_000;
const DAYS_IN_A_MONTH = 30.44;
const DAYS_BETWEEN_CAMPAIGNS = 150;
const CAMPAIGN_DAYS = 10;

/** From Sunday. */
const weekdays = [0.4, 1.15, 1.2, 1.15, 1.1, 0.9, 0.45];
/** From January: fewer in August and at the end of the year. */
const months = [1.05, 1.1, 1.15, 1, 1.05, 1.1, 0.9, 0.7, 1.1, 1.15, 1.05, 0.65];
/** From midnight UTC; the last hour of the day is left out, which in summer is the next day in London. */
const hours = [2, 2, 2, 3, 3, 3, 5, 7, 8, 9, 10, 9, 7, 9, 10, 9, 7, 6, 5, 5, 5, 4, 4];

export interface Span {
  /** Midnight UTC, in milliseconds: everything is earlier. */
  readonly end: number;
  readonly months: number;
}

/**
 * When so many ideas came in, oldest first, in milliseconds: fewer at weekends and in summer, many in a campaign, more
 * in these years than in those.
 */
export function* submissionTimes(
  count: number,
  { end, months: span }: Span,
  random: Random,
): Generator<number> {
  const days = Math.max(1, Math.round(span * DAYS_IN_A_MONTH));
  const start = end - days * DAY;
  const weights = Array.from({ length: days }, (_, day) => weightOf(start, { day, days }, random));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let [sum, done] = [0, 0];
  for (const [day, weight] of weights.entries()) {
    sum += weight;
    const due = day === days - 1 ? count : Math.round((sum / total) * count);
    yield* timesOf(start + day * DAY, due - done, random);
    done = due;
  }
}

function weightOf(start: number, { day, days }: { day: number; days: number }, random: Random): number {
  const date = new Date(start + day * DAY);
  const usual = (weekdays[date.getUTCDay()] ?? 1) * (months[date.getUTCMonth()] ?? 1);
  const growth = 0.6 + 0.8 * (day / days);
  const sinceCampaign = day % DAYS_BETWEEN_CAMPAIGNS;
  const campaign = sinceCampaign < CAMPAIGN_DAYS ? 1 + 4 * Math.exp(-sinceCampaign / 3) : 1;
  return usual * growth * campaign * (0.8 + 0.4 * random.next());
}

function timesOf(midnight: number, count: number, random: Random): number[] {
  return Array.from({ length: count }, () => midnight + timeOfDay(random)).sort((a, b) => a - b);
}

const slots = hours.flatMap((weight, hour) => Array.from({ length: weight }, () => hour));

function timeOfDay(random: Random): number {
  return random.pick(slots) * HOUR + random.below(HOUR);
}

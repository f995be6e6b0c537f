const DURATION = /^([+-])?P(?=\d|T\d)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const londonDays = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

let lastHour = { hour: NaN, day: '' };

/** The calendar day on which an instant falls in England and Wales, ISO 8601: `2026-03-29`. */
export function londonDay(instant: Date): string {
  // London's days begin at full hours of UTC, and most who ask are of the same hour.
  const hour = Math.floor(instant.getTime() / HOUR);
  if (hour !== lastHour.hour) lastHour = { hour, day: londonDays.format(instant) };
  return lastHour.day;
}

/** The calendar day so many days after one, or before it for a negative number: `2026-03-01` is one after `2026-02-28`. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

const londonHours = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  hourCycle: 'h23',
});

/**
 * The instant of a full hour of a London day, summer or winter. The clocks change at night, so for hours from 3 to 22
 * one look at London's hour settles the offset.
 */
export function londonInstant(day: string, hour: number): Date {
  const asInWinter = new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
  const ahead = Number(londonHours.format(asInWinter)) - hour;
  return new Date(asInWinter.getTime() - ahead * HOUR);
}

/** Noon in winter, one o'clock in summer: an instant that is of this day in London whatever the clocks do. */
export function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

/**
 * Milliseconds of an ISO 8601 duration of weeks, days, hours, minutes and seconds: `P3D`, `-P1D`,
 * `P1DT2H30M`. A day is 24 hours here.
 * @throws Error with a sentence on what is wrong; years and months have no one length and are refused.
 */
export function parseDuration(text: string): number {
  const found = DURATION.exec(text.trim());
  if (!found) throw new Error(refusal(text));
  const [sign, ...amounts] = found.slice(1);
  const units = [7 * DAY, DAY, HOUR, MINUTE, SECOND];
  const total = units.reduce((sum, unit, place) => sum + unit * Number(amounts[place] ?? 0), 0);
  return sign === '-' && total > 0 ? -total : total;
}

function refusal(text: string): string {
  const ambiguous = /^[+-]?P[^T]*\d[YM]/.test(text.trim());
  return ambiguous
    ? 'Years and months have no one length: write the duration in weeks, days or hours, such as P30D.'
    : 'This is not an ISO 8601 duration such as P3D, PT2H or P1DT2H30M.';
}

/**
 * The application's clock: whatever asks for the time asks it, so that a whole system can be tried on another
 * day. `shift` is milliseconds added to the machine's time.
 */
export class Clock {
  constructor(private readonly shift = 0) {}

  /** A clock for tests that stands still until its `at` is set. */
  static fixed(at: Date | string): FixedClock {
    return new FixedClock(new Date(at));
  }

  now(): Date {
    return new Date(Date.now() + this.shift);
  }

  /** Today in England and Wales, ISO 8601. */
  today(): string {
    return londonDay(this.now());
  }
}

/** Stands at `at`, which a test may set or move on. */
export class FixedClock extends Clock {
  constructor(public at: Date) {
    super();
  }

  override now(): Date {
    return new Date(this.at);
  }

  /** Moves on by an ISO 8601 duration. */
  pass(duration: string): void {
    this.at = new Date(this.at.getTime() + parseDuration(duration));
  }
}

import { bankHolidays } from './bank-holidays.generated.js';
import { daysAfter, londonDay, londonInstant } from './clock.js';

/** The hour in London at which what is due on a day is due. */
export const CLOSE_OF_DAY = 17;

/**
 * Whether a calendar day (`2026-12-28`) is worked in England and Wales: Monday to Friday, less bank holidays
 * and their substitutes. The two nations keep the same ones (Banking and Financial Dealings Act 1971,
 * Schedule 1). Before 2000 and from 2100 on no bank holidays are known, so every weekday is worked.
 */
export function isWorkingDay(day: string): boolean {
  const weekday = new Date(day).getUTCDay();
  const holidays = bankHolidays[day.slice(0, 4)] ?? '';
  return weekday !== 0 && weekday !== 6 && !holidays.includes(day.slice(5));
}

/**
 * When something is due so many working days after `from`: 17:00 in London, summer or winter, on the last of
 * them. The day of `from` itself is not counted, as with statutory periods, so what comes on a Saturday has
 * its first working day on Monday. None means that very day, or the next working day where it is none.
 * @param days a whole number, 0 or more
 */
export function addWorkingDays(from: Date, days: number): Date {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`Not a number of working days: ${days}`);
  let day = londonDay(from);
  if (days === 0) while (!isWorkingDay(day)) day = daysAfter(day, 1);
  for (let left = days; left > 0;) {
    day = daysAfter(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return londonInstant(day, CLOSE_OF_DAY);
}

/**
 * How many working days begin after the London day of `from`, up to and with that of `to`: 0 within a day, 1
 * from any time on Friday to any time on Monday; negative where `to` is the earlier. `addWorkingDays(from,
 * n)` is n from `from` for every n above 0.
 */
export function workingDaysBetween(from: Date, to: Date): number {
  if (to < from) return 0 - workingDaysBetween(to, from);
  const last = londonDay(to);
  let count = 0;
  for (let day = londonDay(from); day < last;) {
    day = daysAfter(day, 1);
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}

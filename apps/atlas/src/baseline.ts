import { addWorkingDays, londonDay, noonOf } from '@idea-map/runtime';
import type { MilestoneRow } from './breakdown.js';

/** How a milestone row of one day of submission is. */
export interface DayRow extends MilestoneRow {
  readonly day: string;
}

/** The last day of the month after this one (`2026-03`): most of what came in it has been answered by then. */
export function baselineDay(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number + 1, 0)).toISOString().slice(0, 10);
}

/** What had been reached by the end of a day; what was reached later still waits. */
export function asOf(day: string, rows: readonly DayRow[]): MilestoneRow[] {
  return rows.map(({ day: submitted, days, ...row }) => ({
    ...row,
    days: days !== null && reachedOn(submitted, days) <= day ? days : null,
  }));
}

function reachedOn(submitted: string, days: number): string {
  return days === 0 ? submitted : londonDay(addWorkingDays(noonOf(submitted), days));
}

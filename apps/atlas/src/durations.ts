import type { DurationsView } from '@idea-map/contracts';

/** How many took so many working days. */
export interface Waits {
  readonly days: number;
  readonly n: number;
}

export const none: DurationsView = { n: 0, median: null, p90: null };

/**
 * How many, their median and their ninth decile; null where there are none. Between two values it interpolates, as
 * PostgreSQL's percentile_cont does, to a hundredth of a day: from a few dozen counts, where that would sort every value.
 */
export function durationsOf(waits: readonly Waits[]): DurationsView {
  const sorted = [...waits].sort((a, b) => a.days - b.days);
  const n = sorted.reduce((sum, one) => sum + one.n, 0);
  return n === 0
    ? none
    : { n, median: quantile(sorted, 0.5 * (n - 1)), p90: quantile(sorted, 0.9 * (n - 1)) };
}

/** The value at a place, counted from 0; a place between two is between their values. */
function quantile(sorted: readonly Waits[], place: number): number {
  const low = valueAt(sorted, Math.floor(place));
  const value = low + (valueAt(sorted, Math.ceil(place)) - low) * (place - Math.floor(place));
  return Math.round(value * 100) / 100;
}

function valueAt(sorted: readonly Waits[], place: number): number {
  let before = 0;
  for (const { days, n } of sorted) {
    before += n;
    if (place < before) return days;
  }
  return sorted.at(-1)?.days ?? 0;
}

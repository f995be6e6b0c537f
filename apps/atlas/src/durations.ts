import type { DurationsView } from '@idea-map/contracts';

export const none: DurationsView = { n: 0, median: null, p90: null };

/** The columns for the durations in a column of working days: how many, their median and their ninth decile. */
export function durationsSql(column: string, name: string): string {
  return `count(${column})::int as ${name}_n,
    percentile_cont(0.5) within group (order by ${column}) as ${name}_median,
    percentile_cont(0.9) within group (order by ${column}) as ${name}_p90`;
}

/** Reads them back from a row. */
export function durationsOf(row: Readonly<Record<string, unknown>> | undefined, name: string): DurationsView {
  const n = row?.[`${name}_n`];
  if (!n) return none;
  return { n: Number(n), median: Number(row[`${name}_median`]), p90: Number(row[`${name}_p90`]) };
}

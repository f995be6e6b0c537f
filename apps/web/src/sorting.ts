import { nameIn } from './language.js';
import type { ForceRow } from './national-map.js';
import type { Words } from './words.js';

export const columns = ['name', 'region', 'count'] as const;
export type Column = (typeof columns)[number];
export interface Sort {
  readonly by: Column;
  readonly descending: boolean;
}

/** By name, unless the address asks otherwise: forces are never ranked, but a reader may sort. */
export function sortOf({ sort, order }: Readonly<Record<string, unknown>>): Sort {
  return { by: columns.find((column) => column === sort) ?? 'name', descending: order === 'desc' };
}

/** What a column's heading does: turns its own order about; else names from A, counts from the most. */
export function nextSort(column: Column, now: Sort): Sort {
  return { by: column, descending: column === now.by ? !now.descending : column === 'count' };
}

/** The rows in that order; those that are alike in it by name. */
export function sorted<Row extends ForceRow>(
  rows: readonly Row[],
  { by, descending }: Sort,
  words: Words,
): Row[] {
  const byName = (a: ForceRow, b: ForceRow) =>
    words.compare(nameIn(a, words.language), nameIn(b, words.language));
  const compare = {
    name: byName,
    region: (a: ForceRow, b: ForceRow) => words.compare(words.region(a.region), words.region(b.region)),
    count: (a: ForceRow, b: ForceRow) => a.count - b.count,
  }[by];
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => sign * compare(a, b) || byName(a, b));
}

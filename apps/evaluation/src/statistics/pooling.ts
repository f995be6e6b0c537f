import type { Spread } from './mean-difference.js';
import type { Counted } from './rate-ratio.js';
import type { Share } from './risk-ratio.js';

export function pooledCounts(counts: readonly Counted[]): Counted {
  return { events: sum(counts, ({ events }) => events), exposure: sum(counts, ({ exposure }) => exposure) };
}

export function pooledShares(shares: readonly Share[]): Share {
  return { events: sum(shares, ({ events }) => events), n: sum(shares, ({ n }) => n) };
}

/** The mean and spread of all values of several groups: Σ(n−1)s² and Σn(m−M)² over n−1. */
export function pooledSpreads(groups: readonly Spread[]): Spread {
  const n = sum(groups, (group) => group.n);
  const mean = sum(groups, (group) => group.n * group.mean) / n;
  const squares = sum(groups, (group) => (group.n - 1) * group.sd ** 2 + group.n * (group.mean - mean) ** 2);
  return { n, mean, sd: n > 1 ? Math.sqrt(squares / (n - 1)) : 0 };
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((so, item) => so + of(item), 0);
}

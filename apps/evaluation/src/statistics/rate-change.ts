import { isMissing, type Estimate, type Figure } from './estimate.js';
import { logRateRatio, NO_EXPOSURE, ZERO_COUNT, type Counted } from './rate-ratio.js';

/** One site before and after. */
export interface CountedSite {
  readonly before: Counted;
  readonly after: Counted;
}

const STEPS = 50;

/**
 * The logarithm of the ratio of rates after to before that an arm's sites have in common, each site with a level of its own:
 * the Poisson model with a factor for each site. Given a site's total, its count afterwards is binomial, so the ratio solves
 * sum(after) = sum(total × share), and its variance is 1 / sum(total × share × (1 − share)). McCullagh and Nelder, Generalized
 * Linear Models, 2nd ed., 6.4.
 */
export function logRateChange(sites: readonly CountedSite[]): Figure {
  if (sites.some(({ before, after }) => before.exposure <= 0 || after.exposure <= 0)) {
    return { missing: NO_EXPOSURE };
  }
  const start = logRateRatio(
    summed(sites.map(({ after }) => after)),
    summed(sites.map(({ before }) => before)),
  );
  if (isMissing(start) || start.cautions.includes(ZERO_COUNT) || sites.length === 1) return start;
  return { ...solved(sites, start.value), cautions: [] };
}

/** What a site's count after would be, were the arm's ratio exactly its own. */
export function expectedAfter({ before, after }: CountedSite, logRatio: number): number {
  return (before.events + after.events) * shareAfter({ before, after }, logRatio);
}

/** What part each site has in its arm's ratio: its share of the information, total × share × (1 − share). */
export function weightsOfChange(sites: readonly CountedSite[]): number[] {
  const change = logRateChange(sites);
  if (isMissing(change)) return sites.map(() => 1 / sites.length);
  const parts = sites.map((site) => expectedAfter(site, change.value) * (1 - shareAfter(site, change.value)));
  const all = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / all);
}

function solved(sites: readonly CountedSite[], start: number): Pick<Estimate, 'value' | 'variance'> {
  const observed = sites.reduce((sum, { after }) => sum + after.events, 0);
  let value = start;
  let information = 0;
  for (let step = 0; step < STEPS; step++) {
    const expected = sites.reduce((sum, site) => sum + expectedAfter(site, value), 0);
    information = sites.reduce(
      (sum, site) => sum + expectedAfter(site, value) * (1 - shareAfter(site, value)),
      0,
    );
    const change = (observed - expected) / information;
    value += Math.max(-1, Math.min(1, change));
    if (Math.abs(change) < 1e-12) break;
  }
  return { value, variance: 1 / information };
}

function shareAfter({ before, after }: CountedSite, logRatio: number): number {
  const odds = (Math.exp(logRatio) * after.exposure) / before.exposure;
  return odds / (1 + odds);
}

function summed(counts: readonly Counted[]): Counted {
  return counts.reduce((sum, { events, exposure }) => ({
    events: sum.events + events,
    exposure: sum.exposure + exposure,
  }));
}

import { normalQuantile } from './distributions.js';

/** Five per cent significance, two-sided, and 80 per cent power. */
const ALPHA = normalQuantile(0.975);
const POWER = normalQuantile(0.8);
const REACH = ALPHA + POWER;

/** What is expected of one arm. `groups` is 2, or 4 for before and after in two arms. */
export interface Expected {
  readonly n: number;
  readonly groups: 2 | 4;
  /** Whether the good change is downwards. */
  readonly down: boolean;
}

/** The smallest g that would be seen: (z + z)√(k/n), k groups of n. Cohen, Statistical Power Analysis (1988), 2.4. */
export function detectableG({ n, groups }: Expected): number | null {
  return n > 0 ? REACH * Math.sqrt(groups / n) : null;
}

/** The smallest rate ratio that would be seen: |log R| = (z + z)√(1/e + 1/eR), e events expected without a change. */
export function detectableRateRatio(events: number, { groups, down }: Expected): number | null {
  if (events <= 0) return null;
  const before = groups === 4 ? 2 / events : 0;
  return nearest(down, (ratio) => {
    return Math.abs(Math.log(ratio)) >= REACH * Math.sqrt(1 / events + 1 / (events * ratio) + before);
  });
}

/**
 * The smallest risk ratio that would be seen, from the shares p and q: |p − q|√n = z√(2r(1−r)) + z√(p(1−p) + q(1−q)), r their
 * mean. Fleiss, Statistical Methods for Rates and Proportions, 2nd ed. (1981), 3.2. Before and after in two arms take twice
 * the n. Null where no change could be large enough.
 */
export function detectableRiskRatio(share: number, { n, groups, down }: Expected): number | null {
  if (share <= 0 || share >= 1 || n <= 0) return null;
  const effective = groups === 4 ? n / 2 : n;
  return nearest(down, (ratio) => {
    const other = share * ratio;
    if (other >= 1) return false;
    const mean = (share + other) / 2;
    const reach =
      ALPHA * Math.sqrt(2 * mean * (1 - mean)) + POWER * Math.sqrt(share * (1 - share) + other * (1 - other));
    return Math.abs(share - other) * Math.sqrt(effective) >= reach;
  });
}

const STRIDE = 0.01;
const FARTHEST = 8;

/** The first ratio from 1 on that would be seen; null where none is up to e⁸ or e⁻⁸. */
function nearest(down: boolean, seen: (ratio: number) => boolean): number | null {
  const at = (distance: number) => Math.exp(down ? -distance : distance);
  let far = STRIDE;
  while (far < FARTHEST && !seen(at(far))) far += STRIDE;
  if (far >= FARTHEST) return null;
  let near = far - STRIDE;
  for (let step = 0; step < 50; step++) {
    const middle = (near + far) / 2;
    if (seen(at(middle))) far = middle;
    else near = middle;
  }
  return at(far);
}

import type { PlannedOutcome } from '@idea-map/contracts';
import { detectableG, detectableRateRatio, detectableRiskRatio } from './statistics/detectable-effect.js';

/**
 * The smallest effect on an outcome that a test would see, on the scale of the effect; null without the expected figures.
 * A baseline is what is expected of one arm: events for one of `expectedN`, a share from 0 to 1, or a mean.
 */
export function minimumDetectableEffect(outcome: PlannedOutcome, groups: 2 | 4): number | null {
  const { kind, direction, expectedN: n, expectedBaseline: baseline } = outcome;
  if (n === null) return null;
  const expected = { n, groups, down: direction === 'LOWER_IS_BETTER' };
  if (kind === 'MEAN') return detectableG(expected);
  if (baseline === null) return null;
  return kind === 'COUNT_RATE'
    ? detectableRateRatio(baseline * n, expected)
    : detectableRiskRatio(baseline, expected);
}

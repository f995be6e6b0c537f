import type { CriterionView, ScoreIdea } from '@idea-map/contracts';
import { readFreeTextWith, FieldChecks } from '@idea-map/check';
import { BadInput } from '@idea-map/runtime';

const MOST = 4;

export interface Given {
  readonly criterion: string;
  readonly score: number;
  readonly why: string;
}

/**
 * The weighted score, 0 to 100: the mean of the scores by weight, as a share of the best. Null until every criterion
 * has one. Rounded to a hundredth, so that equal ideas are equal.
 */
export function priorityOf(
  criteria: readonly Pick<CriterionView, 'id' | 'weight'>[],
  scores: ReadonlyMap<string, number>,
): number | null {
  if (criteria.length === 0 || criteria.some(({ id }) => !scores.has(id))) return null;
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const got = criteria.reduce((sum, { id, weight }) => sum + weight * (scores.get(id) ?? 0), 0);
  return Math.round((got / (weights * MOST)) * 10_000) / 100;
}

/** @throws BadInput naming each score that is none: an unknown criterion, one twice, not 0 to 4, or without a why */
export function readScores(asked: ScoreIdea['scores'], criteria: readonly CriterionView[]): Given[] {
  const checks = new FieldChecks();
  const seen = new Set<string>();
  const scores = asked.map(({ criterion, score, why }, place) => {
    const field = `scores.${place}`;
    if (!criteria.some(({ id }) => id === criterion)) {
      checks.add(`${field}.criterion`, 'UNKNOWN', 'This idea is not scored by a criterion of this name.');
    } else if (seen.has(criterion)) {
      checks.add(`${field}.criterion`, 'TWICE', 'This criterion is given twice.');
    }
    seen.add(criterion);
    if (score < 0 || score > MOST) checks.add(`${field}.score`, 'OUT_OF_RANGE', 'A score is 0 to 4.');
    return {
      criterion,
      score,
      why: readFreeTextWith(checks, { field: `${field}.why`, given: why, name: 'A sentence why' }),
    };
  });
  if (scores.length === 0) checks.add('scores', 'REQUIRED', 'Give at least one score.');
  if (checks.errors.length > 0) throw new BadInput(checks.errors);
  return scores;
}

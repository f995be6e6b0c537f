import { priorityOf } from '../../../triage/src/scoring.js';
import type { Criteria } from './nation.js';
import type { Random } from './random.js';
import { whys } from './sharing-phrases.data.js';

/** A row of triage's table of scores, which has no entity. */
export interface ScoreRow {
  readonly id: string;
  readonly ideaId: string;
  readonly setId: string;
  readonly criterion: string;
  readonly score: number;
  readonly why: string;
  readonly by: string;
  readonly at: Date;
  readonly replacedAt: null;
}

export interface Scored {
  readonly rows: readonly ScoreRow[];
  /** Null until something was scored. */
  readonly set: string | null;
  /** 0 to 100; null until every criterion has a score. */
  readonly priority: number | null;
}

/** The scores that somebody gave at once by the first `count` criteria: ideas are good or less good in most of them. */
export function scored(
  { set, criteria }: Criteria,
  { ideaId, count, by, at }: { ideaId: string; count: number; by: string; at: Date },
  random: Random,
): Scored {
  const merit = random.next();
  const rows = criteria.slice(0, count).map(({ id: criterion }): ScoreRow => {
    const score = Math.min(4, Math.floor(5 * (0.6 * merit + 0.4 * random.next())));
    const why = random.pick(whys[score] ?? ['']);
    const id = random.uuid(at.getTime());
    return { id, ideaId, setId: set, criterion, score, why, by, at, replacedAt: null };
  });
  const scores = new Map(rows.map(({ criterion, score }) => [criterion, score]));
  return { rows, set: rows.length > 0 ? set : null, priority: priorityOf(criteria, scores) };
}

import type { CaseView, CriterionView, ScoreView } from '@idea-map/contracts';
import type { KnownIdea } from './known-idea.entity.js';
import type { TriageCaseEntity } from './triage-case.entity.js';

export type ScoreRow = Omit<CriterionView, 'id'> & {
  readonly ideaId: string;
  readonly criterion: string;
  readonly score: number;
  readonly why: string;
};

/** A case to show. An idea is scored blind: until it is, its author is not shown with it, nor a national one's force. */
export function caseView(
  held: TriageCaseEntity,
  idea: Pick<KnownIdea, 'priority'>,
  { scores, now }: { scores: readonly ScoreView[]; now: Date },
): CaseView {
  const blind = held.state !== 'DECIDED' && idea.priority === null;
  return {
    id: held.id,
    ideaId: held.ideaId,
    level: held.level,
    queue: held.queue,
    state: held.state,
    brokerId: held.broker,
    openedAt: held.openedAt.toISOString(),
    due: held.dueAt && held.dueAt.toISOString(),
    overdue: held.dueAt !== null && held.dueAt < now,
    scores: [...scores],
    priority: idea.priority,
    decision: held.decision,
    reason: held.reason,
    hides: { author: blind, force: blind && held.level === 'NATIONAL' },
  };
}

export function scoreView(row: ScoreRow): ScoreView {
  const { criterion: id, name, nameCy, question, questionCy, weight, score, why } = row;
  return { criterion: { id, name, nameCy, question, questionCy, weight }, score, why };
}

import type { EvaluationRequestView } from '@idea-map/contracts';
import type { EvaluationRequestEntity } from './evaluation-request.entity.js';

export function requestView(
  asked: Omit<EvaluationRequestEntity, 'askedBy'>,
  now: Date,
): EvaluationRequestView {
  const { id, ideaId, force, need, answer, answeredBy } = asked;
  return {
    ...{ id, ideaId, force, need, answer, answeredBy },
    askedAt: asked.askedAt.toISOString(),
    due: asked.due.toISOString(),
    overdue: asked.answeredAt === null && asked.due < now,
    answeredAt: asked.answeredAt?.toISOString() ?? null,
  };
}

import { Injectable } from '@nestjs/common';
import type {
  EvaluationAnswered,
  EvaluationRequested,
  EvidenceUnderReview,
  TestCompleted,
} from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { ClocksService } from './clocks/clocks.service.js';
import { evaluationAnswered, evaluationRequested, testCompleted } from './clocks/learning-lines.js';
import { KnownIdea } from './known-idea.entity.js';
import { HappeningsService } from './notices/happenings.service.js';

/** The clocks that tests and evidence start and stop, and whom they concern. */
@Injectable()
export class LearningService {
  constructor(
    private readonly clocks: ClocksService,
    private readonly happenings: HappeningsService,
  ) {}

  async completed(event: TestCompleted, tx: Transaction): Promise<void> {
    const idea = await tx.find(KnownIdea, { ideaId: event.ideaId });
    await this.clocks.apply(testCompleted(event, idea?.stage ?? null), tx);
  }

  async requested(event: EvaluationRequested, tx: Transaction): Promise<void> {
    await this.clocks.apply(evaluationRequested(event), tx);
    const { ideaId } = event;
    const idea = await tx.find(KnownIdea, { ideaId });
    const told = { kind: 'EVALUATION_REQUESTED', tier: 'EVALUATOR', force: null } as const;
    if (idea) await this.happenings.tellTier({ idea, ...told }, tx);
  }

  async answered(event: EvaluationAnswered, tx: Transaction): Promise<void> {
    await this.clocks.apply(evaluationAnswered(event), tx);
    const { ideaId, force } = event;
    const idea = await tx.find(KnownIdea, { ideaId });
    const told = { kind: 'EVALUATION_ANSWERED', tier: 'BROKER', force } as const;
    if (idea) await this.happenings.tellTier({ idea, ...told }, tx);
  }

  /** The editor who published it; its review date is told by its clock. */
  async underReview({ ideaId, because, editor }: EvidenceUnderReview, tx: Transaction): Promise<void> {
    if (because === 'REVIEW_DATE') return;
    const idea = await tx.find(KnownIdea, { ideaId });
    if (idea) await this.happenings.tell({ idea, kind: 'UNDER_REVIEW', recipients: [editor] }, tx);
  }
}

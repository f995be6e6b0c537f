import { Injectable } from '@nestjs/common';
import type { EvaluationAnswered, EvaluationRequested, EvidenceUnderReview } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { KnownIdea } from './known-idea.entity.js';
import { HappeningsService } from './notices/happenings.service.js';

/** Tells those whom tests and evidence concern. */
@Injectable()
export class LearningService {
  constructor(private readonly happenings: HappeningsService) {}

  async requested({ ideaId }: EvaluationRequested, tx: Transaction): Promise<void> {
    const idea = await tx.find(KnownIdea, { ideaId });
    const told = { kind: 'EVALUATION_REQUESTED', tier: 'EVALUATOR', force: null } as const;
    if (idea) await this.happenings.tellTier({ idea, ...told }, tx);
  }

  async answered({ ideaId, force }: EvaluationAnswered, tx: Transaction): Promise<void> {
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

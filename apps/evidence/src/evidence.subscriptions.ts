import { Controller } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Hears } from '@idea-map/messaging';
import { FactsService } from './facts.service.js';
import { ReviewsService } from './reviews.service.js';

/** What evidence hears. The dispatcher opens the transaction and writes the inbox row in it. */
@Controller()
export class EvidenceSubscriptions {
  constructor(
    private readonly facts: FactsService,
    private readonly reviews: ReviewsService,
  ) {}

  @Hears(contracts.IdeaSubmitted)
  onIdeaSubmitted(event: contracts.IdeaSubmitted, tx: Transaction): Promise<void> {
    return this.facts.idea(event, tx);
  }

  @Hears(contracts.IdeaRevised)
  onIdeaRevised(event: contracts.IdeaRevised, tx: Transaction): Promise<void> {
    return this.facts.idea(event, tx);
  }

  @Hears(contracts.IdeaMoved)
  async onIdeaMoved({ ideaId, stage }: contracts.IdeaMoved, tx: Transaction): Promise<void> {
    if (stage === 'IN_CHECK') await this.facts.held(ideaId, tx);
  }

  @Hears(contracts.IdeaWithdrawn)
  onIdeaWithdrawn({ ideaId }: contracts.IdeaWithdrawn, tx: Transaction): Promise<void> {
    return this.facts.held(ideaId, tx);
  }

  @Hears(contracts.TestCompleted)
  async onTestCompleted(event: contracts.TestCompleted, tx: Transaction): Promise<void> {
    await this.facts.tested(event, tx);
    await this.reviews.resultCame(event, tx);
  }

  @Hears(contracts.ForceResponded)
  onForceResponded(event: contracts.ForceResponded, tx: Transaction): Promise<void> {
    return this.facts.responded(event, tx);
  }

  @Hears(contracts.ClockStepFired)
  onClockStepFired(event: contracts.ClockStepFired, tx: Transaction): Promise<void> {
    return this.reviews.dateCame(event, tx);
  }
}

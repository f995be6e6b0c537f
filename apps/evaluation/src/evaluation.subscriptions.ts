import { Controller } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Hears } from '@idea-map/messaging';
import { FactsService } from './facts.service.js';

/** What evaluation hears. The dispatcher opens the transaction and writes the inbox row in it. */
@Controller()
export class EvaluationSubscriptions {
  constructor(private readonly facts: FactsService) {}

  @Hears(contracts.ForceSaved)
  onForceSaved(event: contracts.ForceSaved, tx: Transaction) {
    return this.facts.force(event, tx);
  }

  @Hears(contracts.IdeaSubmitted)
  onIdeaSubmitted(event: contracts.IdeaSubmitted, tx: Transaction) {
    return this.facts.idea(event, tx);
  }

  @Hears(contracts.IdeaRevised)
  onIdeaRevised(event: contracts.IdeaRevised, tx: Transaction) {
    return this.facts.idea(event, tx);
  }

  @Hears(contracts.IdeaRepublished)
  onIdeaRepublished(event: contracts.IdeaRepublished, tx: Transaction) {
    return this.facts.idea(event, tx);
  }

  @Hears(contracts.IdeaHeld)
  onIdeaHeld({ ideaId, stage }: contracts.IdeaHeld, tx: Transaction) {
    return this.facts.stands(ideaId, stage, tx);
  }

  @Hears(contracts.IdeaMoved)
  onIdeaMoved({ ideaId, stage }: contracts.IdeaMoved, tx: Transaction) {
    return this.facts.stands(ideaId, stage, tx);
  }

  @Hears(contracts.IdeaWithdrawn)
  onIdeaWithdrawn({ ideaId }: contracts.IdeaWithdrawn, tx: Transaction) {
    return this.facts.stands(ideaId, 'WITHDRAWN', tx);
  }

  @Hears(contracts.EvidencePublished)
  onEvidencePublished(event: contracts.EvidencePublished, tx: Transaction) {
    return this.facts.published(event, tx);
  }

  @Hears(contracts.EvidenceWithdrawn)
  onEvidenceWithdrawn({ entryId }: contracts.EvidenceWithdrawn, tx: Transaction) {
    return this.facts.published({ entryId, tests: [] }, tx);
  }
}

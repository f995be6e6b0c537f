import { Controller } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Clears, Hears } from '@idea-map/messaging';
import { CardsService } from './cards.service.js';
import { KnownForce } from './known-force.entity.js';
import { RebuildService } from './rebuild.service.js';

/** What atlas hears. The dispatcher opens the transaction and writes the inbox row in it. */
@Controller()
export class AtlasSubscriptions {
  constructor(
    private readonly cards: CardsService,
    private readonly rebuild: RebuildService,
  ) {}

  @Hears(contracts.IdeaSubmitted)
  onIdeaSubmitted(event: contracts.IdeaSubmitted, tx: Transaction) {
    return this.cards.submitted(event, tx);
  }

  @Hears(contracts.IdeaRevised)
  onIdeaRevised(event: contracts.IdeaRevised, tx: Transaction) {
    return this.cards.revised(event, tx);
  }

  @Hears(contracts.IdeaMoved)
  onIdeaMoved(event: contracts.IdeaMoved, tx: Transaction) {
    return this.cards.moved(event, tx);
  }

  @Hears(contracts.IdeaWithdrawn)
  onIdeaWithdrawn(event: contracts.IdeaWithdrawn, tx: Transaction) {
    return this.cards.withdrawn(event, tx);
  }

  @Clears('atlas')
  clear(what: contracts.TextRedacted, tx: Transaction) {
    return this.cards.cleared(what, tx);
  }

  @Hears(contracts.IdeaSupported)
  onIdeaSupported(event: contracts.IdeaSupported, tx: Transaction) {
    return this.cards.counted(event, tx);
  }

  @Hears(contracts.IdeaUnsupported)
  onIdeaUnsupported(event: contracts.IdeaUnsupported, tx: Transaction) {
    return this.cards.counted(event, tx);
  }

  @Hears(contracts.IdeaCommented)
  onIdeaCommented(event: contracts.IdeaCommented, tx: Transaction) {
    return this.cards.commented(event, tx);
  }

  @Hears(contracts.IdeaRepublished)
  onIdeaRepublished(event: contracts.IdeaRepublished, tx: Transaction) {
    return this.rebuild.republished(event, tx);
  }

  @Hears(contracts.RepublishingEnded)
  onRepublishingEnded(event: contracts.RepublishingEnded, tx: Transaction) {
    return this.rebuild.ended(event, tx);
  }

  @Hears(contracts.ClockPaused)
  onClockPaused(event: contracts.ClockPaused, tx: Transaction) {
    return this.cards.paused(event, tx);
  }

  @Hears(contracts.IdeaLocated)
  onIdeaLocated(event: contracts.IdeaLocated, tx: Transaction) {
    return this.cards.located(event, tx);
  }

  @Hears(contracts.ForceSaved)
  async onForceSaved(event: contracts.ForceSaved, tx: Transaction): Promise<void> {
    await (await tx.manager()).upsert(KnownForce, { ...event }, ['id']);
  }
}

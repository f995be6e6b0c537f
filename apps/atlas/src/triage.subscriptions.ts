import { Controller } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Hears } from '@idea-map/messaging';
import { CardsService } from './cards.service.js';
import { DocketDuesService } from './docket-dues.service.js';
import { MeritsService } from './merits.service.js';

/** What atlas hears of triage. Where an idea stands is intake's to say; decisions are heard to be seen at once. */
@Controller()
export class TriageSubscriptions {
  constructor(
    private readonly cards: CardsService,
    private readonly merits: MeritsService,
    private readonly docket: DocketDuesService,
  ) {}

  @Hears(contracts.IdeaClaimed)
  onIdeaClaimed(event: contracts.IdeaClaimed, tx: Transaction) {
    return this.cards.decided(event, tx);
  }

  @Hears(contracts.IdeaReturned)
  onIdeaReturned(event: contracts.IdeaReturned, tx: Transaction) {
    return this.cards.decided(event, tx);
  }

  @Hears(contracts.IdeaParked)
  onIdeaParked(event: contracts.IdeaParked, tx: Transaction) {
    return this.cards.decided(event, tx);
  }

  @Hears(contracts.IdeaClosed)
  onIdeaClosed(event: contracts.IdeaClosed, tx: Transaction) {
    return this.cards.decided(event, tx);
  }

  @Hears(contracts.IdeaSharedLocally)
  onIdeaSharedLocally(event: contracts.IdeaSharedLocally, tx: Transaction) {
    return this.cards.decided(event, tx);
  }

  @Hears(contracts.IdeaEscalated)
  onIdeaEscalated(event: contracts.IdeaEscalated, tx: Transaction) {
    return this.cards.decided(event, tx);
  }

  @Hears(contracts.IdeaSentBack)
  onIdeaSentBack(event: contracts.IdeaSentBack, tx: Transaction) {
    return this.cards.decided(event, tx);
  }

  @Hears(contracts.IdeaSharedNationally)
  async onIdeaSharedNationally(event: contracts.IdeaSharedNationally, tx: Transaction) {
    await this.merits.shared(event, tx);
    await this.cards.decided(event, tx);
  }

  @Hears(contracts.IdeaSelectedForTest)
  onIdeaSelectedForTest(event: contracts.IdeaSelectedForTest, tx: Transaction) {
    return this.cards.decided(event, tx);
  }

  @Hears(contracts.IdeaTagged)
  onIdeaTagged(event: contracts.IdeaTagged, tx: Transaction) {
    return this.merits.tagged(event, tx);
  }

  @Hears(contracts.ForceResponded)
  onForceResponded(event: contracts.ForceResponded, tx: Transaction) {
    return this.merits.responded(event, tx);
  }

  @Hears(contracts.DocketAdded)
  onDocketAdded(event: contracts.DocketAdded, tx: Transaction) {
    return this.docket.added(event, tx);
  }

  @Hears(contracts.DocketAnswered)
  onDocketAnswered(event: contracts.DocketAnswered, tx: Transaction) {
    return this.docket.answered(event, tx);
  }

  @Hears(contracts.DocketOutcomeRecorded)
  onDocketOutcomeRecorded(event: contracts.DocketOutcomeRecorded, tx: Transaction) {
    return this.docket.ended(event, tx);
  }

  @Hears(contracts.MeritsRepublished)
  async onMeritsRepublished(event: contracts.MeritsRepublished, tx: Transaction) {
    await this.merits.replaced(event, tx);
    await this.docket.replaced(event, tx);
  }
}

import { Controller } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Hears } from '@idea-map/messaging';
import { selectedForTest, sharedNationally } from './clocks/clock-lines.js';
import { ClocksService } from './clocks/clocks.service.js';
import { DecisionsService } from './decisions.service.js';
import { Quiet } from './quiet.js';

/** What reminders hears of triage. */
@Controller()
export class DecisionsSubscriptions {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly clocks: ClocksService,
    private readonly quiet: Quiet,
  ) {}

  @Hears(contracts.IdeaClaimed)
  onIdeaClaimed({ ideaId, broker }: contracts.IdeaClaimed, tx: Transaction) {
    this.quiet.heard();
    return this.decisions.holds(ideaId, broker, tx);
  }

  @Hears(contracts.IdeaAssigned)
  onIdeaAssigned({ ideaId, broker }: contracts.IdeaAssigned, tx: Transaction) {
    this.quiet.heard();
    return this.decisions.assigned(ideaId, broker, tx);
  }

  @Hears(contracts.CaseRequeued)
  onCaseRequeued({ ideaId }: contracts.CaseRequeued, tx: Transaction) {
    this.quiet.heard();
    return this.decisions.holds(ideaId, null, tx);
  }

  @Hears(contracts.IdeaSharedNationally)
  onIdeaSharedNationally(event: contracts.IdeaSharedNationally, tx: Transaction) {
    this.quiet.heard();
    return this.clocks.apply(sharedNationally(event), tx);
  }

  @Hears(contracts.IdeaSelectedForTest)
  onIdeaSelectedForTest(event: contracts.IdeaSelectedForTest, tx: Transaction) {
    this.quiet.heard();
    return this.clocks.apply(selectedForTest(event), tx);
  }

  @Hears(contracts.DisseminationDelivered)
  onDisseminationDelivered(event: contracts.DisseminationDelivered, tx: Transaction) {
    this.quiet.heard();
    return this.decisions.delivered(event, tx);
  }

  @Hears(contracts.ForceResponded)
  onForceResponded(event: contracts.ForceResponded, tx: Transaction) {
    this.quiet.heard();
    return this.decisions.responded(event, tx);
  }

  @Hears(contracts.DocketAdded)
  onDocketAdded(event: contracts.DocketAdded, tx: Transaction) {
    this.quiet.heard();
    return this.decisions.docketAdded(event, tx);
  }

  @Hears(contracts.DocketAnswered)
  onDocketAnswered(event: contracts.DocketAnswered, tx: Transaction) {
    this.quiet.heard();
    return this.decisions.docketAnswered(event, tx);
  }

  @Hears(contracts.DocketOutcomeRecorded)
  onDocketOutcomeRecorded(event: contracts.DocketOutcomeRecorded, tx: Transaction) {
    this.quiet.heard();
    return this.decisions.outcomeRecorded(event, tx);
  }

  @Hears(contracts.BrokersIntroduced)
  onBrokersIntroduced(event: contracts.BrokersIntroduced, tx: Transaction) {
    this.quiet.heard();
    return this.decisions.introduced(event, tx);
  }

  @Hears(contracts.PackSent)
  onPackSent(event: contracts.PackSent, tx: Transaction) {
    this.quiet.heard();
    return this.decisions.packSent(event, tx);
  }
}

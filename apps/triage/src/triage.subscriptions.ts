import { Controller } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Hears } from '@idea-map/messaging';
import { CasesService } from './cases.service.js';
import { ClockStepsService } from './clock-steps.service.js';
import { ForcesService } from './forces.service.js';
import { LikenessService } from './likeness/likeness.service.js';
import { MeritsService } from './merits.service.js';

/** What triage hears. The dispatcher opens the transaction and writes the inbox row in it. */
@Controller()
export class TriageSubscriptions {
  constructor(
    private readonly cases: CasesService,
    private readonly steps: ClockStepsService,
    private readonly forces: ForcesService,
    private readonly likeness: LikenessService,
    private readonly merits: MeritsService,
  ) {}

  @Hears(contracts.IdeaSubmitted)
  async onIdeaSubmitted(event: contracts.IdeaSubmitted, tx: Transaction): Promise<void> {
    await this.cases.submitted(event, tx);
    await this.likeness.said(event, tx);
  }

  @Hears(contracts.IdeaRevised)
  async onIdeaRevised(event: contracts.IdeaRevised, tx: Transaction): Promise<void> {
    await this.cases.revised(event, tx);
    await this.likeness.said(event, tx);
  }

  @Hears(contracts.IdeaMoved)
  async onIdeaMoved(event: contracts.IdeaMoved, tx: Transaction): Promise<void> {
    await this.cases.moved(event, tx);
    await this.likeness.moved(event, tx);
  }

  @Hears(contracts.IdeaWithdrawn)
  async onIdeaWithdrawn({ ideaId, version }: contracts.IdeaWithdrawn, tx: Transaction): Promise<void> {
    await this.cases.withdrawn(ideaId, tx);
    await this.likeness.cleared(ideaId, version, tx);
  }

  @Hears(contracts.IdeaRepublished)
  async onIdeaRepublished(event: contracts.IdeaRepublished, tx: Transaction): Promise<void> {
    await this.merits.sayAgain(event, tx);
    await this.likeness.said(event, tx);
  }

  @Hears(contracts.EvidencePublished)
  onEvidencePublished(event: contracts.EvidencePublished, tx: Transaction) {
    return this.likeness.published(event, tx);
  }

  @Hears(contracts.EvidenceWithdrawn)
  onEvidenceWithdrawn({ entryId, version }: contracts.EvidenceWithdrawn, tx: Transaction) {
    return this.likeness.cleared(entryId, version, tx);
  }

  @Hears(contracts.ForceSaved)
  onForceSaved(event: contracts.ForceSaved, tx: Transaction) {
    return this.forces.saved(event, tx);
  }

  @Hears(contracts.ClockStepFired)
  onClockStepFired(event: contracts.ClockStepFired, tx: Transaction) {
    return this.steps.fired(event, tx);
  }
}

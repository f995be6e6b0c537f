import { Controller } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Hears } from '@idea-map/messaging';
import { ClocksService } from './clocks/clocks.service.js';
import * as lines from './clocks/learning-lines.js';
import { LearningService } from './learning.service.js';
import { Quiet } from './quiet.js';

/** What reminders hears of tests and evidence. */
@Controller()
export class LearningSubscriptions {
  constructor(
    private readonly learning: LearningService,
    private readonly clocks: ClocksService,
    private readonly quiet: Quiet,
  ) {}

  @Hears(contracts.TestPlanned)
  onTestPlanned(event: contracts.TestPlanned, tx: Transaction) {
    this.quiet.heard();
    return this.clocks.apply(lines.testPlanned(event), tx);
  }

  @Hears(contracts.TestPlanAmended)
  onTestPlanAmended(event: contracts.TestPlanAmended, tx: Transaction) {
    this.quiet.heard();
    return this.clocks.apply(lines.testPlanned(event), tx);
  }

  @Hears(contracts.TestStarted)
  onTestStarted(event: contracts.TestStarted, tx: Transaction) {
    this.quiet.heard();
    return this.clocks.apply(lines.testStarted(event), tx);
  }

  @Hears(contracts.TestStopped)
  onTestStopped(event: contracts.TestStopped, tx: Transaction) {
    this.quiet.heard();
    return this.clocks.apply(lines.testStopped(event), tx);
  }

  @Hears(contracts.TestCompleted)
  onTestCompleted(event: contracts.TestCompleted, tx: Transaction) {
    this.quiet.heard();
    return this.learning.completed(event, tx);
  }

  @Hears(contracts.EvaluationRequested)
  onEvaluationRequested(event: contracts.EvaluationRequested, tx: Transaction) {
    this.quiet.heard();
    return this.learning.requested(event, tx);
  }

  @Hears(contracts.EvaluationAnswered)
  onEvaluationAnswered(event: contracts.EvaluationAnswered, tx: Transaction) {
    this.quiet.heard();
    return this.learning.answered(event, tx);
  }

  @Hears(contracts.EvidencePublished)
  onEvidencePublished(event: contracts.EvidencePublished, tx: Transaction) {
    this.quiet.heard();
    return this.clocks.apply(lines.evidencePublished(event), tx);
  }

  @Hears(contracts.EvidenceConfirmed)
  onEvidenceConfirmed(event: contracts.EvidenceConfirmed, tx: Transaction) {
    this.quiet.heard();
    return this.clocks.apply(lines.evidenceConfirmed(event), tx);
  }

  @Hears(contracts.EvidenceUnderReview)
  onEvidenceUnderReview(event: contracts.EvidenceUnderReview, tx: Transaction) {
    this.quiet.heard();
    return this.learning.underReview(event, tx);
  }

  @Hears(contracts.EvidenceWithdrawn)
  onEvidenceWithdrawn(event: contracts.EvidenceWithdrawn, tx: Transaction) {
    this.quiet.heard();
    return this.clocks.apply(lines.evidenceWithdrawn(event), tx);
  }
}

import { Controller } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Hears } from '@idea-map/messaging';
import { MovesService } from './moves.service.js';

/** What others decided on ideas: each of these is one move of the table of stages, in a row of its own. */
@Controller()
export class DecisionsSubscriptions {
  constructor(private readonly moves: MovesService) {}

  @Hears(contracts.CaseOpened)
  onCaseOpened(event: contracts.CaseOpened, tx: Transaction) {
    return this.moves.queued(event, tx);
  }

  @Hears(contracts.CaseRequeued)
  onCaseRequeued(event: contracts.CaseRequeued, tx: Transaction) {
    return this.moves.queued(event, tx);
  }

  @Hears(contracts.IdeaClaimed)
  onIdeaClaimed(event: contracts.IdeaClaimed, tx: Transaction) {
    return this.moves.take(event.ideaId, { ...event, move: event.resumed ? 'RESUME' : 'CLAIM' }, tx);
  }

  @Hears(contracts.IdeaAssigned)
  onIdeaAssigned(event: contracts.IdeaAssigned, tx: Transaction) {
    return this.moves.take(event.ideaId, { ...event, move: 'ASSIGN' }, tx);
  }

  @Hears(contracts.IdeaReturned)
  onIdeaReturned(event: contracts.IdeaReturned, tx: Transaction) {
    return this.moves.take(event.ideaId, { ...event, move: 'RETURN', reason: event.question }, tx);
  }

  @Hears(contracts.IdeaParked)
  onIdeaParked(event: contracts.IdeaParked, tx: Transaction) {
    return this.moves.take(event.ideaId, { ...event, move: 'PARK' }, tx);
  }

  @Hears(contracts.IdeaResumed)
  onIdeaResumed(event: contracts.IdeaResumed, tx: Transaction) {
    return this.moves.take(event.ideaId, { ...event, move: 'RESUME' }, tx);
  }

  @Hears(contracts.IdeaClosed)
  onIdeaClosed(event: contracts.IdeaClosed, tx: Transaction) {
    return this.moves.take(event.ideaId, { ...event, move: 'CLOSE', reason: event.explanation }, tx);
  }

  @Hears(contracts.IdeaSharedLocally)
  onIdeaSharedLocally(event: contracts.IdeaSharedLocally, tx: Transaction) {
    return this.moves.take(event.ideaId, { ...event, move: 'SHARE_LOCALLY' }, tx);
  }

  @Hears(contracts.IdeaEscalated)
  onIdeaEscalated(event: contracts.IdeaEscalated, tx: Transaction) {
    return this.moves.take(event.ideaId, { ...event, move: 'ESCALATE', broker: null }, tx);
  }

  @Hears(contracts.IdeaSentBack)
  onIdeaSentBack(event: contracts.IdeaSentBack, tx: Transaction) {
    return this.moves.take(event.ideaId, { ...event, move: 'SEND_BACK' }, tx);
  }

  @Hears(contracts.IdeaSharedNationally)
  onIdeaSharedNationally(event: contracts.IdeaSharedNationally, tx: Transaction) {
    return this.moves.take(event.ideaId, { ...event, move: 'SHARE_NATIONALLY' }, tx);
  }

  @Hears(contracts.IdeaSelectedForTest)
  onIdeaSelectedForTest(event: contracts.IdeaSelectedForTest, tx: Transaction) {
    return this.moves.take(event.ideaId, { ...event, move: 'SELECT_FOR_TEST' }, tx);
  }

  @Hears(contracts.TestStarted)
  onTestStarted(event: contracts.TestStarted, tx: Transaction) {
    return this.moves.take(event.ideaId, { ...event, byRole: 'EVALUATOR', move: 'START_TEST' }, tx);
  }

  @Hears(contracts.TestCompleted)
  onTestCompleted(event: contracts.TestCompleted, tx: Transaction) {
    return this.moves.take(event.ideaId, { ...event, byRole: 'EVALUATOR', move: 'COMPLETE_TEST' }, tx);
  }

  @Hears(contracts.EvidencePublished)
  onEvidencePublished(event: contracts.EvidencePublished, tx: Transaction) {
    return this.moves.take(event.ideaId, { ...event, byRole: 'EVIDENCE_EDITOR', move: 'PUBLISH' }, tx);
  }

  @Hears(contracts.ForceResponded)
  onForceResponded(event: contracts.ForceResponded, tx: Transaction) {
    return this.moves.responded(event, tx);
  }
}

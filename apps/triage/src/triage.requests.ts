import { Controller } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { InputOf, Principal } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Answers } from '@idea-map/messaging';
import { ClaimsService } from './claims.service.js';
import { DecisionsService } from './decisions.service.js';
import { FamiliesService } from './families.service.js';
import { ScoringService } from './scoring.service.js';

/** What a broker does with a case. Who may ask is in the access table of libs/identity; whose case it is, in authority. */
@Controller()
export class TriageRequests {
  constructor(
    private readonly claims: ClaimsService,
    private readonly decisions: DecisionsService,
    private readonly scoring: ScoringService,
    private readonly families: FamiliesService,
  ) {}

  @Answers(contracts.ClaimCase)
  claimCase(input: InputOf<typeof contracts.ClaimCase>, caller: Principal, tx: Transaction) {
    return this.claims.claim(input, caller, tx);
  }

  @Answers(contracts.AssignCase)
  assignCase(input: contracts.AssignCase, caller: Principal, tx: Transaction) {
    return this.claims.assign(input, caller, tx);
  }

  @Answers(contracts.ScoreIdea)
  scoreIdea(input: contracts.ScoreIdea, caller: Principal, tx: Transaction) {
    return this.scoring.score(input, caller, tx);
  }

  @Answers(contracts.TagIdea)
  tagIdea(input: contracts.TagIdea, caller: Principal, tx: Transaction) {
    return this.scoring.tag(input, caller, tx);
  }

  @Answers(contracts.ReturnIdea)
  returnIdea(input: InputOf<typeof contracts.ReturnIdea>, caller: Principal, tx: Transaction) {
    return this.decisions.returnIdea(input, caller, tx);
  }

  @Answers(contracts.ParkIdea)
  parkIdea(input: contracts.ParkIdea, caller: Principal, tx: Transaction) {
    return this.decisions.parkIdea(input, caller, tx);
  }

  @Answers(contracts.CloseIdea)
  closeIdea(input: contracts.CloseIdea, caller: Principal, tx: Transaction) {
    return this.decisions.closeIdea(input, caller, tx);
  }

  @Answers(contracts.ShareLocally)
  shareLocally(input: contracts.Decided, caller: Principal, tx: Transaction) {
    return this.decisions.shareLocally(input, caller, tx);
  }

  @Answers(contracts.EscalateIdea)
  escalate(input: contracts.Decided, caller: Principal, tx: Transaction) {
    return this.decisions.escalate(input, caller, tx);
  }

  @Answers(contracts.ShareNationally)
  shareNationally(input: contracts.ShareNationally, caller: Principal, tx: Transaction) {
    return this.decisions.shareNationally(input, caller, tx);
  }

  @Answers(contracts.SendBackIdea)
  sendBack(input: contracts.Decided, caller: Principal, tx: Transaction) {
    return this.decisions.sendBack(input, caller, tx);
  }

  @Answers(contracts.SelectForTest)
  selectForTest(input: contracts.Decided, caller: Principal, tx: Transaction) {
    return this.decisions.selectForTest(input, caller, tx);
  }

  @Answers(contracts.LinkIdeas)
  linkIdeas(input: contracts.LinkIdeas, caller: Principal, tx: Transaction) {
    return this.families.link(input, caller, tx);
  }

  @Answers(contracts.UnlinkIdeas)
  unlinkIdeas(input: InputOf<typeof contracts.UnlinkIdeas>, caller: Principal, tx: Transaction) {
    return this.families.unlink(input, caller, tx);
  }

  @Answers(contracts.IntroduceBrokers)
  introduceBrokers(input: contracts.IntroduceBrokers, caller: Principal, tx: Transaction) {
    return this.families.introduce(input, caller, tx);
  }
}

import { Controller } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { InputOf, Principal } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Answers } from '@idea-map/messaging';
import { DocketReadingService } from './docket-reading.service.js';
import { DocketService } from './docket.service.js';
import { LedgerService } from './ledger.service.js';
import { ResponsesService } from './responses.service.js';

/** What forces and leaders answer, and what is read of it. */
@Controller()
export class SharingRequests {
  constructor(
    private readonly responses: ResponsesService,
    private readonly ledger: LedgerService,
    private readonly docket: DocketService,
    private readonly docketReading: DocketReadingService,
  ) {}

  @Answers(contracts.Respond)
  respond(input: contracts.Respond, caller: Principal, tx: Transaction) {
    return this.responses.respond(input, caller, tx);
  }

  @Answers(contracts.GetResponses)
  responsesByIds({ ids }: { ids: string[] }, caller: Principal) {
    return this.ledger.responses(ids, caller);
  }

  @Answers(contracts.GetDisseminations)
  disseminationsByIdeas({ ids }: { ids: string[] }, caller: Principal) {
    return this.ledger.disseminations(ids, caller);
  }

  @Answers(contracts.GetIntroductions)
  introductionsByIds({ ids }: { ids: string[] }, caller: Principal) {
    return this.ledger.introductions(ids, caller);
  }

  @Answers(contracts.AnswerDocket)
  answerDocket(input: contracts.AnswerDocket, caller: Principal, tx: Transaction) {
    return this.docket.answer(input, caller, tx);
  }

  @Answers(contracts.RecordOutcome)
  recordOutcome(input: contracts.RecordOutcome, caller: Principal, tx: Transaction) {
    return this.docket.recordOutcome(input, caller, tx);
  }

  @Answers(contracts.ListDocket)
  listDocket(input: contracts.ListDocket, caller: Principal) {
    return this.docketReading.page(input, caller);
  }

  @Answers(contracts.CountDocket)
  countDocket({ filter }: InputOf<typeof contracts.CountDocket>) {
    return this.docketReading.count(filter);
  }

  @Answers(contracts.GetDocketItems)
  docketItemsByIds({ ids }: { ids: string[] }, caller: Principal) {
    return this.docketReading.byIds(ids, caller);
  }

  @Answers(contracts.GetDocketOfIdeas)
  docketItemsByIdeas({ ids }: { ids: string[] }, caller: Principal) {
    return this.docketReading.ofIdeas(ids, caller);
  }
}

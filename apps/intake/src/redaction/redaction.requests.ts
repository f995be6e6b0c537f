import { Controller } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { Principal, Redact } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Answers } from '@idea-map/messaging';
import { ReapplyingService } from './reapplying.service.js';
import { RedactionsReadingService } from './redactions-reading.service.js';
import { RedactionsService } from './redactions.service.js';

/** What is asked about texts that are taken back. */
@Controller()
export class RedactionRequests {
  constructor(
    private readonly redactions: RedactionsService,
    private readonly reading: RedactionsReadingService,
    private readonly reapplying: ReapplyingService,
  ) {}

  @Answers(contracts.RedactIdea)
  redactIdea(input: Redact, caller: Principal, tx: Transaction) {
    return this.redactions.idea(input, caller, tx);
  }

  @Answers(contracts.RedactComment)
  redactComment(input: Redact, caller: Principal, tx: Transaction) {
    return this.redactions.comment(input, caller, tx);
  }

  @Answers(contracts.GetRedaction)
  redaction({ id }: { id: string }, caller: Principal) {
    return this.reading.one(id, caller);
  }

  @Answers(contracts.GetRedactionsOfIdeas)
  redactionsByIdeas({ ids }: { ids: string[] }, caller: Principal) {
    return this.reading.ofIdeas(ids, caller);
  }

  @Answers(contracts.GetTextsTakenOut)
  textsTakenOut({ ids }: { ids: string[] }, caller: Principal) {
    return this.reading.textsTakenOut(ids, caller);
  }

  @Answers(contracts.ReapplyRedactions)
  reapplyRedactions(_: unknown, __: Principal, tx: Transaction) {
    return this.reapplying.all(tx);
  }
}

import { Controller } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { InputOf, Principal } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Answers } from '@idea-map/messaging';
import { CallsService } from './calls.service.js';
import { CommentsService } from './comments.service.js';
import { ReadingService } from './reading.service.js';
import { RepublishingService } from './republishing.service.js';
import { ThreadsService } from './threads.service.js';

/** The reads that intake answers, its calls, and what it says again. */
@Controller()
export class IntakeReadsRequests {
  constructor(
    private readonly reading: ReadingService,
    private readonly threads: ThreadsService,
    private readonly comments: CommentsService,
    private readonly calls: CallsService,
    private readonly republishing: RepublishingService,
  ) {}

  @Answers(contracts.GetIdea)
  idea({ id }: { id: string }, caller: Principal) {
    return this.reading.idea(id, caller);
  }

  @Answers(contracts.GetIdeas)
  ideasByIds({ ids }: { ids: string[] }, caller: Principal) {
    return this.reading.ideas(ids, caller);
  }

  @Answers(contracts.ListMyIdeas)
  myIdeas(input: InputOf<typeof contracts.ListMyIdeas>, caller: Principal) {
    return this.reading.mine(input, caller);
  }

  @Answers(contracts.CountMyIdeas)
  countMyIdeas(_: unknown, caller: Principal) {
    return this.reading.countMine(caller);
  }

  @Answers(contracts.GetThreads)
  threadsByIds({ ids }: { ids: string[] }, caller: Principal) {
    return this.threads.threads(ids, caller);
  }

  @Answers(contracts.GetComments)
  commentsByIdeas(input: InputOf<typeof contracts.GetComments>, caller: Principal) {
    return this.comments.comments(input, caller);
  }

  @Answers(contracts.GetCall)
  call({ id }: { id: string }) {
    return this.calls.call(id);
  }

  @Answers(contracts.GetCalls)
  callsByIds({ ids }: { ids: string[] }) {
    return this.calls.calls(ids);
  }

  @Answers(contracts.ListCalls)
  listCalls(input: InputOf<typeof contracts.ListCalls>) {
    return this.calls.list(input);
  }

  @Answers(contracts.CountCalls)
  countCalls({ open }: { open?: boolean | null }) {
    return this.calls.count(open);
  }

  @Answers(contracts.OpenCall)
  openCall(input: contracts.OpenCall, caller: Principal, tx: Transaction) {
    return this.calls.open(input, caller, tx);
  }

  @Answers(contracts.CloseCall)
  closeCall({ id }: { id: string }, _: Principal, tx: Transaction) {
    return this.calls.close(id, tx);
  }

  @Answers(contracts.RepublishIdeas)
  republishIdeas(input: InputOf<typeof contracts.RepublishIdeas>, _: Principal, tx: Transaction) {
    return this.republishing.sayAgain(input, tx);
  }
}

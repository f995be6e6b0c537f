import { Controller } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { InputOf, Principal } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Answers } from '@idea-map/messaging';
import { DraftsService } from './drafts.service.js';
import { IdeasService } from './ideas.service.js';
import { PlaceConfirmationService } from './place-confirmation.service.js';
import { SupportService } from './support.service.js';

/** The commands that intake answers. Who may ask is in the access table of libs/identity, checked before a method runs. */
@Controller()
export class IntakeRequests {
  constructor(
    private readonly drafts: DraftsService,
    private readonly ideas: IdeasService,
    private readonly support: SupportService,
    private readonly places: PlaceConfirmationService,
  ) {}

  @Answers(contracts.SaveDraft)
  saveDraft(input: contracts.SaveDraft, caller: Principal, tx: Transaction) {
    return this.drafts.save(input, caller, tx);
  }

  @Answers(contracts.DeleteDraft)
  deleteDraft({ id }: { id: string }, caller: Principal, tx: Transaction) {
    return this.drafts.delete(id, caller, tx);
  }

  @Answers(contracts.SubmitIdea)
  submitIdea(input: contracts.SubmitIdea, caller: Principal, tx: Transaction) {
    return this.ideas.submit(input, caller, tx);
  }

  @Answers(contracts.ReviseIdea)
  reviseIdea(input: contracts.ReviseIdea, caller: Principal, tx: Transaction) {
    return this.ideas.revise(input, caller, tx);
  }

  @Answers(contracts.WithdrawIdea)
  withdrawIdea(input: InputOf<typeof contracts.WithdrawIdea>, caller: Principal, tx: Transaction) {
    return this.ideas.withdraw(input, caller, tx);
  }

  @Answers(contracts.ConfirmPlace)
  confirmPlace(input: contracts.ConfirmPlace, caller: Principal, tx: Transaction) {
    return this.places.confirm(input, caller, tx);
  }

  @Answers(contracts.SupportIdea)
  supportIdea({ id }: { id: string }, caller: Principal, tx: Transaction) {
    return this.support.support(id, caller, tx);
  }

  @Answers(contracts.UnsupportIdea)
  unsupportIdea({ id }: { id: string }, caller: Principal, tx: Transaction) {
    return this.support.unsupport(id, caller, tx);
  }

  @Answers(contracts.CommentOnIdea)
  commentOnIdea(input: { id: string; text: string }, caller: Principal, tx: Transaction) {
    return this.support.comment(input, caller, tx);
  }
}

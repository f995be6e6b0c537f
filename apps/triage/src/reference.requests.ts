import { Controller } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { InputOf, Principal } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Answers } from '@idea-map/messaging';
import { CriteriaService } from './criteria.service.js';
import { PrioritiesService } from './priorities.service.js';
import { SavedAnswersService } from './saved-answers.service.js';

/** Criteria, national priorities, and the answers that a broker keeps. */
@Controller()
export class ReferenceRequests {
  constructor(
    private readonly criteria: CriteriaService,
    private readonly priorities: PrioritiesService,
    private readonly answers: SavedAnswersService,
  ) {}

  @Answers(contracts.GetCriteria)
  getCriteria() {
    return this.criteria.list();
  }

  @Answers(contracts.SetCriteria)
  setCriteria({ criteria }: InputOf<typeof contracts.SetCriteria>, caller: Principal, tx: Transaction) {
    return this.criteria.replace(criteria, caller, tx);
  }

  @Answers(contracts.ListNationalPriorities)
  nationalPriorities() {
    return this.priorities.inForce();
  }

  @Answers(contracts.GetNationalPriorities)
  nationalPrioritiesByIds({ ids }: { ids: string[] }) {
    return this.priorities.byIds(ids);
  }

  @Answers(contracts.SaveNationalPriority)
  saveNationalPriority(input: contracts.SaveNationalPriority, caller: Principal, tx: Transaction) {
    return this.priorities.save(input, caller, tx);
  }

  @Answers(contracts.ListSavedAnswers)
  savedAnswers(_: unknown, caller: Principal) {
    return this.answers.list(caller);
  }

  @Answers(contracts.SaveAnswer)
  saveAnswer(input: contracts.SaveAnswer, caller: Principal, tx: Transaction) {
    return this.answers.save(input, caller, tx);
  }

  @Answers(contracts.DeleteSavedAnswer)
  deleteSavedAnswer({ id }: { id: string }, caller: Principal, tx: Transaction) {
    return this.answers.delete(id, caller, tx);
  }
}

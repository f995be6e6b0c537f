import { Controller } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { InputOf, Principal } from '@idea-map/contracts';
import { Answers } from '@idea-map/messaging';
import { FamiliesService } from './families.service.js';
import { MeritsService } from './merits.service.js';
import { QueueService } from './queue.service.js';
import { Vacancies } from './vacancies.js';

/** What is read of cases and of the ideas behind them. */
@Controller()
export class ReadingRequests {
  constructor(
    private readonly queue: QueueService,
    private readonly merits: MeritsService,
    private readonly vacancies: Vacancies,
    private readonly families: FamiliesService,
  ) {}

  @Answers(contracts.ListCases)
  triageQueue(input: contracts.ListCases, caller: Principal) {
    return this.queue.page(input, caller);
  }

  @Answers(contracts.CountCases)
  countCases({ filter }: InputOf<typeof contracts.CountCases>, caller: Principal) {
    return this.queue.count(filter, caller);
  }

  @Answers(contracts.GetCases)
  casesByIds({ ids }: { ids: string[] }, caller: Principal) {
    return this.queue.views(ids, caller);
  }

  @Answers(contracts.GetCasesOfIdeas)
  casesByIdeas(input: InputOf<typeof contracts.GetCasesOfIdeas>, caller: Principal) {
    return this.queue.ofIdeas(input, caller);
  }

  @Answers(contracts.GetMerits)
  meritsByIdeas({ ids }: { ids: string[] }) {
    return this.merits.of(ids);
  }

  @Answers(contracts.GetVacancies)
  async vacant() {
    return this.vacancies.list();
  }

  @Answers(contracts.GetFamilies)
  familiesByIdeas({ ids }: { ids: string[] }) {
    return this.families.families(ids);
  }
}

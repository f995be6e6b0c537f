import { Controller } from '@nestjs/common';
import { FindIdeaRecord, GetIdeaRecord, type Principal } from '@idea-map/contracts';
import { Answers } from '@idea-map/messaging';
import { IdeaRecordsService } from './idea-records.service.js';

/** What a data officer asks to answer an information request. */
@Controller()
export class IdeaRecordsRequests {
  constructor(private readonly records: IdeaRecordsService) {}

  @Answers(FindIdeaRecord)
  async findIdeaRecord({ id }: { id: string }, caller: Principal) {
    return { id: (await this.records.find(id, caller)).id };
  }

  @Answers(GetIdeaRecord)
  ideaRecord({ id }: { id: string }, caller: Principal) {
    return this.records.record(id, caller);
  }
}

import { Controller } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { InputOf, Principal } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Answers } from '@idea-map/messaging';
import { LikenessService } from './likeness.service.js';

/** What is like what. Who may ask is in the access table of libs/identity, checked before a method runs. */
@Controller()
export class LikenessRequests {
  constructor(private readonly likeness: LikenessService) {}

  @Answers(contracts.FindSimilar)
  similar(input: InputOf<typeof contracts.FindSimilar>, caller: Principal) {
    return this.likeness.similar(input, caller);
  }

  @Answers(contracts.FindSimilarIdeas)
  similarIdeas(input: InputOf<typeof contracts.FindSimilarIdeas>, caller: Principal) {
    return this.likeness.similarOf(input, caller);
  }

  @Answers(contracts.RebuildLikeness)
  async rebuildLikeness(_: object, __: Principal, tx: Transaction) {
    await this.likeness.rebuild(tx);
    return {};
  }

  @Answers(contracts.GetLikenessIndex)
  likenessIndex() {
    return this.likeness.progress();
  }
}

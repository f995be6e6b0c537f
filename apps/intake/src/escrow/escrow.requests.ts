import { Controller, type OnApplicationBootstrap } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { InputOf, Principal } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Answers } from '@idea-map/messaging';
import { EscrowService } from './escrow.service.js';
import { ReleasesReadingService } from './releases-reading.service.js';
import { ReleasesService } from './releases.service.js';

/** What is asked about authors who are not named. */
@Controller()
export class EscrowRequests implements OnApplicationBootstrap {
  constructor(
    private readonly releases: ReleasesService,
    private readonly reading: ReleasesReadingService,
    private readonly escrow: EscrowService,
  ) {}

  /** A start with a new key before the old ones seals all ids with it. */
  async onApplicationBootstrap(): Promise<void> {
    await this.escrow.resealAll();
  }

  @Answers(contracts.AskIdentityRelease)
  askIdentityRelease(input: contracts.AskIdentityRelease, caller: Principal, tx: Transaction) {
    return this.releases.ask(input, caller, tx);
  }

  @Answers(contracts.DecideIdentityRelease)
  decideIdentityRelease(input: contracts.DecideIdentityRelease, caller: Principal, tx: Transaction) {
    return this.releases.decide(input, caller, tx);
  }

  @Answers(contracts.ListIdentityReleases)
  identityReleases(input: InputOf<typeof contracts.ListIdentityReleases>, caller: Principal) {
    return this.reading.list(input, caller);
  }

  @Answers(contracts.CountIdentityReleases)
  countIdentityReleases(input: InputOf<typeof contracts.CountIdentityReleases>, caller: Principal) {
    return this.reading.count(input, caller);
  }

  @Answers(contracts.GetReleasesOfIdeas)
  releasesByIdeas({ ids }: { ids: string[] }, caller: Principal) {
    return this.reading.ofIdeas(ids, caller);
  }

  @Answers(contracts.GetReleasedAuthor)
  async releasedAuthor({ id }: { id: string }, caller: Principal, tx: Transaction) {
    return { personId: await this.releases.author(id, caller, tx) };
  }

  @Answers(contracts.GetPersonOfHandle)
  async personOfHandle({ handle }: { handle: string }, _: Principal, tx: Transaction) {
    return { personId: await this.escrow.open(handle, tx) };
  }
}

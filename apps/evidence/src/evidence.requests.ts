import { Controller } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { InputOf, Principal } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Answers } from '@idea-map/messaging';
import { DraftingService } from './drafting.service.js';
import { PublishingService } from './publishing.service.js';
import { ReadingService } from './reading.service.js';

/** What evidence answers. Who may ask is in the access table of libs/identity, checked before a method runs. */
@Controller()
export class EvidenceRequests {
  constructor(
    private readonly drafting: DraftingService,
    private readonly publishing: PublishingService,
    private readonly reading: ReadingService,
  ) {}

  @Answers(contracts.DraftEvidence)
  async draftEvidence({ input }: { input: contracts.EvidenceInput }, caller: Principal, tx: Transaction) {
    return this.asItIs(await this.drafting.draft(input, caller, tx), caller, tx);
  }

  @Answers(contracts.ReviseEvidence)
  async reviseEvidence(input: contracts.ReviseEvidence, caller: Principal, tx: Transaction) {
    return this.asItIs(await this.drafting.revise(input, caller, tx), caller, tx);
  }

  @Answers(contracts.PublishEvidence)
  async publishEvidence({ id }: { id: string }, caller: Principal, tx: Transaction) {
    return this.asItIs(await this.publishing.publish(id, caller, tx), caller, tx);
  }

  @Answers(contracts.ConfirmEvidence)
  async confirmEvidence(input: contracts.ConfirmEvidence, caller: Principal, tx: Transaction) {
    return this.asItIs(await this.publishing.confirm(input, caller, tx), caller, tx);
  }

  @Answers(contracts.WithdrawEvidence)
  async withdrawEvidence(input: { id: string; reason: string }, caller: Principal, tx: Transaction) {
    return this.asItIs(await this.publishing.withdraw(input, caller, tx), caller, tx);
  }

  @Answers(contracts.ListEvidence)
  evidence(input: contracts.ListEvidence) {
    return this.reading.page(input);
  }

  @Answers(contracts.CountEvidence)
  countEvidence({ filter }: InputOf<typeof contracts.CountEvidence>) {
    return this.reading.count(filter);
  }

  @Answers(contracts.ListEvidenceDrafts)
  evidenceDrafts(input: InputOf<typeof contracts.ListEvidenceDrafts>) {
    return this.reading.drafts(input);
  }

  @Answers(contracts.CountEvidenceDrafts)
  countEvidenceDrafts() {
    return this.reading.countDrafts();
  }

  @Answers(contracts.GetEvidenceFacets)
  evidenceFacets({ filter }: InputOf<typeof contracts.GetEvidenceFacets>) {
    return this.reading.facets(filter);
  }

  @Answers(contracts.GetEvidenceEntry)
  evidenceEntry(input: InputOf<typeof contracts.GetEvidenceEntry>, caller: Principal | null) {
    return this.reading.entry(input, caller);
  }

  @Answers(contracts.GetEvidenceOfIdeas)
  evidenceOfIdeas({ ids }: { ids: string[] }, caller: Principal) {
    return this.reading.ofIdeas(ids, caller);
  }

  private asItIs(id: string, caller: Principal, tx: Transaction) {
    return this.reading.entry({ id }, caller, tx);
  }
}

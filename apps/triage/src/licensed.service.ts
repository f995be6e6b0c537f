import { Injectable } from '@nestjs/common';
import type { IdeaShared } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Desk } from './desk.js';
import { DisseminationService } from './dissemination.service.js';
import { KnownIdea } from './known-idea.entity.js';
import { openCase } from './triage-case.js';

/** What its author shared under a licence: nobody decided, and its force's broker can take it further. */
@Injectable()
export class LicensedService {
  constructor(
    private readonly desk: Desk,
    private readonly dissemination: DisseminationService,
  ) {}

  async shared({ ideaId, underLicence, sharedAt }: IdeaShared, tx: Transaction): Promise<void> {
    if (!underLicence || (await this.desk.caseOf(ideaId, tx))) return;
    const idea = await tx.find(KnownIdea, { id: ideaId });
    if (!idea) return;
    const opening = await this.desk.opening(idea, 'LOCAL', tx);
    const opened = openCase(opening, new Date(sharedAt));
    await this.desk.add({ ...opened, state: 'DECIDED', decision: 'SHARE_UNDER_LICENCE', dueAt: null }, tx);
    await this.dissemination.underLicence(idea, tx);
  }
}

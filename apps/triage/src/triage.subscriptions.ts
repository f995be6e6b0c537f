import { Controller } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Hears } from '@idea-map/messaging';
import { CasesService } from './cases.service.js';
import { ForcesService } from './forces.service.js';

/** What triage hears. The dispatcher opens the transaction and writes the inbox row in it. */
@Controller()
export class TriageSubscriptions {
  constructor(
    private readonly cases: CasesService,
    private readonly forces: ForcesService,
  ) {}

  @Hears(contracts.IdeaSubmitted)
  onIdeaSubmitted(event: contracts.IdeaSubmitted, tx: Transaction) {
    return this.cases.submitted(event, tx);
  }

  @Hears(contracts.IdeaRevised)
  onIdeaRevised(event: contracts.IdeaRevised, tx: Transaction) {
    return this.cases.submitted(event, tx);
  }

  @Hears(contracts.IdeaMoved)
  onIdeaMoved(event: contracts.IdeaMoved, tx: Transaction) {
    return this.cases.moved(event, tx);
  }

  @Hears(contracts.IdeaWithdrawn)
  onIdeaWithdrawn({ ideaId }: contracts.IdeaWithdrawn, tx: Transaction) {
    return this.cases.withdrawn(ideaId, tx);
  }

  @Hears(contracts.ForceSaved)
  onForceSaved(event: contracts.ForceSaved, tx: Transaction) {
    return this.forces.saved(event, tx);
  }
}

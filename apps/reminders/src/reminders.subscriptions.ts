import { Controller } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Hears } from '@idea-map/messaging';
import { KnownIdeasService } from './known-ideas.service.js';
import { Quiet } from './quiet.js';
import { ReleasesService } from './releases.service.js';

/** What reminders hears. The dispatcher opens the transaction and writes the inbox row in it. */
@Controller()
export class RemindersSubscriptions {
  constructor(
    private readonly ideas: KnownIdeasService,
    private readonly releases: ReleasesService,
    private readonly quiet: Quiet,
  ) {}

  @Hears(contracts.IdeaSubmitted)
  onIdeaSubmitted(event: contracts.IdeaSubmitted, tx: Transaction) {
    this.quiet.heard();
    return this.ideas.submitted(event, tx);
  }

  @Hears(contracts.IdeaHeld)
  onIdeaHeld(event: contracts.IdeaHeld, tx: Transaction) {
    this.quiet.heard();
    return this.ideas.held(event, tx);
  }

  @Hears(contracts.IdeaRevised)
  onIdeaRevised(event: contracts.IdeaRevised, tx: Transaction) {
    this.quiet.heard();
    return this.ideas.revised(event, tx);
  }

  @Hears(contracts.IdeaMoved)
  async onIdeaMoved(event: contracts.IdeaMoved, tx: Transaction) {
    this.quiet.heard();
    await this.ideas.moved(event, tx);
  }

  @Hears(contracts.IdeaWithdrawn)
  onIdeaWithdrawn(event: contracts.IdeaWithdrawn, tx: Transaction) {
    this.quiet.heard();
    return this.ideas.withdrawn(event, tx);
  }

  @Hears(contracts.IdeaRepublished)
  onIdeaRepublished(event: contracts.IdeaRepublished, tx: Transaction) {
    this.quiet.heard();
    return this.ideas.republished(event, tx);
  }

  @Hears(contracts.IdeaCommented)
  onIdeaCommented(event: contracts.IdeaCommented, tx: Transaction) {
    this.quiet.heard();
    return this.ideas.commented(event, tx);
  }

  @Hears(contracts.IdentityReleaseAsked)
  onIdentityReleaseAsked(event: contracts.IdentityReleaseAsked, tx: Transaction) {
    return this.releases.asked(event, tx);
  }

  @Hears(contracts.IdentityReleased)
  onIdentityReleased(event: contracts.IdentityReleased, tx: Transaction) {
    return this.releases.released(event, tx);
  }

  @Hears(contracts.IdeaLocated)
  onIdeaLocated(event: contracts.IdeaLocated, tx: Transaction) {
    this.quiet.heard();
    return this.ideas.located(event, tx);
  }
}

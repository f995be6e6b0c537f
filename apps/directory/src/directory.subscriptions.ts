import { Controller } from '@nestjs/common';
import { ForceSaved } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Hears } from '@idea-map/messaging';
import { OrganisationsService } from './organisations.service.js';

/** What the directory hears. The dispatcher opens the transaction and writes the inbox row in it. */
@Controller()
export class DirectorySubscriptions {
  constructor(private readonly organisations: OrganisationsService) {}

  @Hears(ForceSaved)
  onForceSaved(event: ForceSaved, tx: Transaction): Promise<void> {
    return this.organisations.follow(event, tx);
  }
}

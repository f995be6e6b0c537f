import { Controller } from '@nestjs/common';
import { ForceSaved, IdeaShared, type TextRedacted } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Clears, Hears } from '@idea-map/messaging';
import { ErasingService } from './erasing.service.js';
import { OrganisationsService } from './organisations.service.js';
import { SharingLevelsService } from './sharing/sharing-levels.service.js';

/** What the directory hears. The dispatcher opens the transaction and writes the inbox row in it. */
@Controller()
export class DirectorySubscriptions {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly erasing: ErasingService,
    private readonly sharing: SharingLevelsService,
  ) {}

  @Hears(ForceSaved)
  onForceSaved(event: ForceSaved, tx: Transaction): Promise<void> {
    return this.organisations.follow(event, tx);
  }

  @Hears(IdeaShared)
  onIdeaShared(event: IdeaShared, tx: Transaction): Promise<void> {
    return this.sharing.shared(event, tx);
  }

  @Clears('directory')
  clear({ personId }: TextRedacted, tx: Transaction): Promise<void> {
    return personId === null ? Promise.resolve() : this.erasing.clear(personId, tx);
  }
}

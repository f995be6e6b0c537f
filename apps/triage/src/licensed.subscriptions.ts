import { Controller } from '@nestjs/common';
import { IdeaShared } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Hears } from '@idea-map/messaging';
import { LicensedService } from './licensed.service.js';

/** What is shared without a decision taken here. */
@Controller()
export class LicensedSubscriptions {
  constructor(private readonly licensed: LicensedService) {}

  @Hears(IdeaShared)
  onIdeaShared(event: IdeaShared, tx: Transaction): Promise<void> {
    return this.licensed.shared(event, tx);
  }
}

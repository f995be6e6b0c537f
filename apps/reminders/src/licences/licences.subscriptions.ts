import { Controller } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Hears } from '@idea-map/messaging';
import { LicencesService } from './licences.service.js';

/** What reminders hears of licences to share. */
@Controller()
export class LicencesSubscriptions {
  constructor(private readonly licences: LicencesService) {}

  @Hears(contracts.LicenceAsked)
  onLicenceAsked(event: contracts.LicenceAsked, tx: Transaction): Promise<void> {
    return this.licences.asked(event, tx);
  }

  @Hears(contracts.LicenceIssued)
  onLicenceIssued(event: contracts.LicenceIssued, tx: Transaction): Promise<void> {
    return this.licences.issued(event, tx);
  }

  @Hears(contracts.LicenceEnded)
  onLicenceEnded(event: contracts.LicenceEnded, tx: Transaction): Promise<void> {
    return this.licences.ended(event, tx);
  }
}

import { Injectable } from '@nestjs/common';
import { FiringService } from './clocks/firing.service.js';
import { LicencesService } from './licences/licences.service.js';

/** What comes by the time: steps of clocks, and the ends of licences. */
@Injectable()
export class DueService {
  constructor(
    private readonly firing: FiringService,
    private readonly licences: LicencesService,
  ) {}

  async takeDue(options: { late: boolean }): Promise<void> {
    await this.firing.fireDue(options);
    await this.licences.tellDue();
  }
}

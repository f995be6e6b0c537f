import { Controller } from '@nestjs/common';
import { ClockPaused } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Hears } from '@idea-map/messaging';
import { PausesService } from './pauses.service.js';

/** What intake hears of clocks. */
@Controller()
export class ClocksSubscriptions {
  constructor(private readonly pauses: PausesService) {}

  @Hears(ClockPaused)
  onClockPaused(event: ClockPaused, tx: Transaction): Promise<void> {
    return this.pauses.paused(event, tx);
  }
}

import { Injectable } from '@nestjs/common';

/** After a start, so long before a late step is taken, in milliseconds; and so long without an event. */
const AFTER_START = 4_000;
const WITHOUT_EVENT = 1_000;
/** A wire that never falls silent does not hold steps back for ever. */
const AT_MOST = 120_000;

/**
 * Whether what happened while this service was in the dark has been heard. What settled a matter meanwhile comes as
 * events at the start: a late step waits until they have come.
 */
@Injectable()
export class Quiet {
  private readonly startedAt = performance.now();
  private heardAt = 0;

  heard(): void {
    this.heardAt = performance.now();
  }

  get isQuiet(): boolean {
    const now = performance.now();
    const up = now - this.startedAt;
    return up > AT_MOST || (up > AFTER_START && now - this.heardAt > WITHOUT_EVENT);
  }
}

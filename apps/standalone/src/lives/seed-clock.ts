import { Clock } from '@idea-map/runtime';

/** The clock of a whole system that can be set back for as long as its past is put in. */
export class SeedClock extends Clock {
  private at: Date | null = null;

  /** Stands at this instant until it is set again, or let go. */
  setTo(at: Date): void {
    this.at = at;
  }

  letGo(): void {
    this.at = null;
  }

  override now(): Date {
    return this.at === null ? super.now() : new Date(this.at);
  }
}

import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Transactions } from '@idea-map/database';
import { describeError } from '@idea-map/runtime';
import { PlacesService } from '../places.service.js';
import { placeAgain } from './place-again.js';

/** How often to look for what an import has asked for, in milliseconds. */
const EVERY = 5000;

/** Places ideas again after an import, beside what the service does; also what was left undone when it last ended. */
@Injectable()
export class PlacingUpkeep implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Placing');
  private timer: NodeJS.Timeout | undefined;
  private under: Promise<void> = Promise.resolve();
  private stopping = false;

  constructor(
    private readonly transactions: Transactions,
    private readonly places: PlacesService,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.look(), EVERY);
    void this.look();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    this.stopping = true;
    await this.under;
  }

  /** Does what has been asked for; resolves when all of it is done, or waits for the next time. */
  look(): Promise<void> {
    this.under = this.under.then(() => this.place());
    return this.under;
  }

  private async place(): Promise<void> {
    try {
      await placeAgain({
        transactions: this.transactions,
        place: (ideaId, tx) => this.places.placeAgain(ideaId, tx),
        isStopping: () => this.stopping,
      });
    } catch (error) {
      this.log.warn(`Ideas are placed again later: ${describeError(error)}`);
    }
  }
}

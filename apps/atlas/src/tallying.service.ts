import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Transactions } from '@idea-map/database';
import { SWEEP } from './tallies.js';

/** In milliseconds. */
const EVERY = 1000;

/** Adds up what changed of the tallies, so that there is little to add when they are read. */
@Injectable()
export class TallyingService implements OnApplicationBootstrap, OnModuleDestroy {
  private timer?: NodeJS.Timeout;
  private under: Promise<void> | null = null;

  constructor(private readonly transactions: Transactions) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.under ??= this.sweep()
        // The changes stay until the next turn: what is read is right without it.
        .catch(() => undefined)
        .finally(() => (this.under = null));
    }, EVERY);
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.under;
  }

  async sweep(): Promise<void> {
    await this.transactions.query(SWEEP);
  }
}

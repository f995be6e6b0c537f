import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy, type Provider } from '@nestjs/common';
import { Transactions } from '@idea-map/database';
import { LikenessThread } from './likeness-thread.js';
import { Likeness } from './likeness.js';

/** After the service is ready, so that nothing waits for a model to load. */
const LATER = 3000;

@Injectable()
class RunningLikeness extends LikenessThread implements OnApplicationBootstrap, OnModuleDestroy {
  private starting?: NodeJS.Timeout;

  constructor(transactions: Transactions) {
    super((transactions.dataSource.options as { url?: string }).url ?? '');
  }

  onApplicationBootstrap(): void {
    this.starting = setTimeout(() => {
      this.start();
    }, LATER).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearTimeout(this.starting);
    await this.stop();
  }
}

export const likenessProvider: Provider = { provide: Likeness, useClass: RunningLikeness };

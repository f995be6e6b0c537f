import { Controller } from '@nestjs/common';
import { ForceSaved } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Hears } from '@idea-map/messaging';
import { KnownForce } from './known-force.entity.js';

/** What intake hears. The dispatcher opens the transaction and writes the inbox row in it. */
@Controller()
export class IntakeSubscriptions {
  @Hears(ForceSaved)
  async onForceSaved({ id, name, endsOn, successor }: ForceSaved, tx: Transaction): Promise<void> {
    await (await tx.manager()).upsert(KnownForce, { id, name, endsOn, successor }, ['id']);
  }
}

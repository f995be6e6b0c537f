import { Injectable } from '@nestjs/common';
import type { ForceSaved } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Clock } from '@idea-map/runtime';
import { KnownForce } from './known-force.entity.js';

/** The forces, as geography says them. */
@Injectable()
export class ForcesService {
  constructor(private readonly clock: Clock) {}

  async saved({ id, territorial, endsOn, successor }: ForceSaved, tx: Transaction): Promise<void> {
    const knownSince = (await tx.find(KnownForce, { id }))?.knownSince ?? this.clock.today();
    await (await tx.manager()).upsert(KnownForce, { id, territorial, endsOn, successor, knownSince }, ['id']);
  }
}

import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { IdeaLocated, type IdeaRevised, type IdeaSubmitted, type PlaceView } from '@idea-map/contracts';
import { Transactions, type Transaction } from '@idea-map/database';
import { ForceEntity } from './force.entity.js';
import { IdeaPlace } from './idea-place.entity.js';
import { placeByForce } from './placing.js';

/** Where ideas lie. */
@Injectable()
export class PlacesService {
  constructor(private readonly transactions: Transactions) {}

  /** Places an idea, or places it again, and says so. One with no force to lie in is in no place. */
  async locate(idea: IdeaSubmitted | IdeaRevised, tx: Transaction): Promise<void> {
    // Where an anonymous impact case lies would tell whose mistake it was.
    const hidden = idea.kind === 'IMPACT_CASE' && idea.credit === 'ANONYMOUS';
    const where = hidden ? null : (idea.placeForce ?? idea.force);
    const place = placeByForce(idea.ideaId, where ? await tx.find(ForceEntity, { id: where }) : null);
    if (!place) return this.forget(idea.ideaId, tx);
    await (await tx.manager()).upsert(IdeaPlace, place, ['ideaId']);
    tx.publish(IdeaLocated, place);
  }

  async forget(ideaId: string, tx: Transaction): Promise<void> {
    await (await tx.manager()).delete(IdeaPlace, { ideaId });
  }

  /** Those of these ideas that lie somewhere. */
  places(ids: readonly string[]): Promise<PlaceView[]> {
    return this.transactions.dataSource.manager.findBy(IdeaPlace, { ideaId: In([...ids]) });
  }
}

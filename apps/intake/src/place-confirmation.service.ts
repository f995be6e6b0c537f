import { Injectable } from '@nestjs/common';
import { PlaceConfirmed, SURE_OF_PLACE, type ConfirmPlace, type Principal } from '@idea-map/contracts';
import { Transactions, type Transaction } from '@idea-map/database';
import { Handles } from '@idea-map/identity';
import { BadInput, Clock, NotFound, Unavailable } from '@idea-map/runtime';
import { oneOf } from './candidates.js';
import { Geography } from './geography.js';
import { isSettled } from './given-place.js';
import { asItsAuthor } from './audit.js';
import { IdeaEntity } from './idea.entity.js';
import { refuseOlder, refuseOthers, refuseUnplaced } from './idea.js';
import { knownId } from './ids.js';
import { isAuthor, mayRead } from './visibility.js';

/** An author's word on the place of an idea: it settles where the idea lies, and nothing else. */
@Injectable()
export class PlaceConfirmationService {
  constructor(
    private readonly transactions: Transactions,
    private readonly geography: Geography,
    private readonly handles: Handles,
    private readonly clock: Clock,
  ) {}

  /** @throws BadInput naming the candidates, where the force is none of them. */
  async confirm({ id, force }: ConfirmPlace, caller: Principal, tx: Transaction): Promise<{ id: string }> {
    const seen = await this.transactions.dataSource.manager.findOneBy(IdeaEntity, { id: knownId(id) });
    if (!seen) throw new NotFound();
    this.refuse(seen, caller);
    const candidates = await this.candidates(seen);
    if (!candidates.includes(force)) throw BadInput.of('force', 'NOT_A_CANDIDATE', oneOf(candidates));
    const idea = await tx.loadForUpdate(IdeaEntity, { id: seen.id });
    this.refuse(idea, caller);
    refuseOlder(idea, seen.version);
    await tx.update(IdeaEntity, { id: idea.id }, { placeForce: force, placeForceBy: 'AUTHOR' });
    tx.record(asItsAuthor(idea));
    tx.publish(PlaceConfirmed, { ideaId: idea.id, force, confirmedAt: this.clock.now().toISOString() });
    return { id: idea.id };
  }

  private refuse(idea: IdeaEntity, caller: Principal): void {
    const handle = this.handles.ofAuthor(caller.id);
    refuseOthers(isAuthor(idea, caller.id, handle), mayRead(idea, caller, handle));
    refuseUnplaced(idea);
  }

  private async candidates(idea: IdeaEntity): Promise<string[]> {
    const only = idea.placeForce ?? idea.force;
    const isGiven = idea.outcode !== null || idea.latitude !== null;
    if (!isGiven || isSettled(idea)) return only === null ? [] : [only];
    const found = await this.geography.locateKept(idea);
    if (!found) throw new Unavailable();
    if ('wrong' in found) throw new BadInput(found.wrong.map((error) => ({ ...error, field: 'force' })));
    return found.confidence >= SURE_OF_PLACE ? [found.force] : [found.force, ...found.alternatives];
  }
}

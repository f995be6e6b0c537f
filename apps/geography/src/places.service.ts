import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import {
  forceIsHiddenFromAll,
  IdeaLocated,
  type IdeaRevised,
  type IdeaSubmitted,
  type PlaceConfirmed,
  type PlaceView,
} from '@idea-map/contracts';
import { Transactions, type Transaction } from '@idea-map/database';
import { givenOf, placeView } from './idea-place.js';
import { IdeaPlace } from './idea-place.entity.js';
import { LocatingService } from './locating.service.js';
import { candidatesOf } from './placing/finding.js';
import type { GivenPlace } from './placing/settled.js';
import { inBeing, shownPlace } from './placing/shown-place.js';

/** What an idea is placed by, and when its author said the force. */
interface Given {
  readonly given: GivenPlace;
  readonly confirmedAt: Date | null;
}

/** Where ideas lie. */
@Injectable()
export class PlacesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly locating: LocatingService,
  ) {}

  /** Places an idea, or places it again, and says so. One with no force to lie in is in no place. */
  async locate(idea: IdeaSubmitted | IdeaRevised, tx: Transaction): Promise<void> {
    // Where an anonymous impact case lies would tell whose mistake it was.
    if (forceIsHiddenFromAll(idea)) return this.forget(idea.ideaId, tx);
    const before = await tx.find(IdeaPlace, { ideaId: idea.ideaId });
    const isSaid = idea.placeForceBy === 'AUTHOR';
    const isSaidBefore = isSaid && before?.placeForce === idea.placeForce && before.confirmedAt !== null;
    const saidAt = isSaidBefore ? before.confirmedAt : new Date(idea.changedAt);
    await this.put(idea.ideaId, { given: idea, confirmedAt: isSaid ? saidAt : null }, tx);
  }

  /** Its author said in which force it lies. */
  async confirm({ ideaId, force, confirmedAt }: PlaceConfirmed, tx: Transaction): Promise<void> {
    const place = await tx.find(IdeaPlace, { ideaId });
    if (!place) return;
    const given: GivenPlace = { ...givenOf(place), placeForce: force, placeForceBy: 'AUTHOR' };
    await this.put(ideaId, { given, confirmedAt: new Date(confirmedAt) }, tx);
  }

  /** Places an idea again, by what its author gave and the data that there is now. */
  async placeAgain(ideaId: string, tx: Transaction): Promise<void> {
    const place = await (
      await tx.manager()
    ).findOne(IdeaPlace, { where: { ideaId }, lock: { mode: 'pessimistic_write' } });
    if (place) await this.put(ideaId, { given: givenOf(place), confirmedAt: place.confirmedAt }, tx);
  }

  async forget(ideaId: string, tx: Transaction): Promise<void> {
    await (await tx.manager()).delete(IdeaPlace, { ideaId });
  }

  /** Those of these ideas that lie somewhere. */
  async places(ids: readonly string[]): Promise<PlaceView[]> {
    const places = await this.transactions.dataSource.manager.findBy(IdeaPlace, { ideaId: In([...ids]) });
    return places.map(placeView);
  }

  private async put(ideaId: string, given: Given, tx: Transaction): Promise<void> {
    const place = await this.placed(ideaId, given, await tx.manager());
    if (!place) return this.forget(ideaId, tx);
    await (await tx.manager()).upsert(IdeaPlace, place, ['ideaId']);
    tx.publish(IdeaLocated, placeView(place));
  }

  private async placed(
    ideaId: string,
    { given, confirmedAt }: Given,
    manager: EntityManager,
  ): Promise<IdeaPlace | null> {
    const forces = await this.locating.forces(manager);
    const found = await this.locating.find(given);
    const shown = found && shownPlace(found.settled, forces, ideaId);
    if (!shown) return null;
    const candidates = inBeing(candidatesOf(found.kept), forces);
    const { force: ideaForce, outcode, point, placeForce, placeForceBy, placeDistrict } = given;
    const kept = { ideaForce, outcode, point, placeForce, placeForceBy, placeDistrict };
    return { ideaId, ...shown, candidates, confirmedAt, ...kept };
  }
}

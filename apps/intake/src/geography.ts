import { Injectable } from '@nestjs/common';
import { Locate, type IdeaChange, type Principal } from '@idea-map/contracts';
import { Transactions } from '@idea-map/database';
import { Handles } from '@idea-map/identity';
import { Requests } from '@idea-map/messaging';
import { BadInput, DomainError } from '@idea-map/runtime';
import { isSettled, type GivenPlace, type PlaceAnswer } from './given-place.js';
import { IdeaEntity } from './idea.entity.js';
import { isId } from './ids.js';
import { isAuthor } from './visibility.js';

/** Asks geography where a place lies. It is asked before a transaction opens, so that waiting for it holds nothing. */
@Injectable()
export class Geography {
  constructor(
    private readonly requests: Requests,
    private readonly transactions: Transactions,
    private readonly handles: Handles,
  ) {}

  /** Null where nothing is to be asked, and where geography cannot answer: no idea is refused for that. */
  locate({ postcode, point }: Pick<IdeaChange, 'postcode' | 'point'>): Promise<PlaceAnswer | null> {
    return this.ask({ postcode, point });
  }

  /** The same for what is kept of a place: an outward code, or a point to two decimals. */
  locateKept({ outcode: postcode, latitude, longitude }: GivenPlace): Promise<PlaceAnswer | null> {
    const point = latitude === null || longitude === null ? null : { latitude, longitude };
    return this.ask({ postcode, point, rounded: true });
  }

  /** For a change of the caller's idea: its new place, or the one it has where only the author's word on it is new. */
  async locateChanged(id: string, change: IdeaChange, caller: Principal): Promise<PlaceAnswer | null> {
    const isWordAlone = change.placeForce && !change.postcode && !change.point;
    if (!isWordAlone) return this.locate(change);
    const idea = isId(id) ? await this.transactions.dataSource.manager.findOneBy(IdeaEntity, { id }) : null;
    if (!idea || !isAuthor(idea, caller.id, this.handles.ofAuthor(caller.id))) return null;
    return isSettled(idea) ? null : this.locateKept(idea);
  }

  private async ask(asked: Locate): Promise<PlaceAnswer | null> {
    if (Boolean(asked.postcode?.trim()) === Boolean(asked.point)) return null;
    try {
      return (await this.requests.ask(Locate, asked)).output;
    } catch (error) {
      if (error instanceof BadInput) return { wrong: error.fields };
      if (error instanceof DomainError) return null;
      throw error;
    }
  }
}

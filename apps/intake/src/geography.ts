import { Injectable } from '@nestjs/common';
import { Locate, type IdeaChange } from '@idea-map/contracts';
import { Requests } from '@idea-map/messaging';
import { BadInput, DomainError } from '@idea-map/runtime';
import type { PlaceAnswer } from './given-place.js';

/** Asks geography where a place lies. It is asked before a transaction opens, so that waiting for it holds nothing. */
@Injectable()
export class Geography {
  constructor(private readonly requests: Requests) {}

  /** Null where nothing is to be asked, and where geography cannot answer: no idea is refused for that. */
  locate(place: Pick<IdeaChange, 'postcode' | 'point'>): Promise<PlaceAnswer | null> {
    return this.ask(place, false);
  }

  /** The same for what is kept of a place: an outward code, or a point to two decimals. */
  locateKept(place: { outcode: string | null; latitude: number | null; longitude: number | null }) {
    const { outcode: postcode, latitude, longitude } = place;
    const point = latitude === null || longitude === null ? null : { latitude, longitude };
    return this.ask({ postcode, point }, true);
  }

  private async ask(
    { postcode, point }: Pick<IdeaChange, 'postcode' | 'point'>,
    rounded: boolean,
  ): Promise<PlaceAnswer | null> {
    const isTyped = Boolean(postcode?.trim());
    if (isTyped === Boolean(point)) return null;
    try {
      return (await this.requests.ask(Locate, { postcode, point, rounded })).output;
    } catch (error) {
      if (error instanceof BadInput) return { wrong: error.fields };
      if (error instanceof DomainError) return null;
      throw error;
    }
  }
}

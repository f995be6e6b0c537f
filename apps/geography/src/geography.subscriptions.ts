import { Controller } from '@nestjs/common';
import {
  IdeaRepublished,
  IdeaRevised,
  IdeaSubmitted,
  IdeaWithdrawn,
  PlaceConfirmed,
} from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Hears } from '@idea-map/messaging';
import { PlacesService } from './places.service.js';

/** What geography hears. The dispatcher opens the transaction and writes the inbox row in it. */
@Controller()
export class GeographySubscriptions {
  constructor(private readonly places: PlacesService) {}

  @Hears(IdeaSubmitted)
  onIdeaSubmitted(event: IdeaSubmitted, tx: Transaction): Promise<void> {
    return this.places.locate(event, tx);
  }

  @Hears(IdeaRevised)
  onIdeaRevised(event: IdeaRevised, tx: Transaction): Promise<void> {
    return this.places.locate(event, tx);
  }

  @Hears(PlaceConfirmed)
  onPlaceConfirmed(event: PlaceConfirmed, tx: Transaction): Promise<void> {
    return this.places.confirm(event, tx);
  }

  /** Where it lies is said again beside it, for the same rebuild. */
  @Hears(IdeaRepublished)
  onIdeaRepublished({ ideaId }: IdeaRepublished, tx: Transaction): Promise<void> {
    return this.places.placeAgain(ideaId, tx);
  }

  @Hears(IdeaWithdrawn)
  onIdeaWithdrawn({ ideaId }: IdeaWithdrawn, tx: Transaction): Promise<void> {
    return this.places.forget(ideaId, tx);
  }
}

import { Controller } from '@nestjs/common';
import {
  GetPlaces,
  ListAttributions,
  ListForces,
  Locate,
  SaveForce,
  SucceedForce,
  type InputOf,
  type Principal,
} from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Answers } from '@idea-map/messaging';
import { ForcesService } from './forces.service.js';
import { LocatingService } from './locating.service.js';
import { PlacesService } from './places.service.js';
import { PostcodeTables } from './postcode-tables.js';

/** What geography answers. Who may ask is in the access table of libs/identity, checked before a method runs. */
@Controller()
export class GeographyRequests {
  constructor(
    private readonly forces: ForcesService,
    private readonly places: PlacesService,
    private readonly locating: LocatingService,
    private readonly postcodes: PostcodeTables,
  ) {}

  @Answers(ListForces)
  listForces() {
    return this.forces.list();
  }

  @Answers(GetPlaces)
  placesByIdeas({ ids }: { ids: string[] }) {
    return this.places.places(ids);
  }

  @Answers(Locate)
  locate(input: Locate) {
    return this.locating.locate(input);
  }

  @Answers(ListAttributions)
  attributions() {
    return this.postcodes.attributions();
  }

  @Answers(SaveForce)
  saveForce(input: InputOf<typeof SaveForce>, _: Principal, tx: Transaction) {
    return this.forces.save(input, tx);
  }

  @Answers(SucceedForce)
  succeedForce(input: InputOf<typeof SucceedForce>, _: Principal, tx: Transaction) {
    return this.forces.succeed(input, tx);
  }
}

import type { PlaceView } from '@idea-map/contracts';
import type { IdeaPlace } from './idea-place.entity.js';
import type { GivenPlace } from './placing/settled.js';

/** What others may know of a place: where it is shown, and not what its author gave. */
export function placeView(place: IdeaPlace): PlaceView {
  return {
    ideaId: place.ideaId,
    force: place.force,
    district: place.district,
    region: place.region,
    nation: place.nation,
    latitude: place.latitude,
    longitude: place.longitude,
    precision: place.precision,
    confidence: place.confidence,
    alternatives: place.alternatives,
    dataVersion: place.dataVersion,
  };
}

/** What an idea was placed by. */
export function givenOf(place: IdeaPlace): GivenPlace {
  const { ideaForce: force, outcode, point, placeForce, placeForceBy, placeDistrict } = place;
  return { force, outcode, point, placeForce, placeForceBy, placeDistrict };
}

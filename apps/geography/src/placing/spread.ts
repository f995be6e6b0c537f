import { createHash } from 'node:crypto';
import { Areas } from './areas.js';
import { moved, type Point } from './sphere.js';

/** How far from its centre an idea may be drawn, in kilometres, by what the centre stands for. */
export const SPREAD_KM = { FORCE: 3, DISTRICT: 2, OUTCODE: 1 } as const;

/**
 * A point of its own for each idea about a shared centre, evenly over a disc and always the same for the same idea, so
 * that ideas of one place do not sit on one another. It stays in the force's area that the centre lies in.
 */
export function spread(centre: Point, ideaId: string, radiusKm: number): Point {
  const areas = Areas.get();
  const force = areas.at(centre)?.force;
  const hash = createHash('sha256').update(ideaId).digest();
  const [turn, share] = [hash.readUInt32BE(0) / 2 ** 32, hash.readUInt32BE(4) / 2 ** 32];
  const angle = 2 * Math.PI * turn;
  // The square root, for a ring twice as far out has twice the room.
  for (let km = radiusKm * Math.sqrt(share); km > 0.05; km /= 2) {
    const point = rounded(moved(centre, km * Math.cos(angle), km * Math.sin(angle)));
    if (areas.at(point)?.force === force) return point;
  }
  return centre;
}

// About a metre.
function rounded({ latitude, longitude }: Point): Point {
  return { latitude: Math.round(latitude * 1e5) / 1e5, longitude: Math.round(longitude * 1e5) / 1e5 };
}

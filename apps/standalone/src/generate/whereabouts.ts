import { BadInput } from '@idea-map/runtime';
import { areaPoint } from '../../../geography/src/force-points.js';
import type { ForcesInBeing } from '../../../geography/src/forces-in-being.js';
import type { IdeaPlace } from '../../../geography/src/idea-place.entity.js';
import { Areas } from '../../../geography/src/placing/areas.js';
import { candidatesOf, type Finding } from '../../../geography/src/placing/finding.js';
import { placeByPoint, ROUNDED_BAND_KM } from '../../../geography/src/placing/placing-by-point.js';
import { byForce, settled, type GivenPlace } from '../../../geography/src/placing/settled.js';
import { inBeing, shownPlace } from '../../../geography/src/placing/shown-place.js';
import type { Point } from '../../../geography/src/placing/sphere.js';
import type { Random } from './random.js';

/** How far from the middle of a county or borough a point is given, in steps of a hundredth of a degree. */
const REACH = 6;

/** Where ideas lie: points as their authors give them, and the places that geography makes of them. */
export class Whereabouts {
  private readonly units = new Map<string, string[]>();
  private readonly findings = new Map<string, Finding | null>();

  constructor(private readonly forces: ForcesInBeing) {
    for (const { properties } of Areas.get().features.features) {
      const { force, iso } = properties;
      if (force) this.units.set(force, [...(this.units.get(force) ?? []), iso]);
    }
  }

  /** A point within the reach of a force, to two decimals; null where it has no area, or the point lies nowhere. */
  pointIn(force: string, random: Random): Point | null {
    const units = this.units.get(force);
    const middle = units && areaPoint(random.pick(units));
    if (!middle) return null;
    const near = (degrees: number) => (Math.round(degrees * 100) + random.below(2 * REACH + 1) - REACH) / 100;
    const point = { latitude: near(middle.latitude), longitude: near(middle.longitude) };
    return this.findingAt(point) && point;
  }

  /** The place of an idea; null for nowhere. */
  placeOf(ideaId: string, given: GivenPlace): IdeaPlace | null {
    const force = given.placeForce ?? given.force;
    const kept = given.point ? this.findingAt(given.point) : force === null ? null : byForce(force);
    const shown = kept && shownPlace(settled(kept, given), this.forces, ideaId);
    if (!kept || !shown) return null;
    const { force: ideaForce, outcode, point, placeForce, placeForceBy, placeDistrict } = given;
    const candidates = inBeing(candidatesOf(kept), this.forces);
    const asked = { ideaForce, outcode, point, placeForce, placeForceBy, placeDistrict };
    return { ideaId, ...shown, candidates, confirmedAt: null, ...asked };
  }

  // Points are rounded, so that they repeat.
  private findingAt(point: Point): Finding | null {
    const key = `${point.latitude},${point.longitude}`;
    let finding = this.findings.get(key);
    if (finding === undefined) this.findings.set(key, (finding = findingAt(point)));
    return finding;
  }
}

function findingAt(point: Point): Finding | null {
  try {
    return placeByPoint(point, ROUNDED_BAND_KM);
  } catch (error) {
    if (error instanceof BadInput) return null;
    throw error;
  }
}

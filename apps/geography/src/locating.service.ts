import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { FoundPlace, Locate } from '@idea-map/contracts';
import { Transactions } from '@idea-map/database';
import { BadInput, Clock } from '@idea-map/runtime';
import { ForceEntity } from './force.entity.js';
import { ForceAreas } from './force-areas.js';
import { ForcesInBeing } from './forces-in-being.js';
import { confidences } from './placing/confidence.js';
import type { Finding } from './placing/finding.js';
import { placeOfficially } from './placing/official-areas.js';
import { BAND_KM, placeByPoint, ROUNDED_BAND_KM } from './placing/placing-by-point.js';
import { placeByPostcode } from './placing/placing-by-postcode.js';
import { byForce, settled, type GivenPlace } from './placing/settled.js';
import { shownPlace } from './placing/shown-place.js';
import type { Point } from './placing/sphere.js';
import { PostcodeTable } from './postcode-table.js';

/** Finds where things lie, by the best data that there is. */
@Injectable()
export class LocatingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly postcodes: PostcodeTable,
    private readonly areas: ForceAreas,
  ) {}

  /** Where a postcode or a point lies. @throws BadInput naming `postcode` or `point`. */
  async locate({ postcode, point, rounded }: Locate): Promise<FoundPlace> {
    const typed = postcode?.trim();
    if (typed && point) throw BadInput.of('point', 'NOT_BOTH', 'Give a postcode or a point, not both.');
    const forces = await this.forces(this.transactions.dataSource.manager);
    if (point) return shown(await this.placePoint(point, rounded ?? false), forces, null);
    if (!typed) throw BadInput.of('postcode', 'REQUIRED', 'Enter a postcode, or give a point.');
    const finding = await placeByPostcode(typed, this.postcodes);
    return shown(finding, forces, finding.outcode);
  }

  /** Where an idea lies by what is kept of its place, before and after what settled it. Null for nowhere. */
  async find(given: GivenPlace): Promise<{ kept: Finding; settled: Finding } | null> {
    const kept = await this.findKept(given);
    return kept && { kept, settled: settled(kept, given) };
  }

  /** The forces as they are today. */
  async forces(manager: EntityManager): Promise<ForcesInBeing> {
    return new ForcesInBeing(await manager.find(ForceEntity), this.clock.today());
  }

  private async placePoint(point: Point, rounded: boolean): Promise<Finding> {
    const areas = await this.areas.current();
    if (areas) return placeOfficially(areas, point, rounded);
    return placeByPoint(point, rounded ? ROUNDED_BAND_KM : BAND_KM);
  }

  private async findKept(given: GivenPlace): Promise<Finding | null> {
    const force = given.placeForce ?? given.force;
    try {
      if (given.outcode) return await placeByPostcode(given.outcode, this.postcodes);
      if (given.point) return await this.placePoint(given.point, true);
      return force === null ? null : byForce(force);
    } catch (error) {
      // Taken in while this service was away, so that nobody could be told that it is no place here.
      if (error instanceof BadInput) return force === null ? null : byForce(force, confidences.standIn);
      throw error;
    }
  }
}

function shown(finding: Finding, forces: ForcesInBeing, outcode: string | null): FoundPlace {
  const place = shownPlace(finding, forces);
  if (!place) throw new Error(`The areas name the force ${finding.force}, which has no territory.`);
  return { ...place, outcode };
}

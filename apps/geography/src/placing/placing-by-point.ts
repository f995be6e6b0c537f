import { BadInput } from '@idea-map/runtime';
import { Areas } from './areas.js';
import type { Neighbour } from './borders.js';
import { confidenceNear, confidences } from './confidence.js';
import { elsewhereAt, refusal } from './elsewhere.js';
import type { Finding } from './finding.js';
import type { Outlines } from './outlines.js';
import type { Point } from './sphere.js';

/** Nearer than this to another force, a point is in doubt: the areas are as coarse as that. */
export const BAND_KM = 2;
/** The same for a point that was rounded to two decimals, which moved it by up to 0.66 km. */
export const ROUNDED_BAND_KM = 2.7;
/** A point in the sea belongs to the nearest coast up to this far from it. */
export const OFFSHORE_KM = 25;
/** On the Scottish side of the border, what is nearer than this may yet be England. */
const SCOTTISH_SIDE_KM = 1;

/**
 * Where a point lies by the outlines that come along, those of Natural Earth. In doubt where another force is within
 * the band, with those forces as alternatives; off the coast it belongs to the nearest force.
 * @throws BadInput naming `point`, and where it is if that can be told.
 */
export function placeByPoint(point: Point, bandKm = BAND_KM): Finding {
  return placeIn(Areas.get(), point, bandKm);
}

/** The same by any outlines. @throws BadInput */
export function placeIn(outlines: Outlines, point: Point, bandKm: number): Finding {
  refuseNoPoint(point);
  const unit = outlines.at(point);
  if (!unit) return offTheCoast(point, outlines, bandKm);
  const near = outlines.borders.within(point, bandKm).filter((one) => one.unit !== unit);
  const sure = outlines.sure(unit, point);
  return near.length === 0 ? sure : nearAnother(sure, near, bandKm);
}

function nearAnother(sure: Finding, near: readonly Neighbour[], bandKm: number): Finding {
  const abroad = near.find(({ unit }) => unit.force !== sure.force);
  return {
    ...sure,
    alternatives: forcesOf(near, sure.force),
    confidence: abroad ? confidenceNear(abroad.km, bandKm) : confidences.point,
    // Where another unit comes near, it may lie in that one: then only the force is known well enough to show.
    shown: null,
  };
}

function offTheCoast(point: Point, { borders, version }: Outlines, bandKm: number): Finding {
  const where = elsewhereAt(point);
  const near = where === 'AT_SEA' || where === 'SCOTLAND' ? borders.within(point, OFFSHORE_KM) : [];
  const nearest = near.find((one) => one.unit.force !== null);
  if (!nearest?.unit.force || (where === 'SCOTLAND' && nearest.km > Math.min(SCOTTISH_SIDE_KM, bandKm)))
    throw refusal('point', where);
  // An island in mid-channel is nobody's for certain: the farther out, the wider the choice.
  const reach = Math.max(nearest.km + bandKm, nearest.km * 1.5);
  const others = near.filter((one) => one.km <= reach && one.unit.force !== nearest.unit.force);
  return {
    way: 'COAST',
    force: nearest.unit.force,
    alternatives: forcesOf(others, nearest.unit.force),
    confidence: others.length > 0 ? confidenceNear(0, reach) : confidences.coast,
    district: null,
    shown: null,
    dataVersion: version,
  };
}

function forcesOf(near: readonly Neighbour[], but: string | null): string[] {
  const forces = near.flatMap(({ unit }) => (unit.force === null || unit.force === but ? [] : [unit.force]));
  return [...new Set(forces)];
}

function refuseNoPoint({ latitude, longitude }: Point): void {
  const isPoint = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  if (!isPoint) {
    const message = 'Give a latitude from -90 to 90 and a longitude from -180 to 180, in degrees.';
    throw BadInput.of('point', 'NOT_A_POINT', message);
  }
  if (latitude > -9 && latitude < 2.5 && longitude > 49 && longitude < 61) {
    throw BadInput.of(
      'point',
      'SWAPPED',
      'Latitude and longitude look swapped: the latitude here is about 50 to 56.',
    );
  }
}

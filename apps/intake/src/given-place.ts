import type { IdeaChange } from '@idea-map/contracts';
import type { FieldChecks } from './field-checks.js';

/** A place as its author gave it, no finer than it may be kept. */
export interface GivenPlace {
  /** The outward code alone: SW1A. The inward part is never kept. */
  readonly outcode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly placeForce: string | null;
}

// Royal Mail's format: an area of one or two letters, a district, and perhaps the inward part of a whole postcode.
const POSTCODE = /^([A-Z]{1,2}\d[A-Z\d]?)(?:\s*(\d[ABD-HJLNP-UW-Z]{2}))?$/;
/** England and Wales with the sea about them, in degrees. */
const AROUND = { south: 49.8, north: 55.9, west: -6.5, east: 1.9 };

/** Reads a postcode (whole or outward) or a point. Where it lies is geography's to say. */
export function readPlace(checks: FieldChecks, input: IdeaChange, forces: ReadonlySet<string>): GivenPlace {
  if (input.postcode?.trim() && input.point) {
    checks.add('input.point', 'NOT_BOTH', 'Give a postcode or a point, not both.');
  }
  if (input.placeForce && !forces.has(input.placeForce)) {
    checks.add('input.placeForce', 'UNKNOWN', 'There is no force of this name.');
  }
  return {
    outcode: readPostcode(checks, input.postcode),
    ...readPoint(checks, input.point),
    placeForce: input.placeForce || null,
  };
}

function readPostcode(checks: FieldChecks, given: string | null | undefined): string | null {
  const typed = given?.trim().toUpperCase();
  if (!typed) return null;
  const parts = POSTCODE.exec(typed) ?? POSTCODE.exec(typed.replace(/\s+/g, '').replace(/(...)$/, ' $1'));
  if (parts?.[1]) return parts[1];
  return checks.add(
    'input.postcode',
    'NOT_A_POSTCODE',
    'Enter a postcode, like SW1A 2AA, or its first half, like SW1A.',
  );
}

function readPoint(
  checks: FieldChecks,
  point: IdeaChange['point'],
): { latitude: number | null; longitude: number | null } {
  if (!point) return { latitude: null, longitude: null };
  const { latitude, longitude } = point;
  const inside =
    latitude >= AROUND.south &&
    latitude <= AROUND.north &&
    longitude >= AROUND.west &&
    longitude <= AROUND.east;
  if (!inside) checks.add('input.point', 'OUTSIDE', 'This point is not in England or Wales.');
  // Two decimals are about a kilometre: enough to place an idea, too coarse to show a door.
  return { latitude: Math.round(latitude * 100) / 100, longitude: Math.round(longitude * 100) / 100 };
}

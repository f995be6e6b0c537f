import { SURE_OF_PLACE, type FoundPlace, type IdeaChange, type IdeaSubmitted } from '@idea-map/contracts';
import type { FieldError } from '@idea-map/runtime';
import { oneOf } from './candidates.js';
import type { FieldChecks } from '@idea-map/check';

/** A place as its author gave it, no finer than it may be kept. */
export interface GivenPlace {
  /** The outward code alone: SW1A. The inward part is never kept. */
  readonly outcode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** The force that it lies in, where that is settled, and by whom or what. */
  readonly placeForce: string | null;
  readonly placeForceBy: IdeaSubmitted['placeForceBy'];
  readonly placeDistrict: string | null;
}
type Settled = Pick<GivenPlace, 'placeForce' | 'placeForceBy' | 'placeDistrict'>;

/** What geography says of a place: where it lies, or what is wrong with it. */
export type PlaceAnswer = FoundPlace | { readonly wrong: readonly FieldError[] };

export interface PlaceSurroundings {
  /** Slugs of the forces in being. */
  readonly forces: ReadonlySet<string>;
  /** Null or left out where geography was not asked, or is away: then the place is taken as it is given. */
  readonly found?: PlaceAnswer | null;
  /** The place of the idea that is changed. */
  readonly before?: GivenPlace | null;
}

// Royal Mail's format: an area of one or two letters, a district, and perhaps the inward part of a whole postcode.
const POSTCODE = /^([A-Z]{1,2}\d[A-Z\d]?)(?:\s*(\d[ABD-HJLNP-UW-Z]{2}))?$/;
/** England and Wales with the sea about them, in degrees. */
const AROUND = { south: 49.8, north: 55.9, west: -6.5, east: 1.9 };
const UNSETTLED: Settled = { placeForce: null, placeForceBy: null, placeDistrict: null };

/** Reads a postcode (whole or outward) or a point, by what geography says of it. */
export function readPlace(checks: FieldChecks, input: IdeaChange, around: PlaceSurroundings): GivenPlace {
  const { found } = around;
  if (input.postcode?.trim() && input.point) {
    checks.add('input.point', 'NOT_BOTH', 'Give a postcode or a point, not both.');
  }
  if (found && 'wrong' in found) {
    checks.errors.push(...found.wrong.map((error) => ({ ...error, field: `input.${error.field}` })));
    return { outcode: null, latitude: null, longitude: null, ...UNSETTLED };
  }
  const place = found
    ? { outcode: input.point ? null : found.outcode, ...rounded(input.point) }
    : { outcode: readPostcode(checks, input.postcode), ...readPoint(checks, input.point) };
  const before = around.before && isSame(around.before, place) ? around.before : null;
  return {
    ...place,
    ...(found ? settledBy(checks, input, found) : settledAlone(checks, input, { ...around, before })),
  };
}

/** What is sure needs nobody's word; in doubt, the author's chooses among the candidates. */
function settledBy(checks: FieldChecks, input: IdeaChange, found: FoundPlace): Settled {
  const isSure = found.confidence >= SURE_OF_PLACE;
  const candidates = isSure ? [found.force] : [found.force, ...found.alternatives];
  if (input.placeForce && !candidates.includes(input.placeForce)) {
    checks.add('input.placeForce', 'NOT_A_CANDIDATE', oneOf(candidates));
  }
  if (isSure) return { placeForce: found.force, placeForceBy: found.way, placeDistrict: found.district };
  return input.placeForce ? byAuthor(input.placeForce) : UNSETTLED;
}

function settledAlone(
  checks: FieldChecks,
  input: IdeaChange,
  { forces, before }: PlaceSurroundings,
): Settled {
  const { placeForce } = input;
  if (before && placeForce === before.placeForce) {
    return { placeForce, placeForceBy: before.placeForceBy, placeDistrict: before.placeDistrict };
  }
  if (!placeForce) return UNSETTLED;
  if (before?.placeForce && isSettled(before)) {
    checks.add('input.placeForce', 'NOT_A_CANDIDATE', oneOf([before.placeForce]));
  } else if (!forces.has(placeForce))
    checks.add('input.placeForce', 'UNKNOWN', 'There is no force of this name.');
  return byAuthor(placeForce);
}

/** Whether the place as it was given settled the force: finer than what is kept of it, and no word changes that. */
export function isSettled({ placeForceBy }: Pick<GivenPlace, 'placeForceBy'>): boolean {
  return placeForceBy !== null && placeForceBy !== 'AUTHOR';
}

function isSame(before: GivenPlace, now: Pick<GivenPlace, 'outcode' | 'latitude' | 'longitude'>): boolean {
  const { outcode, latitude, longitude } = before;
  return outcode === now.outcode && latitude === now.latitude && longitude === now.longitude;
}

function byAuthor(placeForce: string): Settled {
  return { placeForce, placeForceBy: 'AUTHOR', placeDistrict: null };
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

function readPoint(checks: FieldChecks, point: IdeaChange['point']) {
  if (point && !isAround(point))
    checks.add('input.point', 'OUTSIDE', 'This point is not in England or Wales.');
  return rounded(point);
}

function isAround({ latitude, longitude }: NonNullable<IdeaChange['point']>): boolean {
  const { south, north, west, east } = AROUND;
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
}

// Two decimals are about a kilometre: enough to place an idea, too coarse to show a door.
function rounded(point: IdeaChange['point']): Pick<GivenPlace, 'latitude' | 'longitude'> {
  if (!point) return { latitude: null, longitude: null };
  return {
    latitude: Math.round(point.latitude * 100) / 100,
    longitude: Math.round(point.longitude * 100) / 100,
  };
}

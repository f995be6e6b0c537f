/** One postcode of England or Wales, as the file has it. */
export interface PostcodeRecord {
  readonly outcode: string;
  readonly slot: number;
  readonly force: string;
  /** ONS code. */
  readonly district: string | null;
  /** ONS code. */
  readonly region: string | null;
  /** WGS 84, in degrees; null where the file has none. */
  readonly point: LatLong | null;
  /** 0 while in use, else its month, as `monthNumber` counts. */
  readonly ended: number;
}

/** WGS 84, in degrees. */
export interface LatLong {
  readonly latitude: number;
  readonly longitude: number;
}

/** All of one outward code, ready to be stored. */
export interface OutcodeRow extends LatLong {
  readonly outcode: string;
  /** Slugs; the one with most of its postcodes first. */
  readonly forces: readonly string[];
  /** Of each area that the sheet counts, its force and its district's name ('' where there is none). */
  readonly areaForces: readonly string[];
  readonly areaDistricts: readonly string[];
  readonly sheet: Buffer;
}

/** A local authority district, ready to be stored. */
export interface DistrictRow {
  readonly code: string;
  readonly name: string | null;
  readonly force: string;
  readonly region: string | null;
  readonly point: LatLong | null;
}

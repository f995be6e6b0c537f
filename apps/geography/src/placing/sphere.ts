/** WGS 84, in degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** As GeoJSON has it: longitude, then latitude, in WGS 84 degrees. */
export type Position = readonly [longitude: number, latitude: number];

/** Of a great circle, on a sphere of the Earth's mean radius: 6,371.0088 km × π / 180. */
export const KM_PER_DEGREE = 111.195;

/** How many kilometres a degree of longitude is at a latitude. */
export function kmPerDegreeEast(latitude: number): number {
  return KM_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
}

/** From one point to another, in kilometres. Within 30 km it is right to a thousandth. */
export function kmBetween(one: Point, other: Point): number {
  const east = (other.longitude - one.longitude) * kmPerDegreeEast((one.latitude + other.latitude) / 2);
  return Math.hypot(east, (other.latitude - one.latitude) * KM_PER_DEGREE);
}

/** The point that lies so many kilometres to the east and to the north. */
export function moved({ latitude, longitude }: Point, east: number, north: number): Point {
  return {
    latitude: latitude + north / KM_PER_DEGREE,
    longitude: longitude + east / kmPerDegreeEast(latitude),
  };
}

/** Whether a ring holds a point: a line from it to the east crosses the ring an odd number of times. */
export function isWithin({ latitude: y, longitude: x }: Point, ring: readonly Position[]): boolean {
  let inside = false;
  for (const [at, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)) inside = !inside;
  }
  return inside;
}

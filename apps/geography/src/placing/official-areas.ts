import type { FeatureCollection, MultiPolygon, Position as Corner } from 'geojson';
import whichPolygon from 'which-polygon';
import { Areas, sureOf } from './areas.js';
import { Borders, type Segment } from './borders.js';
import type { Finding } from './finding.js';
import type { Outlines } from './outlines.js';
import { BAND_KM, placeIn, ROUNDED_BAND_KM } from './placing-by-point.js';
import type { Point, Position } from './sphere.js';
import type { Unit } from './unit.js';

/** The official outlines are generalised to 20 m, and a pin is no surer than this. */
export const OFFICIAL_BAND_KM = 0.1;
/** The same for a point that was rounded to two decimals, which moved it by up to 0.66 km. */
export const OFFICIAL_ROUNDED_BAND_KM = 0.8;

/** The square mile is policed by two forces on the ground, and asked about wherever one stands in it. */
const CITY = 'city-of-london';

/** The areas of forces as the ONS has them, for placing by point. */
export class OfficialAreas implements Outlines {
  readonly borders: Borders;
  private readonly find: ReturnType<typeof whichPolygon<{ readonly unit: Unit }>>;

  constructor(
    readonly version: string,
    areas: FeatureCollection<MultiPolygon, { readonly force: string }>,
  ) {
    const features = areas.features.map(({ geometry, properties: { force } }) => ({
      type: 'Feature' as const,
      geometry,
      properties: { unit: { iso: force, force } },
    }));
    this.find = whichPolygon({ type: 'FeatureCollection', features });
    const segments = features.flatMap(({ geometry, properties: { unit } }) => segmentsOf(geometry, unit));
    this.borders = new Borders(segments, OFFICIAL_ROUNDED_BAND_KM);
  }

  at({ longitude, latitude }: Point): Unit | null {
    return this.find([longitude, latitude])?.unit ?? null;
  }

  sure(unit: Unit, point: Point): Finding {
    return sureOf(unit, shownIn(unit, point), this.version);
  }
}

/** Where a point lies by the official areas; the City of London is always in doubt. @throws BadInput */
export function placeOfficially(areas: OfficialAreas, point: Point, rounded: boolean): Finding {
  const isCity = areas.at(point)?.force === CITY;
  const band = rounded ? OFFICIAL_ROUNDED_BAND_KM : OFFICIAL_BAND_KM;
  return placeIn(areas, point, isCity ? BAND_KM : band);
}

// The ONS has forces only: a force's part is shown where Natural Earth is sure that the point lies in it.
function shownIn({ force }: Unit, point: Point): Finding['shown'] {
  const units = Areas.get();
  const unit = units.at(point);
  if (!unit || unit.force !== force) return null;
  const near = units.borders.within(point, ROUNDED_BAND_KM);
  return near.every((one) => one.unit === unit) ? units.shown(unit) : null;
}

function segmentsOf({ coordinates }: MultiPolygon, unit: Unit): Segment[] {
  return coordinates.flat().flatMap((ring) =>
    ring.slice(1).map((end, at): Segment => {
      return { from: positionOf(ring[at] ?? end), to: positionOf(end), units: [unit] };
    }),
  );
}

function positionOf([longitude = NaN, latitude = NaN]: Corner): Position {
  return [longitude, latitude];
}

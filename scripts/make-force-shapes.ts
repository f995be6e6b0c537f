import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { geoTransverseMercator, type GeoProjection } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';
import polylabel from 'polylabel';
import { merge } from 'topojson-client';
import type * as topo from 'topojson-specification';

/**
 * Makes the shapes that the pages draw from the areas that geography places by, so that what a reader sees is what the
 * system decides with: units joined by force, on the meridian and near the scale of Ordnance Survey's maps, to whole
 * units of about 500 m. `npm run generate:files` writes them; by itself:
 *
 *   node --import tsx scripts/make-force-shapes.ts
 */
type Unit = topo.Polygon<{ force: string }> | topo.MultiPolygon<{ force: string }>;
type Areas = topo.Topology<{ areas: { type: 'GeometryCollection'; geometries: Unit[] } }>;
type Point = readonly [x: number, y: number];

export const FORCE_SHAPES = 'apps/web/data/force-shapes.json';
const root = join(import.meta.dirname, '..');
const WIDTH = 1200;
const HEIGHT = 1400;
/** Around the whole, for strokes. */
const MARGIN = 8;
/** Too small to see among the others: shown again in a circle in the Channel, so many times larger. */
const INSET = { force: 'city-of-london', centre: [1085, 1255], radius: 84, times: 20 } as const;

/** The file's text: `path` is SVG; a label at its point has `room` units to every side. */
export async function forceShapes(): Promise<string> {
  const areas = JSON.parse(
    await readFile(join(root, 'apps/geography/data/areas.topo.json'), 'utf8'),
  ) as Areas;
  const project = projectionOf(areas);
  const forces = [
    ...new Set(areas.objects.areas.geometries.map(({ properties }) => properties?.force ?? '')),
  ].sort();
  const flat = new Map(forces.map((force) => [force, flatten(mergedOf(areas, force), project)]));
  const shapes = forces.map((force) => ({
    force,
    path: pathOf(flat.get(force) ?? []),
    ...labelOf(flat.get(force) ?? []),
  }));
  const viewBox = [-MARGIN, -MARGIN, WIDTH + 2 * MARGIN, HEIGHT + 2 * MARGIN].join(' ');
  const insets = [insetOf(flat.get(INSET.force) ?? [])];
  return `${JSON.stringify({ viewBox, shapes, insets }, null, 2)}\n`;
}

function mergedOf(areas: Areas, force: string): MultiPolygon {
  return merge(
    areas,
    areas.objects.areas.geometries.filter(({ properties }) => properties?.force === force),
  );
}

// 2° west is the meridian of the National Grid; the latitude only shifts the whole.
function projectionOf(areas: Areas): GeoProjection {
  const everything = merge(areas, areas.objects.areas.geometries);
  const coordinates = everything.coordinates.flat(2);
  return geoTransverseMercator()
    .rotate([2, -52.5])
    .fitSize([WIDTH, HEIGHT], { type: 'MultiPoint', coordinates });
}

function flatten({ coordinates }: MultiPolygon, project: GeoProjection): Point[][][] {
  const flat = ([longitude = 0, latitude = 0]: Position): Point => project([longitude, latitude]) ?? [0, 0];
  return coordinates.map((polygon) => polygon.map((ring) => ring.map(flat)));
}

/** Every ring in whole units, relative to the point before; those that shrink to a line are left out. */
function pathOf(polygons: readonly Point[][][]): string {
  return polygons.flat().map(ringPath).join('');
}

function ringPath(ring: readonly Point[]): string {
  const whole = ring.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const corners = whole.filter(
    ([x, y], at) => at === 0 || x !== whole[at - 1]?.[0] || y !== whole[at - 1]?.[1],
  );
  const [first, ...rest] = corners.slice(0, -1);
  if (!first || rest.length < 2) return '';
  const steps = rest.map(([x, y], at): Point => [x - (corners[at]?.[0] ?? 0), y - (corners[at]?.[1] ?? 0)]);
  return `M${numbers([first])}l${numbers(steps)}z`;
}

// A minus parts two numbers as well as a space does.
function numbers(points: readonly Point[]): string {
  return points.flat().join(' ').replaceAll(' -', '-');
}

function labelOf(polygons: readonly Point[][][]) {
  const [best] = polygons
    .map((polygon) =>
      polylabel(
        polygon.map((ring) => ring.map(([x, y]): [number, number] => [x, y])),
        1,
      ),
    )
    .sort((a, b) => b.distance - a.distance);
  if (!best) throw new Error('A force has no area to put a label in.');
  return { labelX: Math.round(best[0]), labelY: Math.round(best[1]), room: Math.floor(best.distance) };
}

function insetOf(polygons: readonly Point[][][]) {
  const { centre, radius, times, force } = INSET;
  const [x, y] = centre;
  const [u, v] = middleOf(polygons.flat(2));
  const enlarge = ([left, top]: Point): Point => [x + (left - u) * times, y + (top - v) * times];
  const path = pathOf(polygons.map((polygon) => polygon.map((ring) => ring.map(enlarge))));
  // The line ends at the circle's edge.
  const part = 1 - radius / Math.hypot(u - x, v - y);
  const ends = [u, v, u + (x - u) * part, v + (y - v) * part].map(Math.round);
  return { force, path, x, y, radius, leader: `M${ends.slice(0, 2).join(' ')}L${ends.slice(2).join(' ')}` };
}

function middleOf(points: readonly Point[]): Point {
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return [middle(points.map(([x]) => x)), middle(points.map(([, y]) => y))];
}

if (process.argv[1] === import.meta.filename) {
  const text = await forceShapes();
  await writeFile(join(root, FORCE_SHAPES), text);
  console.log(`${FORCE_SHAPES}: ${Buffer.byteLength(text)} bytes`);
}

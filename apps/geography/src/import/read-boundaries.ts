import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Feature, GeoJSON, MultiPolygon, Polygon } from 'geojson';
import type { Polygons } from './area-shape.js';
import type { ForceCodes } from './force-codes.js';
import { sizeOf } from './source-file.js';
import { quoted, WrongFile } from './wrong-file.js';
import { reason } from './zip-file.js';

/** The generalised outlines (BGC) are some 10 MB; a larger file would not fit in the memory of a small machine. */
const LARGEST = 60 * 1024 * 1024;
const CODE_PROPERTY = /^pfa(\d\d)?cd$/i;

export interface BoundariesRead {
  readonly name: string;
  /** By slug. */
  readonly areas: ReadonlyMap<string, Polygons>;
  /** The names of what the file says of each area. */
  readonly properties: readonly string[];
}

/** Reads the areas of police forces from the ONS's GeoJSON. @throws WrongFile naming the feature and the property. */
export async function readBoundaries(file: string, forces: ForceCodes): Promise<BoundariesRead> {
  const name = path.basename(file);
  const areas = new Map<string, Polygons>();
  const found = await featuresOf(file, name);
  found.forEach((feature, index) => {
    const place = new FeaturePlace(name, index + 1);
    const force = forceOf(feature, forces, place);
    areas.set(force, [...(areas.get(force) ?? []), ...polygonsOf(feature, place)]);
  });
  return { name, areas, properties: Object.keys(found[0]?.properties ?? {}) };
}

/** GeoJSON has no lines that mean anything: what is wrong is in a feature, counted from 1. */
class FeaturePlace {
  constructor(
    private readonly file: string,
    private readonly number: number,
  ) {}

  wrong(part: string, sentence: string): WrongFile {
    return new WrongFile({ file: `${this.file}, feature ${this.number}` }, `${part}: ${sentence}`);
  }
}

async function featuresOf(file: string, name: string): Promise<Feature[]> {
  if ((await sizeOf(file)) > LARGEST) {
    throw new WrongFile(
      { file: name },
      'this is too large: take the generalised boundaries (BGC) of the same areas.',
    );
  }
  const json = parse(await readFile(file, 'utf8'), name);
  const features = json.type === 'FeatureCollection' ? json.features : null;
  if (!Array.isArray(features) || features.length === 0) {
    throw new WrongFile(
      { file: name },
      'expected a GeoJSON FeatureCollection with the areas of police forces.',
    );
  }
  return features;
}

function parse(text: string, file: string): GeoJSON {
  try {
    return (JSON.parse(text.replace(/^\uFEFF/, '')) ?? {}) as GeoJSON;
  } catch (error) {
    throw new WrongFile({ file }, `expected GeoJSON, but this is no JSON: ${reason(error)}.`);
  }
}

function forceOf({ properties }: Feature, forces: ForceCodes, place: FeaturePlace): string {
  const names = Object.keys(properties ?? {});
  const property = names.find((name) => CODE_PROPERTY.test(name));
  if (!property) {
    throw place.wrong(
      'properties',
      `expected the code of a police force area (PFA23CD), found ${quoted(names.join(','))}.`,
    );
  }
  const code = String(properties?.[property]);
  const force = forces.find(code);
  if (force) return force;
  throw place.wrong(
    `property ${property}`,
    `expected the code of a force that is known here, found ${quoted(code)}.`,
  );
}

function polygonsOf({ geometry }: Feature, place: FeaturePlace): Polygons {
  const type = (geometry as Feature['geometry'] | null)?.type ?? 'nothing';
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    throw place.wrong('geometry', `expected a Polygon or MultiPolygon, found ${quoted(type)}.`);
  }
  const shape = geometry as Polygon | MultiPolygon;
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  for (const ring of polygons.flat()) {
    if (ring.length < 4)
      throw place.wrong('geometry', `expected rings of four corners or more, found ${ring.length}.`);
    const outside = ring.find((corner) => !isNearby(corner));
    if (!outside) continue;
    const hint = Math.abs(outside[0] ?? 0) > 180 ? ' These look like metres: take the file in WGS 84.' : '';
    throw place.wrong(
      'geometry',
      `expected [longitude, latitude] in England or Wales, found [${outside.join(', ')}].${hint}`,
    );
  }
  return polygons;
}

function isNearby([longitude = NaN, latitude = NaN]: readonly number[]): boolean {
  return latitude > 49 && latitude < 56.5 && longitude > -7.5 && longitude < 2.5;
}

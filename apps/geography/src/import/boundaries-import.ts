import type { Client } from 'pg';
import { packShape } from './area-shape.js';
import { officialAttributions } from './attributions.js';
import { VersionOf, yearOf } from './edition.js';
import type { Checking } from './postcodes-import.js';
import { readBoundaries } from './read-boundaries.js';
import { noteEdition, replaceAreas } from './write-places.js';

export interface BoundariesImported {
  readonly version: string;
  readonly forces: number;
  /** Of the packed shapes. */
  readonly bytes: number;
}

export interface Boundaries {
  readonly file: string;
  readonly year: number;
  /** Packed, by slug. */
  readonly shapes: ReadonlyMap<string, Buffer>;
}

/** Reads the areas of forces and packs them. @throws WrongFile */
export async function checkBoundaries(
  file: string,
  { forces, allowMissing, now }: Checking,
): Promise<Boundaries> {
  const { name, areas, properties } = await readBoundaries(file, forces);
  if (!allowMissing) forces.requireAll(new Set(areas.keys()), name);
  const packed = [...areas]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([force, area]) => [force, packShape(area)] as const);
  return { file: name, year: yearOf(name, properties, now), shapes: new Map(packed) };
}

/** Puts these areas in place of all. */
export async function storeBoundaries(
  client: Client,
  { file, year, shapes }: Boundaries,
): Promise<BoundariesImported> {
  const version = new VersionOf(file);
  let bytes = 0;
  for (const [force, shape] of shapes) {
    version.add(force, shape);
    bytes += shape.length;
  }
  await replaceAreas(client, shapes);
  const counts = { forces: shapes.size, bytes };
  const edition = { kind: 'boundaries', version: version.get(), facts: counts } as const;
  await noteEdition(client, { ...edition, attributions: officialAttributions('boundaries', year) });
  return { version: edition.version, ...counts };
}

import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { Transactions } from '@idea-map/database';
import { unpackShape } from './area-shape.js';

export interface StoredAreas {
  readonly version: string;
  /** By slug, in WGS 84 degrees, to about a metre. */
  readonly areas: FeatureCollection<MultiPolygon, { readonly force: string }>;
}

/** The areas of forces that were imported, to use in place of Natural Earth's; null where none were. */
export async function storedAreas(transactions: Transactions): Promise<StoredAreas | null> {
  const rows = await transactions.query<{ version: string; force: string; shape: Buffer }>(
    `select e.version, a.force, a.shape from places_edition e cross join force_area a
     where e.kind = 'boundaries' order by a.force`,
  );
  const [first] = rows;
  if (!first) return null;
  const features = rows.map(({ force, shape }) => ({
    type: 'Feature' as const,
    properties: { force },
    geometry: { type: 'MultiPolygon' as const, coordinates: unpackShape(shape) },
  }));
  return { version: first.version, areas: { type: 'FeatureCollection', features } };
}

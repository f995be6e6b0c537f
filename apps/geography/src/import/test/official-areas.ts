import type { FeatureCollection, MultiPolygon } from 'geojson';
import { Areas } from '../../placing/areas.js';

/** The areas that come along, in the form of the official ones: each a polygon of its force, with these properties. */
export function coarseAsOfficial<Properties>(
  of: (force: string) => Properties,
): FeatureCollection<MultiPolygon, Properties> {
  const features = Areas.get().features.features.flatMap(({ geometry, properties: { force } }) => {
    const coordinates = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const feature = { type: 'Feature' as const, geometry: { type: 'MultiPolygon' as const, coordinates } };
    return force === null ? [] : [{ ...feature, properties: of(force) }];
  });
  return { type: 'FeatureCollection', features };
}

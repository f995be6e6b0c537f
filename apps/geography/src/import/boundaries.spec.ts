import fc from 'fast-check';
import { referenceForces } from '../reference-forces.js';
import { packShape, unpackShape } from './area-shape.js';
import { ForceCodes } from './force-codes.js';
import { readBoundaries } from './read-boundaries.js';
import { aFile, everyArea, removeFiles } from './test/official-files.js';

afterAll(removeFiles);

const forces = new ForceCodes(referenceForces(), new Map(), '2026-11-23');
const read = (json: unknown) => readBoundaries(aFile('pfa.geojson', JSON.stringify(json)), forces);

function withFirst(change: object) {
  const { features, ...rest } = everyArea();
  return {
    ...rest,
    features: features.map((feature, at) => (at === 1 ? { ...feature, ...change } : feature)),
  };
}

describe('a packed shape', () => {
  it('unpacks to what it was, to a metre', () => {
    const degrees = (min: number, max: number) =>
      fc.integer({ min: min * 1e5, max: max * 1e5 }).map((n) => n / 1e5);
    const corner = fc.tuple(degrees(-7, 3), degrees(49, 56)).map(([x, y]) => [x, y]);
    const ring = fc.array(corner, { minLength: 4, maxLength: 50 });
    const polygons = fc.array(fc.array(ring, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(polygons, (shape) => expect(unpackShape(packShape(shape))).toEqual(shape)));
  });
});

describe('boundaries', () => {
  it('are each force’s polygons, by the code, in any year', async () => {
    const { areas } = await read(everyArea());
    expect(areas.size).toBe(43);
    expect(areas.get('metropolitan')).toEqual(everyArea().features[0]?.geometry.coordinates);
    expect((await read(everyArea({ code: 'pfa25cd', name: 'pfa25nm' }))).areas.size).toBe(43);
  });

  it('take a plain polygon too', async () => {
    const [ring] = everyArea().features[1]?.geometry.coordinates[0] ?? [];
    const { areas } = await read(withFirst({ geometry: { type: 'Polygon', coordinates: [ring] } }));
    expect(areas.get('cumbria')).toEqual([[ring]]);
  });

  it.each<[string, object, string]>([
    [
      'a code of no force',
      { properties: { PFA23CD: 'S23000009' } },
      'property PFA23CD: expected the code of a force',
    ],
    [
      'areas of another kind',
      { properties: { LAD23CD: 'E07000106' } },
      'properties: expected the code of a police force',
    ],
    ['no geometry', { geometry: null }, 'geometry: expected a Polygon or MultiPolygon, found "nothing".'],
    ['a point', { geometry: { type: 'Point', coordinates: [0, 51] } }, 'geometry: expected a Polygon'],
    [
      'a ring of two',
      {
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [0, 51],
              [0, 52],
            ],
          ],
        },
      },
      'geometry: expected rings',
    ],
    [
      'metres',
      { geometry: { type: 'Polygon', coordinates: [Array.from({ length: 4 }, () => [546013, 258617])] } },
      'found [546013, 258617]. These look like metres: take the file in WGS 84.',
    ],
  ])('are refused for %s, with the feature', async (_, change, sentence) => {
    const refused = await read(withFirst(change)).catch((error: Error) => error.message);
    expect(refused).toContain('pfa.geojson, feature 2: ');
    expect(refused).toContain(sentence);
  });

  it.each([
    ['no JSON', 'a,b\n', 'pfa.geojson: expected GeoJSON, but this is no JSON'],
    ['null', 'null', 'pfa.geojson: expected a GeoJSON FeatureCollection'],
    [
      'no features',
      '{"type":"FeatureCollection","features":[]}',
      'pfa.geojson: expected a GeoJSON FeatureCollection',
    ],
  ])('are refused where the file is %s', async (_, text, sentence) => {
    await expect(readBoundaries(aFile('pfa.geojson', text), forces)).rejects.toThrow(sentence);
  });
});

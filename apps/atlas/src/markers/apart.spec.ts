import fc from 'fast-check';
import { APART, apart, TILE } from './apart.js';
import { mercatorX, mercatorY, WORLD } from './clusters.js';
import { MarkerIndex } from './marker-index.js';

const nation = { west: -8, south: 48, east: 4, north: 58 };
const asked = { bounds: nation, within: null, homes: [], extra: [] };
const coordinate = fc.record({
  latitude: fc.double({ min: 50, max: 55.8, noNaN: true }),
  longitude: fc.double({ min: -6, max: 2, noNaN: true }),
});
type Point = { latitude: number; longitude: number };

/** Of the two of these that lie nearest, in pixels at a zoom. */
function leastDistance(points: readonly Point[], zoom: number): number {
  const at = points.map(({ latitude, longitude }) => [mercatorX(longitude), mercatorY(latitude)] as const);
  const world = TILE * 2 ** zoom;
  const far = at.flatMap(([x, y], one) =>
    at.slice(one + 1).map(([left, top]) => (Math.hypot(x - left, y - top) / WORLD) * world),
  );
  return Math.min(...far, Infinity);
}

function indexOf(points: readonly Point[]): MarkerIndex {
  const index = new MarkerIndex();
  points.forEach((point, at) => {
    index.put({
      ...{ id: `idea ${at}`, ...point, force: 'kent', home: 'kent', stage: 'CLOSED', kind: 'IDEA' },
      ...{ themes: ['custody'], submittedAt: 0, readers: 'EVERYONE' },
    });
  });
  return index;
}

describe('markers that would cover one another', () => {
  it('lie apart at every zoom, with a filter and without, and none is lost', () => {
    fc.assert(
      fc.property(
        fc.array(coordinate, { maxLength: 200 }),
        fc.integer({ min: 0, max: 18 }),
        (points, zoom) => {
          const index = indexOf(points);
          for (const filter of [null, { themes: ['custody'] }]) {
            const found = index.ask({ ...asked, zoom, filter });
            expect(leastDistance(found, zoom)).toBeGreaterThanOrEqual(APART - 1e-6);
            expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(points.length);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are as many with a filter that leaves all in as without, but for a few', () => {
    const points = Array.from({ length: 20_000 }, (_, at) => ({
      latitude: 50.5 + ((at * 0.618) % 1) * 4.5,
      longitude: -4 + ((at * 0.382 * 7.1) % 1) * 5,
    }));
    const index = indexOf(points);
    for (const zoom of [6, 7, 8]) {
      const open = index.ask({ ...asked, zoom, filter: null }).length;
      const filtered = index.ask({ ...asked, zoom, filter: { themes: ['custody'] } }).length;
      expect(filtered / open).toBeGreaterThan(0.75);
      expect(filtered / open).toBeLessThan(1.33);
    }
  });

  it('are one cluster where they share a shown place, however near one looks', () => {
    const place = { latitude: 51.28, longitude: 1.08 };
    const index = indexOf([place, place, place]);
    for (const filter of [null, { themes: ['custody'] }]) {
      const found = index.ask({ ...asked, zoom: 18, filter });
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({
        count: 3,
        ideaId: null,
        bounds: { west: 1.08, south: 51.28, east: 1.08, north: 51.28 },
      });
    }
  });

  it('leave the larger where it was', () => {
    const large = { latitude: 52, longitude: 0, count: 9, ideaId: null, bounds: nation };
    const small = { latitude: 52.01, longitude: 0, count: 1, ideaId: 'one', bounds: null };
    expect(apart([small, large], 5)).toEqual([{ ...large, count: 10 }]);
    expect(apart([small, large], 18)).toHaveLength(2);
  });
});

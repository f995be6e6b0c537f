import fc from 'fast-check';
import { gather, isWithin, mercatorX, mercatorY, MOST_MARKERS } from './clusters.js';

const nation = { west: -6, south: 49.9, east: 2, north: 55.8 };
const point = fc.record({
  latitude: fc.double({ min: 49.9, max: 55.8, noNaN: true }),
  longitude: fc.double({ min: -6, max: 2, noNaN: true }),
});

function columns(points: readonly { latitude: number; longitude: number }[]) {
  return {
    latitude: Float64Array.from(points, (one) => one.latitude),
    longitude: Float64Array.from(points, (one) => one.longitude),
    x: Uint32Array.from(points, (one) => mercatorX(one.longitude)),
    y: Uint32Array.from(points, (one) => mercatorY(one.latitude)),
    rows: [...points.keys()],
    idAt: (row: number) => `idea ${row}`,
  };
}

describe('gathering points', () => {
  it('loses none and counts none twice, at any zoom', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 300 }), fc.integer({ min: 0, max: 18 }), (points, zoom) => {
        const markers = gather(columns(points), zoom, nation);

        expect(markers.reduce((sum, marker) => sum + marker.count, 0)).toBe(points.length);
      }),
    );
  });

  it('shows the idea where there is one, and bounds that hold all where there are more', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 100 }), (points) => {
        for (const { count, ideaId, bounds, latitude, longitude } of gather(columns(points), 6, nation)) {
          expect(ideaId === null).toBe(count > 1);
          expect(bounds === null).toBe(count === 1);
          const wider = bounds && { ...bounds, north: bounds.north + 1e-9, east: bounds.east + 1e-9 };
          if (wider) {
            const inside = isWithin(
              { ...wider, south: wider.south - 2e-9, west: wider.west - 2e-9 },
              latitude,
              longitude,
            );
            expect(inside).toBe(true);
          }
        }
      }),
    );
  });

  it('leaves out what lies outside the bounds', () => {
    const markers = gather(columns([{ latitude: 51.5, longitude: -0.1 }]), 5, { ...nation, north: 51 });

    expect(markers).toEqual([]);
  });

  it('gathers a wide view more coarsely rather than answer too many', () => {
    const many = Array.from({ length: 9000 }, (_, at) => ({
      latitude: 50 + (at % 90) / 20,
      longitude: -5 + Math.floor(at / 90) / 20,
    }));

    const markers = gather(columns(many), 18, nation);

    expect(markers.length).toBeLessThanOrEqual(MOST_MARKERS);
    expect(markers.reduce((sum, marker) => sum + marker.count, 0)).toBe(9000);
  });
});

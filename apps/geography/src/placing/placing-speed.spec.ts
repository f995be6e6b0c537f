import whichPolygon from 'which-polygon';
import { Areas } from './areas.js';
import { nearABorder, wellWithin } from './known-places.data.js';
import { placeByPoint } from './placing-by-point.js';

const TURNS = 5;
const areas = Areas.get();
const bare = whichPolygon(areas.features);
const points = Array.from({ length: 20 }, () => [...wellWithin, ...nearABorder])
  .flat()
  .map(([, latitude, longitude]) => ({ latitude, longitude }))
  .filter((point) => areas.at(point) !== null);

function millisecondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

describe('placing by point', () => {
  it('is timed against a bare look-up in the same index', () => {
    const turns = Array.from({ length: TURNS }, () => {
      const floor = millisecondsOf(() => points.forEach((point) => bare([point.longitude, point.latitude])));
      const ours = millisecondsOf(() => points.forEach((point) => placeByPoint(point)));
      return { ratio: floor / ours, rate: points.length / ours };
    }).sort((one, other) => one.ratio - other.ratio);
    const { ratio = 0, rate = 0 } = turns[(TURNS - 1) / 2] ?? {};
    console.info(
      `placing by point: ${Math.round(rate)} a millisecond, ${ratio.toFixed(2)} of a bare look-up`,
    );
    // The budget is the bench's to keep: how fast a test runs says more about the test.
    expect(ratio).toBeGreaterThan(0);
  });
});

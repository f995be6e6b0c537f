import whichPolygon from 'which-polygon';
import { Areas } from '../../../../geography/src/placing/areas.js';
import { nearABorder, wellWithin } from '../../../../geography/src/placing/known-places.data.js';
import { placeByPoint } from '../../../../geography/src/placing/placing-by-point.js';
import { timed, type BenchRow } from '../contest.js';

/** A point placed, with its doubt and its candidates, against which area it lies in. */
export const placingRow: BenchRow = {
  name: 'placing a point',
  what: 'a point in its force, sure or in doubt with candidates, in process',
  floor: 'bare which-polygon over the same areas',
  budget: 0.5,
  prepare: async () => {
    const areas = Areas.get();
    const bare = whichPolygon(areas.features);
    const points = [...wellWithin, ...nearABorder]
      .map(([, latitude, longitude]) => ({ latitude, longitude }))
      .filter((point) => areas.at(point) !== null);
    const all = (place: (point: (typeof points)[number]) => unknown) => () =>
      timed(() => {
        // One after another, so that what is timed is far above the clock's own grain.
        for (const point of points) place(point);
      });
    return {
      ours: all((point) => placeByPoint(point)),
      floor: all(({ longitude, latitude }) => bare([longitude, latitude])),
    };
  },
};

import { v7 as uuid } from 'uuid';
import { forcePoint } from '../force-points.js';
import { referenceForces } from '../reference-forces.js';
import { Areas } from './areas.js';
import { kmBetween } from './sphere.js';
import { spread, SPREAD_KM } from './spread.js';

const forces = referenceForces().filter(({ territorial }) => territorial);

describe('ideas of one place', () => {
  it.each(forces.map(({ id }) => id))('lie apart, near the point of %s and inside its area', (force) => {
    const centre = forcePoint(force) ?? { latitude: NaN, longitude: NaN };
    const points = Array.from({ length: 200 }, () => spread(centre, uuid(), SPREAD_KM.FORCE));
    for (const point of points) {
      expect(kmBetween(centre, point)).toBeLessThanOrEqual(SPREAD_KM.FORCE + 0.01);
      expect(Areas.get().at(point)?.force).toBe(force);
    }
    const apart = new Set(points.map(({ latitude, longitude }) => `${latitude} ${longitude}`)).size;
    // They are a metre apart at least, and by chance two may fall together.
    expect(apart).toBeGreaterThan(197);
  });

  it('lie where they lay, each time', () => {
    const [centre, id] = [{ latitude: 51.2, longitude: 0.6 }, uuid()];
    expect(spread(centre, id, 3)).toEqual(spread(centre, id, 3));
  });
});

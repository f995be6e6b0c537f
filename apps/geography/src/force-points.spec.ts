import { readFileSync } from 'node:fs';
import { forcePoint } from './force-points.js';
import { referenceForces } from './reference-forces.js';

type Point = readonly [number, number];

interface Areas {
  readonly transform: { readonly scale: Point; readonly translate: Point };
  readonly arcs: readonly (readonly Point[])[];
  readonly objects: {
    readonly areas: {
      readonly geometries: readonly {
        readonly type: 'Polygon' | 'MultiPolygon';
        readonly properties: { readonly iso: string; readonly force: string };
        readonly arcs: unknown;
      }[];
    };
  };
}

const areas = JSON.parse(readFileSync(new URL('../data/areas.topo.json', import.meta.url), 'utf8')) as Areas;
const units = areas.objects.areas.geometries;
const territorial = referenceForces().filter((force) => force.territorial);
const others = referenceForces().filter((force) => !force.territorial);

/** An arc's points as longitude and latitude; the file holds the steps from one to the next. */
function arcPoints(arc: readonly Point[]): Point[] {
  const { scale, translate } = areas.transform;
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

const arcs = areas.arcs.map(arcPoints);

/** Every border of a force's units. Those within the force come twice, and so cancel out below. */
function bordersOf(force: string): Point[][] {
  const indexes = units
    .filter(({ properties }) => properties.force === force)
    .flatMap((unit) => [unit.arcs].flat(3) as number[]);
  return indexes.map((index) => arcs[index < 0 ? ~index : index] ?? []);
}

/** Whether a line from the point to the east crosses the borders an odd number of times. */
function isInside([x, y]: Point, borders: readonly Point[][]): boolean {
  const crossings = borders.flatMap((border) =>
    border.slice(1).filter(([x2, y2], at) => {
      const [x1, y1] = border[at] ?? [x2, y2];
      return y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1);
    }),
  );
  return crossings.length % 2 === 1;
}

describe('the point of a force', () => {
  it('knows 43 forces with a territory and three without', () => {
    expect([territorial.length, others.length]).toEqual([43, 3]);
  });

  it.each(territorial.map(({ id }) => id))('lies inside the area of %s alone', (id) => {
    const { latitude, longitude } = forcePoint(id) ?? { latitude: NaN, longitude: NaN };
    const around = territorial.filter((force) => isInside([longitude, latitude], bordersOf(force.id)));
    expect(around.map((force) => force.id)).toEqual([id]);
  });

  it.each(territorial.map(({ id }) => id))('lies within England and Wales for %s', (id) => {
    const { latitude, longitude } = forcePoint(id) ?? { latitude: NaN, longitude: NaN };
    expect(latitude > 49.8 && latitude < 55.9).toBe(true);
    expect(longitude > -6.5 && longitude < 1.8).toBe(true);
  });

  it.each(others.map(({ id }) => id))('is none for %s, which has no territory', (id) => {
    expect(forcePoint(id)).toBeNull();
  });

  it('is none for what is no force', () => {
    expect(forcePoint('atlantis')).toBeNull();
  });
});

describe('the areas', () => {
  it('are 174 units, each of a territorial force', () => {
    expect(new Set(units.map(({ properties }) => properties.iso)).size).toBe(174);
    const known = territorial.map(({ id }) => id).sort();
    expect([...new Set(units.map(({ properties }) => properties.force))].sort()).toEqual(known);
  });
});

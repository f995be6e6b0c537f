import { readFileSync } from 'node:fs';

/** WGS 84, in degrees. */
interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const FILE = new URL('../data/force-points.tsv', import.meta.url);

let points: ReadonlyMap<string, Point> | undefined;

/**
 * A point well inside the force's largest area, which stands for the whole force on a map.
 * Null for a force without a territory, and for a slug that is no force's.
 */
export function forcePoint(slug: string): Point | null {
  points ??= readPoints();
  return points.get(slug) ?? null;
}

function readPoints(): ReadonlyMap<string, Point> {
  const lines = readFileSync(FILE, 'utf8').trim().split('\n');
  const [, ...rows] = lines.filter((line) => !line.startsWith('#'));
  return new Map(
    rows.map((row) => {
      const [force = '', latitude, longitude] = row.split('\t');
      return [force, { latitude: Number(latitude), longitude: Number(longitude) }];
    }),
  );
}

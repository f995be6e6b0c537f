import { readFileSync } from 'node:fs';
import type { Point } from './placing/sphere.js';

const forcePoints = pointsOf('force-points.tsv');
const areaPoints = pointsOf('area-points.tsv');

/**
 * A point well inside the force's largest area, which stands for the whole force on a map.
 * Null for a force without a territory, and for a slug that is no force's.
 */
export function forcePoint(slug: string): Point | null {
  return forcePoints().get(slug) ?? null;
}

/** A point well inside a unit of a force, by its ISO 3166-2 code. Null for a code that is no unit's. */
export function areaPoint(iso: string): Point | null {
  return areaPoints().get(iso) ?? null;
}

/** Reads a file of the data folder at its first use. */
function pointsOf(file: string): () => ReadonlyMap<string, Point> {
  let points: ReadonlyMap<string, Point> | undefined;
  return () => (points ??= readPoints(new URL(`../data/${file}`, import.meta.url)));
}

function readPoints(file: URL): ReadonlyMap<string, Point> {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const [, ...rows] = lines.filter((line) => !line.startsWith('#'));
  return new Map(
    rows.map((row) => {
      const [name = '', latitude, longitude] = row.split('\t');
      return [name, { latitude: Number(latitude), longitude: Number(longitude) }];
    }),
  );
}

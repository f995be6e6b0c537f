import type { MarkerView } from '@idea-map/contracts';
import { mercatorX, mercatorY, WORLD } from './clusters.js';

/** Pixels of the screen that two markers of one answer lie apart at least. */
export const APART = 60;
/** Pixels of a tile, of which one is the world at zoom 0. */
export const TILE = 256;

/**
 * Joins markers that would cover one another at a zoom (0 to 18): the largest stays where it is, and takes up every
 * smaller one less than `APART` pixels away. None is lost; a marker alone stays an idea at its shown place.
 */
export function apart(markers: readonly MarkerView[], zoom: number): MarkerView[] {
  const kept = new Kept((APART / TILE / 2 ** Math.round(zoom)) * WORLD, markers.length);
  for (const marker of [...markers].sort(bySize)) kept.take(marker);
  return kept.markers;
}

// The same order whatever was asked beside them, so that what two views share they show alike.
function bySize(one: MarkerView, other: MarkerView): number {
  return other.count - one.count || other.latitude - one.latitude || one.longitude - other.longitude;
}

/** A square and those that touch it. */
const AROUND = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((across) => [across, down] as const));

/**
 * Markers by the square they lie in, each as wide as they are to be apart: who is near lies in one of nine. The squares are lists
 * in columns, found by a hash, since this is in the way of every answer; where two share a list the distance tells them apart.
 */
class Kept {
  readonly markers: MarkerView[] = [];
  private readonly x: Float64Array;
  private readonly y: Float64Array;
  /** The last marker of a list, and of each marker the one before it; counted from 1. */
  private readonly last: Uint32Array;
  private readonly before: Uint32Array;

  constructor(
    private readonly reach: number,
    most: number,
  ) {
    this.x = new Float64Array(most);
    this.y = new Float64Array(most);
    this.before = new Uint32Array(most + 1);
    this.last = new Uint32Array(2 ** Math.ceil(Math.log2(2 * most + 2)));
  }

  take(marker: MarkerView): void {
    const [x, y] = [mercatorX(marker.longitude), mercatorY(marker.latitude)];
    const near = this.nearest(x, y);
    const large = this.markers[near];
    if (large) {
      this.markers[near] = joined(large, marker);
      return;
    }
    const number = this.markers.push(marker);
    this.x[number - 1] = x;
    this.y[number - 1] = y;
    const list = this.listOf(Math.floor(x / this.reach), Math.floor(y / this.reach));
    this.before[number] = this.last[list] ?? 0;
    this.last[list] = number;
  }

  /** The place of the nearest that is too near, or -1. */
  private nearest(x: number, y: number): number {
    const [column, row] = [Math.floor(x / this.reach), Math.floor(y / this.reach)];
    let found = -1;
    let least = this.reach * this.reach;
    for (const [across, down] of AROUND) {
      let number = this.last[this.listOf(column + across, row + down)] ?? 0;
      for (; number > 0; number = this.before[number] ?? 0) {
        const far = ((this.x[number - 1] ?? 0) - x) ** 2 + ((this.y[number - 1] ?? 0) - y) ** 2;
        if (far >= least) continue;
        least = far;
        found = number - 1;
      }
    }
    return found;
  }

  private listOf(column: number, row: number): number {
    return (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & (this.last.length - 1);
  }
}

function joined(large: MarkerView, small: MarkerView): MarkerView {
  const [one, other] = [boundsOf(large), boundsOf(small)];
  return {
    ...large,
    count: large.count + small.count,
    ideaId: null,
    bounds: {
      west: Math.min(one.west, other.west),
      south: Math.min(one.south, other.south),
      east: Math.max(one.east, other.east),
      north: Math.max(one.north, other.north),
    },
  };
}

function boundsOf({ bounds, latitude, longitude }: MarkerView): NonNullable<MarkerView['bounds']> {
  return bounds ?? { west: longitude, south: latitude, east: longitude, north: latitude };
}

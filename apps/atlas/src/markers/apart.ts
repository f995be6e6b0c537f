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
  const reach = (APART / TILE / 2 ** Math.round(zoom)) * WORLD;
  const kept = new Kept(reach);
  for (const marker of [...markers].sort(bySize)) kept.take(marker);
  return kept.markers;
}

// The same order whatever was asked beside them, so that what two views share they show alike.
function bySize(one: MarkerView, other: MarkerView): number {
  return other.count - one.count || other.latitude - one.latitude || one.longitude - other.longitude;
}

/** Markers by the square they lie in, each as wide as they are to be apart: who is near lies in one of nine. */
class Kept {
  readonly markers: MarkerView[] = [];
  private readonly x: number[] = [];
  private readonly y: number[] = [];
  private readonly squares = new Map<number, number[]>();

  constructor(private readonly reach: number) {}

  take(marker: MarkerView): void {
    const [x, y] = [mercatorX(marker.longitude), mercatorY(marker.latitude)];
    const near = this.nearest(x, y);
    if (near !== undefined) {
      this.markers[near] = joined(this.markers[near] ?? marker, marker);
      return;
    }
    const at = this.markers.push(marker) - 1;
    this.x.push(x);
    this.y.push(y);
    const key = this.key(x, y);
    const square = this.squares.get(key);
    if (square) square.push(at);
    else this.squares.set(key, [at]);
  }

  private nearest(x: number, y: number): number | undefined {
    let [found, least]: [number | undefined, number] = [undefined, this.reach];
    for (const at of this.about(x, y)) {
      const far = Math.hypot((this.x[at] ?? 0) - x, (this.y[at] ?? 0) - y);
      if (far < least) [found, least] = [at, far];
    }
    return found;
  }

  private about(x: number, y: number): number[] {
    const steps = [-this.reach, 0, this.reach];
    const keys = steps.flatMap((down) => steps.map((across) => this.key(x + across, y + down)));
    return keys.flatMap((key) => this.squares.get(key) ?? []);
  }

  private key(x: number, y: number): number {
    return (Math.floor(y / this.reach) + 1) * 2 ** 26 + Math.floor(x / this.reach) + 1;
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

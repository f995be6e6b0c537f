import type { MarkerView } from '@idea-map/contracts';

export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Points to gather: parallel columns, and the rows of them that count. */
export interface Points {
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  /** The same as `mercatorX` and `mercatorY` have it. */
  readonly x: Uint32Array;
  readonly y: Uint32Array;
  readonly rows: readonly number[];
  readonly idAt: (row: number) => string;
}

/** No more than this many markers are answered: a wider view is gathered more coarsely. */
export const MOST_MARKERS = 2000;
/** Side of a cell on the screen: 32 pixels of the usual 256-pixel tiles, an eighth of the world at zoom 0. */
const EIGHTH = 29;

/** Gathers the points within bounds in cells of the screen at a zoom (0 to 18); a cell with one idea is that idea. */
export function gather(points: Points, zoom: number, bounds: Bounds): MarkerView[] {
  for (let side = EIGHTH - Math.round(zoom); ; side++) {
    const cells = cellsOf(points, side, bounds);
    if (cells) return Array.from({ length: cells.size }, (_, cell) => cells.marker(cell, points));
  }
}

export function isWithin(bounds: Bounds, latitude: number, longitude: number): boolean {
  return (
    latitude >= bounds.south &&
    latitude <= bounds.north &&
    longitude >= bounds.west &&
    longitude <= bounds.east
  );
}

/** Points in cells of 2 to the power of `side`; null where they fill more cells than may be answered. */
function cellsOf({ x, y, latitude, longitude, rows }: Points, side: number, bounds: Bounds): Cells | null {
  // Counted from the corner of the view, so that a key is a small number, which a map finds quickest.
  const left = steps(mercatorX(bounds.west), side);
  const top = steps(mercatorY(bounds.north), side);
  const width = 2 ** (32 - side) - left;
  const cells = new Cells(Math.min(MOST_MARKERS, rows.length));
  const cellAt = new Map<number, number>();
  for (const row of rows) {
    const [at = 0, along = 0] = [latitude[row], longitude[row]];
    if (!isWithin(bounds, at, along)) continue;
    const key = (steps(y[row] ?? 0, side) - top) * width + steps(x[row] ?? 0, side) - left;
    const cell = cellAt.get(key);
    if (cell !== undefined) cells.add(cell, at, along);
    else if (cells.size === MOST_MARKERS) return null;
    else cellAt.set(key, cells.begin(row, at, along));
  }
  return cells;
}

function steps(share: number, side: number): number {
  return side > 31 ? 0 : share >>> side;
}

/** What lies in each cell, in columns: a view of a million ideas adds to them a million times. */
class Cells {
  size = 0;
  private readonly count: Uint32Array;
  private readonly first: Uint32Array;
  private readonly latitude: Float64Array;
  private readonly longitude: Float64Array;
  private readonly west: Float64Array;
  private readonly south: Float64Array;
  private readonly east: Float64Array;
  private readonly north: Float64Array;

  constructor(most: number) {
    [this.count, this.first] = [new Uint32Array(most), new Uint32Array(most)];
    [this.latitude, this.longitude] = [new Float64Array(most), new Float64Array(most)];
    [this.west, this.south] = [new Float64Array(most), new Float64Array(most)];
    [this.east, this.north] = [new Float64Array(most), new Float64Array(most)];
  }

  begin(row: number, latitude: number, longitude: number): number {
    const cell = this.size++;
    this.count[cell] = 1;
    this.first[cell] = row;
    this.latitude[cell] = this.south[cell] = this.north[cell] = latitude;
    this.longitude[cell] = this.west[cell] = this.east[cell] = longitude;
    return cell;
  }

  add(cell: number, latitude: number, longitude: number): void {
    this.count[cell] = (this.count[cell] ?? 0) + 1;
    this.latitude[cell] = (this.latitude[cell] ?? 0) + latitude;
    this.longitude[cell] = (this.longitude[cell] ?? 0) + longitude;
    if (longitude < (this.west[cell] ?? 0)) this.west[cell] = longitude;
    else if (longitude > (this.east[cell] ?? 0)) this.east[cell] = longitude;
    if (latitude < (this.south[cell] ?? 0)) this.south[cell] = latitude;
    else if (latitude > (this.north[cell] ?? 0)) this.north[cell] = latitude;
  }

  marker(cell: number, points: Points): MarkerView {
    const [count = 0, first = 0] = [this.count[cell], this.first[cell]];
    const [latitude = 0, longitude = 0] = [this.latitude[cell], this.longitude[cell]];
    const [west = 0, south = 0] = [this.west[cell], this.south[cell]];
    const [east = 0, north = 0] = [this.east[cell], this.north[cell]];
    return {
      latitude: latitude / count,
      longitude: longitude / count,
      count,
      ideaId: count === 1 ? points.idAt(first) : null,
      bounds: count === 1 ? null : { west, south, east, north },
    };
  }
}

/** Steps about the world. */
export const WORLD = 2 ** 32;

/** Web Mercator (EPSG:3857) as a share of the world from the west: 0 to 1, in steps of which 2 to the power of 32 are all of it. */
export function mercatorX(longitude: number): number {
  return shareOf(longitude / 360 + 0.5);
}

/** The same from the north. */
export function mercatorY(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return shareOf(0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI);
}

function shareOf(share: number): number {
  return Math.min(WORLD - 1, Math.max(0, Math.floor(share * WORLD)));
}

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
/** Side of a cell on the screen: 64 pixels of the usual 256-pixel tiles, a quarter of the world at zoom 0. */
const QUARTER = 30;

/** Cells of 2 to the power of `side`, counted from the corner of a view. */
interface Grid {
  readonly side: number;
  readonly west: number;
  readonly north: number;
}

interface Cell {
  count: number;
  first: number;
  latitude: number;
  longitude: number;
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Gathers points in cells of the screen at a zoom (0 to 18); a cell with one idea is that idea. */
export function gather(points: Points, zoom: number, bounds: Bounds): MarkerView[] {
  const rows = points.rows.filter((row) =>
    isWithin(bounds, points.latitude[row] ?? 0, points.longitude[row] ?? 0),
  );
  const [west, north] = [mercatorX(bounds.west), mercatorY(bounds.north)];
  for (let side = QUARTER - Math.round(zoom); ; side++) {
    const cells = cellsOf(points, rows, { side, west, north });
    if (cells.size <= MOST_MARKERS) return [...cells.values()].map((cell) => markerOf(cell, points));
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

function cellsOf(
  { x, y, latitude, longitude }: Points,
  rows: readonly number[],
  { side, west, north }: Grid,
): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  const across = 32 - side;
  const [left, top] = [steps(west, side), steps(north, side)];
  const width = 2 ** across - left;
  for (const row of rows) {
    // Counted from the corner of the view, so that a key is a small number, which a map finds quickest.
    const key = (steps(y[row] ?? 0, side) - top) * width + steps(x[row] ?? 0, side) - left;
    const cell = cells.get(key);
    if (cell) add(cell, latitude[row] ?? 0, longitude[row] ?? 0);
    else cells.set(key, begin(row, latitude[row] ?? 0, longitude[row] ?? 0));
  }
  return cells;
}

function steps(share: number, side: number): number {
  return side > 31 ? 0 : share >>> side;
}

function begin(row: number, latitude: number, longitude: number): Cell {
  const bounds = { west: longitude, south: latitude, east: longitude, north: latitude };
  return { count: 1, first: row, latitude, longitude, ...bounds };
}

function add(cell: Cell, latitude: number, longitude: number): void {
  cell.count++;
  cell.latitude += latitude;
  cell.longitude += longitude;
  cell.west = Math.min(cell.west, longitude);
  cell.east = Math.max(cell.east, longitude);
  cell.south = Math.min(cell.south, latitude);
  cell.north = Math.max(cell.north, latitude);
}

function markerOf(cell: Cell, points: Points): MarkerView {
  const { count, west, south, east, north } = cell;
  return {
    latitude: cell.latitude / count,
    longitude: cell.longitude / count,
    count,
    ideaId: count === 1 ? points.idAt(cell.first) : null,
    bounds: count === 1 ? null : { west, south, east, north },
  };
}

const WORLD = 2 ** 32;

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

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
  readonly rows: Iterable<number>;
  readonly idAt: (row: number) => string;
}

/** No more than this many markers are answered: a wider view is gathered more coarsely. */
export const MOST_MARKERS = 2000;
/** Side of a cell on the screen, in pixels of the usual 256-pixel tiles. */
const CELL = 64;

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
  const rows = [...points.rows].filter((row) =>
    isWithin(bounds, points.latitude[row] ?? 0, points.longitude[row] ?? 0),
  );
  for (let size = CELL; ; size *= 2) {
    const cells = cellsOf(points, rows, (256 * 2 ** zoom) / size);
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

function cellsOf(points: Points, rows: readonly number[], across: number): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  for (const row of rows) {
    const latitude = points.latitude[row] ?? 0;
    const longitude = points.longitude[row] ?? 0;
    const key =
      Math.floor(mercatorX(longitude) * across) * 4_194_304 + Math.floor(mercatorY(latitude) * across);
    const cell = cells.get(key);
    if (cell) add(cell, latitude, longitude);
    else cells.set(key, begin(row, latitude, longitude));
  }
  return cells;
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

// Web Mercator (EPSG:3857) as a share of the world, 0 to 1.
function mercatorX(longitude: number): number {
  return longitude / 360 + 0.5;
}

function mercatorY(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI;
}

import { KM_PER_DEGREE, kmPerDegreeEast, type Point, type Position } from './sphere.js';
import type { Unit } from './unit.js';

/** A straight piece of an outline, with the units on its sides: two, or one on a coast. */
export interface Segment {
  readonly from: Position;
  readonly to: Position;
  readonly units: readonly Unit[];
}

export interface Neighbour {
  readonly unit: Unit;
  /** From the point to the unit's outline. */
  readonly km: number;
}

/** Unless told otherwise, distances up to this are found through the grid; greater ones by looking at every segment. */
export const REACH_KM = 2.8;
/** The sides of a cell of the grid, in degrees: about 2 km. */
const CELL = { north: 0.02, east: 0.03 };
const COLUMNS = 1000;
const NONE: readonly Neighbour[] = [];

/** The outlines of all units. Answers which of them come near a point, in a microsecond where none does. */
export class Borders {
  private readonly units: Unit[] = [];
  /** Of each segment: longitude and latitude of both its ends, then the places of its units, -1 for none. */
  private readonly all: Float64Array;
  /** By cell, what comes within reach of some point of it. */
  private readonly cells: ReadonlyMap<number, Float64Array>;
  /** Cells that an outline may go through. */
  private readonly crossed = new Set<number>();
  /** Of each unit, the square of the least distance found while one question is answered. */
  private readonly least: Float64Array;

  constructor(
    segments: readonly Segment[],
    private readonly reachKm = REACH_KM,
  ) {
    const numbers = segments.map((segment) => this.numbersOf(segment));
    this.all = Float64Array.from(numbers.flat());
    this.least = new Float64Array(this.units.length).fill(Infinity);
    const cells = new Map<number, number[]>();
    for (const [at, segment] of segments.entries()) {
      for (const key of cellsAround(segment, 0)) this.crossed.add(key);
      for (const key of cellsAround(segment, reachKm)) {
        const cell = cells.get(key) ?? [];
        cell.push(...(numbers[at] ?? []));
        cells.set(key, cell);
      }
    }
    this.cells = new Map([...cells].map(([key, cell]) => [key, Float64Array.from(cell)]));
  }

  /** Every unit whose outline comes within so many kilometres of a point, the nearest first. */
  within(point: Point, km: number): readonly Neighbour[] {
    const segments = km > this.reachKm ? this.all : this.cells.get(cellOf(point));
    if (!segments) return NONE;
    const touched = this.measure(segments, point, km);
    if (touched.length === 0) return NONE;
    const near: Neighbour[] = [];
    for (const at of touched) {
      const [unit, square] = [this.units[at], this.least[at]];
      this.least[at] = Infinity;
      if (unit && square !== undefined) near.push({ unit, km: Math.sqrt(square) });
    }
    return near.length === 1 ? near : near.sort((one, other) => one.km - other.km);
  }

  /** Whether no outline goes through a cell of the grid: all of it is in one unit, or in none. */
  isClear(cell: number): boolean {
    return !this.crossed.has(cell);
  }

  // On a plane that touches the sphere at the point: right to a thousandth within 30 km. Every look-up runs this.
  private measure(segments: Float64Array, { latitude, longitude }: Point, km: number): number[] {
    const eastKm = kmPerDegreeEast(latitude);
    const touched: number[] = [];
    for (let at = 0; at < segments.length; at += 6) {
      const x = ((segments[at] as number) - longitude) * eastKm;
      const u = ((segments[at + 2] as number) - longitude) * eastKm;
      if ((x > km && u > km) || (x < -km && u < -km)) continue;
      const y = ((segments[at + 1] as number) - latitude) * KM_PER_DEGREE;
      const v = ((segments[at + 3] as number) - latitude) * KM_PER_DEGREE;
      if ((y > km && v > km) || (y < -km && v < -km)) continue;
      const dx = u - x;
      const dy = v - y;
      const length = dx * dx + dy * dy;
      const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(x * dx + y * dy) / length));
      const square = (x + along * dx) ** 2 + (y + along * dy) ** 2;
      if (square > km * km) continue;
      this.note(segments[at + 4] as number, square, touched);
      this.note(segments[at + 5] as number, square, touched);
    }
    return touched;
  }

  private note(unit: number, square: number, touched: number[]): void {
    const least = this.least[unit];
    if (least === undefined || square >= least) return;
    if (least === Infinity) touched.push(unit);
    this.least[unit] = square;
  }

  private numbersOf({ from, to, units }: Segment): number[] {
    const places = units.map((unit) => {
      const place = this.units.indexOf(unit);
      return place < 0 ? this.units.push(unit) - 1 : place;
    });
    return [...from, ...to, places[0] ?? -1, places[1] ?? -1];
  }
}

function* cellsAround({ from, to }: Segment, km: number): Generator<number> {
  const [south, north] = from[1] < to[1] ? [from[1], to[1]] : [to[1], from[1]];
  const [west, east] = from[0] < to[0] ? [from[0], to[0]] : [to[0], from[0]];
  const [up, across] = [km / KM_PER_DEGREE, km / kmPerDegreeEast(north + 0.05)];
  for (let y = row(south - up); y <= row(north + up); y++) {
    for (let x = column(west - across); x <= column(east + across); x++) yield y * COLUMNS + x;
  }
}

/** The number of the cell of the grid that a point lies in. */
export function cellOf({ latitude, longitude }: Point): number {
  return row(latitude) * COLUMNS + column(longitude);
}

function row(latitude: number): number {
  return Math.floor((latitude - 49) / CELL.north);
}

// What is far to the west or east falls into the outermost columns, where there is nothing.
function column(longitude: number): number {
  return Math.min(COLUMNS - 1, Math.max(0, Math.floor((longitude + 10) / CELL.east)));
}

import type { Borders } from './borders.js';
import type { Finding } from './finding.js';
import type { Point } from './sphere.js';
import type { Unit } from './unit.js';

/** Where the areas are, by one source: what a point lies in, what comes near it, and what is then known. */
export interface Outlines {
  /** Of the data. */
  readonly version: string;
  readonly borders: Borders;
  /** The unit that a point lies in; null at sea and abroad. */
  at(point: Point): Unit | null;
  /** What is found of a point of a unit that no other unit comes near. */
  sure(unit: Unit, point: Point): Finding;
}

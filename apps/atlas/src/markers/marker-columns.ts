import type { Homes } from '../visibility.js';
import { mercatorX, mercatorY, type Bounds } from './clusters.js';

/** A card as a marker sees it: where it lies and what it can be filtered by. */
export interface MarkerRow {
  readonly id: string;
  /** WGS 84 degrees. */
  readonly latitude: number;
  readonly longitude: number;
  /** The force by which it is found; null for none. */
  readonly force: string | null;
  readonly stage: string;
  readonly kind: string;
  readonly themes: readonly string[];
  /** Milliseconds since 1970. */
  readonly submittedAt: number;
  /** Who may read it by their role: everyone who holds one, those of the force it is kept within, or few. */
  readonly readers: 'EVERYONE' | 'FORCE' | 'FEW';
  /** The force it is kept within, which may not be the one by which it is found; null for none. */
  readonly home: string | null;
}

/** What can be asked of the columns themselves. Left out: anything. */
export interface ColumnFilter {
  readonly forces?: readonly string[];
  readonly stages?: readonly string[];
  readonly kinds?: readonly string[];
  readonly themes?: readonly string[];
  /** Milliseconds since 1970: from inclusive, to exclusive. */
  readonly from?: number;
  readonly to?: number;
}

const OPEN = 1;
const GONE = 2;
const WITHIN = 3;
const FLAGS = { EVERYONE: OPEN, FORCE: WITHIN, FEW: 0 };

/** Every placed card as numbers in columns, so that a filter is one pass over them. A million take about 70 MB. */
export class MarkerColumns {
  latitude = new Float64Array(1024);
  longitude = new Float64Array(1024);
  /** Where they lie on the map, as `mercatorX` and `mercatorY` have it. */
  x = new Uint32Array(1024);
  y = new Uint32Array(1024);
  /** How many rows there are, those that are gone among them. */
  size = 0;
  private readonly ids: string[] = [];
  private readonly rowOf = new Map<string, number>();
  private readonly words = new Map<string, number>();
  private force = new Uint16Array(1024);
  private home = new Uint16Array(1024);
  private stage = new Uint16Array(1024);
  private kind = new Uint16Array(1024);
  private themes = new Uint32Array(1024);
  private submittedAt = new Float64Array(1024);
  private flags = new Uint8Array(1024);

  /** Adds a card or takes it up as it is now. @returns its row */
  put(row: MarkerRow): number {
    const at = this.rowOf.get(row.id) ?? this.append(row.id);
    this.latitude[at] = row.latitude;
    this.longitude[at] = row.longitude;
    this.x[at] = mercatorX(row.longitude);
    this.y[at] = mercatorY(row.latitude);
    this.force[at] = row.force === null ? 0 : this.number(row.force);
    this.home[at] = row.home === null ? 0 : this.number(row.home);
    this.stage[at] = this.number(row.stage);
    this.kind[at] = this.number(row.kind);
    this.themes[at] = this.mask(row.themes);
    this.submittedAt[at] = row.submittedAt;
    this.flags[at] = FLAGS[row.readers];
    return at;
  }

  remove(id: string): void {
    const at = this.rowOf.get(id);
    if (at !== undefined) this.flags[at] = GONE;
  }

  /** The row of a card that is here, else undefined. */
  find(id: string): number | undefined {
    const at = this.rowOf.get(id);
    return at === undefined || this.flags[at] === GONE ? undefined : at;
  }

  idAt(row: number): string {
    return this.ids[row] ?? '';
  }

  pointAt(row: number): readonly [latitude: number, longitude: number] {
    return [this.latitude[row] ?? 0, this.longitude[row] ?? 0];
  }

  isOpen(row: number): boolean {
    return this.flags[row] === OPEN;
  }

  /** A test of a row: is it kept within one of these forces? */
  keptWithin(homes: Homes): (row: number) => boolean {
    const { flags, home } = this;
    const among = homes === 'ALL' ? undefined : this.known(homes);
    return (row) => flags[row] === WITHIN && (!among || among[home[row] ?? 0] === 1);
  }

  /** A filter as one test of a row. A word that no card has matches none. */
  test(filter: ColumnFilter): (row: number) => boolean {
    const { force, stage, kind, themes, submittedAt } = this;
    const [forces, stages, kinds] = [filter.forces, filter.stages, filter.kinds].map((words) =>
      this.known(words),
    );
    const bits = filter.themes && this.mask(filter.themes);
    const { from = -Infinity, to = Infinity } = filter;
    const isDated = filter.from !== undefined || filter.to !== undefined;
    // One function that reads the columns, not a list of tests: it runs a million times for a view of the map.
    return (row) =>
      (!stages || stages[stage[row] ?? 0] === 1) &&
      (!forces || forces[force[row] ?? 0] === 1) &&
      (!kinds || kinds[kind[row] ?? 0] === 1) &&
      (bits === undefined || ((themes[row] ?? 0) & bits) !== 0) &&
      (!isDated || ((submittedAt[row] ?? 0) >= from && (submittedAt[row] ?? 0) < to));
  }

  /** The rows within bounds that are open or kept within these forces, and that a test lets through: one pass over all. */
  readableWithin(
    { west, south, east, north }: Bounds,
    homes: Homes,
    passes: (row: number) => boolean,
  ): number[] {
    const { flags, latitude, longitude, size } = this;
    const isKept = this.keptWithin(homes);
    const rows: number[] = [];
    for (let row = 0; row < size; row++) {
      if (!passes(row) || (flags[row] !== OPEN && !isKept(row))) continue;
      const [at = 0, along = 0] = [latitude[row], longitude[row]];
      if (at >= south && at <= north && along >= west && along <= east) rows.push(row);
    }
    return rows;
  }

  private append(id: string): number {
    const at = this.size++;
    if (at === this.latitude.length) this.grow(at * 2);
    this.ids[at] = id;
    this.rowOf.set(id, at);
    return at;
  }

  private grow(length: number): void {
    this.latitude = copied(new Float64Array(length), this.latitude);
    this.longitude = copied(new Float64Array(length), this.longitude);
    this.x = copied(new Uint32Array(length), this.x);
    this.y = copied(new Uint32Array(length), this.y);
    this.force = copied(new Uint16Array(length), this.force);
    this.home = copied(new Uint16Array(length), this.home);
    this.stage = copied(new Uint16Array(length), this.stage);
    this.kind = copied(new Uint16Array(length), this.kind);
    this.themes = copied(new Uint32Array(length), this.themes);
    this.submittedAt = copied(new Float64Array(length), this.submittedAt);
    this.flags = copied(new Uint8Array(length), this.flags);
  }

  /** By a word's number, 1 where it is among these; undefined where any will do. */
  private known(words: readonly string[] | undefined): Uint8Array | undefined {
    if (!words) return undefined;
    const among = new Uint8Array(this.words.size + 1);
    for (const word of words) among[this.words.get(word) ?? among.length] = 1;
    return among;
  }

  private number(word: string): number {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    this.words.set(word, this.words.size + 1);
    return this.words.size;
  }

  private readonly themeBits = new Map<string, number>();

  // There are 18 themes: a bit each.
  private mask(themes: readonly string[]): number {
    let mask = 0;
    for (const theme of themes) {
      const bit = this.themeBits.get(theme) ?? this.themeBits.size;
      this.themeBits.set(theme, bit);
      mask |= 1 << bit;
    }
    return mask >>> 0;
  }
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

function copied<Column extends Numbers>(into: Column, from: Column): Column {
  into.set(from);
  return into;
}

import Supercluster, { type PointFeature } from 'supercluster';
import type { MarkerView } from '@idea-map/contracts';
import { APART, apart, TILE } from './apart.js';
import { gather, MOST_MARKERS, type Bounds } from './clusters.js';
import type { Homes } from '../visibility.js';
import { MarkerColumns, type ColumnFilter, type MarkerRow } from './marker-columns.js';

export interface MarkerQuestion {
  readonly bounds: Bounds;
  /** 0 to 18. */
  readonly zoom: number;
  readonly filter: ColumnFilter | null;
  /** The cards that a search in the tables found; null where nothing was searched for. */
  readonly within: readonly string[] | null;
  /** The forces of which this caller reads what is kept within them. */
  readonly homes: Homes;
  /** Cards beside these and the open ones that this caller may read. */
  readonly extra: readonly string[];
}

interface Extent {
  row: number;
  west: number;
  south: number;
  east: number;
  north: number;
}
type Tree = Supercluster<{ row: number }, Extent>;

/** Up to so many points the tree is made anew before it answers: that takes some 10 milliseconds. */
const QUICK = 5000;
/** Beyond, it rests this many times as long as it took to make: what came meanwhile is laid over it. */
const REST = 100;
const DEEPEST = 16;

/**
 * Clusters and single ideas for any bounds, zoom and filter: a tree where there is no filter, one pass where there is. Of
 * many ideas what is new shows at once, and what is gone or moved is none of its single ones any more; its clusters count
 * that until the tree is made anew: within some 4 minutes of a million, 25 seconds of 100,000.
 */
export class MarkerIndex {
  readonly columns = new MarkerColumns();
  private tree: Tree | null = null;
  /** Rows that are open and not in the tree where they lie; and those that are in it and should not be. */
  private readonly since = new Set<number>();
  private readonly gone = new Set<number>();
  private grownAt = 0;
  private took = 0;

  put(row: MarkerRow): void {
    const { columns } = this;
    const before = this.openAt(row.id);
    const [latitude, longitude] = before === undefined ? [] : columns.pointAt(before);
    const at = columns.put(row);
    const isOpen = columns.isOpen(at);
    const stays = isOpen && latitude === row.latitude && longitude === row.longitude;
    if (!this.tree || stays) return;
    if (before !== undefined) this.leave(before);
    if (isOpen) this.since.add(at);
  }

  remove(id: string): void {
    const before = this.openAt(id);
    if (this.tree && before !== undefined) this.leave(before);
    this.columns.remove(id);
  }

  /** Makes the tree anew. 1,000,000 points take 2 to 3 seconds. */
  refresh(): void {
    const from = performance.now();
    this.tree = grow(this.columns);
    this.since.clear();
    this.gone.clear();
    this.grownAt = performance.now();
    this.took = this.grownAt - from;
  }

  /** The same where anything of it has changed and it has rested. */
  keepUp(): void {
    if (this.isBehind() && performance.now() - this.grownAt >= REST * this.took) this.refresh();
  }

  /** What is to be drawn: no two markers nearer than `APART` at that zoom, with a filter or without. */
  ask(question: MarkerQuestion): MarkerView[] {
    return apart(this.found(question), question.zoom);
  }

  private found({ bounds, zoom, filter, within, homes, extra }: MarkerQuestion): MarkerView[] {
    const { columns } = this;
    const rows = this.rowsOf(extra);
    if (filter === null && within === null) {
      if (!this.tree || (this.isBehind() && columns.size <= QUICK)) this.refresh();
      for (const row of this.since) rows.push(row);
      const kept =
        homes.length === 0 ? [] : columns.readableWithin(bounds, homes, (row) => !columns.isOpen(row));
      return [...this.fromTree(bounds, zoom), ...this.gathered([...kept, ...rows], zoom, bounds)];
    }
    const passes = columns.test(filter ?? {});
    if (within !== null) {
      const [isKept, beside] = [columns.keptWithin(homes), new Set(rows)];
      const readable = this.rowsOf(within).filter(
        (row) => columns.isOpen(row) || isKept(row) || beside.has(row),
      );
      return this.gathered(readable.filter(passes), zoom, bounds);
    }
    const wanted = columns.readableWithin(bounds, homes, passes);
    for (const row of rows) if (passes(row)) wanted.push(row);
    return this.gathered(wanted, zoom, bounds);
  }

  private isBehind(): boolean {
    return this.since.size + this.gone.size > 0;
  }

  private openAt(id: string): number | undefined {
    const row = this.columns.find(id);
    return row !== undefined && this.columns.isOpen(row) ? row : undefined;
  }

  private leave(row: number): void {
    if (!this.since.delete(row)) this.gone.add(row);
  }

  private rowsOf(ids: readonly string[]): number[] {
    return ids.map((id) => this.columns.find(id)).filter((row) => row !== undefined);
  }

  private gathered(rows: readonly number[], zoom: number, bounds: Bounds): MarkerView[] {
    const { latitude, longitude, x, y } = this.columns;
    return gather({ latitude, longitude, x, y, rows, idAt: (row) => this.columns.idAt(row) }, zoom, bounds);
  }

  private fromTree({ west, south, east, north }: Bounds, zoom: number): MarkerView[] {
    for (let at = Math.round(zoom); ; at--) {
      const found = this.tree?.getClusters([west, south, east, north], at) ?? [];
      if (found.length > MOST_MARKERS && at > 0) continue;
      return found.filter((feature) => !this.isGone(feature)).map((feature) => this.view(feature));
    }
  }

  private isGone({ properties }: ReturnType<Tree['getClusters']>[number]): boolean {
    return this.gone.size > 0 && !('cluster' in properties) && this.gone.has(properties.row);
  }

  // From the columns: the tree's own coordinates have been through its projection.
  private single(row: number): MarkerView {
    const [latitude, longitude] = this.columns.pointAt(row);
    return { latitude, longitude, count: 1, ideaId: this.columns.idAt(row), bounds: null };
  }

  private view(feature: ReturnType<Tree['getClusters']>[number]): MarkerView {
    const { properties } = feature;
    if (!('cluster' in properties)) return this.single(properties.row);
    const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
    const { west, south, east, north } = properties;
    return {
      latitude,
      longitude,
      count: properties.point_count,
      ideaId: null,
      bounds: { west, south, east, north },
    };
  }
}

function grow(columns: MarkerColumns): Tree {
  const tree: Tree = new Supercluster({
    // Finer than what is shown, as the cells of a filtered view are: both are joined by one rule, and look alike.
    ...{ radius: APART / 3, extent: TILE, maxZoom: DEEPEST },
    map: ({ row }) => {
      const [longitude = 0, latitude = 0] = [columns.longitude[row], columns.latitude[row]];
      return { row, west: longitude, south: latitude, east: longitude, north: latitude };
    },
    reduce: (so, more) => {
      so.west = Math.min(so.west, more.west);
      so.south = Math.min(so.south, more.south);
      so.east = Math.max(so.east, more.east);
      so.north = Math.max(so.north, more.north);
    },
  });
  const features: PointFeature<{ row: number }>[] = [];
  for (let row = 0; row < columns.size; row++) {
    if (!columns.isOpen(row)) continue;
    const coordinates = [columns.longitude[row] ?? 0, columns.latitude[row] ?? 0];
    features.push({ type: 'Feature', properties: { row }, geometry: { type: 'Point', coordinates } });
  }
  return tree.load(features);
}

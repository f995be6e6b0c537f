import Supercluster from 'supercluster';
import { MarkerIndex } from '../../../../atlas/src/markers/marker-index.js';
import { timed, type BenchRow } from '../contest.js';

const STAGES = ['LOCAL_TRIAGE', 'SHARED_LOCALLY', 'CLOSED', 'SHARED_NATIONALLY', 'IN_TEST'];
const THEMES = ['neighbourhood-policing', 'digital-data-and-technology', 'custody', 'mental-health', 'fraud'];

interface Filled {
  readonly index: MarkerIndex;
  readonly columns: { latitude: Float64Array; longitude: Float64Array; stage: Uint8Array; open: Uint8Array };
}

/** Clusters of so many ideas, in process: what a page of the map asks, wherever it looks, without a filter. */
export function mapRow(ideas: number): BenchRow {
  return {
    name: 'map',
    what: `clusters of ${shown(ideas)} ideas for any bounds and zoom, in process`,
    floor: 'plain supercluster, getClusters',
    budget: 0.5,
    explained: '[profile](performance-profiles.md#map)',
    prepare: async () => {
      const { index, columns } = filled(ideas);
      index.refresh();
      const plain = plainTree(columns);
      const look = (turn: number) => ({ bounds: boundsAt(turn), zoom: zoomAt(turn) });
      return {
        by: 'p99',
        ours: () =>
          timed((turn) => index.ask({ ...look(turn), filter: null, within: null, homes: [], extra: [] })),
        floor: () =>
          timed((turn) => {
            const { bounds, zoom } = look(turn);
            return plain.getClusters([bounds.west, bounds.south, bounds.east, bounds.north], zoom);
          }),
      };
    },
  };
}

/** The same under a filter, of which nothing is kept ready: a pass over the columns. */
export function filteredMapRow(ideas: number): BenchRow {
  return {
    name: 'filtered map',
    what: `clusters of those of ${shown(ideas)} ideas that a filter lets through, in process`,
    floor: 'one pass over the same columns',
    budget: 0.5,
    explained: '[profile](performance-profiles.md#filtered-map)',
    prepare: async () => {
      const { index, columns } = filled(ideas);
      return {
        by: 'p99',
        ours: () =>
          timed((turn) =>
            index.ask({
              ...{ bounds: boundsAt(turn), zoom: zoomAt(turn), within: null, homes: [], extra: [] },
              filter: { stages: [STAGES[turn % STAGES.length] ?? ''] },
            }),
          ),
        floor: () => timed((turn) => passOver(columns, turn)),
      };
    },
  };
}

/** As little as answers where matching points lie: they are gathered in cells of a grid. */
function passOver({ latitude, longitude, stage, open }: Filled['columns'], turn: number): number {
  const { west, south, east, north } = boundsAt(turn);
  const wanted = turn % STAGES.length;
  const across = 2 ** zoomAt(turn) * 4;
  const counts = new Map<number, number>();
  for (let row = 0; row < latitude.length; row++) {
    if (open[row] !== 1 || stage[row] !== wanted) continue;
    const [lat = 0, lon = 0] = [latitude[row], longitude[row]];
    if (lat < south || lat > north || lon < west || lon > east) continue;
    const key = Math.floor((lon / 360 + 0.5) * across) * 4_194_304 + Math.floor((lat / 180 + 0.5) * across);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts.size;
}

function filled(ideas: number): Filled {
  const random = generator(7);
  const index = new MarkerIndex();
  const [latitude, longitude] = [new Float64Array(ideas), new Float64Array(ideas)];
  const [stage, open] = [new Uint8Array(ideas), new Uint8Array(ideas)];
  for (let row = 0; row < ideas; row++) {
    // Around two hundred towns, as people live.
    const town = generator(Math.floor(random() * 200) + 1);
    latitude[row] = 50 + town() * 5.5 + (random() - 0.5) * 0.2;
    longitude[row] = -5 + town() * 6.5 + (random() - 0.5) * 0.3;
    stage[row] = Math.floor(random() * STAGES.length);
    open[row] = random() < 0.95 ? 1 : 0;
    index.put({
      id: `idea-${row}`,
      latitude: latitude[row] ?? 0,
      longitude: longitude[row] ?? 0,
      force: `force-${row % 43}`,
      stage: STAGES[stage[row] ?? 0] ?? '',
      kind: 'IDEA',
      themes: [THEMES[row % THEMES.length] ?? ''],
      submittedAt: row * 1000,
      readers: open[row] === 1 ? 'EVERYONE' : 'FEW',
      home: null,
    });
  }
  return { index, columns: { latitude, longitude, stage, open } };
}

function plainTree({ latitude, longitude, open }: Filled['columns']): Supercluster {
  const features = [...latitude.keys()]
    .filter((row) => open[row] === 1)
    .map((row) => ({
      ...{ type: 'Feature' as const, properties: {} },
      geometry: { type: 'Point' as const, coordinates: [longitude[row] ?? 0, latitude[row] ?? 0] },
    }));
  return new Supercluster({ radius: 20, extent: 256, maxZoom: 16 }).load(features);
}

/** What a screen of 1280 by 800 pixels shows at its zoom, somewhere in England and Wales. */
function boundsAt(turn: number) {
  const random = generator(turn + 1);
  const degrees = 360 / (256 * 2 ** zoomAt(turn));
  const [longitude, latitude] = [-5 + random() * 6, 50.5 + random() * 4.5];
  const [across, up] = [degrees * 640, degrees * 400 * 0.62];
  return { west: longitude - across, south: latitude - up, east: longitude + across, north: latitude + up };
}

function zoomAt(turn: number): number {
  return 5 + (turn % 8);
}

/** Numbers from 0 to 1 that are the same in every run: a linear congruential generator (Numerical Recipes). */
function generator(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => (state = (state * 1664525 + 1013904223) >>> 0) / 2 ** 32;
}

function shown(number: number): string {
  return number.toLocaleString('en-GB');
}

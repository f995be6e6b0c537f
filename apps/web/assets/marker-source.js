// @ts-check
import { boundsOf, RecentViews } from './marker-views.js';

/** @typedef {import('./marker-views.js').Tiles} Tiles */
/** @typedef {{ latitude: number, longitude: number, count: number, bounds: import('./marker-views.js').Bounds | null,
 *   idea: { reference: string, title: string } | null }} Found */
/** @typedef {{ show: (found: Found[]) => void, tell: (state: 'failed' | 'found') => void }} Viewer */

/** Milliseconds: it is asked once a map rests, and after a failure again, later each time. */
const REST = 150;
const AGAIN = [2000, 4000, 8000, 15_000, 30_000];
const PATIENCE = 20_000;

/** The markers of an address: whole tiles of them at a time, for the latest view alone, and none that is known.
 * @param {string} address @param {Viewer} viewer */
export function markerSource(address, { show, tell }) {
  /** @type {RecentViews<Found[]>} */
  const recent = new RecentViews();
  /** @type {Tiles | undefined} */
  let wanted;
  /** @type {Found[] | undefined} */
  let shown;
  /** Whether `wanted` is asked for, or will be. */
  let isPending = false;
  let failures = 0;
  let asking = new AbortController();
  let waiting = 0;

  /** @param {Found[]} found */
  function take(found) {
    if (found !== shown) show((shown = found));
    failures = 0;
    isPending = false;
    tell('found');
  }

  async function ask() {
    if (!wanted) return;
    const tiles = wanted;
    const { signal } = (asking = new AbortController());
    try {
      const found = await answerOf(address, tiles, signal);
      take(recent.keep(address, tiles, found).found);
    } catch {
      if (signal.aborted) return;
      tell('failed');
      waiting = setTimeout(ask, AGAIN[Math.min(failures++, AGAIN.length - 1)]);
    }
  }

  function stop() {
    clearTimeout(waiting);
    asking.abort();
    isPending = false;
  }

  return {
    /** @param {Tiles} tiles */
    look(tiles) {
      if (isPending && same(tiles, wanted)) return;
      stop();
      wanted = tiles;
      const known = recent.find(address, tiles);
      if (known) return take(known.found);
      isPending = true;
      waiting = setTimeout(ask, REST);
    },
    /** At once, where it waits to ask again. */
    again() {
      if (failures === 0) return;
      stop();
      isPending = true;
      void ask();
    },
    stop,
  };
}

/** @param {Tiles} one @param {Tiles | undefined} other */
function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** @param {string} address @param {Tiles} tiles @param {AbortSignal} signal @returns {Promise<Found[]>} */
async function answerOf(address, tiles, signal) {
  const { west, south, east, north } = boundsOf(tiles);
  const at = new URL(address, location.href);
  at.searchParams.set('bounds', String([west, south, east, north].map((one) => one.toFixed(6))));
  // Counted there by tiles of 256 pixels, and here by ones of 512.
  at.searchParams.set('zoom', String(tiles.zoom + 1));
  // Whoever is no longer signed in is led elsewhere: that is no answer.
  const answer = await fetch(at, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    redirect: 'error',
    headers: { accept: 'application/json' },
  });
  if (!answer.ok) throw new Error(`The markers are not to be had: ${answer.status}`);
  return answer.json();
}

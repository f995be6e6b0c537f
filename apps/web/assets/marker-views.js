// @ts-check
/** @typedef {{ west: number, south: number, east: number, north: number }} Bounds WGS 84 degrees */
/** @typedef {{ zoom: number, left: number, top: number, right: number, bottom: number }} Tiles
 *   a rectangle of the world's tiles at a zoom, of which right and bottom are outside */
/** @template Found @typedef {{ address: string, tiles: Tiles, found: Found, at: number }} View */

/** How many answers are kept, and for how long they are believed, milliseconds. */
const MOST = 30;
const FRESH = 300_000;

/** Clusters lie 60 pixels apart at whole zooms, and are those of the next one from here on: 50 pixels, then. */
const NEXT = 0.75;

/** The whole tiles of 512 pixels about what is in view: a small move leaves them as they are.
 * @param {Bounds} bounds @param {number} zoom as the map counts it @returns {Tiles} */
export function tilesAbout({ west, south, east, north }, zoom) {
  const whole = Math.max(0, Math.min(17, Math.floor(zoom + 1 - NEXT)));
  const across = 2 ** whole;
  return {
    zoom: whole,
    left: Math.floor(along(west) * across),
    top: Math.floor(down(north) * across),
    right: Math.floor(along(east) * across) + 1,
    bottom: Math.floor(down(south) * across) + 1,
  };
}

/** @param {Tiles} tiles @returns {Bounds} */
export function boundsOf({ zoom, left, top, right, bottom }) {
  const across = 2 ** zoom;
  const longitude = (/** @type {number} */ x) => (x / across) * 360 - 180;
  const latitude = (/** @type {number} */ y) =>
    (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / across))) * 180) / Math.PI;
  return { west: longitude(left), south: latitude(bottom), east: longitude(right), north: latitude(top) };
}

/** The answers of late, so that whoever comes back to a place asks nothing.
 * @template Found */
export class RecentViews {
  /** Oldest first. @type {View<Found>[]} */
  #views = [];

  /** What an address answered about these tiles, or about more.
   * @param {string} address @param {Tiles} tiles @param {number} now @returns {View<Found> | undefined} */
  find(address, tiles, now = Date.now()) {
    this.#views = this.#views.filter(({ at }) => now - at < FRESH);
    const view = this.#views.findLast((one) => one.address === address && holds(one.tiles, tiles));
    if (view) this.#views = [...this.#views.filter((one) => one !== view), view];
    return view;
  }

  /** @param {string} address @param {Tiles} tiles @param {Found} found @param {number} now @returns {View<Found>} */
  keep(address, tiles, found, now = Date.now()) {
    const view = { address, tiles, found, at: now };
    this.#views = [...this.#views, view].slice(-MOST);
    return view;
  }
}

/** @param {Tiles} wide @param {Tiles} narrow */
function holds(wide, narrow) {
  return (
    wide.zoom === narrow.zoom &&
    wide.left <= narrow.left &&
    wide.top <= narrow.top &&
    wide.right >= narrow.right &&
    wide.bottom >= narrow.bottom
  );
}

/** Web Mercator (EPSG:3857), as a share of the world from the west and from the north.
 * @param {number} longitude */
function along(longitude) {
  return longitude / 360 + 0.5;
}

/** @param {number} latitude */
function down(latitude) {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

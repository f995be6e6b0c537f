// @ts-check
import { Map as LibreMap, NavigationControl, setWorkerUrl, parts } from './map-parts.js';

/** England and Wales, with the sea about them. */
export const BOUNDS = /** @type {[[number, number], [number, number]]} */ ([
  [-6.4, 49.85],
  [1.95, 55.85],
]);
setWorkerUrl(new URL(parts.worker, location.href).href);

/** A map of our own force areas and of nothing from elsewhere, unless a server of tiles is configured.
 * @param {HTMLElement} into @param {DOMStringMap & { hash?: string }} given its words too, in the page's language
 * @returns {Promise<LibreMap>} once it is drawn */
export async function forceMap(into, given) {
  const { tiles, attribution, hash } = given;
  if (!document.querySelector(`link[href="${parts.style}"]`))
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'stylesheet', href: parts.style }),
    );
  into.setAttribute('aria-busy', 'true');
  const areas = await (await fetch(parts.areas)).json();
  const colour = (/** @type {string} */ name) =>
    getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = new LibreMap({
    container: into,
    style: {
      version: 8,
      sources: {
        areas: { type: 'geojson', data: areas, promoteId: 'force' },
        ...(tiles
          ? { tiles: { type: 'raster', tiles: [tiles], tileSize: 256, attribution: attribution ?? '' } }
          : {}),
      },
      layers: [
        { id: 'sea', type: 'background', paint: { 'background-color': colour('--tint') } },
        ...(tiles ? [{ id: 'tiles', type: /** @type {const} */ ('raster'), source: 'tiles' }] : []),
        {
          id: 'areas',
          type: 'fill',
          source: 'areas',
          paint: {
            ...{ 'fill-color': colour('--paper'), 'fill-opacity': tiles ? 0.6 : 1 },
            // The borders lie over their edges: smoothed beneath, too, a frame takes a quarter longer.
            'fill-antialias': false,
          },
        },
        {
          id: 'borders',
          type: 'line',
          source: 'areas',
          paint: { 'line-color': colour('--ink'), 'line-width': 0.8 },
        },
      ],
    },
    bounds: BOUNDS,
    hash: hash ?? false,
    locale: controlWords(given),
    maxBounds: [
      [-12, 48],
      [7, 58.5],
    ],
    maxZoom: 14,
    dragRotate: false,
    pitchWithRotate: false,
    attributionControl: tiles ? { compact: true } : false,
    ...(still ? { fadeDuration: 0 } : {}),
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  await new Promise((done) => map.once('load', done));
  into.removeAttribute('aria-busy');
  return map;
}

/** What the map's own controls say; where the page has no words for one, the library's.
 * @param {DOMStringMap} given @returns {Record<string, string>} */
function controlWords({ help, zoomIn, zoomOut, closeNote, openSources }) {
  const all = {
    'Map.Title': help,
    'NavigationControl.ZoomIn': zoomIn,
    'NavigationControl.ZoomOut': zoomOut,
    'Popup.Close': closeNote,
    'AttributionControl.ToggleAttribution': openSources,
  };
  return Object.fromEntries(Object.entries(all).flatMap(([name, words]) => (words ? [[name, words]] : [])));
}

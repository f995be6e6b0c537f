// @ts-check
import { LngLatBounds } from './map-parts.js';
import { markerSource } from './marker-source.js';
import { tilesAbout } from './marker-views.js';

/** @typedef {import('maplibre-gl').Map} LibreMap */
/** @typedef {import('maplibre-gl').LngLat} LngLat */
/** @typedef {(at: LngLat, text: string, link: { href: string, text: string }) => void} Say */

/** How near a click on a cluster leads. */
const NEAREST = 13;

const colour = (/** @type {string} */ name) =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** Ideas at their shown place, in clusters of the API: as many layers of one source, drawn anew when the answer is another.
 * @param {LibreMap} map @param {DOMStringMap} given @param {Say} say */
export function showMarkers(map, given, say) {
  layers(map);
  const note = noteOn(map.getContainer());
  let none = '';
  const source = markerSource(given.markers ?? '', {
    show(found) {
      const ideas = /** @type {import('maplibre-gl').GeoJSONSource} */ (map.getSource('ideas'));
      ideas.setData(collection(found));
      none = found.length === 0 ? (given.none ?? '') : '';
    },
    tell(state) {
      const text = state === 'failed' ? (given.failed ?? '') : none;
      // Said aloud once, not at every try.
      if (note.textContent !== text) note.textContent = text;
    },
  });
  const look = () => {
    const [[west, south], [east, north]] = map.getBounds().toArray();
    source.look(tilesAbout({ west, south, east, north }, map.getZoom()));
  };
  map.on('move', () => map.isZooming() || look());
  map.on('moveend', look);
  addEventListener('online', source.again);
  map.once('remove', () => {
    source.stop();
    removeEventListener('online', source.again);
  });
  map.on('click', 'ideas', ({ features, lngLat }) => open(map, features?.[0]?.properties ?? {}, lngLat));
  map.on('mouseenter', 'ideas', () => void (map.getCanvas().style.cursor = 'pointer'));
  map.on('mouseleave', 'ideas', () => void (map.getCanvas().style.cursor = ''));
  look();

  /** A cluster is gone into, and where that parts it no more its list is named; an idea is named, with a link to it.
   * @param {LibreMap} on @param {Record<string, any>} found @param {LngLat} at */
  function open(on, { bounds, count, title, reference }, at) {
    if (!bounds) return say(at, '', { href: `/ideas/${reference}`, text: title || reference });
    const box = JSON.parse(bounds);
    if (canPart(on, box)) {
      const animate = !matchMedia('(prefers-reduced-motion: reduce)').matches;
      return on.fitBounds(new LngLatBounds(box), { padding: 60, maxZoom: NEAREST, animate });
    }
    const list = new URL(given.list ?? '/ideas', location.href);
    list.searchParams.set('place', box.join());
    const text = `${given.here} ${Number(count).toLocaleString('en-GB')}`;
    say(at, text, { href: list.pathname + list.search, text: given.hereList ?? '' });
  }
}

/** Whether the ideas of a cluster lie at more than one place, and the map can go nearer to it.
 * @param {LibreMap} map @param {[number, number, number, number]} box */
function canPart(map, [west, south, east, north]) {
  return (west !== east || south !== north) && map.getZoom() < NEAREST - 0.01;
}

/** @param {LibreMap} map */
function layers(map) {
  map.addSource('ideas', { type: 'geojson', data: collection([]) });
  map.addLayer({
    id: 'ideas',
    type: 'circle',
    source: 'ideas',
    paint: {
      'circle-color': ['case', ['>', ['get', 'count'], 1], colour('--band'), colour('--focus')],
      // Markers lie 50 pixels apart at least: at these sizes none covers another.
      'circle-radius': ['interpolate', ['linear'], ['log10', ['get', 'count']], 0, 9, 1, 15, 2, 19, 4, 25],
      'circle-stroke-color': '#fff',
      'circle-stroke-width': 2,
    },
  });
  map.addLayer({
    id: 'counts',
    type: 'symbol',
    source: 'ideas',
    filter: ['>', ['get', 'count'], 1],
    layout: {
      'text-field': ['number-format', ['get', 'count'], { locale: 'en-GB' }],
      'text-size': 13,
      'text-allow-overlap': true,
      // Room for the circle about it, which no name of a force is to run under.
      'text-padding': 12,
      'text-font': ['sans-serif'],
    },
    // The halo makes them bolder.
    paint: { 'text-color': '#fff', 'text-halo-color': '#fff', 'text-halo-width': 0.4 },
  });
}

/** Where the map says what it cannot show.
 * @param {HTMLElement} container */
function noteOn(container) {
  const note = document.createElement('p');
  note.className = 'map-note govuk-body';
  note.setAttribute('role', 'status');
  container.append(note);
  return note;
}

/** @param {import('./marker-source.js').Found[]} found @returns {import('geojson').FeatureCollection} */
function collection(found) {
  const features = found.map(({ latitude, longitude, count, bounds, idea }) => ({
    type: /** @type {const} */ ('Feature'),
    geometry: { type: /** @type {const} */ ('Point'), coordinates: [longitude, latitude] },
    properties: {
      count,
      ...idea,
      ...(bounds && { bounds: JSON.stringify([bounds.west, bounds.south, bounds.east, bounds.north]) }),
    },
  }));
  return { type: 'FeatureCollection', features };
}

// @ts-check
import { LngLatBounds, Popup } from './map-parts.js';
import { forceMap } from './force-map.js';

/** @typedef {{ latitude: number, longitude: number, count: number, bounds: { west: number, south: number, east: number, north: number } | null,
 *   idea: { reference: string, title: string } | null }} Found */

const SHADES = [0, 1, 2, 3, 4, 5];
const colour = (/** @type {string} */ name) =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** The national map that moves: forces shaded as on the drawn one, ideas at their shown place in clusters of the API.
 * @param {HTMLElement} into @param {DOMStringMap} given */
export async function nationalMap(into, given) {
  const map = await forceMap(into, { tiles: given.tiles, attribution: given.attribution, hash: 'map' });
  const canvas = map.getCanvas();
  canvas.setAttribute('aria-label', given.help ?? '');
  for (const force of document.querySelectorAll('.map a[data-shade]')) {
    const id = (force.getAttribute('href') ?? '').replace('#force-', '');
    map.setFeatureState({ source: 'areas', id }, { shade: Number(force.getAttribute('data-shade')) });
  }
  const shades = SHADES.flatMap((shade) => [shade, shade ? colour(`--shade-${shade}`) : '#fff']);
  map.setPaintProperty(
    'areas',
    'fill-color',
    /** @type {any} */ ([...['match', ['coalesce', ['feature-state', 'shade'], 0]], ...shades, '#fff']),
  );
  canvas.focus({ preventScroll: true });
  if (given.markers) markers(map, given.markers);
  return map;
}

/** @param {import('maplibre-gl').Map} map @param {string} address */
function markers(map, address) {
  map.addSource('ideas', { type: 'geojson', data: collection([]) });
  map.addLayer({
    id: 'ideas',
    type: 'circle',
    source: 'ideas',
    paint: {
      'circle-color': ['case', ['>', ['get', 'count'], 1], colour('--band'), colour('--focus')],
      'circle-radius': ['interpolate', ['linear'], ['sqrt', ['get', 'count']], 1, 7, 10, 18, 100, 30],
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
      'text-field': ['to-string', ['get', 'count']],
      'text-size': 13,
      'text-allow-overlap': true,
      'text-font': ['sans-serif'],
    },
    paint: { 'text-color': '#fff' },
  });
  let asking = new AbortController();
  async function look() {
    asking.abort();
    asking = new AbortController();
    const bounds = map
      .getBounds()
      .toArray()
      .flat()
      .map((one) => one.toFixed(4));
    const at = `${address}&bounds=${bounds}&zoom=${Math.min(18, Math.round(map.getZoom()) + 1)}`;
    const answer = await fetch(at, { signal: asking.signal, headers: { accept: 'application/json' } }).catch(
      () => null,
    );
    if (!answer?.ok) return;
    const source = /** @type {import('maplibre-gl').GeoJSONSource} */ (map.getSource('ideas'));
    source.setData(collection(await answer.json()));
  }
  map.on('moveend', look);
  void look();
  map.on('click', 'ideas', ({ features, lngLat }) => open(map, features?.[0]?.properties ?? {}, lngLat));
  map.on('mouseenter', 'ideas', () => void (map.getCanvas().style.cursor = 'pointer'));
  map.on('mouseleave', 'ideas', () => void (map.getCanvas().style.cursor = ''));
}

/** A cluster is gone into; an idea is named, with a link to it.
 * @param {import('maplibre-gl').Map} map @param {Record<string, any>} found @param {import('maplibre-gl').LngLat} at */
function open(map, { bounds, title, reference }, at) {
  if (bounds) {
    const animate = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    return map.fitBounds(new LngLatBounds(JSON.parse(bounds)), { padding: 40, maxZoom: 13, animate });
  }
  const link = document.createElement('a');
  link.className = 'govuk-link';
  link.href = `/ideas/${reference}`;
  link.textContent = title || reference;
  new Popup({ maxWidth: '16rem' }).setLngLat(at).setDOMContent(link).addTo(map);
}

/** @param {Found[]} found @returns {import('geojson').FeatureCollection} */
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

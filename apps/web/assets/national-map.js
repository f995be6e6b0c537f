// @ts-check
import { LngLatBounds, parts, Popup } from './map-parts.js';
import { forceMap } from './force-map.js';

/** @typedef {{ latitude: number, longitude: number, count: number, bounds: { west: number, south: number, east: number, north: number } | null,
 *   idea: { reference: string, title: string } | null }} Found */

const colour = (/** @type {string} */ name) =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** The national map that moves: forces coloured as on the drawn one, and ideas at their shown place in clusters of the API.
 * @param {HTMLElement} into @param {DOMStringMap} given */
export async function nationalMap(into, given) {
  const map = await forceMap(into, { tiles: given.tiles, attribution: given.attribution, hash: 'map' });
  const canvas = map.getCanvas();
  canvas.setAttribute('aria-label', given.help ?? '');
  const forces = asDrawn();
  for (const [id, { fill }] of forces) map.setFeatureState({ source: 'areas', id }, { fill });
  map.setPaintProperty('areas', 'fill-color', ['to-color', ['feature-state', 'fill'], '#fff']);
  if (given.markers) markers(map, given.markers);
  else void signs(map, forces);
  map.on('click', 'areas', ({ features, lngLat, point }) => {
    const id = String(features?.[0]?.properties.force ?? '');
    const isOfIdea =
      map.getLayer('ideas') && map.queryRenderedFeatures(point, { layers: ['ideas'] }).length > 0;
    if (!isOfIdea) say(map, lngLat, linkTo(`#force-${id}`, given.row ?? ''), forces.get(id)?.title);
  });
  canvas.focus({ preventScroll: true });
  return map;
}

/** Each force as the drawn map has it: its colour, what stands on it, and what both say.
 * @returns {Map<string, { fill: string, sign: string, title: string }>} */
function asDrawn() {
  return new Map(
    [...document.querySelectorAll('.map > a[data-sign]')].map((force) => {
      const { fill } = getComputedStyle(/** @type {Element} */ (force.querySelector('.area')));
      return [
        (force.getAttribute('href') ?? '').replace('#force-', ''),
        {
          fill: fill.startsWith('url') ? '#fff' : fill,
          sign: force.getAttribute('data-sign') ?? '',
          title: force.querySelector('title')?.textContent ?? '',
        },
      ];
    }),
  );
}

/** Writes on each force what stands on it on the drawn map.
 * @param {import('maplibre-gl').Map} map @param {ReturnType<typeof asDrawn>} forces */
async function signs(map, forces) {
  const { features } = await (await fetch(parts.areas)).json();
  const data = features.map((/** @type {any} */ { properties: { force, at } }) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: at },
    properties: { sign: forces.get(force)?.sign ?? '' },
  }));
  map.addSource('signs', { type: 'geojson', data: { type: 'FeatureCollection', features: data } });
  map.addLayer({
    id: 'signs',
    type: 'symbol',
    source: 'signs',
    layout: { 'text-field': ['get', 'sign'], 'text-size': 14, 'text-font': ['sans-serif'] },
    paint: { 'text-color': colour('--ink'), 'text-halo-color': '#fff', 'text-halo-width': 1.5 },
  });
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
    const at = new URL(address, location.href);
    at.searchParams.set('bounds', String(bounds));
    at.searchParams.set('zoom', String(Math.min(18, Math.round(map.getZoom()) + 1)));
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
  say(map, at, linkTo(`/ideas/${reference}`, title || reference));
}

/** @param {string} href @param {string} text */
function linkTo(href, text) {
  return Object.assign(document.createElement('a'), { className: 'govuk-link', href, textContent: text });
}

/** Says something at a point: a text where there is one, and a link.
 * @param {import('maplibre-gl').Map} map @param {import('maplibre-gl').LngLat} at @param {HTMLElement} link @param {string} [text] */
function say(map, at, link, text) {
  const content = document.createElement('div');
  if (text) content.append(text, document.createElement('br'));
  content.append(link);
  new Popup({ maxWidth: '16rem' }).setLngLat(at).setDOMContent(content).addTo(map);
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

// @ts-check
import { parts, Popup } from './map-parts.js';
import { forceMap } from './force-map.js';
import { showMarkers } from './map-markers.js';

const colour = (/** @type {string} */ name) =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** The national map that moves: forces coloured as on the drawn one, and ideas at their shown place in clusters of the API.
 * @param {HTMLElement} into @param {DOMStringMap} given */
export async function nationalMap(into, given) {
  const map = await forceMap(into, { ...given, hash: 'map' });
  const say = sayer(map);
  const canvas = map.getCanvas();
  canvas.setAttribute('aria-label', given.help ?? '');
  const forces = asDrawn();
  for (const [id, { fill }] of forces) map.setFeatureState({ source: 'areas', id }, { fill });
  map.setPaintProperty('areas', 'fill-color', ['to-color', ['feature-state', 'fill'], '#fff']);
  if (given.markers) {
    names(map, [...forces.keys()]);
    showMarkers(map, given, say);
  } else void signs(map, forces);
  map.on('click', 'areas', ({ features, lngLat, point }) => {
    const id = String(features?.[0]?.properties.force ?? '');
    const isOfIdea =
      map.getLayer('ideas') && map.queryRenderedFeatures(point, { layers: ['ideas'] }).length > 0;
    if (!isOfIdea) say(lngLat, forces.get(id)?.title ?? '', { href: `#force-${id}`, text: given.row ?? '' });
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

/** Writes the names of forces, as the table has them, once one looks so near that the shape of the nation tells no more.
 * @param {import('maplibre-gl').Map} map @param {string[]} forces */
function names(map, forces) {
  const named = forces.flatMap((id) => [id, document.querySelector(`#force-${id} th`)?.textContent ?? '']);
  map.addLayer({
    ...{ id: 'names', type: 'symbol', source: 'areas', minzoom: 7.5 },
    layout: {
      'text-field': /** @type {any} */ (['match', ['get', 'force'], ...named, '']),
      ...{ 'text-size': 14, 'text-font': ['sans-serif'], 'text-padding': 6, 'text-max-width': 7 },
      // Beside a marker where one lies in its middle.
      'text-variable-anchor-offset': ['center', [0, 0], 'top', [0, 2.9], 'bottom', [0, -2.9]],
    },
    paint: { 'text-color': colour('--ink'), 'text-halo-color': '#fff', 'text-halo-width': 1.5 },
  });
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

/** Says something at a point: a text where there is one, and a link.
 * @param {import('maplibre-gl').Map} map
 * @returns {import('./map-markers.js').Say} */
function sayer(map) {
  return (at, text, { href, text: name }) => {
    const content = document.createElement('div');
    content.className = 'govuk-body map-say';
    if (text) content.append(text, document.createElement('br'));
    content.append(
      Object.assign(document.createElement('a'), { className: 'govuk-link', href, textContent: name }),
    );
    new Popup({ maxWidth: '17rem', offset: 12 }).setLngLat(at).setDOMContent(content).addTo(map);
  };
}

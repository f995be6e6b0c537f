// @ts-check
import { Marker } from './map-parts.js';
import { forceMap } from './force-map.js';

/** A small map on which one puts a pin: by a click, or at its middle by Enter.
 * @param {HTMLElement} into @param {(point: { lat: number, lng: number }) => void} put
 * @param {{ lat: number, lng: number } | null} [start] where it is already */
export async function pinMap(into, put, start) {
  const map = await forceMap(into, { ...into.dataset });
  const marker = new Marker({ color: '#b3005e' });
  const canvas = map.getCanvas();
  canvas.setAttribute('aria-label', into.dataset.help ?? '');
  if (start) marker.setLngLat(start).addTo(map);
  /** @param {{ lat: number, lng: number }} point */
  const place = (point) => {
    marker.setLngLat(point).addTo(map);
    put(point);
  };
  map.on('click', ({ lngLat }) => place(lngLat));
  canvas.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    place(map.getCenter());
  });
}

import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** As GeoJSON's MultiPolygon: polygons of rings of [longitude, latitude], WGS 84 in degrees. */
export type Polygons = number[][][][];

/** Steps in a degree: about a metre, and the ONS's own outlines are generalised to 20. */
const STEPS = 1e5;

/** Packs polygons into about two bytes for each corner: steps from one corner to the next, then deflate. */
export function packShape(polygons: Polygons): Buffer {
  const bytes: number[] = [];
  let [x, y] = [0, 0];
  write(bytes, polygons.length);
  for (const rings of polygons) {
    write(bytes, rings.length);
    for (const ring of rings) {
      write(bytes, ring.length);
      for (const [longitude = 0, latitude = 0] of ring) {
        const [nextX, nextY] = [Math.round(longitude * STEPS), Math.round(latitude * STEPS)];
        write(bytes, zigzag(nextX - x));
        write(bytes, zigzag(nextY - y));
        [x, y] = [nextX, nextY];
      }
    }
  }
  return deflateRawSync(Uint8Array.from(bytes), { level: 9 });
}

/** What `packShape` packed, to a metre. */
export function unpackShape(packed: Uint8Array): Polygons {
  const next = reader(inflateRawSync(packed));
  let [x, y] = [0, 0];
  const corner = () => {
    x += unzigzag(next());
    y += unzigzag(next());
    return [x / STEPS, y / STEPS];
  };
  const list = <Item>(item: () => Item) => Array.from({ length: next() }, item);
  return list(() => list(() => list(corner)));
}

// Small numbers of either sign become small numbers without one: 0, -1, 1, -2 to 0, 1, 2, 3.
const zigzag = (number: number) => (number < 0 ? -2 * number - 1 : 2 * number);
const unzigzag = (number: number) => (number % 2 === 1 ? -(number + 1) / 2 : number / 2);

/** Seven bits a byte, the lowest first; the eighth says that there are more. */
function write(bytes: number[], number: number): void {
  let rest = number;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  bytes.push(rest);
}

function reader(bytes: Uint8Array): () => number {
  let at = 0;
  return () => {
    let [number, weight] = [0, 1];
    for (;;) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Error('This is no packed shape.');
      number += (byte % 128) * weight;
      if (byte < 128) return number;
      weight *= 128;
    }
  };
}

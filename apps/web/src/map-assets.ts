import { readFileSync } from 'node:fs';
import { named, ofPackage, ours, SCRIPT, STYLE, withoutMap } from './asset.js';

/** The files of the map that a reader moves: none is loaded before a page has such a map. */
const packaged = (file: string) => withoutMap(ofPackage('maplibre-gl', `dist/${file}`));
const library = named('maplibre-gl.js', SCRIPT, packaged('maplibre-gl.mjs'));
const worker = named('maplibre-gl-worker.js', SCRIPT, packaged('maplibre-gl-worker.mjs'));
const style = named('maplibre-gl.css', STYLE, packaged('maplibre-gl.css'));
const areas = named(
  'force-areas.json',
  'application/json',
  readFileSync(new URL('../data/force-areas.json', import.meta.url), 'utf8'),
);
// Where a script of ours finds the others, whose addresses hold their content.
const parts = named(
  'map-parts.js',
  SCRIPT,
  `export * from '${library.path}';
export const parts = ${JSON.stringify({ worker: worker.path, style: style.path, areas: areas.path })};
`,
);
const withParts = { './map-parts.js': parts };
const forceMap = ours('force-map.js', SCRIPT, withParts);
export const pinScript = ours('pin.js', SCRIPT, { ...withParts, './force-map.js': forceMap });

const markerViews = ours('marker-views.js', SCRIPT);
const markerSource = ours('marker-source.js', SCRIPT, { './marker-views.js': markerViews });
const mapMarkers = ours('map-markers.js', SCRIPT, {
  ...{ ...withParts, './marker-source.js': markerSource, './marker-views.js': markerViews },
});
export const nationalMapScript = ours('national-map.js', SCRIPT, {
  ...{ ...withParts, './force-map.js': forceMap, './map-markers.js': mapMarkers },
});
export const openMapScript = ours('open-map.js', SCRIPT);

export const mapAssets = [
  ...[library, worker, style, areas, parts, forceMap],
  ...[markerViews, markerSource, mapMarkers],
  ...[pinScript, nationalMapScript, openMapScript],
];

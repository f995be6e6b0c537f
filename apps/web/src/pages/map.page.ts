import { adoptionLayer } from '../adoption-layer.js';
import { choicesOf } from '../filter-choices.js';
import { forceTable } from '../force-table.js';
import { askedOf, filterOf, type Asked } from '../map-filter.js';
import { drawn, figures } from '../map-page.js';
import { readNationalMap } from '../national-map.js';
import type { Page } from '../page.js';
import { addressWith } from '../paging.js';
import { readingOf } from '../reading.js';
import { attributionsOf } from '../sources.js';
import { options, themesFor } from '../themes.js';
import type { Tiles } from '../tiles.js';
import type { Visit } from '../visit.js';
import type { Word } from '../words.js';

const MARKERS = `query ($filter: IdeaFilter, $bounds: BoundsInput, $zoom: Int!) {
  map(filter: $filter, bounds: $bounds, zoom: $zoom) {
    markers { latitude longitude count bounds { west south east north } idea { reference title stage } }
  }
}`;

/** Of the layers that are not of ideas. */
const headings: Readonly<Record<string, Word>> = { gaps: 'gapsHeading', adoption: 'layerAdoption' };

/** The first page: the map of the nation, as it is asked for, and its equal table. */
export function nationalMapPage(explorer: string | null, tiles: Tiles | null = null): Page {
  return {
    path: '/',
    who: 'everyone',
    nav: 'navMap',
    async get(visit) {
      const layer = visit.query('layer');
      if (layer && !visit.viewer) {
        const to = addressWith('/', { layer, idea: visit.query('idea') });
        return visit.goTo(addressWith('/sign-in', { to }));
      }
      const given = askedOf(visit);
      const shared = { ...{ explorer, tiles, given }, layers: layersOf(visit, given) };
      const more = given.layer === 'adoption' ? await adoption(visit) : await counted(visit, given);
      return visit.show('map', visit.words.say(headings[layer] ?? 'heading'), {
        ...{ ...shared, ...more },
        attributions: attributionsOf(more.attributions),
      });
    },
  };
}

/** What the map may show: each is an address, and keeps the filter where it has one. */
function layersOf({ words, viewer }: Visit, { layer = 'ideas', idea: _, ...kept }: Asked) {
  if (!viewer) return [];
  const all: readonly (readonly [id: string, word: Word, href: string])[] = [
    ['ideas', 'layerIdeas', addressWith('/', { ...kept, layer: undefined })],
    ['gaps', 'gapsHeading', addressWith('/', { ...kept, layer: 'gaps' })],
    ['adoption', 'layerAdoption', addressWith('/', { layer: 'adoption' })],
  ];
  return all.map(([id, word, href]) => ({ text: words.say(word), href, current: id === layer }));
}

async function adoption(visit: Visit) {
  return { isOfAnswers: true, ...(await adoptionLayer(visit, readingOf(visit))) };
}

/** The layers that count: ideas, or themes without any. */
async function counted(visit: Visit, given: Asked) {
  const { words } = visit;
  const reading = readingOf(visit);
  const { layer, idea: _, ...filter } = given;
  const [map, choices, themes] = await Promise.all([
    readNationalMap(visit),
    choicesOf(visit, given),
    themesFor(visit).catch(() => []),
  ]);
  return {
    themeItems: options(themes, { none: words.say('evidenceAny'), chosen: given.theme ?? '', visit }),
    ...{ ...choices, forces: map.rows.length, attributions: map.attributions },
    isFiltered: Object.keys(filter).length > 0,
    isOfGaps: reading.isOfGaps,
    figures: reading.isOfGaps ? null : figures(map, words),
    drawing: drawn(map, reading),
    table: forceTable(map, reading),
    allHref: addressWith('/', { layer }),
    // Ideas lie on the map of ideas alone, and where one may read them.
    markers: visit.viewer && !reading.isOfGaps && addressWith('/map/markers', filter),
    listHref: addressWith('/ideas', filter),
  };
}

/** The markers of one view, for the map that moves: clusters, and single ideas. */
export const markersPage: Page = {
  path: '/map/markers',
  who: 'signedIn',
  async get(visit) {
    const [west, south, east, north] = visit.query('bounds').split(',').map(Number);
    const zoom = Math.min(18, Math.max(0, Math.round(Number(visit.query('zoom')))));
    const asked = { filter: filterOf(askedOf(visit)), bounds: { west, south, east, north }, zoom };
    const { map } = await visit.ask<{ map: { markers: unknown } }>(MARKERS, asked);
    return { json: map.markers };
  },
};

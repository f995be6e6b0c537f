import { ideaKinds, stages } from '@idea-map/contracts';
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

const CALLS = '{ calls(first: 100) { edges { node { id name: title nameCy: titleCy } } } }';
const MARKERS = `query ($filter: IdeaFilter, $bounds: BoundsInput, $zoom: Int!) {
  map(filter: $filter, bounds: $bounds, zoom: $zoom) {
    markers { latitude longitude count bounds { west south east north } idea { reference title stage } }
  }
}`;

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly nameCy: string | null;
}

/** The first page: the map of the nation, as it is asked for, and its equal table. */
export function nationalMapPage(explorer: string | null, tiles: Tiles | null = null): Page {
  return {
    path: '/',
    who: 'everyone',
    nav: 'navMap',
    async get(visit) {
      const { words } = visit;
      const given = askedOf(visit);
      const reading = readingOf(visit);
      const [map, choices] = await Promise.all([readNationalMap(visit), choicesOf(visit, given)]);
      return visit.show('map', words.say('heading'), {
        ...{ ...choices, given, explorer, tiles, forces: map.rows.length },
        isFiltered: Object.keys(given).length > 0,
        figures: figures(map, words),
        drawing: drawn(map, reading),
        table: forceTable(map, reading),
        query: addressWith('', given).slice(1),
        listHref: addressWith('/ideas', { text: given.text, theme: given.theme, stage: given.stage }),
        attributions: attributionsOf(map.attributions),
      });
    },
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

async function choicesOf(visit: Visit, given: Asked) {
  const { words } = visit;
  const none = words.say('evidenceAny');
  const [themes, calls] = await Promise.all([
    themesFor(visit).catch(() => []),
    visit.viewer ? visit.askForParts<Calls>(CALLS).catch(() => null) : null,
  ]);
  const kinds = ideaKinds.map((id) => ({ id, name: words.say(`kind_${id}`), nameCy: null }));
  const steps = stages.slice(1).map((id) => ({ id, name: words.say(`stage_${id}`), nameCy: null }));
  const gaps = [{ id: 'gaps', name: words.say('gapsHeading'), nameCy: null }];
  const select = (things: readonly Choice[], chosen = '', first = none) =>
    options(things, { none: first, chosen, visit });
  return {
    layerItems: select(gaps, given.layer, words.say('legend')),
    themeItems: select(themes, given.theme),
    kindItems: select(kinds, given.kind),
    stageItems: select(steps, given.stage),
    callItems: select(calls?.calls?.edges.map(({ node }) => node) ?? [], given.call),
  };
}
interface Calls {
  readonly calls: { readonly edges: readonly { readonly node: Choice }[] } | null;
}

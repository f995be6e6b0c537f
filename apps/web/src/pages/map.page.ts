import { mapPage } from '../map-page.js';
import { readNationalMap } from '../national-map.js';
import type { Page } from '../page.js';
import { readingOf } from '../reading.js';
import { attributionsOf } from '../sources.js';

/** The first page: the map of the nation and its equal table. */
export function nationalMapPage(explorerPath: string | null): Page {
  return {
    path: '/',
    who: 'everyone',
    nav: 'navMap',
    async get(visit) {
      const map = await readNationalMap(visit);
      const main = mapPage(map, readingOf(visit), explorerPath);
      return visit.show('map', visit.words.say('heading'), {
        main,
        attributions: attributionsOf(map.attributions),
      });
    },
  };
}

import type { Page } from '../../page.js';
import { holds, KEEPERS, placesFor } from './room-data.js';

const STATE = `{
  serviceState { service up waiting oldestWaitingAt parked }
  likenessIndex { texts waiting }
}`;

/** What runs, what waits in it, and the way to all that an operator keeps. */
export const roomPage: Page = {
  path: '/room',
  who: KEEPERS,
  nav: 'navRoom',
  async get(visit) {
    const state = holds(visit, 'OPERATOR') ? await visit.askForParts<object>(STATE) : {};
    return visit.show('room/room', visit.words.say('roomHeading'), { places: placesFor(visit), ...state });
  },
};

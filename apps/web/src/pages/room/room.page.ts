import type { Problems } from '../../form.js';
import type { Page } from '../../page.js';
import type { Visit } from '../../visit.js';
import { holds, KEEPERS, OPERATORS, placesFor } from './room-data.js';

const STATE = `{
  serviceState { service up waiting oldestWaitingAt parked }
  queueState { name up waiting active delayed failed }
  likenessIndex { texts waiting }
}`;
const RETRY = 'mutation { retryFailedJobs { name } }';

/** What runs, what waits in it, and the way to all that an operator keeps. */
export const roomPage: Page = {
  path: '/room',
  who: KEEPERS,
  nav: 'navRoom',
  get: (visit) => shown(visit),
  async post(visit) {
    const { problems } = await visit.change(RETRY, {});
    return problems ? shown(visit, problems) : visit.goTo('/room?saved=yes#queues-heading');
  },
};

async function shown(visit: Visit, problems?: Problems) {
  const { words } = visit;
  const state = holds(visit, ...OPERATORS) ? await visit.askForParts<object>(STATE) : {};
  const saved = visit.query('saved') === 'yes' && !problems;
  return visit.show('room/room', words.say('roomHeading'), {
    ...{ places: placesFor(visit), problems, saved },
    ...state,
  });
}

import { didOf } from '../../did.js';
import type { Problems } from '../../form.js';
import type { Page } from '../../page.js';
import { addressWith, nextAddress } from '../../paging.js';
import type { Visit } from '../../visit.js';
import { OPERATORS } from './room-data.js';

const EVENTS = `query ($after: String) {
  parkedEvents(first: 20, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { id service type idea attempts error parkedAt nextTryAt replayedAt } }
  }
}`;
const REPLAY = 'mutation ($id: ID!) { replayEvent(id: $id) { id } }';

interface Answer {
  readonly parkedEvents: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: unknown }[];
  };
}

const DID = { replay: 'didReplay' } as const;

/** Events that a handler failed on, each with a button to have it handled again. */
export const eventsPage: Page = {
  path: '/room/events',
  who: OPERATORS,
  get: (visit) => shown(visit),
  async post(visit) {
    const { problems } = await visit.change(REPLAY, { id: visit.form.text('id') });
    return problems ? shown(visit, problems) : visit.goTo('/room/events?did=replay');
  },
};

async function shown(visit: Visit, problems?: Problems) {
  const after = visit.query('after') || null;
  const { parkedEvents } = await visit.ask<Answer>(EVENTS, { after });
  return visit.show('room/events', visit.words.say('eventsHeading'), {
    ...{ events: parkedEvents.edges.map(({ node }) => node), total: parkedEvents.totalCount, problems },
    ...{ isFirst: after === null, did: problems ? '' : didOf(visit, DID) },
    first: addressWith('/room/events', {}),
    next: nextAddress('/room/events', {}, parkedEvents.pageInfo),
  });
}

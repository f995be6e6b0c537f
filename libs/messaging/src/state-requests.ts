import { GetServiceState } from '@idea-map/contracts';
import type { Transactions } from '@idea-map/database';
import type { Handlers } from './handlers.js';

/** The request that every service answers about what waits in it. */
export function answerState(handlers: Handlers, transactions: Transactions): void {
  const state = GetServiceState[handlers.service];
  handlers.answered.set(state.name, {
    by: 'answerState',
    definition: state,
    answer: () => stateOf(transactions),
  });
}

interface Row {
  readonly waiting: number;
  readonly oldest: Date | null;
  readonly parked: number;
}

async function stateOf(transactions: Transactions) {
  const [row] = await transactions.query<Row>(
    `select count(*)::int as waiting, min((envelope->>'time')::timestamptz) as oldest,
       (select count(*)::int from parked_event) as parked
     from outbox where published_at is null`,
  );
  const { waiting = 0, oldest = null, parked = 0 } = row ?? {};
  return { waiting, oldestWaitingAt: oldest && oldest.toISOString(), parked };
}

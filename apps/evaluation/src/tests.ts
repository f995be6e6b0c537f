import { validate } from 'uuid';
import type { TestState } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Conflict, NotFound } from '@idea-map/runtime';
import type { PlannedSite } from './protocol.js';
import { TestEntity } from './test.entity.js';

const STANDS: Readonly<Record<TestState, string>> = {
  PLANNED: 'This test has not started yet.',
  RUNNING: 'This test has started: its protocol is locked.',
  STOPPED: 'This test was stopped.',
  COMPLETED: 'This test is complete.',
};

/** A test in one of these states, kept from other changes until the transaction ends. @throws NotFound, Conflict naming its state */
export async function testToChange(
  id: string,
  states: readonly TestState[],
  tx: Transaction,
): Promise<TestEntity> {
  if (!validate(id)) throw new NotFound();
  const test = await tx.loadForUpdate(TestEntity, { id });
  if (!states.includes(test.state)) throw new Conflict(STANDS[test.state], { state: test.state });
  return test;
}

/** Intervention first, each in the order in which it was added. */
export function sitesOf(testId: string, tx: Pick<Transaction, 'query'>): Promise<PlannedSite[]> {
  return tx.query<PlannedSite & Record<string, unknown>>(
    'select id, force, arm, label from test_site where test_id = $1 order by arm desc, id',
    [testId],
  );
}

/** What every event of a test says. */
export function about({ id: testId, ideaId }: Pick<TestEntity, 'id' | 'ideaId'>, now: Date) {
  return { testId, ideaId, at: now.toISOString() };
}

/** The days that clocks run from. */
export function plannedDays({ protocol: { startsOn, endsOn } }: Pick<TestEntity, 'protocol'>) {
  return { startsOn, endsOn };
}

/** Sites as events tell them. */
export function saidSites(sites: readonly PlannedSite[]) {
  return sites.map(({ force, arm }) => ({ force, arm }));
}

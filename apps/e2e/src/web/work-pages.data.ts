import type { Page } from 'playwright-core';
import { submit } from '../ideas.js';
import type { SystemUnderTest } from '../system-under-test.js';
import { until } from '../until.js';
import { WRITTEN, type ShownPage } from './shown-page.js';

type Path = (system: SystemUnderTest) => Promise<string>;

/** The pages of those who work on ideas. */
export const workPages: readonly ShownPage[] = [
  { name: 'desk', path: aFilledDesk, as: 'broker.kent' },
  { name: 'case', path: aCase('/desk/'), as: 'broker.kent' },
  { name: 'score', path: aCase('/desk/', '/score'), as: 'broker.kent' },
  { name: 'idea-clocks', path: aCase('/ideas/'), as: 'broker.kent', first: openFolds },
  { name: 'saved-answers', path: '/desk/answers', as: 'broker.kent' },
  { name: 'shared-ideas', path: '/desk/shared', as: 'broker.kent' },
  { name: 'college-desk', path: '/desk', as: 'college.broker' },
  { name: 'docket', path: '/docket', as: 'leader.npcc' },
  { name: 'docket-item', path: onDocket('/docket/', ''), as: 'leader.npcc' },
  { name: 'adoption', path: onDocket('/ideas/', '/adoption'), as: 'broker.kent' },
  { name: 'packs', path: '/packs', as: 'college.broker' },
  { name: 'new-pack', path: '/packs/new', as: 'college.broker' },
  { name: 'figures', path: '/figures', as: 'leader.npcc' },
  { name: 'held', path: '/held', as: 'data.kent' },
  { name: 'records', path: '/records', as: 'data.kent' },
  { name: 'identity', path: '/identity', as: 'data.kent' },
  { name: 'licences', path: '/licences', as: 'lead.kent' },
  { name: 'tests', path: '/tests', as: 'evaluator' },
  { name: 'requests', path: '/tests/requests', as: 'broker.kent' },
  { name: 'evidence-desk', path: '/evidence-desk', as: 'editor' },
  { name: 'room', path: '/room', as: 'operator' },
  { name: 'people', path: '/room/people', as: 'operator' },
  { name: 'person', path: aPerson, as: 'operator' },
  { name: 'forces', path: '/room/forces', as: 'operator' },
  { name: 'calls', path: '/room/calls', as: 'college.broker' },
  { name: 'criteria', path: '/room/criteria', as: 'operator' },
  { name: 'priorities', path: '/room/priorities', as: 'operator' },
  { name: 'clocks', path: '/room/clocks', as: 'operator' },
  { name: 'parked-events', path: '/room/events', as: 'operator' },
  { name: 'audit', path: '/room/audit?verify=yes', as: 'operator' },
];

/** The forms that pause a clock and set a reminder. */
async function openFolds(page: Page): Promise<void> {
  for (const fold of await page.locator('#clocks summary').all()) await fold.click();
}

function aCase(before: string, after = ''): Path {
  return async (system) => {
    const broker = await system.as('broker.kent');
    const queue = '{ triageQueue(first: 1) { edges { node { idea { reference } } } } }';
    const first = async () => (await broker.ok(queue)).triageQueue.edges[0]?.node.idea.reference ?? '';
    if ((await first()) === '') await submit(await system.as('officer.kent'), WRITTEN);
    return `${before}${await until(first, (reference) => reference !== '')}${after}`;
  };
}

async function aFilledDesk(system: SystemUnderTest): Promise<string> {
  await aCase('')(system);
  return '/desk';
}

/** Of the first idea on the docket; the docket itself while it is empty. */
function onDocket(before: string, after: string): Path {
  return async (system) => {
    const leader = await system.as('leader.npcc');
    const { docket } = await leader.ok('{ docket(first: 1) { edges { node { idea { reference } } } } }');
    const reference = docket.edges[0]?.node.idea.reference;
    return reference ? `${before}${reference}${after}` : '/docket';
  };
}

async function aPerson(system: SystemUnderTest): Promise<string> {
  const operator = await system.as('operator');
  const { accounts } = await operator.ok('{ accounts(role: BROKER, first: 1) { edges { node { id } } } }');
  return `/room/people/${accounts.edges[0]?.node.id ?? ''}`;
}

import type { Page } from '../../page.js';

const POLICIES = '{ policies { policy starts stops steps { step workingDays to } } }';

/** Every clock policy in force: what starts and stops it, and to whom each step goes. */
export const clocksPage: Page = {
  path: '/room/clocks',
  who: 'signedIn',
  async get(visit) {
    const { policies } = await visit.ask<{ policies: unknown }>(POLICIES);
    return visit.show('room/clocks', visit.words.say('clocksHeading'), { policies });
  },
};

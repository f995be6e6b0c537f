import type { Page } from '../../page.js';
import type { Words } from '../../words.js';
import { holds, KEEPERS } from './room-data.js';

const POLICIES = '{ policies { policy starts stops steps { step workingDays to } } }';

interface Step {
  readonly workingDays: number;
  readonly to: string;
}
interface Answer {
  readonly policies: readonly { readonly steps: readonly Step[] }[];
}

/** Every clock policy in force: what starts and stops it, and to whom each step goes. */
export const clocksPage: Page = {
  path: '/room/clocks',
  who: 'signedIn',
  async get(visit) {
    const { words } = visit;
    const { policies } = await visit.ask<Answer>(POLICIES);
    return visit.show('room/clocks', words.say('clocksHeading'), {
      policies: policies.map((one) => ({ ...one, steps: one.steps.map((step) => stepText(step, words)) })),
      isKeeper: holds(visit, ...KEEPERS),
    });
  },
};

function stepText({ workingDays: days, to }: Step, words: Words): string {
  if (days === 0) return words.say('clocksStepThatDay', { to });
  return words.say(days === 1 ? 'clocksStepOne' : 'clocksStep', { days, to });
}

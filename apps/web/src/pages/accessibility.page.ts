import type { Page } from '../page.js';

/** The accessibility statement. */
export const accessibilityPage: Page = {
  path: '/accessibility',
  who: 'everyone',
  get: (visit) => visit.show('accessibility', visit.words.say('accessibilityHeading')),
};

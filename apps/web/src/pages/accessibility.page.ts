import type { Page } from '../page.js';

/** The day on which the statement was last held against the site. */
const REVIEWED = '2026-11-28';

/** The accessibility statement. */
export const accessibilityPage: Page = {
  path: '/accessibility',
  who: 'everyone',
  get: (visit) =>
    visit.show('accessibility', visit.words.say('accessibilityHeading'), { reviewed: REVIEWED }),
};

import type { Page } from '../page.js';
import { attributed } from '../shell.js';
import { attributionsOf } from '../sources.js';

/** What the service is, and how it is governed. */
export const aboutPage: Page = {
  path: '/about',
  who: 'everyone',
  async get(visit) {
    const { attributions } = await visit.askForParts<{ attributions: string[] | null }>('{ attributions }');
    const sources = attributionsOf(attributions ?? []).map((line) => attributed(line, visit.words));
    return visit.show('about', visit.words.say('aboutHeading'), { sources });
  },
};

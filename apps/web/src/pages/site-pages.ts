import type { Page } from '../page.js';
import { aboutPage } from './about.page.js';
import { accessibilityPage } from './accessibility.page.js';
import { accountPage } from './account.page.js';
import { cookiesPage } from './cookies.page.js';
import { nationalMapPage } from './map.page.js';

/** Every page, in the order of the navigation. A new one is a line here. */
export function sitePages(given: {
  readonly explorerPath: string | null;
  readonly sessions: { readonly idleMs: number; readonly longestMs: number };
}): readonly Page[] {
  return [
    nationalMapPage(given.explorerPath),
    accountPage,
    aboutPage,
    accessibilityPage,
    cookiesPage(given.sessions),
  ];
}

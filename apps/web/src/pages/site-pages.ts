import type { Tiles } from '../tiles.js';
import type { Page } from '../page.js';
import { aboutPage } from './about.page.js';
import { accessibilityPage } from './accessibility.page.js';
import { answerPage } from './answer.page.js';
import { accountPage } from './account.page.js';
import { cookiesPage } from './cookies.page.js';
import { currentEntryPage, entryPage } from './entry.page.js';
import { evidenceFeed, evidencePage, robotsPage, sitemapPage } from './evidence.page.js';
import { ideaPage } from './idea.page.js';
import { ideasPage } from './ideas.page.js';
import { markersPage, nationalMapPage } from './map.page.js';
import { myIdeasPage } from './my-ideas.page.js';
import { callPage, callsPage } from './calls.page.js';
import { noticesPage } from './notices.page.js';
import { workPages } from './work-pages.js';
import { otherKindPages } from './submit/other-kinds.page.js';
import { draftPage, lookPage, offlinePage, placePage, submitPage } from './submit/submit.page.js';

/** Every page, in the order of the navigation. A new one is a line here. */
export function sitePages(given: {
  readonly explorerPath: string | null;
  readonly tiles?: Tiles | null;
  readonly site: () => string;
  readonly sessions: { readonly idleMs: number; readonly longestMs: number };
}): readonly Page[] {
  return [
    nationalMapPage(given.explorerPath, given.tiles),
    markersPage,
    submitPage,
    ...[lookPage, placePage, draftPage, offlinePage],
    ...otherKindPages,
    ideasPage,
    ideaPage,
    myIdeasPage,
    callsPage,
    callPage,
    noticesPage,
    ...workPages,
    evidencePage,
    currentEntryPage(given.site),
    entryPage(given.site),
    evidenceFeed(given.site),
    sitemapPage(given.site),
    robotsPage(given.site),
    answerPage,
    accountPage,
    aboutPage,
    accessibilityPage,
    cookiesPage(given.sessions),
  ];
}

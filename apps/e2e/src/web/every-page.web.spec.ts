import type { Page } from 'playwright-core';
import { sitePages } from '../../../web/src/pages/site-pages.js';
import { openShown, shownPages, type ShownPage } from './shown-pages.data.js';
import { overflow, violations, WebBrowser } from './web-browser.js';

let browser: WebBrowser;
beforeAll(async () => {
  browser = await WebBrowser.open();
});
afterAll(() => browser.close());

const pages = shownPages.map((page) => [page.name, page] as const);
/** What a page may weigh as it travels, the map's drawing apart. */
const MOST_BYTES = 100_000;

async function opened(shown: ShownPage, given: { language?: 'en' | 'cy'; width?: number }): Promise<Page> {
  const page = await browser.visitor({ as: shown.as, ...given });
  await openShown(page, shown, { system: browser.system, language: given.language ?? 'en' });
  return page;
}

describe.each(pages)('the page %s', (_, shown) => {
  it.each(['en', 'cy'] as const)('has no fault that axe finds, in %s', async (language) => {
    const page = await opened(shown, { language });
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('has one heading of the first level, and none that skips a level', async () => {
    const page = await opened(shown, {});
    const levels = await page.evaluate<number[]>(LEVELS);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    await page.context().close();
  });

  // 320 pixels is also a window of 1280 at 400%.
  it.each(['en', 'cy'] as const)(
    'fits into 320 pixels without scrolling sideways, in %s',
    async (language) => {
      const page = await opened(shown, { language, width: 320 });
      expect(await overflow(page)).toBe(0);
      await page.context().close();
    },
  );

  it('is light, and nothing in it jumps while it loads', async () => {
    const page = await browser.visitor({ as: shown.as, width: 390 });
    const bytes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      bytes.push(
        request.sizes().then(
          ({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize,
          () => 0,
        ),
      );
    });
    await page.addInitScript(SHIFTS);
    await openShown(page, shown, { system: browser.system });
    expect(await page.evaluate<number>('window.shifted')).toBeLessThan(0.02);
    const sum = (await Promise.all(bytes)).reduce((all, one) => all + one, 0);
    expect(sum).toBeGreaterThan(0);
    expect(sum).toBeLessThan(MOST_BYTES);
    await page.context().close();
  });
});

/** Addresses that no person opens as a page: parts of one, data, a file; and the older version of an entry. */
const NO_PAGES = [
  ...['/map/markers', '/submit/look', '/submit/place', '/submit/draft', '/tests/:id/protocol.json'],
  ...['/evidence.rss', '/sitemap.xml', '/robots.txt', '/evidence/:reference/:version'],
];

describe('the list of pages that are looked at', () => {
  it('leaves no page of the site out', async () => {
    const { system } = browser;
    const opened = await Promise.all(
      shownPages.map(async ({ path }) => (typeof path === 'string' ? path : path(system))),
    );
    const seen = opened.map((address) => address.replace(/\?.*/, ''));
    const given = { explorerPath: null, site: () => system.url, sessions: { idleMs: 1, longestMs: 1 } };
    const paths = sitePages(given).map(({ path }) => path);
    const isSeen = (path: string) =>
      seen.includes(path) || (path.includes(':') && seen.some((one) => isOf(one, path, paths)));
    expect(paths.filter((path) => !NO_PAGES.includes(path) && !isSeen(path))).toEqual([]);
  });
});

/** Whether an address leads to this path, and to none of the site's that is named in full. */
function isOf(address: string, path: string, paths: readonly string[]): boolean {
  return !paths.includes(address) && new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`).test(address);
}

const LEVELS = "[...document.querySelectorAll('h1, h2, h3, h4')].map((one) => Number(one.tagName[1]))";
const SHIFTS = `window.shifted = 0;
new PerformanceObserver((list) => {
  for (const one of list.getEntries()) if (!one.hadRecentInput) window.shifted += one.value;
}).observe({ type: 'layout-shift', buffered: true });`;

import type { Page } from 'playwright-core';
import { openShown, shownPages } from './shown-pages.data.js';
import { WebBrowser } from './web-browser.js';

let browser: WebBrowser;
beforeAll(async () => {
  browser = await WebBrowser.open();
});
afterAll(() => browser.close());

/** A mid-range phone on a slow mobile connection, as Lighthouse has it: bytes a second, milliseconds. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const SLOWER_PROCESSOR = 4;
/** Those that anyone or any officer opens, as they come at once. */
const open = shownPages.filter(
  ({ as = 'officer.kent', status, first }) => as === 'officer.kent' && !status && !first,
);

/** When a page first shows its content, and its largest part, milliseconds from the click. */
interface Shown {
  readonly first: number;
  readonly largest: number;
}
const WHEN_SHOWN = `new Promise((done) => {
  const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  new PerformanceObserver((list) => done({ first, largest: list.getEntries().at(-1)?.startTime ?? first }))
    .observe({ type: 'largest-contentful-paint', buffered: true });
})`;

async function slowly(page: Page): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', SLOW);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR });
}

// The time is of the machine as much as of the page: it is printed, and read beside the weight, which is asserted elsewhere.
describe('on a slow phone', () => {
  it.each(open.map((page) => [page.name, page] as const))('%s shows its content', async (name, shown) => {
    const page = await browser.visitor({ as: shown.as, width: 390 });
    await slowly(page);
    await openShown(page, shown, { system: browser.system });
    const { first, largest } = await page.evaluate<Shown>(WHEN_SHOWN);
    process.stdout.write(
      `${name}: readable after ${Math.round(first)} ms, whole after ${Math.round(largest)} ms.\n`,
    );
    expect(first).toBeGreaterThan(0);
    await page.context().close();
  });
});

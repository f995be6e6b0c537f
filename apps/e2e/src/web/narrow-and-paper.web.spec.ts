import type { Page } from 'playwright-core';
import { openShown, shownPages } from './shown-pages.data.js';
import { overflow, WebBrowser } from './web-browser.js';

let browser: WebBrowser;
beforeAll(async () => {
  browser = await WebBrowser.open();
});
afterAll(() => browser.close());

const named = (...names: readonly string[]) => shownPages.filter(({ name }) => names.includes(name));
const cases = (...names: readonly string[]) => named(...names).map((shown) => [shown.name, shown] as const);

async function opened(name: string, width: number): Promise<Page> {
  const [shown] = named(name);
  if (!shown) throw new Error(`No page is called ${name}.`);
  const page = await browser.visitor({ as: shown.as, width });
  await openShown(page, shown, { system: browser.system });
  return page;
}

/** Frames in which something is cut off until one scrolls. */
const CUT = `[...document.querySelectorAll('.wide-table')].filter((one) => one.scrollWidth > one.clientWidth)
  .map((one) => one.getAttribute('aria-label') ?? one.getAttribute('aria-labelledby'))`;

/** Words of names and headings that stand in two lines, at a hyphen or in their middle; an address may break anywhere. */
const BROKEN = `[...document.querySelectorAll('h1, .tight dt, .whole-words th, .entry, .name-table th')].flatMap((one) => {
  const walk = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
  const broken = [];
  for (let node = walk.nextNode(); node; node = walk.nextNode())
    for (const { 0: word, index } of node.data.matchAll(/(?<!\\/)(?:IM|EV)-[\\d-]+|[\\p{L}]+/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (range.getClientRects().length > 1) broken.push(word);
    }
  return broken;
})`;

describe.each(cases('room', 'audit', 'person', 'forces', 'priorities', 'measures'))(
  'on a phone, the page %s',
  (name) => {
    it('has no table of which a column is out of sight', async () => {
      const page = await opened(name, 390);
      expect(await page.evaluate<string[]>(CUT)).toEqual([]);
      await page.context().close();
    });
  },
);

describe.each(cases('pack', 'answer', 'score', 'adoption', 'person', 'case', 'entry', 'licences'))(
  'on a phone, the page %s',
  (name) => {
    it('breaks no name and no reference', async () => {
      const page = await opened(name, 390);
      expect(await page.evaluate<string[]>(BROKEN)).toEqual([]);
      await page.context().close();
    });
  },
);

/** Of A4 with its margins, in CSS pixels. */
const PAPER = 718;
const PRESSED = [
  'nav',
  'button',
  '.govuk-button',
  'input',
  'select',
  'textarea',
  '.govuk-back-link',
  '.keys',
  '.fold',
  'details:has(form) > summary',
  'a[rel=next]',
];

/** Tables of which a row has more or fewer columns that are seen than there are names of columns. */
const SHIFTED = `[...document.querySelectorAll('table:has(thead)')].filter((table) => {
  const seen = (row) => [...row.cells].filter((cell) => cell.checkVisibility()).reduce((sum, cell) => sum + cell.colSpan, 0);
  const [head, ...rows] = [...table.rows].filter((row) => row.checkVisibility()).map(seen);
  return rows.some((columns) => columns !== head);
}).map((table) => table.textContent.trim().slice(0, 60))`;

const PAPERS = [
  ...['idea', 'ideas', 'entry', 'pack', 'case', 'desk', 'college-desk', 'docket', 'docket-item'],
  ...['audit', 'figures', 'test-done', 'licences'],
];

describe.each(cases(...PAPERS))('on paper, the page %s', (name) => {
  it('has nothing to press, and fits', async () => {
    const page = await opened(name, PAPER);
    await page.emulateMedia({ media: 'print' });
    const shown = PRESSED.map((what) => `${what}:visible`).join(', ');
    expect(await page.locator(shown).allTextContents()).toEqual([]);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await overflow(page)).toBe(0);
    expect(await page.evaluate<string[]>(CUT)).toEqual([]);
    expect(await page.evaluate<string[]>(SHIFTED)).toEqual([]);
    await page.context().close();
  });
});

import type { Page } from 'playwright-core';
import { overflow, violations, WebBrowser } from './web-browser.js';

let browser: WebBrowser;
beforeAll(async () => {
  browser = await WebBrowser.open();
});
afterAll(() => browser.close());

/** A word that no line holds. */
const LONG = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch'.repeat(2);

const press = (page: Page, button: string) => page.locator(button).click();
async function aComment(page: Page, text: string): Promise<void> {
  await page.locator('.cards a').first().click();
  await page.locator('#text').fill(text);
  await press(page, 'form:has(#text) button');
}

/** Forms that are sent with something missing or wrong. */
const FAULTS: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  ['an idea without answers', '/submit', (page) => press(page, 'button[value=check]')],
  ['a learning note without a word', '/learning-note', (page) => press(page, 'main form button')],
  ['a practice without a word', '/practice', (page) => press(page, 'main form button')],
  ['an impact case without a word', '/impact-case', (page) => press(page, 'main form button')],
  ['a comment without a word', '/ideas', (page) => aComment(page, '')],
  ['a comment with a telephone number', '/ideas', (page) => aComment(page, 'Ring 07700 900123.')],
];

describe.each(['en', 'cy'] as const)('in %s', (language) => {
  const opened = async (path: string) => {
    const page = await browser.visitor({ as: 'officer.dorset', language, width: 320 });
    await page.goto(`${path}?lang=${language}`);
    return page;
  };

  it.each(FAULTS)(
    '%s is named in the title, has the focus, and leads to its field',
    async (_, path, send) => {
      const page = await opened(path);
      await send(page);
      await page.locator('.govuk-error-summary:focus').waitFor();
      expect(await page.title()).toMatch(language === 'en' ? /^Error: / : /^Gwall: /);
      await page.locator('.govuk-error-summary a').first().click();
      expect(await page.evaluate<string>('document.activeElement.className')).toMatch(/--error/);
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await page.context().close();
    },
  );

  it.each(['/ideas?text=zzzz', '/evidence?text=zzzz', '/my-ideas', '/notices'])(
    'nothing at %s is said, and has no fault',
    async (path) => {
      const page = await browser.visitor({ as: 'volunteer.cumbria', language, width: 320 });
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await page.context().close();
    },
  );

  it('a word longer than the line breaks, on the check of answers and in a comment', async () => {
    const page = await opened('/submit');
    for (const field of ['#title', '#problem', '#proposal']) await page.locator(field).fill(LONG);
    await press(page, 'button[value=check]');
    await page.locator('button[value=send]').waitFor();
    expect(await overflow(page)).toBe(0);
    await page.goto('/ideas');
    await aComment(page, LONG);
    await page.locator('.govuk-notification-banner--success').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });
});

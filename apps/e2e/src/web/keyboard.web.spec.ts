import { aMark } from '../ideas.js';
import { tabTo, WebBrowser } from './web-browser.js';

let browser: WebBrowser;
beforeAll(async () => {
  browser = await WebBrowser.open();
});
afterAll(() => browser.close());

describe('by keyboard alone', () => {
  it('one skips to the content, then sends in an idea, and finds where it is', async () => {
    const page = await browser.visitor({ as: 'officer.kent' });
    await page.goto('/submit');
    await tabTo(page, 'Skip to main content');
    await page.keyboard.press('Enter');
    await tabTo(page, 'What would you call it?');
    await page.keyboard.type(`Keys ${aMark()}`);
    await tabTo(page, 'What is wrong');
    await page.keyboard.type('Nobody finds the keys.');
    await tabTo(page, 'What should be done');
    await page.keyboard.type('A board with hooks.');
    await tabTo(page, 'Check your answers');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Check your answers before sending' }).waitFor();
    await tabTo(page, 'Send');
    await page.keyboard.press('Enter');
    await page.getByText('Your idea is in').waitFor();
  });

  it('one reads each force on the map and comes to its row in the table', async () => {
    const page = await browser.visitor();
    await page.goto('/');
    await tabTo(page, 'Kent Police');
    await page.keyboard.press('Enter');
    expect(page.url()).toContain('#force-kent');
  });
});

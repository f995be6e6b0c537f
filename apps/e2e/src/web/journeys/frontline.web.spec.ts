import { aMark } from '../../ideas.js';
import { WebBrowser } from '../web-browser.js';

let browser: WebBrowser;
beforeAll(async () => {
  browser = await WebBrowser.open();
});
afterAll(() => browser.close());

describe('an officer on a phone', () => {
  const title = `Chargers in vans ${aMark()}`;

  it.each([
    ['with script', true],
    ['without script', false],
  ])('sends in an idea and follows it, %s', async (_, script) => {
    const page = await browser.visitor({ as: 'officer.kent', width: 390, script });
    await page.goto('/');
    await page.getByText('Menu', { exact: true }).click();
    await page.getByRole('navigation').getByRole('link', { name: 'Share an idea' }).click();
    await page.getByLabel('What would you call it?').fill(`${title} ${script}`);
    await page.getByLabel('What is wrong, or could be better?').fill('Phones die on nights.');
    await page.getByLabel('What should be done about it?').fill('Fit two chargers in every van.');
    await page.getByRole('button', { name: 'Check your answers' }).click();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Your idea is in').waitFor();
    await page.getByText('Menu', { exact: true }).click();
    await page.getByRole('link', { name: 'My ideas' }).first().click();
    await page.getByRole('link', { name: `${title} ${script}` }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await page.getByRole('main').innerText()).toContain('With the force’s broker');
    await page.context().close();
  });
});

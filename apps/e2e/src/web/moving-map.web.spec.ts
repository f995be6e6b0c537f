import { overflow, violations, WebBrowser } from './web-browser.js';

let browser: WebBrowser;
beforeAll(async () => {
  browser = await WebBrowser.open();
});
afterAll(() => browser.close());

describe('the map that moves', () => {
  it('takes the place of the drawn one when asked, shows ideas in clusters, and its address holds the view', async () => {
    const page = await browser.visitor({ as: 'officer.kent' });
    await page.goto('/?kind=IDEA');
    const table = () => page.evaluate<number>("document.getElementById('table').offsetTop");
    const before = await table();
    const found = page.waitForResponse((one) => one.url().includes('/map/markers'));
    await page.getByRole('button', { name: 'Zoom and move the map' }).click();
    const markers = (await (await found).json()) as { count: number }[];
    expect(markers.length).toBeGreaterThan(3);
    await page.locator('.moving-map canvas[aria-label^="Map that moves"]').waitFor();
    expect(await table()).toBe(before);
    const moved = page.waitForResponse((one) => one.url().includes('/map/markers'));
    await page.keyboard.press('+');
    await moved;
    expect(page.url()).toMatch(/\?kind=IDEA#map=\d/);
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await page.locator('.moving-map canvas[aria-label^="Map that moves"]').waitFor();
    await page.getByRole('button', { name: 'Back to the drawn map' }).click();
    expect(await page.locator('.moving-map').count()).toBe(0);
  });

  it('shows ideas where nothing is filtered', async () => {
    const page = await browser.visitor({ as: 'officer.kent' });
    await page.goto('/');
    const answer = page.waitForResponse((one) => one.url().includes('/map/markers'));
    await page.getByRole('button', { name: 'Zoom and move the map' }).click();
    const found = await answer;
    expect(found.status()).toBe(200);
    expect(((await found.json()) as unknown[]).length).toBeGreaterThan(3);
    await page.context().close();
  });

  it('is drawn without script too, with the same filters and the same table', async () => {
    const page = await browser.visitor({ as: 'officer.kent', script: false, width: 390 });
    await page.goto('/');
    await page.getByRole('link', { name: 'Themes without ideas' }).click();
    expect(page.url()).toMatch(/layer=gaps/);
    expect(await page.locator('#force-surrey').innerText()).toMatch(/\d+\s/);
    await page.getByText('Themes without ideas, by force').waitFor();
    expect(await overflow(page)).toBe(0);
    await page.getByText('Choose what the map counts').click();
    await page.getByLabel('Theme', { exact: true }).selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Show on the map' }).click();
    expect(page.url()).toMatch(/layer=gaps.*theme=/);
    await page.getByRole('link', { name: 'Ideas by force' }).click();
    expect(page.url()).toMatch(/\?theme=/);
    expect(await page.locator('#total td').first().innerText()).toMatch(/^\d+$/);
  });

  it('shows what forces do with an idea, as signs and as a table, and its address names the idea', async () => {
    const page = await browser.visitor({ as: 'officer.kent' });
    await page.goto('/');
    await page.getByRole('link', { name: 'Adoption of an idea' }).click();
    await page.getByLabel('Which idea').selectOption({ index: 0 });
    await page.getByRole('button', { name: 'Show on the map' }).click();
    expect(page.url()).toMatch(/layer=adoption&idea=IM-/);
    await page.getByRole('link', { name: 'Answer', exact: true }).click();
    expect(page.url()).toMatch(/sort=count/);
    const answers = page.locator('.forces tbody td:nth-child(2)');
    const signs = await page.locator('.answers-key li').count();
    expect(signs).toBeGreaterThan(1);
    expect(await answers.first().innerText()).not.toMatch(/No answer yet|Not asked/);
    await page.getByRole('button', { name: 'Zoom and move the map' }).click();
    await page.locator('.moving-map canvas[aria-label^="Map that moves"]').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

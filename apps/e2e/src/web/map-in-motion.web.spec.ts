import type { Page } from 'playwright-core';
import { until } from '../until.js';
import { violations, WebBrowser } from './web-browser.js';

let browser: WebBrowser;
beforeAll(async () => {
  browser = await WebBrowser.open();
});
afterAll(() => browser.close());

const MARKERS = '**/map/markers?*';
const PLACE = { west: -1.5, south: 52.5, east: -1.5, north: 52.5 };
const note = (page: Page) => page.locator('.map-note').innerText();
const isTrouble = (text: string) => text.includes('could not be fetched');

/** Opens the map that moves, and waits for its ideas. */
async function openMap(page: Page, path = '/'): Promise<void> {
  await page.goto(path);
  const answer = page.waitForResponse((one) => one.url().includes('/map/markers'));
  await page.locator('.map-open button').click();
  await answer;
  await page.locator('.moving-map canvas').waitFor();
}

/** Goes where an address of the map says, and waits longer than the map rests before it asks. */
async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate(`location.hash = 'map=${place}'`);
  await page.waitForTimeout(800);
}

/** Which markers are asked for from now on. */
function listen(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (one) => one.url().includes('/map/markers') && asked.push(new URL(one.url()).search));
  return asked;
}

describe('the map in motion', () => {
  it('is opened by a button that is seen without scrolling', async () => {
    const page = await browser.visitor({ as: 'officer.kent' });
    await page.goto('/');
    const button = await page.getByRole('button', { name: 'Zoom and move the map' }).boundingBox();
    expect(button).not.toBeNull();
    expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThan(800);
  });

  it('asks for whole tiles, for nothing on a small move, and for nothing where it has been', async () => {
    const page = await browser.visitor({ as: 'officer.kent' });
    const asked = listen(page);
    await openMap(page);
    await goTo(page, '8/52.5/-1.5');
    expect(
      await until(
        () => asked.length,
        (n) => n === 2,
      ),
    ).toBe(2);
    await goTo(page, '8/52.51/-1.51');
    expect(asked).toHaveLength(2);
    await goTo(page, '9/51.5/-0.1');
    expect(
      await until(
        () => asked.length,
        (n) => n === 3,
      ),
    ).toBe(3);
    await goTo(page, '8/52.5/-1.5');
    expect(asked).toHaveLength(3);
  });

  it('says so where ideas cannot be fetched, keeps what it shows, and asks again', async () => {
    const page = await browser.visitor({ as: 'officer.kent' });
    await openMap(page);
    await page.route(MARKERS, (route) => route.fulfill({ status: 503, body: '' }));
    const asked = listen(page);
    await goTo(page, '7/52.5/-1.5');
    expect(await until(() => note(page), isTrouble)).toContain('could not be fetched');
    expect(await page.locator('.moving-map canvas').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    expect(
      await until(
        () => asked.length,
        (n) => n > 1,
      ),
    ).toBeGreaterThan(1);
    await page.unroute(MARKERS);
    expect(
      await until(
        () => note(page),
        (text) => text === '',
      ),
    ).toBe('');
  });

  it('asks at once when a device is online again', async () => {
    const page = await browser.visitor({ as: 'officer.kent' });
    await openMap(page);
    await page.context().setOffline(true);
    await goTo(page, '7/52.5/-1.5');
    expect(await until(() => note(page), isTrouble)).toContain('could not be fetched');
    await page.context().setOffline(false);
    expect(
      await until(
        () => note(page),
        (text) => text === '',
      ),
    ).toBe('');
  });

  it('opens ideas that share a place into their list, under the same filter', async () => {
    const page = await browser.visitor({ as: 'officer.kent' });
    const cluster = { latitude: 52.5, longitude: -1.5, count: 41, bounds: PLACE, idea: null };
    await page.route(MARKERS, (route) => route.fulfill({ json: [cluster] }));
    await openMap(page, '/?kind=IDEA');
    await goTo(page, '9/52.5/-1.5');
    await page.locator('.moving-map canvas').click();
    await page.getByText('Ideas shown at this place: 41').waitFor();
    await page.getByRole('link', { name: 'Read them in a list' }).click();
    await page.getByText('These are the ideas shown at one place on the map.').waitFor();
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toEqual({ kind: 'IDEA', place: '-1.5,52.5,-1.5,52.5' });
  });

  it('keeps its view under another filter, and says in Welsh what its buttons do', async () => {
    const page = await browser.visitor({ as: 'officer.kent' });
    await openMap(page);
    await goTo(page, '8/52.5/-1.5');
    await page.getByText('Choose what the map counts').click();
    await page.getByLabel('Kind').selectOption('PRACTICE');
    await page.getByRole('button', { name: 'Show on the map' }).click();
    await page.waitForURL(/\?.*kind=PRACTICE.*#map=8\/52\.5\/-1\.5$/);
    await page.locator('.moving-map canvas').waitFor();
    await page.getByRole('link', { name: 'Cymraeg' }).click();
    await page.getByRole('button', { name: 'Chwyddo i mewn' }).waitFor();
    await page.getByRole('button', { name: 'Chwyddo allan' }).waitFor();
    expect(page.url()).toMatch(/#map=8\/52\.5\/-1\.5$/);
  });

  it('frees the graphics card when it is closed', async () => {
    const page = await browser.visitor({ as: 'officer.kent' });
    await openMap(page);
    await page.evaluate("globalThis.canvas = document.querySelector('.moving-map canvas')");
    const isLost = () => page.evaluate<boolean>("canvas.getContext('webgl2').isContextLost()");
    expect(await isLost()).toBe(false);
    await page.getByRole('button', { name: 'Back to the drawn map' }).click();
    expect(await isLost()).toBe(true);
  });

  it('says so where it cannot be opened, and leaves the drawn map', async () => {
    const page = await browser.visitor({ as: 'officer.kent' });
    await page.route('**/assets/maplibre-gl.*.js', (route) => route.abort());
    await page.goto('/');
    await page.getByRole('button', { name: 'Zoom and move the map' }).click();
    await page.getByText('The map that moves could not be opened.').waitFor();
    expect(await page.locator('svg.map').isVisible()).toBe(true);
  });
});

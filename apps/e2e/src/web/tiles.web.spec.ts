import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newDataFolder, START, SystemUnderTest } from '../system-under-test.js';
import { WebBrowser } from './web-browser.js';

/** One green point, stretched over a whole tile: a PNG. */
const TILE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGOYeWYmAAQAAf/BnXEXAAAAAElFTkSuQmCC',
  'base64',
);

/** A server of tiles as there are many: it answers pages of other sites, and counts what it was asked. */
class TileServer {
  readonly asked: string[] = [];
  private readonly server: Server = createServer((request, response) => {
    this.asked.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', 'image/png').end(TILE);
  });

  async start(): Promise<string> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<unknown> {
    return new Promise((done) => this.server.close(done));
  }
}

const tiles = new TileServer();
let browser: WebBrowser;
beforeAll(async () => {
  const url = await tiles.start();
  const settings = { MAP_TILES_URL: `${url}/{z}/{x}/{y}.png`, MAP_TILES_ATTRIBUTION: 'Made up for a test' };
  browser = await WebBrowser.open(await SystemUnderTest.on(await newDataFolder(), settings));
}, START);
afterAll(async () => {
  await browser.close();
  await tiles.stop();
});

describe('a server of tiles, where one is configured', () => {
  it('lies under the map that moves, and is named on it; the drawn map asks it for nothing', async () => {
    const page = await browser.visitor();
    const refused: string[] = [];
    page.on('console', (line) => line.type() === 'error' && refused.push(line.text()));
    await page.goto('/');
    expect(tiles.asked).toEqual([]);
    await page.getByRole('button', { name: 'Zoom and move the map' }).click();
    await page.locator('.moving-map canvas[aria-label^="Map that moves"]').waitFor();
    await page.locator('.maplibregl-ctrl-attrib', { hasText: 'Made up for a test' }).waitFor();
    expect(tiles.asked.length).toBeGreaterThan(3);
    expect(tiles.asked.every((path) => /^\/\d+\/\d+\/\d+\.png$/.test(path))).toBe(true);
    expect(refused).toEqual([]);
  });
});

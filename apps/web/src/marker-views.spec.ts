import fc from 'fast-check';

interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}
type Tiles = Readonly<Record<'zoom' | 'left' | 'top' | 'right' | 'bottom', number>>;
interface Views {
  tilesAbout(bounds: Bounds, zoom: number): Tiles;
  boundsOf(tiles: Tiles): Bounds;
  RecentViews: new () => {
    find(address: string, tiles: Tiles, now?: number): { found: string } | undefined;
    keep(address: string, tiles: Tiles, found: string, now?: number): { found: string };
  };
}
// A script for the browser, which has no types of its own here.
const script = new URL('../assets/marker-views.js', import.meta.url).href;
const { tilesAbout, boundsOf, RecentViews } = (await import(script)) as Views;

const view = fc
  .record({
    west: fc.double({ min: -8, max: 3, noNaN: true }),
    south: fc.double({ min: 48, max: 57, noNaN: true }),
    wide: fc.double({ min: 0.001, max: 4, noNaN: true }),
    high: fc.double({ min: 0.001, max: 1, noNaN: true }),
  })
  .map(({ west, south, wide, high }) => ({ west, south, east: west + wide, north: south + high }));

describe('what the map asks for', () => {
  it('holds all that is in view, and begins and ends where tiles do', () => {
    fc.assert(
      fc.property(view, fc.double({ min: 3, max: 14, noNaN: true }), (bounds, zoom) => {
        const tiles = tilesAbout(bounds, zoom);
        const asked = boundsOf(tiles);
        expect(asked.west).toBeLessThanOrEqual(bounds.west + 1e-9);
        expect(asked.south).toBeLessThanOrEqual(bounds.south + 1e-9);
        expect(asked.east).toBeGreaterThanOrEqual(bounds.east - 1e-9);
        expect(asked.north).toBeGreaterThanOrEqual(bounds.north - 1e-9);
        expect(Object.values(tiles).every(Number.isInteger)).toBe(true);
      }),
    );
  });

  it('stays as it is where the map moves a little', () => {
    const kent = { west: 0.2, south: 51.0, east: 1.2, north: 51.4 };
    const near = { west: 0.21, south: 51.01, east: 1.21, north: 51.41 };
    expect(tilesAbout(near, 8.4)).toEqual(tilesAbout(kent, 8));
    expect(tilesAbout(kent, 9)).not.toEqual(tilesAbout(kent, 8));
  });

  it('is of a zoom whose clusters, 60 pixels apart there, are 50 apart at least as they are drawn', () => {
    fc.assert(
      fc.property(view, fc.double({ min: 3, max: 14, noNaN: true }), (bounds, zoom) => {
        expect(60 * 2 ** (zoom - tilesAbout(bounds, zoom).zoom)).toBeGreaterThan(50);
      }),
    );
  });
});

describe('the answers of late', () => {
  const tiles = (left: number, right = left + 2) => ({ zoom: 8, left, top: 0, right, bottom: 2 });

  it('answer what lies within them, of the same filter and zoom alone', () => {
    const recent = new RecentViews();
    recent.keep('/map/markers?kind=IDEA', tiles(4, 8), 'wide');
    expect(recent.find('/map/markers?kind=IDEA', tiles(5))?.found).toBe('wide');
    expect(recent.find('/map/markers?kind=IDEA', tiles(7))).toBeUndefined();
    expect(recent.find('/map/markers', tiles(5))).toBeUndefined();
    expect(recent.find('/map/markers?kind=IDEA', { ...tiles(5), zoom: 9 })).toBeUndefined();
  });

  it('are thirty, of which the one that was looked at longest ago goes first', () => {
    const recent = new RecentViews();
    for (let at = 0; at < 30; at++) recent.keep('/', tiles(at * 10), String(at));
    recent.find('/', tiles(0));
    recent.keep('/', tiles(300), '30');
    expect(recent.find('/', tiles(0))?.found).toBe('0');
    expect(recent.find('/', tiles(10))).toBeUndefined();
  });

  it('are believed for five minutes', () => {
    const recent = new RecentViews();
    recent.keep('/', tiles(0), 'old', 0);
    expect(recent.find('/', tiles(0), 299_000)?.found).toBe('old');
    expect(recent.find('/', tiles(0), 301_000)).toBeUndefined();
  });
});

import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { Transactions } from '@idea-map/database';
import { Clock, loadConfig } from '@idea-map/runtime';
import { createTestDatabase, type TestDatabase } from '@idea-map/testing';
import { importPlaces } from './import/import-places.js';
import { openPlaces, type PlacesConnection } from './import/open-places.js';
import { storedAreas } from './import/stored-areas.js';
import {
  aFile,
  aLine,
  everyArea,
  removeFiles,
  territorial,
  theFile,
  type Line,
} from './import/test/official-files.js';
import { PostcodeTables } from './postcode-tables.js';

let database: TestDatabase;
let places: PlacesConnection;
let transactions: Transactions;

beforeAll(async () => {
  database = await createTestDatabase();
  places = await openPlaces(loadConfig({ DATABASE_URL: database.url }));
  const extra = { options: '-c search_path=geography' };
  const dataSource = await new DataSource({ type: 'postgres', url: database.url, extra }).initialize();
  transactions = new Transactions('geography', dataSource, new Clock());
});
afterAll(async () => {
  await transactions.dataSource.destroy();
  await places.close();
  await database.drop();
  removeFiles();
});

async function load(lines: readonly Line[], more: { boundaries?: string } = {}): Promise<void> {
  const postcodes = aFile('ONSPD_MAY_2025_UK.csv', theFile(lines.map(aLine)));
  const lookups = [aFile('lad.csv', 'LAD25CD,LAD25NM\nE07000008,Cambridge\n')];
  const surroundings = { client: places.client, now: new Date(), progress: { write: () => undefined } };
  await importPlaces({ postcodes, lookups, allowMissing: true, ...more }, surroundings);
}

const kent = { pfa: 'E23000032', oslaua: 'E07000106' };

describe('the imported postcodes', () => {
  it('are none before an import', async () => {
    const table = new PostcodeTables(transactions);
    expect([await table.version(), await table.find('CB1 1AA'), await table.outcode('CB1')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(await table.attributions()).toEqual(['Contains public domain data from Natural Earth']);
    expect(await storedAreas(transactions)).toBeNull();
  });

  it('give the force and the district’s name, and never a finer point than may be shown', async () => {
    await load([{}, { pcds: 'CB1 1AB', ...kent }, { pcds: 'CB1 1AD', doterm: '199606', lat: '99.999999' }]);
    const table = new PostcodeTables(transactions);
    const cambridge = {
      force: 'cambridgeshire',
      district: 'Cambridge',
      outcode: 'CB1',
      latitude: null,
      longitude: null,
    };
    expect(await table.find('cb11aa')).toEqual({ ...cambridge, terminatedOn: null });
    expect(await table.find('CB1 1AD')).toEqual({ ...cambridge, terminatedOn: '1996-06' });
    expect(await table.find('CB1 1AB')).toMatchObject({ force: 'kent', district: null });
    expect(await table.outcode('CB1')).toEqual({
      ...{ forces: ['cambridgeshire', 'kent'], latitude: 52.2, longitude: 0.13 },
    });
    expect(await table.version()).toMatch(/^ONSPD_MAY_2025_UK\//);
    expect(await table.attributions()).toHaveLength(4);
  });

  it.each(['CB1 1AE', 'CB2 1AA', 'CB1', '', 'nowhere', 'CB1 1AA1'])('do not know %j', async (postcode) => {
    await load([{}]);
    expect(await new PostcodeTables(transactions).find(postcode)).toBeNull();
  });

  it('are seen anew after the next import, without a restart', async () => {
    const table = new PostcodeTables(transactions);
    await load([{}]);
    const first = await table.version();
    expect(await table.find('CB1 1AA')).toMatchObject({ force: 'cambridgeshire' });
    await load([kent]);
    expect(await table.version()).not.toBe(first);
    expect(await table.find('CB1 1AA')).toMatchObject({ force: 'kent' });
  });

  it('are exactly those of the file, each with its own force', async () => {
    const part = (letters: string) => fc.constantFrom(...letters);
    const postcode = fc
      .tuple(part('ABC'), part('12'), part('0189'), part('ABYZ'), part('AMZ'))
      .map(([area, district, ...inward]) => `${area}${district} ${inward.join('')}`);
    const force = fc.constantFrom(...territorial());
    const rows = fc.uniqueArray(fc.tuple(postcode, force), {
      minLength: 1,
      maxLength: 60,
      selector: ([one]) => one,
    });
    await fc.assert(
      fc.asyncProperty(rows, fc.array(postcode, { maxLength: 30 }), async (known, asked) => {
        await load(known.map(([pcds, { code }]) => ({ pcds, pfa: code ?? '' })));
        const table = new PostcodeTables(transactions);
        const forces = new Map(known.map(([pcds, { id }]) => [pcds, id]));
        for (const one of [...forces.keys(), ...asked]) {
          expect((await table.find(one))?.force).toBe(forces.get(one));
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('the imported areas', () => {
  it('come back as GeoJSON by force', async () => {
    const json = everyArea();
    await load([{}], { boundaries: aFile('PFA_2023.geojson', JSON.stringify(json)) });
    const stored = await storedAreas(transactions);
    expect(stored?.version).toMatch(/^PFA_2023\//);
    expect(stored?.areas.features).toHaveLength(43);
    const { geometry } =
      stored?.areas.features.find(({ properties }) => properties.force === 'metropolitan') ?? {};
    expect(geometry?.coordinates).toEqual(json.features[0]?.geometry.coordinates);
  });
});

import { loadConfig } from '@idea-map/runtime';
import { createTestDatabase, type TestDatabase } from '@idea-map/testing';
import { importPlaces, type ImportFiles } from './import-places.js';
import { openPlaces, type PlacesConnection } from './open-places.js';
import { dyingImport } from './test/dying-import.js';
import { aFile, aLine, aZip, everyArea, everyForce, removeFiles, theFile } from './test/official-files.js';

let database: TestDatabase;
let places: PlacesConnection;
const quiet = { write: () => undefined };

beforeAll(async () => {
  database = await createTestDatabase();
  places = await open();
});
afterAll(async () => {
  await places.close();
  await database.drop();
  removeFiles();
});

function open(): Promise<PlacesConnection> {
  return openPlaces(loadConfig({ DATABASE_URL: database.url }));
}

function run(files: Partial<ImportFiles>) {
  const all = { lookups: [], allowMissing: false, ...files };
  return importPlaces(all, { client: places.client, now: new Date('2026-11-23'), progress: quiet });
}

/** Everything that an import writes, but when it did. */
async function everything(): Promise<unknown> {
  const tables = ['postcode_outcode', 'district', 'force_area', 'places_edition'];
  const found: unknown[] = [];
  for (const table of tables) {
    const { rows } = await places.client.query(
      `select to_jsonb(t) - 'imported_at' as row from ${table} t order by 1`,
    );
    found.push(rows);
  }
  return found;
}

const cambridge = aLine({ pcds: 'CB1 1AA' });
const good = theFile([...everyForce(), cambridge]);
const names = 'LAD25CD,LAD25NM\r\nE07000008,Cambridge\r\n';

describe('an import', () => {
  it('puts postcodes, districts and an edition in place, and asks for doubts to be placed again', async () => {
    const { postcodes } = await run({
      postcodes: aFile('ONSPD_MAY_2025_UK.csv', good),
      lookups: [aFile('a.csv', names)],
    });
    expect(postcodes).toMatchObject({ forces: 43, districts: 1, outcodes: 44, unnamed: [] });
    const { rows } = await places.client.query(`select e.version, e.attributions, r.ended_at, d.name, d.force
      from places_edition e join placing_run r using (version) join district d on true where kind = 'postcodes'`);
    expect(rows).toEqual([
      {
        ...{ version: postcodes?.version, ended_at: null, name: 'Cambridge', force: 'cambridgeshire' },
        attributions: expect.arrayContaining([expect.stringContaining('right 2025')]) as unknown,
      },
    ]);
    expect(postcodes?.version).toMatch(/^ONSPD_MAY_2025_UK\/[0-9a-f]{12}$/);
  });

  it('gives the same when it is repeated, and from the zip as from the CSV', async () => {
    const lookups = [aFile('a.csv', names)];
    await run({ postcodes: aFile('ONSPD_MAY_2025_UK.csv', good), lookups });
    const first = await everything();
    await run({ postcodes: aFile('ONSPD_MAY_2025_UK.csv', good), lookups });
    expect(await everything()).toEqual(first);
    const inside = {
      'Data/ONSPD_MAY_2025_UK.csv': good,
      'Data/multi_csv/ONSPD_MAY_2025_UK_XA.csv': 'x',
      'Documents/a.csv': 'x',
    };
    await run({ postcodes: await aZip('ONSPD_MAY_2025.zip', inside), lookups });
    expect(await everything()).toEqual(first);
  });

  it('takes the place of what was there, whole', async () => {
    await run({ postcodes: aFile('a.csv', theFile(everyForce())) });
    const { rows } = await places.client.query(
      `select count(*)::int as n, bool_or(outcode = 'CB1') as old from postcode_outcode`,
    );
    expect(rows).toEqual([{ n: 43, old: false }]);
  });

  it('keeps the areas of forces beside the postcodes', async () => {
    const { boundaries } = await run({ boundaries: aFile('PFA_2023.geojson', JSON.stringify(everyArea())) });
    expect(boundaries).toMatchObject({ forces: 43 });
    const { rows } = await places.client.query('select kind from places_edition order by 1');
    expect(rows).toEqual([{ kind: 'boundaries' }, { kind: 'postcodes' }]);
  });
});

describe('an import that cannot be', () => {
  const missing = theFile(everyForce().slice(1));

  it.each<[string, () => Partial<ImportFiles> | Promise<Partial<ImportFiles>>, string]>([
    [
      'a bad row at its end',
      () => ({ postcodes: aFile('a.csv', `${good}x\r\n`) }),
      'a.csv, line 46, column pcds: expected',
    ],
    ['a force missing', () => ({ postcodes: aFile('a.csv', missing) }), 'a.csv: expected all 43 forces'],
    ['no such file', () => ({ postcodes: '/no/such.csv' }), '/no/such.csv: there is no such file.'],
    ['a folder', () => ({ postcodes: '/' }), '/: this is not a file.'],
    [
      'a zip that is none',
      () => ({ postcodes: aFile('a.zip', good) }),
      'a.zip: this is not a zip, though its name says so.',
    ],
    [
      'a zip cut short',
      () => ({ postcodes: aFile('a.zip', 'PK\u0003\u0004 and no more') }),
      'a.zip: this zip cannot be read',
    ],
    [
      'a zip without a table',
      async () => ({ postcodes: await aZip('a.zip', { 'Data/a.txt': '' }) }),
      'a.zip: expected one CSV under Data/ in this zip, found none.',
    ],
    [
      'a zip with several',
      async () => ({ postcodes: await aZip('a.zip', { 'Data/a.csv': '', 'Data/b.csv': '' }) }),
      'found a.csv, b.csv; unpack the right one and give that.',
    ],
    [
      'bad boundaries beside good postcodes',
      () => ({ postcodes: aFile('a.csv', good), boundaries: aFile('b.json', '{}') }),
      'b.json: expected a GeoJSON FeatureCollection',
    ],
    [
      'bad postcodes beside good boundaries',
      () => ({
        postcodes: aFile('a.csv', missing),
        boundaries: aFile('b.json', JSON.stringify(everyArea())),
      }),
      'a.csv: expected all 43 forces',
    ],
    [
      'a bad lookup',
      () => ({ postcodes: aFile('a.csv', good), lookups: [aFile('l.csv', 'a,b')] }),
      'l.csv, line 1',
    ],
  ])('leaves everything as it was: %s', async (_, files, sentence) => {
    const before = await everything();
    await expect(run(await files())).rejects.toThrow(sentence);
    expect(await everything()).toEqual(before);
  });

  it('leaves everything as it was when it is killed half-way, and can be run again at once', async () => {
    await run({ postcodes: aFile('a.csv', good) });
    const before = await everything();
    await places.close();
    const signal = await dyingImport(database.url, aFile('b.csv', theFile(everyForce())));
    expect(signal).toBe('SIGKILL');
    places = await open();
    expect(await everything()).toEqual(before);
    await run({ postcodes: aFile('b.csv', theFile(everyForce())) });
    expect(await everything()).not.toEqual(before);
  });

  it('is not begun while another is under way', async () => {
    await expect(open()).rejects.toThrow('Another import of places is under way.');
  });

  it('takes a file with a force missing where that is allowed', async () => {
    const { postcodes } = await run({ postcodes: aFile('a.csv', missing), allowMissing: true });
    expect(postcodes?.forces).toBe(42);
  });
});

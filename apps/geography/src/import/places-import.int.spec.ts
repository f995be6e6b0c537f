import { createTestDatabase, type TestDatabase } from '@idea-map/testing';
import { placesImport } from './places-import.js';
import { aFile, everyForce, removeFiles, theFile } from './test/official-files.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.drop();
  removeFiles();
});

async function run(...typed: string[]) {
  const written = { out: '', errors: '' };
  const to = (where: keyof typeof written) => ({ write: (text: string) => (written[where] += text) });
  const env = { DATABASE_URL: database.url };
  const code = await placesImport(typed, { env, out: to('out'), errors: to('errors') });
  return { ...written, code };
}

describe('npm run places:import', () => {
  it('explains itself, and asks for a file where it is given none', async () => {
    expect(await run('--help')).toMatchObject({
      out: expect.stringContaining('--postcodes FILE') as string,
      code: 0,
    });
    const { errors, code } = await run();
    expect([errors.split('\n')[0], code]).toEqual(['Name a file.', 2]);
  });

  it('imports on a database that the system has never run on, and sums up', async () => {
    const { out, errors, code } = await run(
      '--postcodes',
      aFile('ONSPD_MAY_2025_UK.csv', theFile(everyForce())),
    );
    expect(errors).toBe('ONSPD_MAY_2025_UK.csv is read and right. It is put in place now.\n');
    expect(out).toContain('43 rows\n  kept 43: 43 in use, 0 ended\n  skipped none\n  43 forces, 0 districts');
    expect(code).toBe(0);
  });

  it('says in one sentence what is wrong with a file, and ends with 1', async () => {
    const wrong = theFile(everyForce()).replace('"52.2"', '"north"');
    expect(await run('--postcodes', aFile('a.csv', wrong))).toEqual({
      out: '',
      errors:
        'a.csv, line 2, column lat: expected a latitude of England or Wales, 49.8 to 55.9, found "north".\n',
      code: 1,
    });
  });
});

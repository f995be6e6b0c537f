import { IdeaLocated, IdeaSubmitted } from '@idea-map/contracts';
import { anIdeaSaid, TestSystem } from '@idea-map/testing';
import { geography } from '../geography.definition.js';
import { importPlaces } from './import-places.js';
import { openPlaces } from './open-places.js';
import { placeAgain } from './place-again.js';
import { PlacingUpkeep } from './placing-upkeep.js';
import { aFile, aLine, everyForce, removeFiles, theFile } from './test/official-files.js';

let system: TestSystem;

beforeAll(async () => {
  system = await TestSystem.start([geography]);
});
afterAll(async () => {
  await system.stop();
  removeFiles();
});

async function importCambridge(): Promise<void> {
  const { client, close } = await openPlaces(system.parts.config);
  try {
    const lines = ['CB1 1AA', 'CB1 1AB', 'CB1 1AD'].map((pcds) => aLine({ pcds }));
    const postcodes = aFile('ONSPD_MAY_2025_UK.csv', theFile([...everyForce(), ...lines]));
    const progress = { write: () => undefined };
    await importPlaces(
      { postcodes, lookups: [], allowMissing: false },
      { client, now: new Date(), progress },
    );
  } finally {
    await close();
  }
}

async function submitted(outcode: string | null): Promise<string> {
  const idea = anIdeaSaid({ outcode, force: 'kent' });
  await system.hears(IdeaSubmitted, idea);
  return idea.ideaId;
}

const query = <Row>(sql: string) => system.service('geography').transactions.query<Row>(sql);
const look = () => system.service('geography').context.get(PlacingUpkeep, { strict: false }).look();

describe('after an import, while the service runs', () => {
  it('an idea in doubt is placed again, and said to be, and others are left alone', async () => {
    const [inDoubt, elsewhere] = [await submitted('CB1'), await submitted(null)];
    const before = await system.said('geography', IdeaLocated);
    expect(before[0]?.alternatives.length).toBeGreaterThan(0);
    await importCambridge();
    await look();
    const [again, ...others] = (await system.said('geography', IdeaLocated)).slice(before.length);
    expect(others).toEqual([]);
    expect(again).toMatchObject({
      ideaId: inDoubt,
      force: 'cambridgeshire',
      alternatives: [],
      precision: 'OUTCODE',
    });
    expect(again?.dataVersion).toMatch(/^ONSPD_MAY_2025_UK\//);
    expect(before.map(({ ideaId }) => ideaId)).toContain(elsewhere);
  });

  it('it happens once for an import', async () => {
    const before = await system.said('geography', IdeaLocated);
    await look();
    expect(await system.said('geography', IdeaLocated)).toHaveLength(before.length);
  });

  it('goes on in batches where it was interrupted', async () => {
    for (let more = 0; more < 4; more++) await submitted('CB1');
    await importCambridge();
    await query(`update placing_run set ended_at = now() where id < (select max(id) from placing_run)`);
    const { transactions } = system.service('geography');
    const seen: string[] = [];
    const place = async (ideaId: string) => {
      if (seen.length === 3) throw new Error('The machine stops.');
      seen.push(ideaId);
    };
    await expect(placeAgain({ transactions, place, batch: 2 })).rejects.toThrow('The machine stops.');
    const rest: string[] = [];
    await placeAgain({ transactions, place: async (ideaId) => void rest.push(ideaId), batch: 2 });
    // The second batch came to nothing, and so its first idea comes again.
    expect([...seen.slice(0, 2), ...rest]).toEqual([...new Set([...seen, ...rest])].sort());
    expect(rest).toHaveLength(3);
    expect(await query('select 1 from placing_run where ended_at is null')).toEqual([]);
  });
});

import { IdeaLocated, IdeaSubmitted, Locate, type PlaceView } from '@idea-map/contracts';
import { anIdeaSaid, TestSystem, type TestPerson } from '@idea-map/testing';
import { geography } from '../geography.definition.js';
import { importPlaces } from './import-places.js';
import { openPlaces } from './open-places.js';
import { PlacingUpkeep } from './placing-upkeep.js';
import { coarseAsOfficial } from './test/official-areas.js';
import { aFile, removeFiles, territorial } from './test/official-files.js';

/** 1.3 km inside Sussex: near enough to Surrey that the outlines which come along leave it in doubt. */
const nearSurrey = { latitude: 51.09, longitude: -0.4 };

let system: TestSystem;
let officer: TestPerson;

beforeAll(async () => {
  system = await TestSystem.start([geography]);
  officer = await system.person('officer.sussex', ['CONTRIBUTOR'], 'sussex');
});
afterAll(async () => {
  await system.stop();
  removeFiles();
});

async function importBoundaries(): Promise<string> {
  const codes = new Map(territorial().map(({ id, code }) => [id, code]));
  const areas = coarseAsOfficial((force) => ({ PFA23CD: codes.get(force) }));
  const boundaries = aFile('PFA_2023_BGC.geojson', JSON.stringify(areas));
  const { client, close } = await openPlaces(system.parts.config);
  try {
    const progress = { write: () => undefined };
    const files = { boundaries, lookups: [], allowMissing: false };
    const imported = await importPlaces(files, { client, now: new Date(), progress });
    return imported.boundaries?.version ?? '';
  } finally {
    await close();
  }
}

const said = (id: string) =>
  system
    .said('geography', IdeaLocated)
    .then((all: readonly PlaceView[]) => all.filter(({ ideaId }) => ideaId === id));

describe('once the official boundaries are imported', () => {
  it('a point that was in doubt near a border is sure, and ideas there are placed again', async () => {
    const idea = anIdeaSaid({ point: nearSurrey, force: 'sussex' });
    await system.hears(IdeaSubmitted, idea);
    const before = (await system.ask(officer, Locate, { point: nearSurrey })).output;
    expect(before.alternatives.length).toBeGreaterThan(0);

    const version = await importBoundaries();
    await system.service('geography').context.get(PlacingUpkeep, { strict: false }).look();

    const after = (await system.ask(officer, Locate, { point: nearSurrey })).output;
    expect(after).toMatchObject({ force: before.force, alternatives: [], dataVersion: version });
    const [inDoubt, sure, ...more] = await said(idea.ideaId);
    expect(inDoubt?.alternatives.length).toBeGreaterThan(0);
    expect(sure).toMatchObject({ force: before.force, alternatives: [], dataVersion: version });
    expect(more).toEqual([]);
  });
});

import {
  GetPlaces,
  IdeaLocated,
  IdeaRevised,
  IdeaSubmitted,
  IdeaWithdrawn,
  Locate,
  PlaceConfirmed,
  type EventDefinition,
  type IdeaSubmitted as Said,
} from '@idea-map/contracts';
import { anIdeaSaid, TestSystem, type TestPerson } from '@idea-map/testing';
import { geography } from './geography.definition.js';
import type { IdeaPlace } from './idea-place.entity.js';

let system: TestSystem;
let officer: TestPerson;

beforeAll(async () => {
  system = await TestSystem.start([geography]);
  officer = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
});
afterAll(() => system.stop());

async function twice<Data>(event: EventDefinition<Data>, data: NoInfer<Data>): Promise<void> {
  await system.again(await system.hears(event, data));
}

async function placed(more: Partial<Said>) {
  const idea = anIdeaSaid(more);
  await twice(IdeaSubmitted, idea);
  return { idea, place: await placeOf(idea.ideaId) };
}

async function placeOf(id: string) {
  return (await system.ask(officer, GetPlaces, { ids: [id] })).output[0] ?? null;
}

async function rowOf(id: string): Promise<Partial<IdeaPlace> & Record<string, unknown>> {
  const [row] = await system
    .service('geography')
    .transactions.query('select * from idea_place where idea_id = $1', [id]);
  return row ?? {};
}

describe('asking where a place lies', () => {
  it('answers for a postcode, with no more of it than its outward code', async () => {
    const { output } = await system.ask(officer, Locate, { postcode: 'ct1 2eh' });
    expect(output).toMatchObject({ force: 'kent', outcode: 'CT1', precision: 'FORCE', way: 'POSTCODE_AREA' });
    expect(output).toMatchObject({
      region: 'South East',
      nation: 'England',
      alternatives: [],
      confidence: 0.95,
    });
    expect(JSON.stringify(output)).not.toMatch(/2EH/i);
  });

  it('answers for a point, in doubt near a border, and shows no point that was asked about', async () => {
    const { output } = await system.ask(officer, Locate, { point: { latitude: 51.641, longitude: -2.677 } });
    expect(output).toMatchObject({
      force: 'gwent',
      alternatives: ['gloucestershire'],
      nation: 'Wales',
      outcode: null,
    });
    expect(output.confidence).toBeLessThan(0.9);
    expect(output).not.toMatchObject({ latitude: 51.641, longitude: -2.677 });
  });

  it('reaches as much farther for a kept point as rounding may have moved it', async () => {
    const point = { latitude: 51.59, longitude: -0.1 };
    const exact = await system.ask(officer, Locate, { point: { latitude: 51.537, longitude: -0.11 } });
    const kept = await system.ask(officer, Locate, {
      point: { latitude: 51.546, longitude: -0.1 },
      rounded: true,
    });
    expect(exact.output.alternatives).toEqual(['city-of-london']);
    expect(kept.output.alternatives).toEqual(['city-of-london']);
    expect((await system.ask(officer, Locate, { point, rounded: true })).output.alternatives).toEqual([]);
  });

  it.each([
    [{}, 'postcode', 'REQUIRED'],
    [{ postcode: '  ' }, 'postcode', 'REQUIRED'],
    [{ postcode: 'CT1', point: { latitude: 51, longitude: 0 } }, 'point', 'NOT_BOTH'],
    [{ postcode: 'Maidstone' }, 'postcode', 'NOT_A_POSTCODE'],
    [{ postcode: 'EH1 1YZ' }, 'postcode', 'SCOTLAND'],
    [{ point: { latitude: 54.597, longitude: -5.925 } }, 'point', 'NORTHERN_IRELAND'],
    [{ point: { latitude: 951, longitude: 0.5 } }, 'point', 'NOT_A_POINT'],
  ])('refuses %j, naming the field', async (asked, field, code) => {
    await expect(system.ask(officer, Locate, asked)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { fields: [expect.objectContaining({ field, code })] },
    });
  });

  it('is for those who are signed in', async () => {
    await expect(system.ask(null, Locate, { postcode: 'CT1' })).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });
});

describe('placing an idea', () => {
  it('goes by its outward code, and keeps how it was decided', async () => {
    const { idea, place } = await placed({ force: 'metropolitan', outcode: 'EC2V' });
    expect(place).toMatchObject({ force: 'city-of-london', alternatives: ['metropolitan'], confidence: 0.6 });
    expect(await rowOf(idea.ideaId)).toMatchObject({
      ...{ way: 'POSTCODE_AREA', candidates: ['city-of-london', 'metropolitan'], confirmed_at: null },
      ...{ idea_force: 'metropolitan', outcode: 'EC2V', data_version: 'postcode-areas/1' },
    });
  });

  it('goes by its point, though that lies in another force than the idea is for', async () => {
    const { place } = await placed({ force: 'kent', point: { latitude: 50.82, longitude: -4.54 } });
    expect(place).toMatchObject({ force: 'devon-and-cornwall', precision: 'DISTRICT', confidence: 0.99 });
  });

  it('takes what the exact place settled, where what is kept of it leaves a doubt', async () => {
    const told = { placeForce: 'surrey', placeForceBy: 'POSTCODE', placeDistrict: 'Tandridge' } as const;
    const { idea, place } = await placed({ outcode: 'TN16', ...told });
    expect(place).toMatchObject({ force: 'surrey', district: 'Tandridge', alternatives: [], confidence: 1 });
    const kept = {
      way: 'POSTCODE',
      candidates: ['kent', 'sussex', 'metropolitan', 'surrey'],
      confirmed_at: null,
    };
    expect(await rowOf(idea.ideaId)).toMatchObject(kept);
  });

  it('takes an author’s word among the candidates, and no other', async () => {
    const word = { placeForce: 'metropolitan', placeForceBy: 'AUTHOR' } as const;
    const { idea, place } = await placed({ outcode: 'TN16', ...word });
    expect(place).toMatchObject({ force: 'metropolitan', alternatives: [], confidence: 1 });
    expect((await rowOf(idea.ideaId)).confirmed_at).toEqual(new Date(idea.changedAt));
    expect((await placed({ outcode: 'CT1', ...word })).place).toMatchObject({
      force: 'kent',
      confidence: 0.95,
    });
  });

  it('lets its author’s force stand in for a place that could not be read in time, and is not sure of it', async () => {
    const { place } = await placed({ force: 'kent', outcode: 'BT1' });
    expect(place).toMatchObject({ force: 'kent', precision: 'FORCE', confidence: 0.3 });
    expect((await placed({ force: null, outcode: 'BT1' })).place).toBeNull();
  });

  it('shows ideas of one place apart, and each where it was', async () => {
    const all = await Promise.all([1, 2, 3, 4].map(() => placed({ outcode: 'CT1' })));
    expect(new Set(all.map(({ place }) => `${place?.latitude} ${place?.longitude}`)).size).toBe(4);
    const [first] = all;
    await twice(IdeaRevised, { ...anIdeaSaid(), ...first?.idea, version: 2 });
    expect(await placeOf(first?.idea.ideaId ?? '')).toEqual(first?.place);
  });

  it('says nothing of what its author gave', async () => {
    const { idea, place } = await placed({ outcode: 'CT1' });
    const said = (await system.said('geography', IdeaLocated)).filter(({ ideaId }) => ideaId === idea.ideaId);
    expect(said).toEqual([place]);
    expect(JSON.stringify(said)).not.toContain('CT1');
  });
});

describe('an author’s word on a place in doubt', () => {
  const confirmedAt = '2026-03-04T10:00:00.000Z';

  it('settles it once, and is kept when the text is revised', async () => {
    const { idea } = await placed({ outcode: 'EC2V' });
    await twice(PlaceConfirmed, { ideaId: idea.ideaId, force: 'metropolitan', confirmedAt });
    expect(await placeOf(idea.ideaId)).toMatchObject({
      force: 'metropolitan',
      alternatives: [],
      confidence: 1,
    });
    const word = { placeForce: 'metropolitan', placeForceBy: 'AUTHOR' } as const;
    await twice(IdeaRevised, { ...idea, ...word, version: 2, changedAt: '2026-04-01T10:00:00.000Z' });
    const row = await rowOf(idea.ideaId);
    expect(row).toMatchObject({ force: 'metropolitan', candidates: ['city-of-london', 'metropolitan'] });
    expect(row.confirmed_at).toEqual(new Date(confirmedAt));
    const said = (await system.said('geography', IdeaLocated)).filter(({ ideaId }) => ideaId === idea.ideaId);
    expect(said.map(({ force }) => force)).toEqual(['city-of-london', 'metropolitan', 'metropolitan']);
  });

  it('changes nothing for an idea that lies nowhere', async () => {
    const hidden = { kind: 'IMPACT_CASE', credit: 'ANONYMOUS', outcode: 'EC2V' } as const;
    const { idea } = await placed(hidden);
    await twice(PlaceConfirmed, { ideaId: idea.ideaId, force: 'metropolitan', confirmedAt });
    expect(await placeOf(idea.ideaId)).toBeNull();
    const gone = await placed({ outcode: 'EC2V' });
    await twice(IdeaWithdrawn, { ideaId: gone.idea.ideaId, version: 2, withdrawnAt: confirmedAt });
    await twice(PlaceConfirmed, { ideaId: gone.idea.ideaId, force: 'metropolitan', confirmedAt });
    expect(await placeOf(gone.idea.ideaId)).toBeNull();
  });
});

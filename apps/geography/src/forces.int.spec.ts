import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  ForceSaved,
  ListForces,
  SaveForce,
  SucceedForce,
  type ForceView,
  type InputOf,
} from '@idea-map/contracts';
import { loadConfig } from '@idea-map/runtime';
import { startParts, startServices } from '@idea-map/service';
import { createTestDatabase, TestSystem, type TestPerson } from '@idea-map/testing';
import { geography } from './geography.definition.js';
import { referenceForces } from './reference-forces.js';

type NewForce = InputOf<typeof SaveForce>['input'];

describe('the forces', () => {
  let system: TestSystem;
  let operator: TestPerson;

  beforeAll(async () => {
    system = await TestSystem.start([geography]);
    operator = await system.person('operator', ['OPERATOR']);
  });
  afterAll(() => system.stop());

  const list = async () => (await system.ask(operator, ListForces, {})).output;
  const one = async (id: string) => (await list()).find((force) => force.id === id);
  const said = async (id: string) =>
    (await system.said('geography', ForceSaved)).filter((force) => force.id === id);
  const save = async (id: string, more: Partial<NewForce> = {}, as = operator): Promise<ForceView> => {
    const input = {
      name: `${id} Police`,
      region: 'South East',
      nation: 'England',
      territorial: true,
      startsOn: '2030-04-01',
    };
    return (await system.ask(as, SaveForce, { id, input: { ...input, ...more } })).output;
  };
  const succeed = (id: string, by: string, on = '2030-04-01') =>
    system.ask(operator, SucceedForce, { id, by, on });

  it('are the 43 with a territory and the three without, each said once', async () => {
    const forces = await list();
    expect([forces.length, forces.filter(({ territorial }) => territorial).length]).toEqual([46, 43]);
    const told = await system.said('geography', ForceSaved);
    expect(told.map(({ id }) => id).sort()).toEqual(
      referenceForces()
        .map(({ id }) => id)
        .sort(),
    );
    expect(await system.ask(null, ListForces, {})).toMatchObject({ output: { length: 46 } });
  });

  it('can be added to by an operator, and said', async () => {
    const added = await save('wessex', { nameCy: ' ', code: 'E23000099' });
    expect(added).toMatchObject({
      id: 'wessex',
      nameCy: null,
      code: 'E23000099',
      startsOn: '2030-04-01',
      endsOn: null,
    });
    expect(await said('wessex')).toEqual([added]);
  });

  it('keep their beginning, their end and their successor through a change of name', async () => {
    await save('mercia', { startsOn: '2029-01-01' });
    await save('east-mercia');
    await succeed('mercia', 'east-mercia');
    const renamed = await save('mercia', { name: ' Old Mercia ', startsOn: null });
    const kept = { startsOn: '2029-01-01', endsOn: '2030-04-01', successor: 'east-mercia' };
    expect(renamed).toMatchObject({ name: 'Old Mercia', ...kept });
    expect((await said('mercia')).at(-1)).toEqual(renamed);
    expect(await one('mercia')).toEqual(renamed);
  });

  it.each<[string, string, Partial<NewForce>]>([
    ['id NOT_A_SLUG', 'East Anglia', {}],
    ['id NOT_A_SLUG', '1st', {}],
    ['input.name REQUIRED', 'anglia', { name: ' ' }],
    ['input.startsOn REQUIRED', 'anglia', { startsOn: null }],
    ['input.region REQUIRED', 'anglia', { region: null }],
    ['input.region REQUIRED', 'anglia', { region: ' ' }],
    ['input.region REQUIRED', 'anglia', { nation: ' ' }],
    ['input.code TAKEN', 'anglia', { code: 'E23000032' }],
  ])('are not saved where that is not good: %s of %s', async (expected, id, more) => {
    const [field, code] = expected.split(' ');
    await expect(save(id, more)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { fields: [expect.objectContaining({ field, code })] },
    });
    expect(await said(id)).toEqual([]);
  });

  it('have no region and no nation where they have no territory', async () => {
    expect(await save('rail', { territorial: false })).toMatchObject({
      territorial: false,
      region: null,
      nation: null,
    });
  });

  it('are succeeded on a day by one that goes on, once', async () => {
    for (const id of ['deira', 'bernicia', 'northumbria-old']) await save(id);
    expect((await succeed('deira', 'bernicia')).output).toMatchObject({
      endsOn: '2030-04-01',
      successor: 'bernicia',
    });
    expect((await said('deira')).at(-1)).toMatchObject({ id: 'deira', successor: 'bernicia' });
    for (const [id, by] of [
      ['deira', 'northumbria-old'],
      ['bernicia', 'deira'],
      ['bernicia', 'bernicia'],
    ] as const) {
      await expect(succeed(id, by)).rejects.toMatchObject({ code: 'CONFLICT' });
    }
    await expect(succeed('bernicia', 'atlantis')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(succeed('atlantis', 'bernicia')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await one('bernicia')).toMatchObject({ endsOn: null, successor: null });
  });

  it('never succeed each other in a circle, though two operators ask at once', async () => {
    for (let n = 0; n < 8; n++) {
      const [one, other] = [`left-${n}`, `right-${n}`];
      for (const id of [one, other]) await save(id);
      const both = await Promise.allSettled([succeed(one, other), succeed(other, one)]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    }
  });

  it('are an operator’s to change', async () => {
    const officer = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
    await expect(save('kent', {}, officer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const asked = system.ask(officer, SucceedForce, { id: 'kent', by: 'surrey', on: '2030-04-01' });
    await expect(asked).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('the forces of a new database', () => {
  it('are said once by replicas that start together, and not again at the next start', async () => {
    const database = await createTestDatabase();
    const data = mkdtempSync(path.join(os.tmpdir(), 'idea-map-forces-'));
    const config = loadConfig({ DATABASE_URL: database.url, IDEA_MAP_DATA: data });
    const replica = async () => {
      const parts = await startParts(config);
      const [service] = await startServices([geography], parts);
      if (!service) throw new Error('Geography did not start.');
      const stop = () => service.stop().then(() => parts.stop());
      return { count: () => service.transactions.query('select count(*)::int as n from outbox'), stop };
    };
    const both = await Promise.all([replica(), replica()]);
    expect(await both[0].count()).toEqual([{ n: 46 }]);
    await Promise.all(both.map(({ stop }) => stop()));

    const later = await replica();
    expect(await later.count()).toEqual([{ n: 46 }]);
    await later.stop();
    await database.drop();
    rmSync(data, { recursive: true, force: true });
  });
});

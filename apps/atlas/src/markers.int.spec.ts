import { randomUUID } from 'node:crypto';
import { CountIdeas, GetMarkers, IdeaLocated, IdeaSubmitted, IdeaWithdrawn } from '@idea-map/contracts';
import { anIdeaSaid, TestSystem, type TestPerson } from '@idea-map/testing';
import { atlas } from './atlas.definition.js';

const canterbury = {
  force: 'kent',
  district: null,
  region: 'South East',
  nation: 'England',
  latitude: 51.28,
  longitude: 1.08,
  precision: 'FORCE' as const,
  confidence: 1,
  alternatives: [],
  dataVersion: 'test',
};

describe('markers', () => {
  let system: TestSystem;
  let officer: TestPerson;
  let other: TestPerson;

  beforeAll(async () => {
    system = await TestSystem.start([atlas]);
    officer = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
    other = await system.person('officer.essex', ['CONTRIBUTOR'], 'essex');
  });
  afterAll(() => system.stop());

  async function anIdeaInKent(more: Parameters<typeof anIdeaSaid>[0] = {}) {
    const idea = anIdeaSaid({ ideaId: randomUUID(), force: 'kent', ...more });
    const submitted = await system.hears(IdeaSubmitted, idea);
    const located = await system.hears(IdeaLocated, { ideaId: idea.ideaId, ...canterbury });
    return { idea, submitted, located };
  }

  async function total(person: TestPerson, filter = {}): Promise<number> {
    const { output } = await system.ask(person, GetMarkers, { zoom: 5, filter });
    return output.reduce((sum, marker) => sum + marker.count, 0);
  }

  it('shows an idea once it is placed, once though both events are heard twice, and not when it is withdrawn', async () => {
    const before = await total(officer);
    const { idea, submitted, located } = await anIdeaInKent();
    await system.again(submitted);
    await system.again(located);

    expect(await total(officer)).toBe(before + 1);

    await system.hears(IdeaWithdrawn, {
      ideaId: idea.ideaId,
      version: 2,
      withdrawnAt: new Date().toISOString(),
    });
    expect(await total(officer)).toBe(before);
  });

  it('takes a place that is heard of before its idea', async () => {
    const idea = anIdeaSaid({ ideaId: randomUUID(), force: 'kent' });
    const before = await total(officer);
    await system.hears(IdeaLocated, { ideaId: idea.ideaId, ...canterbury });
    expect(await total(officer)).toBe(before);

    await system.hears(IdeaSubmitted, idea);

    expect(await total(officer)).toBe(before + 1);
  });

  it('shows an idea for its force to that force only', async () => {
    const before = await total(other);
    const own = await total(officer);
    await anIdeaInKent({ audience: 'FORCE' });

    expect(await total(officer)).toBe(own + 1);
    expect(await total(other)).toBe(before);
    expect(await total(other, { forces: ['kent'] })).toBe(await total(other, { stages: ['LOCAL_TRIAGE'] }));
  });

  it('never shows where an anonymous impact case lies', async () => {
    const before = await total(officer);
    await anIdeaInKent({ kind: 'IMPACT_CASE', credit: 'ANONYMOUS' });

    expect(await total(officer)).toBe(before);
  });

  it('filters by words, dates and forces as the list does', async () => {
    const title = 'Quartermaster pigeonholes';
    await anIdeaInKent({ title });

    expect(await total(officer, { text: 'pigeonhole' })).toBe(1);
    expect(await total(officer, { text: 'pigeonhole', forces: ['essex'] })).toBe(0);
    expect(await total(officer, { text: 'pigeonhole', submittedFrom: '2999-01-01' })).toBe(0);
    expect(await total(other, { text: 'pigeonhole' })).toBe(1);
  });

  it('lists the ideas of a place that it shows, and never one whose place it hides', async () => {
    const place = { west: 1.08, south: 51.28, east: 1.08, north: 51.28 };
    const here = async (shownWithin = place) =>
      (await system.ask(officer, CountIdeas, { filter: { shownWithin, kinds: ['IMPACT_CASE'] } })).output;
    const before = await here();
    await anIdeaInKent({ kind: 'IMPACT_CASE', credit: 'FORCE_ONLY' });
    await anIdeaInKent({ kind: 'IMPACT_CASE', credit: 'ANONYMOUS' });

    expect(await here()).toBe(before + 1);
    expect(await here({ ...place, west: 1.09, east: 1.1 })).toBe(0);
    expect(await total(officer, { shownWithin: place, kinds: ['IMPACT_CASE'] })).toBe(before + 1);
  });

  it('names the field of bounds that bound nothing', async () => {
    const bounds = { west: 2, east: 1, south: 50, north: 51 };

    await expect(system.ask(officer, GetMarkers, { zoom: 5, bounds })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});

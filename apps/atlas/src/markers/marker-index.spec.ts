import fc from 'fast-check';
import type { MarkerRow } from './marker-columns.js';
import { MarkerIndex } from './marker-index.js';

const nation = { west: -8, south: 48, east: 4, north: 58 };
const everything = { bounds: nation, zoom: 5, filter: null, within: null, homes: [], extra: [] };

function aRow(id: string, more: Partial<MarkerRow> = {}): MarkerRow {
  return {
    id,
    latitude: 51.2,
    longitude: 0.6,
    force: 'kent',
    stage: 'LOCAL_TRIAGE',
    kind: 'IDEA',
    themes: ['roads-and-transport'],
    submittedAt: Date.parse('2026-03-02'),
    readers: 'EVERYONE',
    home: 'kent',
    ...more,
  };
}

function total(index: MarkerIndex, question: Partial<Parameters<MarkerIndex['ask']>[0]> = {}): number {
  return index.ask({ ...everything, ...question }).reduce((sum, marker) => sum + marker.count, 0);
}

describe('markers', () => {
  it('shows an idea as soon as it is put in, and no more once it is taken out', () => {
    const index = new MarkerIndex();
    index.put(aRow('one'));
    expect(index.ask(everything)).toEqual([
      { latitude: 51.2, longitude: 0.6, count: 1, ideaId: 'one', bounds: null },
    ]);

    index.remove('one');

    expect(index.ask(everything)).toEqual([]);
  });

  it('shows what is not open to those only to whom it is given beside', () => {
    const index = new MarkerIndex();
    index.put(aRow('for kent', { readers: 'FEW' }));

    expect(total(index)).toBe(0);
    expect(total(index, { extra: ['for kent'] })).toBe(1);
    expect(total(index, { extra: ['for kent'], filter: { forces: ['kent'] } })).toBe(1);
    expect(total(index, { filter: { forces: ['kent'] } })).toBe(0);
    expect(total(index, { within: ['for kent'] })).toBe(0);
  });

  it('shows what is kept within a force to those who read that force, and to those who read all', () => {
    const index = new MarkerIndex();
    index.put(aRow('kents', { readers: 'FORCE', home: 'kent' }));
    index.put(aRow('nobodys', { readers: 'FORCE', home: null, force: null }));
    const roads = { filter: { themes: ['roads-and-transport'] } };
    const found = { within: ['kents', 'nobodys'] };

    for (const [homes, count] of [
      [[], 0],
      [['essex'], 0],
      [['kent', 'essex'], 1],
      ['ALL', 2],
    ] as const) {
      expect(total(index, { homes })).toBe(count);
      expect(total(index, { homes, ...roads })).toBe(count);
      expect(total(index, { homes, ...found })).toBe(count);
    }
    index.put(aRow('kents', { readers: 'FEW', home: 'kent' }));
    expect(total(index, { homes: ['kent'] })).toBe(0);
  });

  it('takes up a card that moved or changed its theme', () => {
    const index = new MarkerIndex();
    index.put(aRow('one'));
    index.put(aRow('one', { latitude: 53, themes: ['custody-and-criminal-justice'] }));

    expect(total(index, { filter: { themes: ['roads-and-transport'] } })).toBe(0);
    expect(index.ask(everything)[0]).toMatchObject({ latitude: 53 });
  });

  it('finds by filter exactly what one look at each card finds', () => {
    const row = fc.record({
      force: fc.constantFrom('kent', 'essex', null),
      stage: fc.constantFrom('LOCAL_TRIAGE', 'CLOSED'),
      kind: fc.constantFrom('IDEA', 'PRACTICE'),
      themes: fc.subarray(['a', 'b', 'c']),
      submittedAt: fc.integer({ min: 0, max: 10 }),
      readers: fc.constantFrom('EVERYONE' as const, 'FEW' as const),
    });
    const filter = fc.record(
      {
        forces: fc.subarray(['kent', 'essex', 'nowhere'], { minLength: 1 }),
        stages: fc.subarray(['LOCAL_TRIAGE', 'CLOSED'], { minLength: 1 }),
        kinds: fc.subarray(['IDEA', 'PRACTICE'], { minLength: 1 }),
        themes: fc.subarray(['a', 'b'], { minLength: 1 }),
        from: fc.integer({ min: 0, max: 10 }),
        to: fc.integer({ min: 0, max: 10 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 50 }), filter, (rows, asked) => {
        const index = new MarkerIndex();
        rows.forEach((one, at) => {
          index.put(aRow(`idea ${at}`, one));
        });
        const expected = rows.filter(
          (one) =>
            one.readers === 'EVERYONE' &&
            (asked.forces?.includes(one.force ?? '') ?? true) &&
            (asked.stages?.includes(one.stage) ?? true) &&
            (asked.kinds?.includes(one.kind) ?? true) &&
            (asked.themes?.some((theme) => one.themes.includes(theme)) ?? true) &&
            one.submittedAt >= (asked.from ?? 0) &&
            one.submittedAt < (asked.to ?? Infinity),
        );

        expect(total(index, { filter: asked })).toBe(expected.length);
      }),
    );
  });

  describe('of more ideas than a tree is made of for each change', () => {
    const bay = { west: -6, south: 50, east: -5, north: 51 };
    const deep = { ...everything, bounds: bay, zoom: 16 };
    /** Places so far apart that no two are joined at the deepest zoom. */
    const spot = (at: number) => ({ latitude: 50.1 + at * 0.1, longitude: -5.9 + at * 0.1 });

    function ofMany(): MarkerIndex {
      const index = new MarkerIndex();
      for (let at = 0; at < 6000; at++) index.put(aRow(`far ${at}`, { latitude: 54 + at / 10_000 }));
      return index;
    }

    it('shows what came, moved, opened and went at once, though the tree is older', () => {
      const readers = fc.constantFrom('EVERYONE' as const, 'FEW' as const, null);
      const id = fc.constantFrom('a', 'b', 'c', 'd');
      // Nothing is joined in the tree: what a cluster of it counts is known later.
      const before = fc
        .array(fc.record({ id, readers }), { maxLength: 8 })
        .map((all) => all.map((one) => ({ ...one, at: 'abcd'.indexOf(one.id) })));
      const after = fc.array(fc.record({ id, readers, at: fc.integer({ min: 0, max: 7 }) }), {
        maxLength: 12,
      });
      fc.assert(
        fc.property(before, after, (before, after) => {
          const index = ofMany();
          const shown = new Map<string, number>();
          const make = ({ id, at, readers }: (typeof before)[number]) => {
            if (readers) index.put(aRow(id, { ...spot(at), readers }));
            else index.remove(id);
            if (readers === 'EVERYONE') shown.set(id, at);
            else shown.delete(id);
          };
          before.forEach(make);
          index.refresh();
          after.forEach(make);

          const markers = index.ask(deep);

          const alone = [...shown].filter(
            ([, at]) => [...shown.values()].filter((one) => one === at).length === 1,
          );
          const singles = markers.flatMap(({ ideaId, latitude }) =>
            ideaId ? [[ideaId, latitude] as const] : [],
          );
          expect(new Map(singles)).toEqual(new Map(alone.map(([id, at]) => [id, spot(at).latitude])));
        }),
        { numRuns: 60 },
      );
    });

    it('rests before it is made anew, however much changes', () => {
      const index = ofMany();
      index.put(aRow('one', spot(1)));
      index.put(aRow('two', spot(1)));
      index.refresh();

      index.remove('one');
      index.keepUp();
      const meanwhile = total(index, deep);
      index.refresh();

      expect([meanwhile, total(index, deep)]).toEqual([2, 1]);
    });
  });
});

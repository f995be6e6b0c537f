import fc from 'fast-check';
import { LikenessIndex, shownFrom, type LikenessRow } from './likeness-index.js';
import { packed, SIZE } from './vector-columns.js';

const everyone = { viewer: { forces: [], everyForce: true }, first: 5 };

function direction(along: number, mixed = 0): Int8Array {
  return packed(Array.from({ length: SIZE }, (_, at) => (at === along ? 1 : at === along + 1 ? mixed : 0)));
}

function row(id: string, text: string, more: Partial<LikenessRow> = {}): LikenessRow {
  return { id, kind: 'idea', text, welsh: false, vector: null, within: null, ...more };
}

function indexOf(...rows: LikenessRow[]): LikenessIndex {
  const index = new LikenessIndex();
  rows.forEach((one) => {
    index.put(one);
  });
  return index;
}

describe('what is like a text', () => {
  it('scores the same whether or not there are texts that the viewer may not read', () => {
    const open = [row('one', 'shared bicycles for patrols'), row('two', 'bicycles kept at stations')];
    const stranger = { text: 'bicycles for patrols', welsh: false, vector: null, first: 5 };
    const viewer = { forces: ['essex'], everyForce: false };
    const before = indexOf(...open).nearest({ ...stranger, viewer });
    const hidden = Array.from({ length: 9 }, (_, at) => row(`kept ${at}`, 'bicycles', { within: 'kent' }));
    const index = indexOf(...open, ...hidden);
    expect(index.nearest({ ...stranger, viewer })).toEqual(before);
    index.remove('kept 3');
    index.put(row('kept 4', 'patrols', { within: 'kent' }));
    expect(index.nearest({ ...stranger, viewer })).toEqual(before);
    expect(before).toHaveLength(1);
  });

  it('is found by meaning where no word is shared', () => {
    const index = indexOf(
      row('twin', 'power pack exchange', { vector: direction(3, 0.1) }),
      row('other', 'garden furniture', { vector: direction(9) }),
    );
    const found = index.nearest({
      text: 'charged batteries',
      welsh: false,
      vector: direction(3),
      ...everyone,
    });
    expect(found.map(({ id }) => id)).toEqual(['twin']);
  });

  it('is found by words where there is no vector, rare words before common ones', () => {
    const index = indexOf(
      row('rare', 'beehive theft marking'),
      row('common', 'theft from cars'),
      ...Array.from({ length: 20 }, (_, at) => row(`more ${at}`, `theft number of shop${'x'.repeat(at)}`)),
    );
    const found = index.nearest({ text: 'beehive theft', welsh: false, vector: null, ...everyone });
    expect(found[0]?.id).toBe('rare');
  });

  it('is taken up as it is now, and gone once it is cleared', () => {
    const index = indexOf(row('one', 'beehive marking'));
    index.put(row('one', 'shared bicycles'));
    const ask = (text: string) => index.nearest({ text, welsh: false, vector: null, ...everyone });
    expect(ask('beehive marking')).toEqual([]);
    expect(ask('shared bicycles')).toMatchObject([{ id: 'one', score: expect.closeTo(1, 6) as number }]);
    index.remove('one');
    expect(ask('shared bicycles')).toEqual([]);
    expect(index.size).toBe(0);
  });

  it('never is itself', () => {
    const index = indexOf(row('one', 'beehive marking'), row('two', 'marking beehive'));
    expect(index.likeOf('one', everyone).map(({ id }) => id)).toEqual(['two']);
    expect(index.likeOf('nobody', everyone)).toEqual([]);
  });

  it('is for its own force alone where its author said so', () => {
    const index = indexOf(row('kent', 'beehive marking', { within: 'kent' }), row('open', 'beehive marking'));
    const found = (forces: string[], everyForce = false) =>
      index
        .nearest({
          text: 'beehive marking',
          welsh: false,
          vector: null,
          first: 5,
          viewer: { forces, everyForce },
        })
        .map(({ id }) => id)
        .sort();
    expect(found(['kent'])).toEqual(['kent', 'open']);
    expect(found(['essex'])).toEqual(['open']);
    expect(found([], true)).toEqual(['kent', 'open']);
    expect(index.likeOf('kent', { viewer: { forces: ['essex'], everyForce: false }, first: 5 })).toEqual([]);
  });
});

it('the best come first, no more than asked, none below the threshold, whatever is put and removed', () => {
  const word = fc.constantFrom(
    'battery',
    'locker',
    'camera',
    'beehive',
    'theft',
    'school',
    'river',
    'custody',
  );
  const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  const change = fc.record({ id: fc.integer({ min: 0, max: 8 }), text: fc.option(text) });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), text, (changes, asked) => {
      const index = new LikenessIndex();
      const kept = new Map<string, string>();
      for (const { id, text: now } of changes) {
        if (now === null) index.remove(`${id}`);
        else index.put(row(`${id}`, now));
        if (now === null) kept.delete(`${id}`);
        else kept.set(`${id}`, now);
      }
      const found = index.nearest({ text: asked, welsh: false, vector: null, ...everyone, first: 3 });
      const scores = found.map(({ score }) => score);
      expect(index.size).toBe(kept.size);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      return (
        found.length <= 3 &&
        found.every(({ id, score }) => kept.has(id) && score >= shownFrom(kept.size) && score <= 1)
      );
    }),
    { numRuns: 40 },
  );
});

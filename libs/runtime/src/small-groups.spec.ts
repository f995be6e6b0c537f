import fc from 'fast-check';
import { FEWEST_SHOWN, withholdSmall } from './small-groups.js';

const of = (...counts: number[]) => counts.map((count, key) => ({ key, count }));
const shown = (...counts: number[]) => withholdSmall(of(...counts)).groups.map((group) => group.count);

describe('figures about people', () => {
  it('are shown where every group is large enough', () => {
    expect(withholdSmall(of(10, 25, 11))).toEqual({ groups: of(10, 25, 11), total: 46 });
  });

  it('withhold a small group, and the next smallest, which taking away would tell', () => {
    expect(shown(3, 50, 20, 30)).toEqual([null, 50, null, 30]);
  });

  it('withhold groups until ten people are among them', () => {
    expect(shown(1, 2, 40, 15)).toEqual([null, null, 40, null]);
    expect(shown(6, 7, 40, 15)).toEqual([null, null, 40, 15]);
  });

  it('withhold that nobody was there, which tells of all the others', () => {
    expect(shown(0, 12, 30)).toEqual([null, null, 30]);
  });

  it('withhold a total of few', () => {
    expect(withholdSmall(of(4, 3))).toMatchObject({ total: null });
    expect(withholdSmall(of(9))).toEqual({ groups: [{ key: 0, count: null }], total: null });
    expect(withholdSmall([])).toEqual({ groups: [], total: null });
  });

  it('never show a small group, nor one that can be found by subtraction', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { maxLength: 12 }), (counts) => {
        const { groups, total } = withholdSmall(of(...counts));
        const told = groups.flatMap(({ count }) => count ?? []);
        expect(told.every((count) => count >= FEWEST_SHOWN)).toBe(true);
        const hidden = groups.length - told.length;
        if (hidden === 0 || total === null) return;
        expect(hidden).toBeGreaterThan(1);
        expect(total - told.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(FEWEST_SHOWN);
      }),
    );
  });
});

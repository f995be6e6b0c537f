import { familyOf, type Link } from './family.js';

const at = new Date('2026-03-02T09:00:00Z');
const link = (from: string, to: string): Link => ({ from, to, relation: 'RELATED', by: 'amal', at });
const links = [link('a', 'b'), link('b', 'c'), link('x', 'y')];
const all = new Set(['a', 'b', 'c', 'x', 'y']);

describe('a family', () => {
  it('is all that hangs together by links, from whichever idea one looks', () => {
    for (const id of ['a', 'b', 'c']) expect(familyOf(id, links, all).ideas.sort()).toEqual(['a', 'b', 'c']);
    expect(familyOf('x', links, all).links).toHaveLength(1);
  });

  it('is an idea alone where nothing is linked', () => {
    expect(familyOf('z', links, all)).toEqual({ ideaId: 'z', ideas: ['z'], links: [] });
  });

  it('ends at an idea that may not be read: what lies behind it would tell of it', () => {
    const some = new Set(['a', 'c', 'x', 'y']);
    expect(familyOf('a', links, some)).toMatchObject({ ideas: ['a'], links: [] });
  });
});

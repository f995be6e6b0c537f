import { referenceForces } from '../reference-forces.js';
import { ForceCodes, type KnownForce } from './force-codes.js';
import { territorial } from './test/official-files.js';

const today = '2026-11-23';
const known = (names: [string, string][] = [], forces: readonly KnownForce[] = referenceForces()) =>
  new ForceCodes(forces, new Map(names), today);

describe('the force of a code', () => {
  it('is the one that has it, for each of the 43', () => {
    for (const { id, code } of territorial()) expect(known().find(code ?? '')).toBe(id);
    expect(known().find('E23000099')).toBeUndefined();
  });

  it.each([
    ['Kent', 'kent'],
    ['London, City of', 'city-of-london'],
    ['Devon & Cornwall', 'devon-and-cornwall'],
    ['Metropolitan Police', 'metropolitan'],
    ['Hampshire', 'hampshire'],
    ['North Wales', 'north-wales'],
  ])('is known by the name %s that a lookup gives a new code', (name, force) => {
    expect(known([['E23000099', name]]).find('E23000099')).toBe(force);
  });

  it('is its own before its name', () => {
    expect(known([['E23000032', 'Sussex']]).find('E23000032')).toBe('kent');
  });

  it('is the successor’s once the force has ended', () => {
    const ended = (on: string) =>
      referenceForces().map((force) =>
        force.id === 'gwent' ? { ...force, endsOn: on, successor: 'south-wales' } : force,
      );
    expect(known([], ended('2026-11-23')).find('W15000002')).toBe('south-wales');
    expect(known([], ended('2026-11-24')).find('W15000002')).toBe('gwent');
    const all = new Set(territorial().map(({ id }) => id));
    all.delete('gwent');
    expect(() => known([], ended('2026-11-23')).requireAll(all, 'a.csv')).not.toThrow();
  });
});

describe('a file', () => {
  it('is refused where a force is missing, by name', () => {
    const found = new Set(territorial().map(({ id }) => id));
    expect(() => known().requireAll(found, 'a.csv')).not.toThrow();
    found.delete('kent');
    expect(() => known().requireAll(found, 'a.csv')).toThrow(
      'a.csv: expected all 43 forces with a territory, found nothing of kent. If that is right, say --allow-missing.',
    );
  });
});

import type { ForceRow } from './national-map.js';
import { nextSort, sorted, sortOf, type Sort } from './sorting.js';
import { Words } from './words.js';

function row(id: string, count: number, more: Partial<ForceRow> = {}): ForceRow {
  return { id, name: id, nameCy: null, region: 'Wales', count, ...more };
}
const namesOf = (rows: readonly ForceRow[], sort: Sort, words = Words.in.en) =>
  sorted(rows, sort, words).map(({ id }) => id);

describe('the order of the table', () => {
  const rows = [
    row('Cheshire', 2, { region: 'North West' }),
    row('Avon', 1, { region: 'South West' }),
    row('Bedfordshire', 2, { region: 'East of England' }),
  ];

  it('is by name where the address asks for none, or for one that is not there', () => {
    expect(sortOf({})).toEqual({ by: 'name', descending: false });
    expect(sortOf({ sort: 'rank', order: 'up' })).toEqual({ by: 'name', descending: false });
    expect(sortOf({ sort: ['count'] })).toEqual({ by: 'name', descending: false });
    expect(namesOf(rows, sortOf({}))).toEqual(['Avon', 'Bedfordshire', 'Cheshire']);
  });

  it('is by count or region where a reader asks, and by name among equals', () => {
    expect(namesOf(rows, sortOf({ sort: 'count', order: 'desc' }))).toEqual([
      'Bedfordshire',
      'Cheshire',
      'Avon',
    ]);
    expect(namesOf(rows, sortOf({ sort: 'count', order: 'asc' }))).toEqual([
      'Avon',
      'Bedfordshire',
      'Cheshire',
    ]);
    expect(namesOf(rows, sortOf({ sort: 'region' }))).toEqual(['Bedfordshire', 'Cheshire', 'Avon']);
  });

  it('is by the names and the alphabet of the reader’s language', () => {
    const gwent = row('gwent', 0, { name: 'Gwent Police', nameCy: 'Heddlu Gwent' });
    const hampshire = row('hampshire', 0, { name: 'Hampshire Constabulary' });
    const name: Sort = { by: 'name', descending: false };
    expect(namesOf([hampshire, gwent], name)).toEqual(['gwent', 'hampshire']);
    expect(namesOf([gwent, hampshire], name, Words.in.cy)).toEqual(['hampshire', 'gwent']);
    // In Welsh, dd is a letter after d.
    expect(namesOf([row('Dde', 0), row('Dwyrain', 0)], name, Words.in.cy)).toEqual(['Dwyrain', 'Dde']);
  });

  it('turns about with its own heading; counts begin with the most', () => {
    const byName = sortOf({});
    expect(nextSort('name', byName)).toEqual({ by: 'name', descending: true });
    expect(nextSort('region', byName)).toEqual({ by: 'region', descending: false });
    expect(nextSort('count', byName)).toEqual({ by: 'count', descending: true });
    expect(nextSort('count', { by: 'count', descending: true })).toEqual({ by: 'count', descending: false });
  });
});

import { readLookups } from './lookup.js';
import { aFile, removeFiles } from './test/official-files.js';

afterAll(removeFiles);

const lookup = (text: string) => readLookups([aFile('names.csv', text)]);

describe('a lookup', () => {
  it('names districts and forces by their codes, in any order of columns and any year', async () => {
    const file = aFile(
      'a.csv',
      '\uFEFFLAD23NM,LAD23CD,CSP23CD,PFA23CD,PFA23NM\n"Bristol, City of",E06000023,E2,E23000036,Avon\n',
    );
    const { districts, forces } = await readLookups([
      file,
      aFile('b.csv', 'lad25cd,lad25nm\nE06000023,Bristol\n'),
    ]);
    expect(Object.fromEntries(districts)).toEqual({ E06000023: 'Bristol' });
    expect(Object.fromEntries(forces)).toEqual({ E23000036: 'Avon' });
  });

  it('may leave a code out', async () => {
    expect((await lookup('LAD25CD,LAD25NM\n,\nE06000023,Bristol\n\n')).districts.size).toBe(1);
  });

  it.each([
    [
      'no names',
      'LAD25CD,LAD25\nE06000023,Bristol\n',
      'names.csv, line 1: expected a lookup with codes and their names',
    ],
    ['no rows', 'LAD25CD,LAD25NM\n', 'names.csv, line 2: expected rows of codes and names, found none.'],
    ['nothing', '', 'names.csv, line 2: expected rows'],
    [
      'a bad code',
      'LAD25CD,LAD25NM\nBristol,x\n',
      'line 2, column lad25cd: expected a code like E07000106, found "Bristol".',
    ],
    [
      'a code without a name',
      'LAD25CD,LAD25NM\nE06000023,\n',
      'line 2, column lad25nm: expected the name of E06000023, found nothing.',
    ],
    ['a short row', 'LAD25CD,LAD25NM,X\nE06000023\n', 'line 2, column lad25nm: expected 3 values'],
  ])('is refused with %s', async (_, text, sentence) => {
    await expect(lookup(text)).rejects.toThrow(sentence);
  });

  it('is refused where there is none', async () => {
    await expect(readLookups(['/no/such.csv'])).rejects.toThrow('/no/such.csv: there is no such file.');
  });
});

import { idsIn, withheld, withoutHandles, withoutHidden } from './withholding.js';

const rows = {
  idea: [
    { id: 'i', title: 'A locker', author_id: 'p', author_handle: 'h', licence_mark: 'm', latitude: null },
  ],
  step: [{ idea_id: 'i', reason: 'Too dear.', by_id: null, holder_id: 'b' }],
};

describe('the record of an idea', () => {
  it('leads from no handle to an author', () => {
    expect(withoutHandles(rows)).toEqual({
      idea: [{ id: 'i', title: 'A locker', author_id: 'p', latitude: null }],
      step: rows.step,
    });
  });

  it('ties it to no idea that its reader may not see', () => {
    const [own, hidden] = ['01a220a0-eaf8-7381-bc8a-1bb8ed0d1039', '01a220a0-e91f-765f-9a16-ffffaead23d5'];
    const links = {
      family_link: [
        { one: hidden, other: own },
        { one: own, other: 'x' },
      ],
    };
    expect(idsIn(links)).toEqual([hidden, own]);
    expect(withoutHidden(links, new Set([hidden]))).toEqual({ family_link: [{ one: own, other: 'x' }] });
  });

  it('marks what leads to a person, and the views of those who decide; what is empty needs no mark', () => {
    const marks = withheld('intake', rows, false).map(({ table, column, exemption }) => [
      table,
      column,
      exemption,
    ]);
    expect(marks).toEqual([
      ['idea', 'author_id', 's.40(2)'],
      ['step', 'reason', 's.36(2)(b)'],
      ['step', 'holder_id', 's.40(2)'],
    ]);
  });

  it('marks how somebody outside policing agreed', () => {
    const [mark] = withheld('intake', { idea: [{ id: 'i', on_behalf_consent: 'By letter.' }] }, false);
    expect(mark).toMatchObject({ column: 'on_behalf_consent', exemption: 's.40(2)' });
  });

  it('marks every text while the check holds it', () => {
    const marks = withheld('intake', rows, true).map(({ column }) => column);
    expect(marks).toContain('title');
  });
});

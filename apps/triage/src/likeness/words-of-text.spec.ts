import { comparedGroups, comparedWords, isWelsh } from './words-of-text.js';

it('tells Welsh from English by its commonest words', () => {
  expect(isWelsh("Mae cardiau bach yn helpu swyddogion i siarad â phobl sy'n cael anhawster.")).toBe(true);
  expect(isWelsh('Small cards help officers to speak with people who find it hard, yn wir.')).toBe(false);
  expect(isWelsh('')).toBe(false);
});

it('counts near forms of an English word as one, and leaves out words that say nothing', () => {
  expect(comparedWords('The batteries were charging when the battery charged', false)).toEqual([
    'batteri',
    'charg',
  ]);
});

it('counts a Welsh word as the same, whatever stands before it', () => {
  const forms = ['cardiau', 'gardiau', 'chardiau', 'nghardiau'].map((form) => comparedWords(form, true));
  expect(new Set(forms.flat()).size).toBe(1);
  expect(comparedWords('pobl bobl phobl mhobl', true)).toHaveLength(1);
});

it('counts English words that stand for the same as of one group, whatever their form', () => {
  const groupsOf = (text: string) => comparedGroups(comparedWords(text, false));
  expect(groupsOf('Cyclists')).toEqual(groupsOf('bicycles'));
  expect(groupsOf('A pensioner')).toEqual(groupsOf('the elderly'));
  expect(groupsOf('narwhal')).toEqual([]);
});

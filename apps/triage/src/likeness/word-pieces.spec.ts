import { WordPieces } from './word-pieces.js';

const pieces = ['[CLS]', '[SEP]', '[UNK]', 'cam', 'camera', '##s', '##e', 'cafe', '.', '-', 'body', 'worn'];
const known = new WordPieces(`${pieces.join('\n')}\n`);
const named = (text: string, most = 99) => known.of(text, most).map((number) => pieces[number]);

describe('the pieces of a text', () => {
  it('are the longest that the vocabulary has, what goes on marked as such', () => {
    expect(named('Cameras came')).toEqual(['[CLS]', 'camera', '##s', 'cam', '##e', '[SEP]']);
  });

  it('know neither capitals nor accents, and take punctuation by itself', () => {
    expect(named('Body-worn CAFÉ.')).toEqual(['[CLS]', 'body', '-', 'worn', 'cafe', '.', '[SEP]']);
  });

  it('stand as one unknown for a word that they cannot make', () => {
    expect(named('camx 🚓 body')).toEqual(['[CLS]', '[UNK]', '[UNK]', 'body', '[SEP]']);
  });

  it('are no more than the model takes, and end as every text does', () => {
    expect(named('body worn body worn', 4)).toEqual(['[CLS]', 'body', 'worn', '[SEP]']);
  });
});

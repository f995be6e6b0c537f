import { marked } from './marked-text.js';

describe('a text with what was found in it', () => {
  it('is whole, with each finding marked, and nothing of it is markup', () => {
    const found = [
      { start: 10, end: 12 },
      { start: 0, end: 3 },
    ];
    expect(marked('a<b and 😀cd', found).text).toBe('<mark>a&lt;b</mark> and 😀<mark>cd</mark>');
  });

  it('says each word once where two findings overlap', () => {
    const found = [
      { start: 1, end: 5 },
      { start: 0, end: 3 },
    ];
    expect(marked('abcdef', found).text).toBe('<mark>abc</mark>def');
    expect(marked('', []).text).toBe('');
  });
});

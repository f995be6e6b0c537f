import fc from 'fast-check';
import { refuseUnkeepable } from './unkeepable.js';

describe('texts that no database can keep', () => {
  it.each([
    ['the character NUL', 'a\0b'],
    ['half of a character', '\ud800'],
  ])('are refused by the name of their field: %s', (_, text) => {
    const refused = () => {
      refuseUnkeepable({ input: { themes: ['fine', text] } });
    };
    const naming = { fields: [expect.objectContaining({ field: 'input.themes.1' })] };
    expect(refused).toThrow(expect.objectContaining(naming) as Error);
  });

  it('are all that is refused', () => {
    fc.assert(
      fc.property(
        fc.anything({ key: fc.string({ unit: 'grapheme' }), values: [fc.string({ unit: 'grapheme' })] }),
        (input) => {
          const text = JSON.stringify(input);
          fc.pre(text === undefined || !text.includes('\\u0000'));
          refuseUnkeepable(input);
        },
      ),
    );
  });
});

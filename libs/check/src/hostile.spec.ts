import fc from 'fast-check';
import { checkText } from './check-text.js';
import { labelledTexts } from './testing-labelled-texts.js';

/** What makes a pattern start and then fail: the beginnings of all that is looked for, and what cannot be seen. */
const pieces = [
  ...[
    'a',
    '1',
    'A',
    '@',
    '.',
    ' ',
    '-',
    '/',
    ':',
    '\n',
    '(',
    '0',
    'a@',
    'a.b@',
    ' at ',
    ' dot ',
    '07',
    '+44 ',
  ],
  ...[
    'A1',
    'AB9',
    'Mr ',
    'Sarah ',
    "O'",
    'Ab-',
    'my sergeant ',
    'a man ',
    'the child ',
    'the only ',
    'S E C R ',
  ],
  ...['99/', '1.', 'f:', '::', '///a.', '14 Nowhere ', 'PC ', 'PC 1', 'the gate code ', 'Op ', 'arrested a '],
  ...[
    'born ',
    'CAD 1 ',
    'last night a ',
    'cctv ',
    'is due in court ',
    'NHS ',
    '4111 ',
    '\u200b',
    '\u0301',
    '٣',
    '１',
  ],
  ...['𝟘', 'ﷺ', '👮', '\ud800', '\0', 'O0', 'Ⅷ', 'ﬁ'],
] as const;
const hostile = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.integer({ min: 1, max: 40 })), { maxLength: 12 })
  .map((parts) => parts.map(([piece, times]) => piece.repeat(times)).join(''));

/** What is wrong with what the check found; null where nothing is. */
function fault(text: string): string | null {
  for (const { start, end, type } of checkText(text).findings) {
    if (start < 0 || end <= start || end > text.length) return `${type} from ${start} to ${end}`;
  }
  return null;
}

describe('a hostile text', () => {
  it('is checked like any other, 10,000 of them: no error, and every finding inside the text', () => {
    const texts = fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 200 }));
    fc.assert(
      fc.property(texts, (text) => fault(text) === null),
      { numRuns: 10_000 },
    );
  });

  // Of the processor's time, the least of several runs, since other work on the machine only ever adds to it.
  it.each(pieces)('of %j over and over costs no more a character when it is eight times as long', (piece) => {
    const small = leastCost(piece.repeat(Math.ceil(2_000 / piece.length)));
    const large = leastCost(piece.repeat(Math.ceil(16_000 / piece.length)));
    expect(large / 8).toBeLessThan(small * 3 + 0.5);
  });

  it('that repeats a real finding costs no more a character either', () => {
    const texts = labelledTexts('written').map(({ text }) => text);
    for (const text of texts.filter((_, place) => place % 40 === 0)) {
      const [small = 0, large = 0] = [2_000, 16_000].map((length) =>
        leastCost(`${text} `.repeat(Math.ceil(length / text.length))),
      );
      expect(large / 8).toBeLessThan(small * 3 + 0.5);
    }
  });
});

/** Milliseconds of the processor, the least of three runs. */
function leastCost(text: string): number {
  const runs = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    checkText(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

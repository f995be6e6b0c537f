import fc from 'fast-check';
import { parseReference, reference } from './reference.js';

const year = fc.integer({ min: 2020, max: 2099 });
const number = fc.oneof(
  fc.integer({ min: 1, max: 999_999 }),
  fc.integer({ min: 1_000_000, max: 99_999_999 }),
);
const some = fc.tuple(year, number).map(([in_, count]) => reference(in_, count));
const digitPlaces = (text: string) => [...text.matchAll(/\d/g)].map((found) => found.index);
const replaced = (text: string, place: number, by: string) =>
  text.slice(0, place) + by + text.slice(place + by.length);

describe('a reference', () => {
  it('holds year, number and a check digit', () => {
    expect(reference(2026, 123)).toMatch(/^IM-2026-000123-\d$/);
    expect(reference(2026, 1_234_567)).toMatch(/^IM-2026-1234567-\d$/);
  });

  it('has the check digit of Damm’s own example: 4 for 572', () => {
    expect(reference(0, 572)).toBe('IM-0-000572-4');
  });

  it.each([
    ['lower case', (text: string) => text.toLowerCase()],
    ['spaces around', (text: string) => `  ${text}\n`],
    ['spaces for dashes', (text: string) => text.replaceAll('-', ' ')],
    ['no dashes', (text: string) => text.replaceAll('-', '')],
    ['en dashes', (text: string) => text.replaceAll('-', '–')],
    [
      'hard hyphens and minus signs',
      (text: string) => text.replaceAll('-', '\u2011').replace('\u2011', '\u2212'),
    ],
    ['dashes and hard spaces', (text: string) => text.replaceAll('-', '\u00a0-\u00a0')],
  ])('is read from %s', (_, typed) => {
    fc.assert(fc.property(some, (text) => expect(parseReference(typed(text))).toBe(text)));
  });

  it('is refused with any one digit wrong', () => {
    fc.assert(
      fc.property(some, fc.nat(), fc.integer({ min: 1, max: 9 }), (text, at, more) => {
        const places = digitPlaces(text);
        const place = places[at % places.length] ?? 0;
        const wrong = String((Number(text[place]) + more) % 10);
        expect(parseReference(replaced(text, place, wrong))).toBeNull();
      }),
    );
  });

  it('is refused with any two neighbouring digits swapped, across its dashes too', () => {
    fc.assert(
      fc.property(some, fc.nat(), (text, at) => {
        const places = digitPlaces(text);
        const first = at % (places.length - 1);
        const [a = 0, b = 0] = places.slice(first, first + 2);
        fc.pre(text[a] !== text[b]);
        const swapped = replaced(replaced(text, a, text[b] ?? ''), b, text[a] ?? '');
        expect(parseReference(swapped)).toBeNull();
      }),
    );
  });

  it.each([
    '',
    'IM',
    'idea',
    '2026-000123-4',
    'EV-2026-0042',
    'IM-2026-123-4',
    'IM-2026-000123',
    'XIM-2026-000123-4',
  ])('is not %j', (text) => expect(parseReference(text)).toBeNull());

  it('has one form only: no zeros are put before a long number', () => {
    const digits = reference(2026, 123_456).replace('IM-2026-', 'IM-2026-0');
    expect(parseReference(digits)).toBeNull();
  });

  it('is never read from any other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = parseReference(text);
        expect(read === null || parseReference(read) === read).toBe(true);
      }),
    );
  });
});

import { Kind } from 'graphql';
import fc from 'fast-check';
import { DateScalar, DateTimeScalar, readDay, readInstant } from './scalars.js';

describe('an instant', () => {
  it.each([
    ['2026-03-27T14:05:00Z', '2026-03-27T14:05:00.000Z'],
    ['2026-03-27T14:05Z', '2026-03-27T14:05:00.000Z'],
    ['2026-03-27T14:05:00.123456+01:00', '2026-03-27T13:05:00.123Z'],
    ['2024-02-29T00:00:00-05:30', '2024-02-29T05:30:00.000Z'],
  ])('%s goes in, and is %s in UTC', (given, utc) => {
    expect(DateTimeScalar.parseValue(given)).toBe(utc);
    expect(DateTimeScalar.parseLiteral({ kind: Kind.STRING, value: given })).toBe(utc);
  });

  it.each([
    '2026-03-27',
    '2026-03-27T14:05:00',
    '2026-02-30T14:05:00Z',
    '2026-03-27T24:00:00Z',
    '2026-03-27 14:05:00Z',
    'yesterday',
    '',
    0,
    null,
  ])('%j is refused in words that a page can show', (given) => {
    expect(() => DateTimeScalar.parseValue(given)).toThrow(
      'Give a date and time with its zone, like 2026-03-27T14:05:00Z.',
    );
  });

  it('comes out in UTC with milliseconds, from a date or a text', () => {
    expect(DateTimeScalar.serialize(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
    expect(DateTimeScalar.serialize('2026-03-27T14:05:00+01:00')).toBe('2026-03-27T13:05:00.000Z');
  });

  it('is never something else, and the error does not repeat it', () => {
    for (const other of [new Date(NaN), 'soon', 12]) {
      expect(() => DateTimeScalar.serialize(other)).toThrow('A DateTime field holds something else.');
    }
  });

  it('comes back as it went out', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true }), (date) => {
        expect(readInstant(String(DateTimeScalar.serialize(date)))).toBe(date.toISOString());
      }),
    );
  });
});

describe('a day', () => {
  it('is one that the calendar has', () => {
    expect(readDay('2024-02-29')).toBe('2024-02-29');
    for (const none of [
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '26-01-01',
      '2026-1-1',
      '2026-01-01T00:00:00Z',
    ]) {
      expect(readDay(none)).toBeNull();
    }
  });

  it('is refused in words that a page can show', () => {
    const words = 'Give a real date as year, month and day, like 2026-03-27.';
    expect(() => DateScalar.parseValue('2026-02-30')).toThrow(words);
    expect(() => DateScalar.parseLiteral({ kind: Kind.INT, value: '2026' })).toThrow(words);
  });

  it('goes out as it is, and nothing else does', () => {
    expect(DateScalar.serialize('2026-03-27')).toBe('2026-03-27');
    expect(() => DateScalar.serialize(new Date())).toThrow('A Date field holds something else.');
  });
});

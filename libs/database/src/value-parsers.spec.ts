import * as fc from 'fast-check';
import pg from 'pg';
import { valueParsers } from './value-parsers.js';

const read = (type: number, text: string) =>
  (valueParsers.getTypeParser(type) as (text: string) => unknown)(text);
const asPg = (type: number, text: string) =>
  (pg.types.getTypeParser(type) as (text: string) => unknown)(text);

const two = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((n) => String(n).padStart(2, '0'));
const instants = fc
  .record({
    year: fc.integer({ min: 1, max: 270_000 }).map((n) => String(n).padStart(4, '0')),
    day: fc.tuple(two(1, 12), two(1, 28)).map((parts) => parts.join('-')),
    time: fc.tuple(two(0, 23), two(0, 59), two(0, 59)).map((parts) => parts.join(':')),
    fraction: fc.option(
      fc.integer({ min: 0, max: 999_999 }).map((n) => `.${n}`),
      { nil: '' },
    ),
    zone: fc.constantFrom('+00', '+00', '+01', '-05:30'),
    era: fc.constantFrom('', '', ' BC'),
  })
  .map(({ year, day, time, fraction, zone, era }) => `${year}-${day} ${time}${fraction}${zone}${era}`);

describe('what Postgres writes is read as `pg` reads it', () => {
  it('for every instant', () => {
    fc.assert(
      fc.property(fc.oneof(instants, fc.constantFrom('infinity', '-infinity')), (text) =>
        expect(read(1184, text)).toEqual(asPg(1184, text)),
      ),
    );
  });

  it('for every list of texts', () => {
    const plain = fc.stringMatching(/^[a-zŵ-]{1,8}$/);
    const item = fc.oneof(
      plain,
      fc.constantFrom('NULL', '"NULL"', '""'),
      fc.string().map((text) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`),
    );
    const list = fc.oneof(fc.array(plain), fc.array(item)).map((items) => `{${items.join(',')}}`);
    fc.assert(
      fc.property(fc.oneof(list, fc.constant('{{a,b},{c,d}}')), (text) =>
        expect(read(1009, text)).toEqual(asPg(1009, text)),
      ),
    );
  });

  it('for every other type, by the very same function', () => {
    for (const type of [16, 20, 23, 25, 114, 701, 1082, 1114, 1115, 2950, 3802])
      expect(valueParsers.getTypeParser(type)).toBe(
        pg.types.getTypeParser(type as typeof pg.types.builtins.TEXT),
      );
  });
});

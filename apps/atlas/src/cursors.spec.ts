import * as fc from 'fast-check';
import { ideaOrders } from '@idea-map/contracts';
import { cursorOf, placeOf, type Place } from './cursors.js';
import { sortOf, type Sort } from './orders.js';

const instants = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((at) => at.toISOString());
const keys = {
  timestamptz: instants,
  int: fc.integer({ min: 0, max: 3 }),
  float8: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null)),
} as const;
const sorts = fc.constantFrom(...ideaOrders).map((order) => sortOf(order, { text: 'knife' }));
const lists = sorts.chain((sort) =>
  fc.record({
    sort: fc.constant(sort),
    places: fc.uniqueArray(fc.record({ key: keys[sort.type], id: fc.uuid() }), {
      selector: ({ id }) => id,
      maxLength: 30,
    }),
    first: fc.integer({ min: 1, max: 7 }),
  }),
);

/** What Postgres reads a parameter as. */
function read(key: unknown): number {
  return key === '-infinity' || key === null
    ? -Infinity
    : Number(typeof key === 'string' ? Date.parse(key) : key);
}

function compare(a: Place, b: Place): number {
  const [left, right] = [read(a.key), read(b.key)];
  return left < right ? -1 : left > right ? 1 : a.id < b.id ? -1 : 1;
}

/** The list's query, on an array. */
function page(sorted: readonly Place[], asked: { sort: Sort; first: number; after: string | null }): Place[] {
  if (asked.after === null) return sorted.slice(0, asked.first);
  const { key, id } = placeOf(asked.after, asked.sort);
  const sign = asked.sort.direction === 'desc' ? -1 : 1;
  return sorted
    .filter((place) => compare(place, { key: read(key), id }) * sign > 0 && place.id !== id)
    .slice(0, asked.first);
}

describe('a cursor', () => {
  it('leads through all pages of any order to each card once', () => {
    fc.assert(
      fc.property(lists, ({ sort, places, first }) => {
        const sorted = [...places].sort((a, b) => compare(a, b) * (sort.direction === 'desc' ? -1 : 1));
        const seen: Place[] = [];
        for (let after: string | null = null; ;) {
          const found = page(sorted, { sort, first, after });
          seen.push(...found);
          const last = found.at(-1);
          if (!last) break;
          after = cursorOf(sort, last);
        }
        expect(seen).toEqual(sorted);
      }),
    );
  });

  it('is refused where it is garbage, naming the field', () => {
    const refusal = (after: string): unknown => {
      try {
        return placeOf(after, sortOf('NEWEST', null));
      } catch (error) {
        return error;
      }
    };
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => Buffer.from(json).toString('base64url')),
        ),
        (after) => {
          expect(refusal(after)).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field: 'after' }] });
        },
      ),
    );
  });

  it('is refused in a list of another order', () => {
    const cursor = cursorOf(sortOf('NEWEST', null), {
      key: new Date().toISOString(),
      id: '019c0000-0000-7000-8000-000000000000',
    });
    for (const order of ideaOrders.filter((one) => one !== 'NEWEST' && one !== 'RELEVANCE')) {
      expect(() => placeOf(cursor, sortOf(order, null))).toThrow('not right');
    }
    expect(placeOf(cursor, sortOf('RELEVANCE', null)).id).toBe('019c0000-0000-7000-8000-000000000000');
  });
});

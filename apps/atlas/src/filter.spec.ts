import * as fc from 'fast-check';
import { ideaFilter, ideaKinds, stages, type IdeaFilter } from '@idea-map/contracts';
import { filterSql } from './filter.js';
import { Parameters } from '@idea-map/database';
import { referenceKey } from './search.js';

const shown = { forces: ['kent', 'old-kent'], regions: ['kent'] };
const ids = fc.option(fc.array(fc.string(), { maxLength: 4 }));
const days = fc.option(
  fc
    .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10)),
);
const degrees = fc.double({ min: -180, max: 180, noNaN: true });
const filters: fc.Arbitrary<IdeaFilter> = fc.record(
  {
    text: fc.option(
      fc.oneof(fc.string(), fc.constantFrom('knife -crime', '"tŷ gwyn" or lle', 'im 2026-000123-4')),
    ),
    forces: ids,
    regions: ids,
    themes: ids,
    stages: fc.option(fc.subarray([...stages])),
    kinds: fc.option(fc.subarray([...ideaKinds])),
    call: fc.option(fc.oneof(fc.uuid(), fc.string())),
    nationalPriorities: ids,
    submittedFrom: days,
    submittedTo: days,
    awaiting: fc.option(fc.string()),
    shownWithin: fc.option(fc.record({ west: degrees, south: degrees, east: degrees, north: degrees })),
  },
  { requiredKeys: [] },
);

function placeholders(sql: string): Set<number> {
  return new Set([...sql.matchAll(/\$(\d+)/g)].map(([, at]) => Number(at)));
}

describe('a filter', () => {
  it('has a value for every placeholder and a placeholder for every value', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const parameters = new Parameters();
        const sql = filterSql(filter, parameters, { shown });
        expect(placeholders(sql)).toEqual(new Set(parameters.values.map((_, at) => at + 1)));
      }),
    );
  });

  it('puts nothing that a caller wrote into the statement', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom("x') or true --", "'; drop table card"), (filter, evil) => {
        const given = { ...filter, text: evil, forces: [evil], call: evil, awaiting: evil, themes: [evil] };
        expect(filterSql(given, new Parameters(), { shown })).not.toContain(evil);
      }),
    );
  });

  it.each([null, undefined, {}, { text: ' ', forces: [], themes: null }])(
    'leaves everything in for %p',
    (filter) => {
      expect(filterSql(filter, new Parameters(), { shown })).toBe('true');
    },
  );

  it('leaves out the one part that a facet leaves out', () => {
    const filter = { forces: ['kent'], kinds: ['IDEA' as const] };
    const parameters = new Parameters();
    expect(filterSql(filter, parameters, { shown, without: ['forces'] })).toContain('c.kind');
    expect(parameters.values).toEqual([['IDEA']]);
  });

  it('knows what to do with every part of the filter', () => {
    for (const part of Object.keys(ideaFilter.shape)) {
      const sample: unknown = /forces|regions|themes|stages|kinds|Priorities/.test(part)
        ? ['x']
        : '2026-01-01';
      expect(filterSql({ [part]: sample }, new Parameters(), { shown })).not.toBe('true');
    }
  });

  it('looks up what its words are known to find, and a reference by itself', () => {
    const found = ['019c0000-0000-7000-8000-000000000000'];
    const parameters = new Parameters();
    expect(filterSql({ text: 'knife' }, parameters, { shown, found })).toBe('c.id = any($1::uuid[])');
    expect(parameters.values).toEqual([found]);
    expect(filterSql({ text: 'IM-2026-000123-4' }, new Parameters(), { shown })).toContain('c.reference_key');
  });

  it('finds nothing by a call that cannot be one, and what awaits a force by its name', () => {
    expect(filterSql({ call: 'nonsense' }, new Parameters(), { shown })).toBe('false');
    const awaits = filterSql({ awaiting: 'kent' }, new Parameters(), { shown });
    expect(awaits).toBe('c.awaiting @> $1::text[]');
  });
});

describe('a reference', () => {
  it.each(['IM-2026-000123-4', 'im2026 000123 4', ' IM–2026–000123–4 '])(
    'is told from words: %p',
    (typed) => {
      expect(referenceKey(typed)).toBe('IM20260001234');
    },
  );

  it.each(['improve 2026', '2026', 'IM', 'immersion 20260001234', 'IM-2026-0001-4', ''])(
    'is none in %p',
    (typed) => {
      expect(referenceKey(typed)).toBeNull();
    },
  );
});

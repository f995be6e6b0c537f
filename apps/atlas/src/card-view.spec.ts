import * as fc from 'fast-check';
import { instantOf } from './card-view.js';

/** As Postgres writes an instant into JSON: without the noughts at its end, and without a dot where that leaves nothing. */
function asPostgres(at: Date): string {
  return at.toISOString().replace(/\.?0*Z$/, '+00:00');
}

const instants = fc.date({
  min: new Date('0001-01-01'),
  max: new Date('9999-12-31'),
  noInvalidDate: true,
});

describe('an instant on a card', () => {
  it('is that of the row, to the millisecond', () => {
    expect(asPostgres(new Date('2026-03-02T09:30:00.120Z'))).toBe('2026-03-02T09:30:00.12+00:00');
    fc.assert(fc.property(instants, (at) => expect(instantOf(asPostgres(at))).toBe(at.toISOString())));
  });

  it('is in UTC wherever the database is', () => {
    expect(instantOf('2026-07-02T10:30:00.5+01:00')).toBe('2026-07-02T09:30:00.500Z');
  });

  it('loses what is finer than a millisecond', () => {
    expect(instantOf('2026-07-02T10:30:00.123456+00:00')).toBe('2026-07-02T10:30:00.123Z');
  });
});

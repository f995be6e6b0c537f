import fc from 'fast-check';
import { mailDue } from './mail-times.js';

const at = (text: string) => new Date(text);

describe('when a notice goes by mail', () => {
  it('is at once, at 8 the next morning, on Monday at 8, or never, as its reader chose', () => {
    const wednesday = at('2026-03-04T10:00:00Z');
    expect(mailDue('AT_ONCE', wednesday)).toEqual(wednesday);
    expect(mailDue('DAILY', wednesday)).toEqual(at('2026-03-05T08:00:00Z'));
    expect(mailDue('WEEKLY', wednesday)).toEqual(at('2026-03-09T08:00:00Z'));
    expect(mailDue('OFF', wednesday)).toBeNull();
  });

  it('is 8 in London in summer too', () => {
    expect(mailDue('DAILY', at('2026-06-01T06:59:00Z'))).toEqual(at('2026-06-01T07:00:00Z'));
    expect(mailDue('DAILY', at('2026-06-01T07:00:00Z'))).toEqual(at('2026-06-02T07:00:00Z'));
    expect(mailDue('DAILY', at('2026-03-28T12:00:00Z'))).toEqual(at('2026-03-29T07:00:00Z'));
  });

  it('is never past, and within a day or a week', () => {
    fc.assert(
      fc.property(fc.date({ min: at('2024-01-01'), max: at('2030-01-01'), noInvalidDate: true }), (now) => {
        const hours = (delivery: 'DAILY' | 'WEEKLY') =>
          ((mailDue(delivery, now)?.getTime() ?? 0) - now.getTime()) / 3_600_000;
        expect(hours('DAILY')).toBeGreaterThan(0);
        expect(hours('DAILY')).toBeLessThanOrEqual(25);
        expect(hours('WEEKLY')).toBeGreaterThan(0);
        expect(hours('WEEKLY')).toBeLessThanOrEqual(169);
      }),
    );
  });
});

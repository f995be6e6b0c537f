import { isOpen } from './call.entity.js';

const spring = { opensOn: '2026-03-01', closesOn: '2026-05-31', closed: false };

describe('a call', () => {
  it.each([
    ['2026-02-28', false],
    ['2026-03-01', true],
    ['2026-04-15', true],
    ['2026-05-31', true],
    ['2026-06-01', false],
  ])('of March to May is open on %s: %s', (today, open) => expect(isOpen(spring, today)).toBe(open));

  it('that was closed is open no more, not even on the day of it', () => {
    expect(isOpen({ ...spring, closesOn: '2026-04-15', closed: true }, '2026-04-15')).toBe(false);
  });

  it('without an end stands open from its first day', () => {
    const standing = { ...spring, closesOn: null };
    expect([isOpen(standing, '2026-02-28'), isOpen(standing, '2036-01-01')]).toEqual([false, true]);
  });

  it('of one day is open on that day only', () => {
    const day = { ...spring, closesOn: '2026-03-01' };
    expect(['2026-02-28', '2026-03-01', '2026-03-02'].map((today) => isOpen(day, today))).toEqual([
      false,
      true,
      false,
    ]);
  });
});

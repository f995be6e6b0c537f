import { Clock, londonDay, parseDuration } from './clock.js';

const DAY = 86_400_000;
const HOUR = 3_600_000;

describe('a duration', () => {
  it.each([
    ['P3D', 3 * DAY],
    ['PT2H', 2 * HOUR],
    ['-P1D', -DAY],
    ['P1DT2H30M', DAY + 2.5 * HOUR],
    ['P2W', 14 * DAY],
    ['PT90S', 90_000],
    ['-P0D', 0],
    [' P1D ', DAY],
  ])('%s is so many milliseconds', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  it.each(['P1M', 'P1Y', 'P1Y2D', '-P2M', 'P1MT1H'])(
    'refuses %s, whose length depends on where it starts',
    (text) => {
      expect(() => parseDuration(text)).toThrow('Years and months have no one length');
    },
  );

  it.each(['', 'P', 'PT', 'P1DT', '3D', 'P1.5D', 'P-1D', 'PT1D', 'three days'])('refuses %j', (text) => {
    expect(() => parseDuration(text)).toThrow('not an ISO 8601 duration');
  });
});

describe('the clock', () => {
  it('runs ahead of the machine by its shift', () => {
    const before = Date.now();
    const now = new Clock(parseDuration('P3D')).now().getTime();
    expect(now - before).toBeGreaterThanOrEqual(3 * DAY);
    expect(now - before).toBeLessThan(3 * DAY + 60_000);
  });

  it('names the day in London, not in Greenwich', () => {
    expect(londonDay(new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
    expect(londonDay(new Date('2026-12-01T23:30:00Z'))).toBe('2026-12-01');
    expect(Clock.fixed('2026-03-29T23:00:00Z').today()).toBe('2026-03-30');
  });

  it('stands still in a test until it is moved', () => {
    const clock = Clock.fixed('2026-01-01T09:00:00Z');
    expect(clock.now()).toEqual(clock.now());
    clock.pass('P1DT1H');
    expect(clock.now().toISOString()).toBe('2026-01-02T10:00:00.000Z');
    clock.at = new Date('2027-05-05T00:00:00Z');
    expect(clock.today()).toBe('2027-05-05');
  });

  it('hands out times that nobody can change for another', () => {
    const clock = Clock.fixed('2026-01-01T09:00:00Z');
    clock.now().setFullYear(1999);
    expect(clock.today()).toBe('2026-01-01');
  });
});

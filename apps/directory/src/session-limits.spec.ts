import { isOver, isToBeNoted } from './session-limits.js';

const limits = { idleMs: 3_600_000, longestMs: 12 * 3_600_000 };
const at = (time: string) => new Date(`2026-03-02T${time}Z`);
const session = { openedAt: at('08:00:00'), usedAt: at('09:00:00') };

describe('a session', () => {
  it('is over once it lay unused for as long as it may', () => {
    expect(isOver(session, limits, at('09:59:59'))).toBe(false);
    expect(isOver(session, limits, at('10:00:00'))).toBe(true);
  });

  it('is over after its longest time, however much it is used', () => {
    const used = { ...session, usedAt: at('19:59:00') };
    expect(isOver(used, limits, at('19:59:59'))).toBe(false);
    expect(isOver(used, limits, at('20:00:00'))).toBe(true);
  });
});

describe('the use of a session', () => {
  const noted = (seconds: number, idleMs: number) =>
    isToBeNoted(session, { ...limits, idleMs }, new Date(session.usedAt.getTime() + seconds * 1000));

  it('is noted each tenth of a short idle limit, so that who is active stays signed in', () => {
    expect([5.9, 6].map((seconds) => noted(seconds, 60_000))).toEqual([false, true]);
    expect([0.9, 1].map((seconds) => noted(seconds, 10_000))).toEqual([false, true]);
  });

  it('is noted every half minute under a long one, and not with each page', () => {
    expect([0, 29.9, 30].map((seconds) => noted(seconds, 3_600_000))).toEqual([false, false, true]);
  });

  it('keeps whoever opens a page each eighth of the limit, whatever the limit', () => {
    for (const idleMs of [10_000, 60_000, 3_600_000]) {
      let [usedAt, isKept] = [at('09:00:00'), true];
      for (let n = 1; n <= 40; n++) {
        const now = new Date(at('09:00:00').getTime() + (n * idleMs) / 8);
        isKept &&= !isOver({ openedAt: now, usedAt }, { ...limits, idleMs }, now);
        if (isToBeNoted({ usedAt }, { ...limits, idleMs }, now)) usedAt = now;
      }
      expect([idleMs, isKept]).toEqual([idleMs, true]);
    }
  });
});

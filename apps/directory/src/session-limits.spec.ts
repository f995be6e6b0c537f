import { isOver } from './session-limits.js';

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

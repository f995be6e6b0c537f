import fc from 'fast-check';
import { clockPolicyNames } from '@idea-map/contracts';
import { addWorkingDays, isWorkingDay, noonOf, stepsDue } from '@idea-map/runtime';
import { after, isPaused, paused, stepsDueBy, stepsLeft } from './clock.js';
import { newClock } from './clocks.service.js';

const monday = new Date('2026-03-02T09:00:00Z');
const aClock = (policy: (typeof clockPolicyNames)[number] = 'LOCAL_TRIAGE') => ({
  ...newClock(monday),
  policy,
});

describe('the steps of a clock', () => {
  it('are those of its policy, from when it started', () => {
    expect(stepsLeft(aClock()).map(({ step, due }) => [step, due.toISOString()])).toEqual([
      [1, '2026-03-05T17:00:00.000Z'],
      [2, '2026-03-09T17:00:00.000Z'],
      [3, '2026-03-12T17:00:00.000Z'],
      [4, '2026-03-16T17:00:00.000Z'],
    ]);
  });

  it('that are due come in order, and each is taken once', () => {
    const days = fc.integer({ min: 0, max: 90 });
    fc.assert(
      fc.property(
        fc.constantFrom(...clockPolicyNames),
        fc.array(days, { maxLength: 20 }),
        (policy, looks) => {
          let clock = aClock(policy);
          const taken: number[] = [];
          // A clock set back looks at an earlier day than it did before.
          for (const day of looks) {
            const now = new Date(monday.getTime() + day * 86_400_000);
            const steps = stepsDueBy(clock, now);
            taken.push(...steps.map(({ step }) => step));
            expect(steps.every(({ due }) => due <= now)).toBe(true);
            clock = { ...clock, ...after(clock, steps.length) };
          }
          expect(taken).toEqual(taken.map((_, place) => place + 1));
          const latest = new Date(monday.getTime() + Math.max(-1, ...looks) * 86_400_000);
          expect(taken).toHaveLength(stepsDue(policy, monday).filter(({ due }) => due <= latest).length);
        },
      ),
    );
  });
});

describe('a pause', () => {
  const wednesday = new Date('2026-03-04T10:00:00Z');

  it('puts the steps to come off by the working days that it lasts', () => {
    const clock = { ...aClock(), ...paused(aClock(), '2026-03-11', wednesday) };
    expect(stepsLeft(clock).map(({ due }) => due.toISOString().slice(0, 10))).toEqual([
      '2026-03-12',
      '2026-03-16',
      '2026-03-19',
      '2026-03-23',
    ]);
    expect(isPaused(clock, '2026-03-10')).toBe(true);
    expect(isPaused(clock, '2026-03-11')).toBe(false);
  });

  it('until today lets the clock run again, put off by the days that it did stand', () => {
    const standing = { ...aClock(), ...paused(aClock(), '2026-03-31', wednesday) };
    const friday = new Date('2026-03-06T10:00:00Z');
    const running = { ...standing, ...paused(standing, '2026-03-06', friday) };
    expect(isPaused(running, '2026-03-06')).toBe(false);
    expect(stepsLeft(running)[0]?.due).toEqual(addWorkingDays(monday, 3 + 2));
  });

  it('never lets a step be due before it ends, nor earlier than without it', () => {
    const day = fc
      .integer({ min: 0, max: 120 })
      .map((days) => new Date(monday.getTime() + days * 86_400_000));
    fc.assert(
      fc.property(
        fc.constantFrom(...clockPolicyNames),
        day,
        fc.integer({ min: 0, max: 60 }),
        (policy, at, days) => {
          const clock = aClock(policy);
          const until = new Date(at.getTime() + days * 86_400_000).toISOString().slice(0, 10);
          const taken = stepsDueBy(clock, at).length;
          const running = { ...clock, ...after(clock, taken) };
          const standing = { ...running, ...paused(running, until, at) };
          const before = stepsLeft(running);
          stepsLeft(standing).forEach(({ due }, place) => {
            expect(due.getTime()).toBeGreaterThanOrEqual(before[place]?.due.getTime() ?? Infinity);
            if (isWorkingDay(until)) expect(due.getTime()).toBeGreaterThanOrEqual(noonOf(until).getTime());
          });
        },
      ),
    );
  });
});

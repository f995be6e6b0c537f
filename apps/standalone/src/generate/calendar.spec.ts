import { addWorkingDays, dueOf, isWorkingDay, londonDay, workingDaysBetween } from '@idea-map/runtime';
import { Calendar } from './calendar.js';
import { Random } from './random.js';
import { DAY } from './rhythm.js';

const from = Date.parse('2024-11-01');
const to = Date.parse('2026-11-23');
const calendar = new Calendar(from, to);
const random = Random.of('calendar');
const anyTime = () => new Date(from + random.below((to - from) / 1000) * 1000);
const times = [
  ...Array.from({ length: 500 }, anyTime),
  new Date('2026-06-30T23:30:00Z'),
  new Date('2026-12-31T23:30:00Z'),
]
  .filter((time) => time.getTime() < to)
  .sort((a, b) => a.getTime() - b.getTime());

describe('the calendar that is counted once', () => {
  it('answers as the one of libs/runtime does', () => {
    for (const [at, time] of times.entries()) {
      const later = times[at + random.below(times.length - at)] ?? time;
      expect(calendar.workingDaysBetween(time, later)).toBe(workingDaysBetween(time, later));
      expect(calendar.isWorkingDay(time)).toBe(isWorkingDay(londonDay(time)));
      expect(calendar.dueOf('LOCAL_TRIAGE', time)).toEqual(dueOf('LOCAL_TRIAGE', time));
    }
  });

  it('says so where it ends', () => {
    expect(() =>
      calendar.workingDaysBetween(times[0] ?? new Date(from), addWorkingDays(new Date(to), 60)),
    ).toThrow(RangeError);
    expect(() => calendar.isWorkingDay(new Date(from - 10 * DAY))).toThrow('beyond this calendar');
  });
});

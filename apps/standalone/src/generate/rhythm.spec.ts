import { Random } from './random.js';
import { DAY, submissionTimes } from './rhythm.js';

const end = Date.parse('2026-11-23');
const timesOf = (count: number, months = 36) => [
  ...submissionTimes(count, { end, months }, Random.of('rhythm')),
];

describe('when ideas come in', () => {
  it.each([1, 13, 1000, 20_000])('is told for each of %i, oldest first, before the end', (count) => {
    const times = timesOf(count);
    expect(times).toHaveLength(count);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times.at(-1)).toBeLessThan(end);
    expect(times[0]).toBeGreaterThanOrEqual(end - 37 * 31 * DAY);
  });

  it('is seldom at weekends, and never in the hour that may be another day in London', () => {
    const times = timesOf(20_000);
    const weekend = times.filter((time) => [0, 6].includes(new Date(time).getUTCDay())).length;
    expect(weekend / times.length).toBeLessThan(0.2);
    expect(times.filter((time) => new Date(time).getUTCHours() === 23)).toEqual([]);
  });

  it('is in campaigns most of all, and less in August than in October', () => {
    const times = timesOf(50_000);
    const days = [...Map.groupBy(times, (time) => Math.floor(time / DAY)).values()].map((day) => day.length);
    const [most = 0] = days.sort((a, b) => b - a);
    expect(most / (times.length / days.length)).toBeGreaterThan(3);
    const inMonth = (month: number) => times.filter((time) => new Date(time).getUTCMonth() === month).length;
    expect(inMonth(7)).toBeLessThan(inMonth(9));
  });

  it('fits into a month as well', () => {
    expect(timesOf(100, 1)[0]).toBeGreaterThanOrEqual(end - 31 * DAY);
  });
});

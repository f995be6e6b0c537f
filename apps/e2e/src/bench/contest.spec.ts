import { hold, median, percentile, timed, type BenchRow, type Sample } from './contest.js';

const row = (budget: number): BenchRow => ({
  ...{ name: 'work', what: 'work', floor: 'less work', budget },
  prepare: () => Promise.reject(new Error('Ready already.')),
});
const doing = (...rates: number[]) => {
  let round = 0;
  return async (): Promise<Sample> => {
    const perSecond = rates[round++] ?? NaN;
    return { perSecond, p50: 1000 / perSecond, p99: 2000 / perSecond };
  };
};

describe('a row of the bench', () => {
  it('is the median of the ratios of its rounds, without the one that warms up', async () => {
    const contest = { ours: doing(1, 50, 70, 40), floor: doing(900, 100, 100, 100) };
    const measured = await hold(row(0.5), contest, 3);
    expect(measured).toMatchObject({ ratio: 0.5, least: 0.4, most: 0.7, met: true, perSecond: 50, p50: 20 });
    const again = { ours: doing(1, 50, 70, 40), floor: doing(900, 100, 100, 100) };
    expect((await hold(row(0.51), again, 3)).met).toBe(false);
  });

  it('that compares how long one takes at p99 is above 1 where this system is the quicker', async () => {
    const contest = { ours: doing(1, 200), floor: doing(1, 100), by: 'p99' as const };
    expect((await hold(row(1), contest, 1)).ratio).toBe(2);
  });

  it('measures others in the same rounds against the same floor', async () => {
    const contest = { ours: doing(1, 50), floor: doing(1, 100), others: { theirs: doing(1, 25) } };
    expect((await hold(row(0.5), contest, 1)).others).toEqual({ theirs: 0.25 });
  });
});

describe('the figures of a sample', () => {
  it('are the middle, and what a share of all stays at or below', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, NaN]);
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect([percentile(hundred, 0.5), percentile(hundred, 0.99), percentile([], 0.5)]).toEqual([50, 99, NaN]);
  });

  it('are taken of every turn, waited for or not', async () => {
    const turns: number[] = [];
    const { perSecond } = await timed((turn) => turns.push(turn), 20);
    expect(turns.slice(0, 3)).toEqual([0, 1, 2]);
    expect(perSecond).toBeGreaterThan(0);
  });
});

import { RateLimited } from '@idea-map/runtime';
import { RateLimit } from './rate-limit.js';

describe('the rate limit', () => {
  let now = 0;
  const limit = (options: { perSecond: number; burst: number; callers?: number }) =>
    new RateLimit({ ...options, now: () => now });
  const passed = (rate: RateLimit, caller: string, times: number): number => {
    let count = 0;
    for (let time = 0; time < times; time++) {
      try {
        rate.take(caller);
        count += 1;
      } catch (error) {
        expect(error).toBeInstanceOf(RateLimited);
      }
    }
    return count;
  };
  beforeEach(() => {
    now = 0;
  });

  it('lets a burst through, and then what comes in at its pace', () => {
    const rate = limit({ perSecond: 200, burst: 2000 });
    expect(passed(rate, 'a', 2500)).toBe(2000);
    now = 1000;
    expect(passed(rate, 'a', 2500)).toBe(200);
    now = 3_600_000;
    expect(passed(rate, 'a', 2500)).toBe(2000);
  });

  it('counts each caller apart', () => {
    const rate = limit({ perSecond: 1, burst: 2 });
    expect(passed(rate, 'a', 5)).toBe(2);
    expect(passed(rate, 'b', 5)).toBe(2);
  });

  it('says how many whole seconds to wait, and is right', () => {
    const rate = limit({ perSecond: 0.25, burst: 1 });
    rate.take('a');
    expect(() => rate.take('a')).toThrow('Too many requests. Try again in 4 seconds.');
    now = 3999;
    expect(passed(rate, 'a', 1)).toBe(0);
    now = 4000;
    expect(passed(rate, 'a', 1)).toBe(1);
  });

  it('does not punish asking too early', () => {
    const rate = limit({ perSecond: 1, burst: 1 });
    rate.take('a');
    expect(passed(rate, 'a', 100)).toBe(0);
    now = 1000;
    expect(passed(rate, 'a', 1)).toBe(1);
  });

  it('takes no harm from a clock that steps back', () => {
    const rate = limit({ perSecond: 1, burst: 2 });
    now = 5000;
    rate.take('a');
    now = 0;
    expect(passed(rate, 'a', 2)).toBe(1);
  });

  it('remembers so many callers and no more', () => {
    const rate = limit({ perSecond: 1, burst: 1, callers: 2 });
    rate.take('a');
    rate.take('b');
    rate.take('c');
    expect(passed(rate, 'c', 1)).toBe(0);
    expect(passed(rate, 'a', 1)).toBe(1);
  });
});

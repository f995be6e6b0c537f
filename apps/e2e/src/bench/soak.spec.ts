import { faultsOf, type Stretch } from './soak.js';

const steady: Stretch = {
  ...{ minute: 1, perSecond: 50, p50: 10, p99: 60, memory: 500, connections: 40 },
  ...{ waiting: 2, unhandled: 1, parked: 0 },
};
const during = (change: (minute: number) => Partial<Stretch>): Stretch[] =>
  Array.from({ length: 9 }, (_, at) => ({ ...steady, minute: at + 1, ...change(at + 1) }));

describe('what a load of some time shows', () => {
  it('is nothing where all stays as it is, or fills once at the beginning', () => {
    expect(faultsOf(during(() => ({})))).toEqual([]);
    expect(faultsOf(during((minute) => ({ memory: minute < 3 ? 300 : 500 })))).toEqual([]);
    expect(faultsOf(during((minute) => ({ waiting: minute })))).toEqual([]);
    expect(faultsOf([steady])).toEqual([]);
  });

  it('names what grows: memory, connections, the slowest, what waits', () => {
    expect(faultsOf(during((minute) => ({ memory: 400 + 40 * minute })))).toEqual([
      'Memory, in MB, grew from 600 to 720.',
    ]);
    expect(faultsOf(during((minute) => ({ connections: 40 + minute })))).toHaveLength(1);
    expect(faultsOf(during((minute) => ({ p99: 20 * minute })))).toHaveLength(1);
    expect(faultsOf(during((minute) => ({ waiting: minute ** 3 })))).toHaveLength(1);
  });
});

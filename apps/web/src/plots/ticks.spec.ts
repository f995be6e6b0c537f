import fc from 'fast-check';
import { apart, ratioTicks, roundTicks } from './ticks.js';

describe('ticks', () => {
  it('are round numbers over a short reach, and of each decade over a long one', () => {
    expect(roundTicks(0, 84.4, 4)).toEqual([0, 25, 50, 75]);
    expect(roundTicks(-0.9, 0.3)).toEqual([-0.75, -0.5, -0.25, 0, 0.25]);
    expect(ratioTicks(0.38, 1.07)).toEqual([0.4, 0.6, 0.8, 1]);
    expect(ratioTicks(0.3, 6)).toEqual([0.5, 1, 2, 5]);
  });

  it('are few, in order and within, whatever the reach', () => {
    const ends = fc
      .tuple(fc.double({ min: -100, max: 100, noNaN: true }), fc.double({ min: 1e-6, max: 1e6, noNaN: true }))
      .map(([from, width]) => [from * width, width] as const);
    fc.assert(
      fc.property(ends, ([least, width]) => {
        const ticks = roundTicks(least, least + width);
        const room = width * 1e-6;
        return (
          ticks.length <= 7 &&
          ticks.every(
            (tick, at) =>
              tick >= least - room && tick <= least + width + room && tick > (ticks[at - 1] ?? -Infinity),
          )
        );
      }),
    );
  });

  it('that would touch are left out, but never the one of no effect', () => {
    const at = (tick: number) => 100 * tick;
    expect(apart([0.8, 0.9, 1, 1.1, 1.5], { at, gap: 36, keep: 1 })).toEqual([1, 1.5]);
  });
});

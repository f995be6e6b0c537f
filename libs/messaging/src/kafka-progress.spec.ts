import fc from 'fast-check';
import { PartitionProgress } from './kafka-progress.js';

const offsets = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 60 });

describe('what of a partition may be committed', () => {
  it('is nothing before anything was taken', () => {
    expect(new PartitionProgress().due()).toBeNull();
  });

  it('is what all before it are settled, whatever the order', () => {
    const progress = new PartitionProgress();
    for (const offset of [5n, 6n, 7n]) progress.take(offset);
    expect(progress.next).toBe(5n);
    progress.settle(6n);
    expect(progress.next).toBe(5n);
    progress.settle(5n);
    expect(progress.next).toBe(7n);
    progress.settle(7n);
    expect([progress.next, progress.waiting]).toEqual([8n, 0]);
  });

  it('is due once', () => {
    const progress = new PartitionProgress();
    progress.take(3n);
    progress.settle(3n);
    expect(progress.due()).toBe(4n);
    progress.noteCommitted(4n);
    expect(progress.due()).toBeNull();
  });

  it('waits for each of the times that one was brought', () => {
    const progress = new PartitionProgress();
    progress.take(1n);
    progress.take(1n);
    progress.settle(1n);
    expect(progress.next).toBe(1n);
    progress.settle(1n);
    expect(progress.next).toBe(2n);
  });

  it('never lies beyond what was taken and is not settled, however it comes and goes', () => {
    fc.assert(
      fc.property(offsets, fc.infiniteStream(fc.boolean()), (taken, settles) => {
        const progress = new PartitionProgress();
        const open: number[] = [];
        for (const offset of taken) {
          progress.take(BigInt(offset));
          open.push(offset);
          const first = settles.next().value ? open.shift() : undefined;
          if (first !== undefined) progress.settle(BigInt(first));
          const lowest = Math.min(...open, Math.max(...taken.slice(0, taken.indexOf(offset) + 1)) + 1);
          expect(Number(progress.next)).toBeLessThanOrEqual(Math.min(...open, Number.POSITIVE_INFINITY));
          expect(Number(progress.next)).toBeGreaterThanOrEqual(Math.min(lowest, ...open));
        }
      }),
    );
  });
});

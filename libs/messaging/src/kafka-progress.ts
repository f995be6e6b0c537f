/**
 * What of one partition is settled: everything below `next`, which is what may be committed. Events settle in any
 * order, and the wire may bring one again, before or after.
 */
export class PartitionProgress {
  /** Goes on fetching from it, where that was paused. */
  resume: (() => void) | null = null;
  private readonly open = new Map<bigint, number>();
  private highest = -1n;
  private committed = -1n;

  /** How many were taken and are not settled. */
  get waiting(): number {
    return this.open.size;
  }

  take(offset: bigint): void {
    this.open.set(offset, (this.open.get(offset) ?? 0) + 1);
    if (offset > this.highest) this.highest = offset;
  }

  /** One that never comes here stays unsettled, and nothing after it is committed. */
  settle(offset: bigint): void {
    const times = this.open.get(offset) ?? 0;
    if (times > 1) this.open.set(offset, times - 1);
    else this.open.delete(offset);
  }

  /** The offset up to which all is settled; null where nothing was taken yet. */
  get next(): bigint | null {
    if (this.highest < 0n) return null;
    let lowest = this.highest + 1n;
    for (const offset of this.open.keys()) if (offset < lowest) lowest = offset;
    return lowest;
  }

  /** What is to be committed: null where that was done, or there is nothing. */
  due(): bigint | null {
    const { next } = this;
    return next === null || next <= this.committed ? null : next;
  }

  noteCommitted(offset: bigint): void {
    this.committed = offset;
  }
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Caller } from '../api.js';
import { anIdea, SUBMIT } from '../ideas.js';

const LANES = 3;
/** Between two submissions of one lane, in milliseconds. */
const PACE = 300;

/** A steady load of submissions, and what was acknowledged of it. */
export class Load {
  /** When each idea was acknowledged, by its id. */
  readonly acknowledged = new Map<string, number>();
  private stopping = false;
  private sent = 0;
  private readonly lanes: readonly Promise<void>[];

  constructor(
    private readonly caller: Caller,
    readonly mark: string,
  ) {
    this.lanes = Array.from({ length: LANES }, () => this.lane());
  }

  /** The longest time within these two without an acknowledgement, in milliseconds. */
  longestPause(from: number, to: number): number {
    const times = [...this.acknowledged.values()]
      .filter((at) => at >= from && at <= to)
      .sort((a, b) => a - b);
    const all = [from, ...times, to];
    return Math.max(...all.slice(1).map((at, place) => at - (all[place] ?? at)));
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.lanes);
  }

  private async lane(): Promise<void> {
    while (!this.stopping) {
      await this.submit(++this.sent).catch(() => undefined);
      await sleep(PACE);
    }
  }

  /** As somebody does who is not answered: sent once, and counted only where it was acknowledged. */
  private async submit(n: number): Promise<void> {
    const input = anIdea({ title: `Submission ${n} ${this.mark}` }, this.mark);
    const caller = this.caller.with({ 'idempotency-key': `${this.mark}-${n}` });
    const { data } = await caller.ask(SUBMIT, { input });
    if (data?.submitIdea) this.acknowledged.set(data.submitIdea.id, Date.now());
  }
}

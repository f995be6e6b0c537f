interface Job {
  readonly key: string;
  /** Runs it, and tells whoever added it how it ended. */
  readonly run: () => Promise<void>;
  readonly reject: (error: unknown) => void;
}

/** How many subjects a service has under way at once, waiting for a place in a transaction most of them. */
export const SUBJECTS_AT_ONCE = 64;

/**
 * Runs work one after another for each key, and up to `concurrency` keys at once. The place of work that takes longer
 * than `patience` milliseconds is lent to another key, up to `lendable` places, so that one slow key holds up nobody.
 */
export class KeyedQueue {
  private readonly waiting = new Map<string, Job[]>();
  private readonly ready: Job[] = [];
  private running = 0;
  private slow = 0;
  private stopped = false;
  private readonly idle: (() => void)[] = [];

  constructor(
    private readonly concurrency: number,
    private readonly lendable = 2,
    private readonly patience = 250,
  ) {}

  add<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    if (this.stopped) return Promise.reject(new Error('This queue has stopped.'));
    return new Promise((resolve, reject) => {
      const job = { key, run: () => work().then(resolve, reject), reject };
      const behind = this.waiting.get(key);
      if (behind) behind.push(job);
      else {
        this.waiting.set(key, []);
        this.ready.push(job);
        this.next();
      }
    });
  }

  /** Lets what runs finish, and refuses what waits. */
  stop(): Promise<void> {
    this.stopped = true;
    const refused = [
      ...this.ready.splice(0),
      ...[...this.waiting.values()].flatMap((jobs) => jobs.splice(0)),
    ];
    for (const job of refused) job.reject(new Error('This queue has stopped.'));
    if (this.running === 0) return Promise.resolve();
    return new Promise((resolve) => this.idle.push(resolve));
  }

  private next(): void {
    while (this.running - Math.min(this.slow, this.lendable) < this.concurrency) {
      const job = this.ready.shift();
      if (!job) return;
      void this.run(job);
    }
  }

  private async run(job: Job): Promise<void> {
    this.running++;
    const place = this.lendWhenSlow();
    await job.run();
    place.giveBack();
    this.running--;
    this.release(job.key);
  }

  // A handler that waits for something slow uses no processor: its place serves others meanwhile.
  private lendWhenSlow(): { giveBack: () => void } {
    let slow = false;
    const timer = setTimeout(() => {
      slow = true;
      this.slow++;
      this.next();
    }, this.patience);
    return {
      giveBack: () => {
        clearTimeout(timer);
        if (slow) this.slow--;
      },
    };
  }

  private release(key: string): void {
    const following = this.waiting.get(key)?.shift();
    if (following) this.ready.push(following);
    else this.waiting.delete(key);
    this.next();
    if (this.running === 0) for (const resolve of this.idle.splice(0)) resolve();
  }
}

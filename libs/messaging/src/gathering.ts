import type { KeyedQueue } from './keyed-queue.js';

interface Waiting<Item, Outcome> {
  readonly item: Item;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Does for several what would be done for each: whatever has come while all places were taken goes together once one is free,
 * up to `most` at once. What comes alone goes alone, and at once.
 */
export class Gathering<Item, Outcome> {
  private readonly waiting: Waiting<Item, Outcome>[] = [];
  private turns = 0;

  /** @param work gives the outcome of each, in their order. */
  constructor(
    private readonly places: KeyedQueue,
    private readonly most: number,
    private readonly work: (items: readonly Item[]) => Promise<readonly Outcome[]>,
  ) {}

  /** @throws whatever the work of those that it went with throws. */
  add(item: Item): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      this.places.add(`gathered ${this.turns++}`, () => this.takeTurn()).catch(reject);
    });
  }

  // There is a turn for each, and often nothing is left for it to do.
  private async takeTurn(): Promise<void> {
    const taken = this.waiting.splice(0, this.most);
    if (taken.length === 0) return;
    try {
      const outcomes = await this.work(taken.map(({ item }) => item));
      taken.forEach(({ resolve }, at) => {
        resolve(outcomes[at] as Outcome);
      });
    } catch (error) {
      for (const { reject } of taken) reject(error);
    }
  }
}

import { Gathering } from './gathering.js';
import { KeyedQueue } from './keyed-queue.js';

/** Work that waits until it is told how to end, and a note of what went together. */
class Works {
  readonly begun: string[] = [];
  private readonly under: PromiseWithResolvers<void>[] = [];

  async work(items: readonly string[]): Promise<string[]> {
    this.begun.push(items.join(' '));
    const end = Promise.withResolvers<void>();
    this.under.push(end);
    await end.promise;
    return items.map((item) => `${item} done`);
  }

  /** Ends the longest under way. */
  async end(error?: Error): Promise<void> {
    const first = this.under.shift();
    if (error) first?.reject(error);
    else first?.resolve();
    await new Promise(setImmediate);
  }
}

describe('what is gathered', () => {
  const begin = (places: number, most: number) => {
    const works = new Works();
    const gathering = new Gathering<string, string>(new KeyedQueue(places), most, (items) =>
      works.work(items),
    );
    const outcomes: string[] = [];
    const add = (...items: string[]) => {
      for (const item of items)
        gathering.add(item).then(
          (outcome) => outcomes.push(outcome),
          (error: Error) => outcomes.push(`${item} ${error.message}`),
        );
    };
    return { works, outcomes, add };
  };

  it('goes alone and at once where a place is free', () => {
    const { works, add } = begin(2, 10);
    add('a', 'b');
    expect(works.begun).toEqual(['a', 'b']);
  });

  it('goes together where it had to wait, in its order, so many at once', async () => {
    const { works, outcomes, add } = begin(1, 3);
    add('a', 'b', 'c', 'd', 'e');
    await works.end();
    await works.end();
    await works.end();
    expect(works.begun).toEqual(['a', 'b c d', 'e']);
    expect(outcomes).toEqual(['a done', 'b done', 'c done', 'd done', 'e done']);
  });

  it('fails together, and what comes later does not', async () => {
    const { works, outcomes, add } = begin(1, 3);
    add('a', 'b', 'c');
    await works.end();
    await works.end(new Error('failed'));
    add('d');
    await works.end();
    expect(outcomes).toEqual(['a done', 'b failed', 'c failed', 'd done']);
  });
});

import { setTimeout as sleep } from 'node:timers/promises';
import { KeyedQueue } from './keyed-queue.js';

/** Work that waits until it is told to end, and a note of what has begun. */
class Works {
  readonly begun: string[] = [];
  readonly outcomes: string[] = [];
  private readonly ends = new Map<string, () => void>();

  constructor(private readonly queue: KeyedQueue) {}

  add(key: string, name: string): void {
    const work = () =>
      new Promise<void>((resolve) => {
        this.begun.push(name);
        this.ends.set(name, resolve);
      });
    this.queue.add(key, work).then(
      () => this.outcomes.push(`${name} done`),
      (error: Error) => this.outcomes.push(`${name} refused: ${error.message}`),
    );
  }

  async end(name: string): Promise<void> {
    this.ends.get(name)?.();
    await sleep(0);
  }
}

describe('a queue with keys', () => {
  it('runs the work of one key one after another, in order', async () => {
    const works = new Works(new KeyedQueue(3));
    for (const name of ['a1', 'a2', 'a3']) works.add('a', name);
    expect(works.begun).toEqual(['a1']);
    await works.end('a1');
    expect(works.begun).toEqual(['a1', 'a2']);
    await works.end('a2');
    await works.end('a3');
    expect(works.outcomes).toEqual(['a1 done', 'a2 done', 'a3 done']);
  });

  it('runs as many keys at once as it has places', async () => {
    const works = new Works(new KeyedQueue(2));
    for (const key of ['a', 'b', 'c']) works.add(key, key);
    expect(works.begun).toEqual(['a', 'b']);
    await works.end('b');
    expect(works.begun).toEqual(['a', 'b', 'c']);
  });

  it('lets no busy key keep the others from their turn', async () => {
    const works = new Works(new KeyedQueue(1));
    for (const name of ['a1', 'a2', 'a3']) works.add('a', name);
    works.add('b', 'b1');
    await works.end('a1');
    expect(works.begun).toEqual(['a1', 'b1']);
  });

  it('goes on with a key after its work failed, and tells who added it', async () => {
    const queue = new KeyedQueue(1);
    const failing = queue.add('a', () => Promise.reject(new Error('failed')));
    const following = queue.add('a', async () => undefined);
    await expect(failing).rejects.toThrow('failed');
    await expect(following).resolves.toBeUndefined();
  });

  it('lends the place of slow work, as often as it may', async () => {
    const works = new Works(new KeyedQueue(1, 2, 20));
    for (const key of ['a', 'b', 'c', 'd']) works.add(key, key);
    expect(works.begun).toEqual(['a']);
    await sleep(120);
    expect(works.begun).toEqual(['a', 'b', 'c']);
  });

  it('lends again what comes back, though the work that is slow then was so before', async () => {
    const works = new Works(new KeyedQueue(1, 1, 20));
    for (const key of ['a', 'b', 'c']) works.add(key, key);
    await sleep(80);
    expect(works.begun).toEqual(['a', 'b']);
    await works.end('a');
    expect(works.begun).toEqual(['a', 'b', 'c']);
  });

  it('never lends a place of a key to the same key', async () => {
    const works = new Works(new KeyedQueue(1, 2, 10));
    for (const name of ['a1', 'a2']) works.add('a', name);
    await sleep(50);
    expect(works.begun).toEqual(['a1']);
  });

  it('finishes what runs when it stops, and refuses what waits and what comes', async () => {
    const queue = new KeyedQueue(1);
    const works = new Works(queue);
    works.add('a', 'a1');
    works.add('a', 'a2');
    works.add('b', 'b1');
    let stopped = false;
    const stopping = queue.stop().then(() => (stopped = true));
    works.add('c', 'c1');
    await sleep(0);
    expect(stopped).toBe(false);
    expect(works.outcomes.map((outcome) => outcome.slice(0, 10)).sort()).toEqual([
      'a2 refused',
      'b1 refused',
      'c1 refused',
    ]);
    await works.end('a1');
    await stopping;
    expect(works.begun).toEqual(['a1']);
    expect(works.outcomes).toContain('a1 done');
  });

  it('stops at once when nothing runs, and may be stopped twice', async () => {
    const queue = new KeyedQueue(1);
    await queue.stop();
    await queue.stop();
  });
});

import { setTimeout as sleep } from 'node:timers/promises';
import { v7 as uuid } from 'uuid';
import type { QueueBell, QueueCounts, Queues } from '../../messaging/src/queues.js';

/** What a driver's spec gives the contract: queues as several processes would have them, on one wire. */
export interface BellStage {
  readonly attach: () => Promise<Queues> | Queues;
  readonly close: () => Promise<void>;
}

/** A bell that counts its rings. */
export class Rung {
  readonly at: number[] = [];
  private constructor(readonly opened: QueueBell) {}

  static async open(
    queues: Queues,
    name: string,
    ring: () => Promise<void> = () => Promise.resolve(),
  ): Promise<Rung> {
    const rings: number[] = [];
    const opened = await queues.open(name, async () => {
      rings.push(Date.now());
      await ring();
    });
    const bell = new Rung(opened);
    Object.assign(bell, { at: rings });
    return bell;
  }

  ringIn(delay: number, key: string = uuid()): Promise<void> {
    return this.opened.ringIn(delay, key);
  }

  close(): Promise<void> {
    return this.opened.close();
  }

  /** Waits for so many rings, for ten seconds at most. */
  async heard(times: number): Promise<number> {
    for (const end = Date.now() + 10_000; this.at.length < times && Date.now() < end;) await sleep(20);
    return this.at.length;
  }
}

/** The bells of one test, closed after it. */
class Scene {
  private stage!: BellStage;
  private queues!: Queues;
  private name = '';
  private readonly bells: Rung[] = [];

  async prepare(open: () => Promise<BellStage>): Promise<void> {
    this.stage = await open();
    this.queues = await this.stage.attach();
  }

  begin(): void {
    this.name = `bell-${uuid()}`;
  }

  async bell(ring?: () => Promise<void>): Promise<Rung> {
    return this.opened(this.queues, ring);
  }

  /** The same bell as another process would have it. */
  async elsewhere(): Promise<Rung> {
    return this.opened(await this.stage.attach());
  }

  async end(): Promise<void> {
    await Promise.all(this.bells.splice(0).map((bell) => bell.close()));
  }

  async close(): Promise<void> {
    await this.stage.close();
  }

  private async opened(queues: Queues, ring?: () => Promise<void>): Promise<Rung> {
    const bell = await Rung.open(queues, this.name, ring);
    this.bells.push(bell);
    return bell;
  }
}

/** The promises of a queue's bell, which every driver must keep. */
export function describeBells(driver: string, open: () => Promise<BellStage>): void {
  describe(`a bell on ${driver}`, () => {
    const scene = new Scene();
    beforeAll(() => scene.prepare(open));
    beforeEach(() => {
      scene.begin();
    });
    afterEach(() => scene.end());
    afterAll(() => scene.close());
    itRings(scene);
    itIsShared(scene);
    itIsWatched(scene);
  });
}

function itRings(scene: Scene): void {
  it('rings once after its time, and not before', async () => {
    const bell = await scene.bell();
    const from = Date.now();
    await bell.ringIn(400);
    expect(await bell.heard(1)).toBe(1);
    expect((bell.at[0] ?? 0) - from).toBeGreaterThanOrEqual(390);
    await sleep(300);
    expect(bell.at).toHaveLength(1);
  });

  it('rings once for one key while it waits, and again once it has rung', async () => {
    const bell = await scene.bell();
    for (let asked = 0; asked < 3; asked++) await bell.ringIn(300, 'one-key');
    expect(await bell.heard(1)).toBe(1);
    await sleep(300);
    expect(bell.at).toHaveLength(1);
    await bell.ringIn(50, 'one-key');
    expect(await bell.heard(2)).toBe(2);
  });

  it('goes on after a ring that failed', async () => {
    const bell = await scene.bell(() => Promise.reject(new Error('Not now.')));
    await bell.ringIn(10, 'one-key');
    expect(await bell.heard(1)).toBe(1);
    await sleep(100);
    await bell.ringIn(10, 'one-key');
    expect(await bell.heard(2)).toBe(2);
  });
}

function itIsShared(scene: Scene): void {
  it('is heard by one of several schedulers, and by the other once that has gone', async () => {
    const [one, other] = [await scene.bell(), await scene.elsewhere()];
    const heard = async (times: number) => {
      const all = () => one.at.length + other.at.length;
      for (const end = Date.now() + 10_000; all() < times && Date.now() < end;) await sleep(20);
      await sleep(200);
      return all();
    };
    for (let ring = 0; ring < 10; ring++) await one.ringIn(50);
    expect(await heard(10)).toBe(10);
    await other.ringIn(300);
    await one.close();
    expect(await heard(11)).toBe(11);
  });

  it('finishes a ring under way when it is closed, and hears no more', async () => {
    let done = false;
    const bell = await scene.bell(async () => {
      await sleep(300);
      done = true;
    });
    await bell.ringIn(10);
    await bell.heard(1);
    await bell.close();
    expect(done).toBe(true);
  });
}

function itIsWatched(scene: Scene): void {
  const nothing = { waiting: 0, active: 0, delayed: 0, failed: 0 };
  const comesTo = async (bell: Rung, counts: Partial<QueueCounts>) => {
    const same = (now: QueueCounts) => JSON.stringify(now) === JSON.stringify({ ...nothing, ...counts });
    let now = await bell.opened.counts();
    for (const end = Date.now() + 10_000; !same(now) && Date.now() < end; now = await bell.opened.counts())
      await sleep(20);
    return now;
  };

  it('says how many rings are to come and under way, and forgets those that are done', async () => {
    let end: () => void = () => undefined;
    const bell = await scene.bell(() => new Promise<void>((resolve) => (end = resolve)));
    expect(await bell.opened.counts()).toEqual(nothing);
    await bell.ringIn(60_000);
    expect(await comesTo(bell, { delayed: 1 })).toEqual({ ...nothing, delayed: 1 });
    await bell.ringIn(10);
    await bell.heard(1);
    expect(await comesTo(bell, { delayed: 1, active: 1 })).toEqual({ ...nothing, delayed: 1, active: 1 });
    end();
    expect(await comesTo(bell, { delayed: 1 })).toEqual({ ...nothing, delayed: 1 });
  });

  it('keeps what failed, and rings it again when it is asked to', async () => {
    let fails = true;
    const bell = await scene.bell(() => (fails ? Promise.reject(new Error('Not now.')) : Promise.resolve()));
    await bell.ringIn(10);
    expect(await comesTo(bell, { failed: 1 })).toEqual({ ...nothing, failed: 1 });
    fails = false;
    await bell.opened.retryFailed();
    expect(await bell.heard(2)).toBe(2);
    expect(await comesTo(bell, {})).toEqual(nothing);
  });
}

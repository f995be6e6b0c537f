import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import { loadConfig } from '@idea-map/runtime';
import { planRedis } from '../../../deploy/native/native-redis.js';
import type { TiedProcess } from '../../../deploy/native/tied-process.js';
import { describeBells, Rung } from '../../testing/src/driver-contract-bells.js';
import type { Queues } from './queues.js';
import { provideQueues } from './queues.provider.js';

// A Redis of its own, which it may empty and stop.
let folder: string;
let redis: TiedProcess;
let url: string;
let queues: Queues;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'idea-map-redis-'));
  ({ process: redis, url } = await planRedis(folder));
  await redis.start();
  queues = attach();
});
afterAll(async () => {
  await redis.stop();
  rmSync(folder, { recursive: true, force: true });
});

const attach = () =>
  provideQueues(loadConfig({ IDEA_MAP_MODE: 'distributed', REDIS_URL: url }), 'postgres://none');

describeBells('Redis', () => Promise.resolve({ attach, close: () => Promise.resolve() }));

describe('a bell', () => {
  it('rings again after Redis was emptied, though what waited there is lost', async () => {
    const bell = await Rung.open(queues, 'emptied');
    await bell.ringIn(500, 'lost');
    const client = new Redis(url);
    await client.flushall();
    client.disconnect();
    await bell.ringIn(700, 'asked-again');
    expect(await bell.heard(1)).toBe(1);
    await bell.close();
  });

  it('says at once that Redis is away, and rings again when it is back', async () => {
    const bell = await Rung.open(queues, 'stopped');
    await bell.ringIn(10);
    expect(await bell.heard(1)).toBe(1);
    await redis.stop();
    const from = Date.now();
    await expect(bell.ringIn(10)).rejects.toThrow();
    expect(Date.now() - from).toBeLessThan(5000);
    await redis.start();
    for (let asked = 0; asked < 100 && bell.at.length < 2; asked++) {
      await bell.ringIn(10).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(bell.at.length).toBeGreaterThan(1);
    await bell.close();
  });

  it('is opened while Redis is away, and rings when it is there', async () => {
    await redis.stop();
    const bell = await Rung.open(queues, 'early');
    await redis.start();
    for (let asked = 0; asked < 100 && bell.at.length === 0; asked++) {
      await bell.ringIn(10).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(bell.at.length).toBeGreaterThan(0);
    await bell.close();
  });
});

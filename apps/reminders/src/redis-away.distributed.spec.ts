import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { v7 as uuid } from 'uuid';
import { provideQueues, type Queues } from '@idea-map/messaging';
import { Clock, loadConfig } from '@idea-map/runtime';
import { TestSystem } from '@idea-map/testing';
import { planRedis } from '../../../deploy/native/native-redis.js';
import type { TiedProcess } from '../../../deploy/native/tied-process.js';
import { AskingService } from './answers/asking.service.js';
import { ClocksService } from './clocks/clocks.service.js';
import { FiringService } from './clocks/firing.service.js';
import { DueService } from './due.service.js';
import { LicencesService } from './licences/licences.service.js';
import { PostService } from './mail/post.service.js';
import { SendingService } from './mail/sending.service.js';
import { NoticesService } from './notices/notices.service.js';
import { QueuedBell } from './queued-bell.js';
import { Quiet } from './quiet.js';
import { reminders } from './reminders.definition.js';
import { Rounds } from './rounds.js';
import { RemindersOf } from './testing-reminders.js';

const CLOCKS = 200;
/** The first step of an idea's triage is due on the third working day, at 17:00 in London. */
const FROM = new Date('2026-03-02T09:00:00Z');
const DUE = new Date('2026-03-05T17:00:00Z');

let folder: string;
let redis: TiedProcess;
let url: string;
let queues: Queues;
let system: TestSystem;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'idea-map-redis-'));
  ({ process: redis, url } = await planRedis(folder));
  await redis.start();
  const config = loadConfig({ IDEA_MAP_MODE: 'distributed', REDIS_URL: url });
  queues = provideQueues(config, 'postgres://none');
  system = await TestSystem.start([reminders]);
  await system.service('reminders').context.get(Rounds).onModuleDestroy();
});
afterAll(async () => {
  await redis.stop();
  await system.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A scheduler with its bell on Redis, five seconds before the clocks that it has started are due. */
function aScheduler() {
  const { context, transactions } = system.service('reminders');
  const clock = new Clock(DUE.getTime() - 5000 - Date.now());
  const bell = new QueuedBell(queues, clock);
  const firing = new FiringService(transactions, clock, context.get(NoticesService), bell);
  const due = new DueService(firing, context.get(LicencesService));
  const rounds = new Rounds(due, bell, new Quiet(), context.get(PostService), context.get(SendingService));
  const clocks = new ClocksService(clock, bell, context.get(AskingService));
  const records = Array.from({ length: CLOCKS }, () => uuid());
  const start = () =>
    transactions.run(async (tx) => {
      for (const record of records) {
        const clockOf = { record, recordKind: 'IDEA' as const, ideaId: record, part: '', force: 'kent' };
        await clocks.apply({ stops: [], starts: [{ ...clockOf, policy: 'LOCAL_TRIAGE', from: FROM }] }, tx);
      }
    });
  return { rounds, start, records };
}

/** After how many milliseconds each was taken; each once, whatever happened meanwhile. */
async function lateness(records: readonly string[]): Promise<number[]> {
  const own = new RemindersOf(system, Clock.fixed(DUE.toISOString()));
  const taken = async () =>
    (await own.steps())
      .filter(({ record }) => records.includes(record))
      .map(({ fired, due }) => +fired - +due);
  for (const end = Date.now() + 25_000; Date.now() < end && (await taken()).length < CLOCKS;)
    await sleep(200);
  await sleep(500);
  return taken();
}

describe('clocks whose bell is on Redis', () => {
  it.each([
    ['that works', () => Promise.resolve(), 1500],
    [
      'that is emptied',
      async () => {
        const client = new Redis(url);
        await client.flushall();
        client.disconnect();
      },
      6500,
    ],
    ['that is stopped', () => redis.stop(), 6500],
    ['that is away from the start', () => Promise.resolve(), 6500],
    ['that has come back', () => redis.start(), 6500],
  ] as const)('take each step once and soon on one %s', async (_, happen, most) => {
    const { rounds, start, records } = aScheduler();
    rounds.onApplicationBootstrap();
    await start();
    await sleep(1500);
    await happen();
    const late = await lateness(records);
    await rounds.onModuleDestroy();
    expect(late).toHaveLength(CLOCKS);
    expect(Math.max(...late)).toBeLessThan(most);
  });
});

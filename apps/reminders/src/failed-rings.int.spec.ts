import { provideQueues } from '@idea-map/messaging';
import { Clock, loadConfig } from '@idea-map/runtime';
import { createTestDatabase, eventually, TestSystem } from '@idea-map/testing';
import type { DueService } from './due.service.js';
import { PostService } from './mail/post.service.js';
import { SendingService } from './mail/sending.service.js';
import { QueuedBell } from './queued-bell.js';
import { Quiet } from './quiet.js';
import { reminders } from './reminders.definition.js';
import { Rounds } from './rounds.js';

let system: TestSystem;
let queue: Awaited<ReturnType<typeof createTestDatabase>>;

beforeAll(async () => {
  system = await TestSystem.start([reminders]);
  await system.service('reminders').context.get(Rounds).onModuleDestroy();
  queue = await createTestDatabase();
});
afterAll(async () => {
  await system.stop();
  await queue.drop();
});

/** A scheduler with a queue on PostgreSQL; what is due can be read there once it is told so. */
function aScheduler() {
  const { context } = system.service('reminders');
  const config = loadConfig({ DATABASE_URL: queue.url, IDEA_MAP_MODE: 'embedded' });
  const bell = new QueuedBell(provideQueues(config, queue.url), new Clock());
  const state = { isBroken: true, rounds: 0 };
  const takeDue = () => {
    state.rounds++;
    return state.isBroken ? Promise.reject(new Error('No such table.')) : Promise.resolve();
  };
  const due = { takeDue } as unknown as DueService;
  const rounds = new Rounds(due, bell, new Quiet(), context.get(PostService), context.get(SendingService));
  return { bell, rounds, state };
}

describe('a ring whose round fails', () => {
  it('stands among the failed ones, fails again while its cause is there, and is done once that is mended', async () => {
    const { bell, rounds, state } = aScheduler();
    rounds.onApplicationBootstrap();
    const becomes = (state: object) =>
      eventually(async () => {
        expect(await bell.state()).toMatchObject(state);
      });
    await becomes({ up: true });
    bell.ringAt(new Date());
    await becomes({ failed: 1 });

    const before = state.rounds;
    await bell.retryFailed();
    await eventually(() => {
      expect(state.rounds).toBeGreaterThan(before);
    });
    await becomes({ failed: 1 });

    state.isBroken = false;
    await bell.retryFailed();
    await becomes({ waiting: 0, active: 0, failed: 0 });
    await rounds.onModuleDestroy();
  });
});

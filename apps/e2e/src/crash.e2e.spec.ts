import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { providePostgresBeside } from '@idea-map/database';
import { loadConfig } from '@idea-map/runtime';
import { Client } from 'pg';
import type { Caller } from './api.js';
import { removeDataFolders } from './data-folders.js';
import { aMark, anIdea, Counts, find, read, SUBMIT, submit } from './ideas.js';
import { launch, newDataFolder, START, SystemUnderTest } from './system-under-test.js';
import { until } from './until.js';

/** Of the default mode alone, whose processes it ends: another system under test has its own such suite. */
const LOAD = 200;
const AT_ONCE = 10;

let data: string;
let system: SystemUnderTest;
let kent: Caller;

afterAll(async () => {
  await system.stop();
  removeDataFolders();
});

/** Ids of the processes that descend from one, by the system's own table. */
function descendantsOf(pid: number): number[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const children = rows.flatMap(([child, parent]) => (parent === pid && child !== undefined ? [child] : []));
  return [...children, ...children.flatMap(descendantsOf)];
}

function lives(pid: number): boolean {
  try {
    const state = execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
    // One that has ended but that nobody has asked after yet.
    return !state.trim().startsWith('Z');
  } catch {
    return false;
  }
}

const mine = async () => (await kent.ok('{ myIdeas { totalCount } }')).myIdeas.totalCount;

describe('kill -9 in the middle of 200 submissions', () => {
  const mark = aMark();
  /** By the number of the submission. */
  const acknowledged = new Map<number, string>();
  const halfway = Promise.withResolvers<void>();
  let postgres: number[];

  const send = async (n: number) => {
    const caller = kent.with({ 'idempotency-key': `load-${n}` });
    const { submitIdea } = await caller.ok(SUBMIT, {
      input: anIdea({ title: `Submission number ${n}` }, mark),
    });
    acknowledged.set(n, submitIdea.id);
    if (acknowledged.size === LOAD / 2) halfway.resolve();
  };

  beforeAll(async () => {
    data = await newDataFolder();
    system = await SystemUnderTest.on(data);
    kent = await system.as('officer.kent');
    postgres = descendantsOf(system.process?.pid ?? 0);
    let next = 0;
    const lane = async () => {
      while (next < LOAD) await send(next++);
    };
    const lanes = Array.from({ length: AT_ONCE }, () => lane().catch(() => undefined));
    await halfway.promise;
    await system.process?.end('SIGKILL');
    await Promise.all(lanes);
    system = await SystemUnderTest.on(data);
    kent = await system.as('officer.kent');
  }, START);

  it('was in the middle', () => {
    expect(acknowledged.size).toBeGreaterThan(LOAD / 4);
    expect(acknowledged.size).toBeLessThan(LOAD);
  });

  it('takes the Postgres of the process with it', async () => {
    expect(postgres.length).toBeGreaterThan(0);
    expect(await until(() => !postgres.some(lives))).toBe(true);
  });

  it(
    'loses no idea that was acknowledged',
    async () => {
      for (const [n, id] of acknowledged) expect((await read(kent, id)).title).toBe(`Submission number ${n}`);
    },
    START,
  );

  it('leaves each stored idea counted once, on the map and in the list', async () => {
    const stored = await mine();
    expect(stored).toBeGreaterThanOrEqual(acknowledged.size);
    expect(await until(async () => (await Counts.of(kent)).total >= stored)).toBe(true);
    const { total, elsewhere, byForce } = await Counts.of(kent);
    expect([total, elsewhere, byForce.get('kent')]).toEqual([stored, 0, stored]);
    const { ids, total: listed } = await find(kent, { text: mark });
    expect(listed).toBe(stored);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('parks nothing', async () => {
    const operator = await system.as('operator');
    expect((await operator.ok('{ parkedEvents { totalCount } }')).parkedEvents.totalCount).toBe(0);
  });

  it(
    'lets what was not acknowledged be sent again, and each idea is there once',
    async () => {
      const before = new Map(acknowledged);
      const numbers = Array.from({ length: LOAD }, (_, n) => n);
      for (let from = 0; from < LOAD; from += AT_ONCE)
        await Promise.all(numbers.slice(from, from + AT_ONCE).map(send));
      for (const [n, id] of before) expect(acknowledged.get(n)).toBe(id);
      expect(new Set(acknowledged.values()).size).toBe(LOAD);
      expect(await mine()).toBe(LOAD);
      expect((await Counts.of(kent)).at('kent')).toBe(LOAD);
      expect((await find(kent, { text: mark })).total).toBe(LOAD);
    },
    START,
  );
});

describe('a process on data that is there', () => {
  it(
    'refuses a second one, and says who has it',
    async () => {
      const { code, output } = await launch(data).exit();
      expect(code).toBe(1);
      expect(output).toContain(
        `is in use by process ${system.process?.pid}. Stop that process, or choose another folder.`,
      );
      expect(output).not.toMatch(/^\s+at /m);
      expect((await Counts.of(kent)).total).toBe(LOAD);
    },
    START,
  );

  it('ends with 0 when it is told to, and its Postgres with it', async () => {
    const below = descendantsOf(system.process?.pid ?? 0);
    const ended = await system.process?.end('SIGTERM');
    expect(ended).toMatchObject({ code: 0, signal: null });
    expect(await until(() => !below.some(lives))).toBe(true);
  });

  it(
    'is ready again within seconds, with all that it had',
    async () => {
      const start = performance.now();
      system = await SystemUnderTest.on(data);
      const waited = performance.now() - start;
      process.stdout.write(`A second start was ready after ${Math.round(waited)} ms.\n`);
      // Processes that wait for their turn make every start longer; the figure itself is the bench's to hold.
      const crowding = Math.max(1, (os.loadavg()[0] ?? 0) / os.availableParallelism());
      expect(waited).toBeLessThan(10_000 * crowding);
      kent = await system.as('officer.kent');
      expect((await Counts.of(kent)).total).toBe(LOAD);
    },
    START,
  );
});

describe('a process that was ended with much still to say', () => {
  const SLOW = [
    `create function atlas.hears_slowly() returns trigger language plpgsql as
      $$ begin perform pg_sleep(1); return new; end $$`,
    'create trigger slow before insert on atlas.inbox for each row execute function atlas.hears_slowly()',
  ];
  const onDatabase = async (sql: string) => {
    const { adminUrl } = await providePostgresBeside(loadConfig({ IDEA_MAP_DATA: data }));
    const client = new Client({ connectionString: adminUrl });
    await client.connect();
    const { rows } = await client.query<{ n: number }>(sql);
    await client.end();
    return rows[0]?.n;
  };
  const WAITING = 'select count(*)::int as n from intake.outbox where published_at is null';

  it(
    'answers at its next start before all of it is heard, and all of it is heard in the end',
    async () => {
      for (const sql of SLOW) await onDatabase(sql);
      await onDatabase(`update intake.outbox set published_at = null where name = 'idea.submitted.v1'`);
      await system.process?.end('SIGTERM');
      system = await SystemUnderTest.on(data);
      expect(await onDatabase(WAITING)).toBeGreaterThan(LOAD / 10);
      kent = await system.as('officer.kent');
      expect(await mine()).toBe(LOAD);
      await onDatabase('drop function atlas.hears_slowly cascade');
      expect(await until(async () => (await onDatabase(WAITING)) === 0)).toBe(true);
    },
    START,
  );
});

describe('a process whose clock is set on', () => {
  it(
    'says so, and what was due since is overdue',
    async () => {
      const { id } = await submit(kent);
      await system.stop();
      system = await SystemUnderTest.on(data, { TIME_SHIFT: 'P14D' });
      const info = JSON.parse((await system.page('/info')).text) as { time: string; timeShiftMs: number };
      expect(info.timeShiftMs).toBe(14 * 86_400_000);
      expect(Date.parse(info.time) - Date.now()).toBeGreaterThan(13 * 86_400_000);
      kent = await system.as('officer.kent');
      expect((await read(kent, id)).next?.overdue).toBe(true);
      const { pipeline } = await kent.ok(
        '{ pipeline { overdueByTier { role count } stages { stage overdue } } }',
      );
      expect(pipeline.overdueByTier.find(({ role }) => role === 'BROKER')?.count).toBe(LOAD + 1);
      expect((await submit(kent)).next?.overdue).toBe(false);
    },
    START,
  );
});

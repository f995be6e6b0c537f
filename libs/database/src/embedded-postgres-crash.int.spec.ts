import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  cleanUp,
  eventually,
  isAlive,
  killHard,
  newDataFolder,
  query,
  spawnParent,
  start,
  startInAnotherProcess,
} from './embedded-postgres-fixture.js';

afterEach(cleanUp);

const onLinux = process.platform === 'linux';

describe('after kill -9 of its parent, an embedded PostgreSQL', () => {
  it('ends, and the next start has every committed row', async () => {
    const dataDir = newDataFolder();
    const parent = await startInAnotherProcess(dataDir);
    await query(parent.url, `create table idea as select 'kept' as title`);
    await killHard(parent.process);
    if (onLinux) await eventually('PostgreSQL ends', () => !isAlive(parent.pid));
    const { url } = await start(dataDir);
    expect(await query(url, 'select title from idea')).toEqual(['kept']);
  });

  it('may be started at once, while it is still ending', async () => {
    const dataDir = newDataFolder();
    const parent = await startInAnotherProcess(dataDir);
    await query(parent.url, `create table idea as select 'kept' as title`);
    await killHard(parent.process);
    const { url } = await start(dataDir);
    expect(await query(url, 'select title from idea')).toEqual(['kept']);
    expect(isAlive(parent.pid)).toBe(false);
  });

  it('is stopped by the next start where the system cannot tie it to its parent', async () => {
    const dataDir = newDataFolder();
    const parent = await startInAnotherProcess(dataDir, undefined, { PATH: toolsWithoutSetpriv(dataDir) });
    await query(parent.url, `create table idea as select 'kept' as title`);
    await killHard(parent.process);
    await delay(500);
    expect(isAlive(parent.pid)).toBe(true);
    const { url } = await start(dataDir);
    expect(isAlive(parent.pid)).toBe(false);
    expect(await query(url, 'select title from idea')).toEqual(['kept']);
  });

  it('goes to one of those who start at the same moment, and the others are refused', async () => {
    const dataDir = newDataFolder();
    await killHard((await startInAnotherProcess(dataDir)).process);
    const starts = await Promise.all([1, 2, 3, 4, 5, 6].map(() => startInAnotherProcess(dataDir)));
    const winners = starts.filter(({ refused }) => refused === undefined);
    expect(winners).toHaveLength(1);
    expect(starts.filter(({ refused }) => refused?.includes('is in use by process'))).toHaveLength(5);
    expect(await query(winners[0]?.url ?? '', 'select 1')).toEqual([1]);
  });

  it('leaves no half-made cluster when the kill came while it was being made', async () => {
    const dataDir = newDataFolder();
    const parent = spawnParent(dataDir);
    const drafts = () =>
      existsSync(dataDir) ? readdirSync(dataDir).filter((name) => name.startsWith('new-')) : [];
    const begun = () => drafts().some((name) => existsSync(path.join(dataDir, name, 'cluster', 'base')));
    await eventually('the cluster is being made', begun);
    await killHard(parent);
    expect(existsSync(path.join(dataDir, 'cluster'))).toBe(false);
    const { url } = await start(dataDir);
    expect(await query(url, 'select 1')).toEqual([1]);
    expect(drafts()).toEqual([]);
  });
});

describe('after kill -9 of its own, an embedded PostgreSQL', () => {
  it('tells whoever holds it, lets them stop it, and the next start has every committed row', async () => {
    const dataDir = newDataFolder();
    const first = await start(dataDir);
    await query(first.url, `create table idea as select 'kept' as title`);
    process.kill(first.pid, 'SIGKILL');
    expect(await first.exited).toContain(`PostgreSQL on ${dataDir} ended (SIGKILL)`);
    await first.stop();
    const second = await start(dataDir);
    expect(await query(second.url, 'select title from idea')).toEqual(['kept']);
  });

  it('starts only when the statement that was running has ended', async () => {
    const dataDir = newDataFolder();
    const first = await start(dataDir);
    const statement = query(first.url, `do $$ begin for i in 1..200000000 loop end loop; end $$`).catch(
      () => undefined,
    );
    await delay(200);
    const [backend] = await query(first.url, `select pid from pg_stat_activity where query like 'do %'`);
    process.kill(first.pid, 'SIGKILL');
    await first.exited;
    expect(isAlive(Number(backend))).toBe(true);
    await start(dataDir);
    expect(isAlive(Number(backend))).toBe(false);
    await statement;
  });

  it('starts although its process number is another’s by now, and leaves that one alone', async () => {
    const [dataDir, other] = [newDataFolder(), await start(newDataFolder())];
    const first = await start(dataDir);
    process.kill(first.pid, 'SIGKILL');
    await first.exited;
    const pidFile = path.join(dataDir, 'cluster', 'postmaster.pid');
    writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(String(first.pid), String(other.pid)));
    const second = await start(dataDir);
    expect(await query(second.url, 'select 1')).toEqual([1]);
    expect(await query(other.url, 'select 1')).toEqual([1]);
  });
});

it('a Ctrl-C in its parent’s terminal leaves PostgreSQL to the parent', async () => {
  const parent = await startInAnotherProcess(newDataFolder());
  process.kill(-(parent.process.pid ?? 0), 'SIGINT');
  await delay(500);
  expect(await query(parent.url, 'select 1')).toEqual([1]);
});

/** The programs that a start needs on any system, in a folder of their own. */
function toolsWithoutSetpriv(dataDir: string): string {
  const tools = path.join(path.dirname(dataDir), 'tools');
  mkdirSync(tools);
  for (const name of ['id', 'test', 'chmod', 'ps']) {
    const { stdout } = spawnSync('sh', ['-c', `command -v /bin/${name} || command -v /usr/bin/${name}`]);
    symlinkSync(String(stdout).trim(), path.join(tools, name));
  }
  return tools;
}

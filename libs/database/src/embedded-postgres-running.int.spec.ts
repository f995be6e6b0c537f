import path from 'node:path';
import { loadConfig } from '@idea-map/runtime';
import {
  cleanUp,
  killHard,
  newDataFolder,
  query,
  start,
  startInAnotherProcess,
} from './embedded-postgres-fixture.js';
import { connectToRunning } from './embedded-postgres-running.js';
import { providePostgresBeside } from './postgres.provider.js';

afterEach(cleanUp);

describe('a command beside a running embedded PostgreSQL', () => {
  it('finds what another process runs, and may work on it', async () => {
    const dataDir = newDataFolder();
    const { url } = await startInAnotherProcess(dataDir);
    expect(connectToRunning(dataDir)).toBe(url);
    expect(await query(connectToRunning(dataDir) ?? '', 'select 1')).toEqual([1]);
  });

  it('finds it under a home that others may not pass through, too', async () => {
    const dataDir = newDataFolder(0o700);
    const { url } = await startInAnotherProcess(dataDir);
    expect(connectToRunning(dataDir)).toBe(url);
  });

  it('finds none where there was never one, none once it has stopped, none once its owner was killed', async () => {
    const dataDir = newDataFolder();
    expect(connectToRunning(dataDir)).toBeNull();
    const first = await start(dataDir);
    await first.stop();
    expect(connectToRunning(dataDir)).toBeNull();
    const { process: owner } = await startInAnotherProcess(dataDir);
    await killHard(owner);
    expect(connectToRunning(dataDir)).toBeNull();
  });

  it('leaves what it found running, and stops what it had to start', async () => {
    const home = newDataFolder();
    const config = loadConfig({ IDEA_MAP_DATA: home });
    const alone = await providePostgresBeside(config);
    const beside = await providePostgresBeside(config);
    expect(beside.adminUrl).toBe(alone.adminUrl);
    await beside.stop();
    expect(await query(alone.adminUrl, 'select 1')).toEqual([1]);
    await alone.stop();
    expect(connectToRunning(path.join(home, 'postgres'))).toBeNull();
  });
});

import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { DataFolderInUse, deleteEmbeddedPostgres } from './embedded-postgres.js';
import {
  cleanUp,
  isAlive,
  newDataFolder,
  query,
  spawnNode,
  start,
  startInAnotherProcess,
} from './embedded-postgres-fixture.js';

afterEach(cleanUp);

const here = path.dirname(new URL(import.meta.url).pathname);

const clusterOf = (dataDir: string) => {
  const note = path.join(dataDir, 'cluster-is-kept-in');
  return path.join(existsSync(note) ? readFileSync(note, 'utf8').trim() : dataDir, 'cluster');
};

describe('an embedded PostgreSQL', () => {
  it('has ended when stop resolves, and has its rows at the next start', async () => {
    const dataDir = newDataFolder();
    const first = await start(dataDir);
    await query(first.url, `create table idea as select 'kept' as title`);
    await Promise.all([first.stop(), first.stop()]);
    expect(isAlive(first.pid)).toBe(false);
    const second = await start(dataDir);
    expect(await query(second.url, 'select title from idea')).toEqual(['kept']);
  });

  it('keeps a process that has nothing else to do until stop has resolved', async () => {
    const script = `
      const [source, dataDir] = process.argv.slice(1);
      const { startEmbeddedPostgres } = await import(source);
      const postgres = await startEmbeddedPostgres({ dataDir, settings: { fsync: 'off' } });
      await postgres.stop();
      console.log('stopped');
    `;
    const source = path.join(here, 'embedded-postgres.ts');
    const child = spawnNode(script, [source, newDataFolder()]);
    expect(await text(child.stdout)).toBe('stopped\n');
  });

  it('listens on 127.0.0.1 alone, and asks for a password that is the folder’s own', async () => {
    const [one, two] = [await start(newDataFolder()), await start(newDataFolder())];
    expect(await query(one.url, 'show listen_addresses')).toEqual(['127.0.0.1']);
    expect(await query(one.url, 'show unix_socket_directories')).toEqual(['']);
    const swapped = new URL(one.url);
    swapped.password = new URL(two.url).password;
    await expect(query(swapped.href, 'select 1')).rejects.toThrow('password authentication failed');
  });

  it('keeps the password where only the owner of the folder reads it', async () => {
    const dataDir = newDataFolder();
    const { url } = await start(dataDir);
    expect(readFileSync(path.join(dataDir, 'secret'), 'utf8')).toBe(new URL(url).password);
    expect(statSync(path.join(dataDir, 'secret')).mode & 0o777).toBe(0o600);
  });

  it('orders text and folds case alike everywhere, and forgets nothing it acknowledged', async () => {
    const { url } = await start(newDataFolder(), { settings: {} });
    expect(await query(url, `select upper('é'), datlocale from pg_database limit 1`)).toEqual([
      'É',
      'C.UTF-8',
    ]);
    const settings = ['fsync', 'synchronous_commit', 'full_page_writes', 'autovacuum', 'data_checksums'];
    for (const each of settings) expect(await query(url, `show ${each}`)).toEqual(['on']);
  });

  it('writes nothing that people wrote into its log', async () => {
    const log: string[] = [];
    const { url } = await start(newDataFolder(), { log: (line) => log.push(line) });
    await expect(query(url, `select 'Jane Doe'::uuid`)).rejects.toThrow('Jane Doe');
    await expect(
      query(url, `do $$ begin raise warning 'Jane Doe'; raise 'Jane Doe'; end $$`),
    ).rejects.toThrow();
    expect(log.join('\n')).toContain('ready to accept connections');
    expect(log.join('\n')).not.toContain('Jane Doe');
  });

  it('refuses a folder whose owner is alive, names that owner, and does not disturb it', async () => {
    const dataDir = newDataFolder();
    const first = await start(dataDir);
    const refusal = await start(dataDir).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DataFolderInUse);
    expect(refusal).toMatchObject({ code: 'DATA_FOLDER_IN_USE', dataDir, ownerPid: process.pid });
    await expect(deleteEmbeddedPostgres(dataDir)).rejects.toBeInstanceOf(DataFolderInUse);
    const { refused } = await startInAnotherProcess(dataDir);
    expect(refused).toBe(
      `The data folder ${dataDir} is in use by process ${process.pid}. ` +
        'Stop that process, or choose another folder.',
    );
    expect(await query(first.url, 'select 1')).toEqual([1]);
  });

  it('runs when the checkout and the data are under a home that nobody else may enter', async () => {
    const dataDir = newDataFolder(0o700);
    const checkout = copyCheckout(path.dirname(dataDir));
    const { url, refused } = await startInAnotherProcess(dataDir, checkout);
    expect(refused).toBeUndefined();
    expect(await query(url, 'select 1')).toEqual([1]);
  });

  it('refuses a cluster kept where others could have put it', async () => {
    const dataDir = newDataFolder();
    const planted = path.join(path.dirname(dataDir), 'planted');
    for (const each of [dataDir, planted]) mkdirSync(each, { mode: 0o711 });
    chmodSync(planted, 0o777);
    writeFileSync(path.join(dataDir, 'cluster-is-kept-in'), planted);
    await expect(start(dataDir)).rejects.toThrow(`the database is in ${planted}, which is gone or is not`);
    expect(readdirSync(planted)).toEqual([]);
  });

  it('refuses a cluster of another major version', async () => {
    const dataDir = newDataFolder();
    await (await start(dataDir)).stop();
    writeFileSync(path.join(clusterOf(dataDir), 'PG_VERSION'), '17\n');
    await expect(start(dataDir)).rejects.toThrow('was made by PostgreSQL 17, and this is PostgreSQL 18');
  });

  it('says what to do on a platform that has no PostgreSQL', async () => {
    const arch = Object.getOwnPropertyDescriptor(process, 'arch') ?? {};
    Object.defineProperty(process, 'arch', { ...arch, value: 'mips' });
    try {
      await expect(start(newDataFolder())).rejects.toThrow('set DATABASE_URL to a PostgreSQL of your own');
    } finally {
      Object.defineProperty(process, 'arch', arch);
    }
  });

  it('is deleted with its data, wherever that was kept', async () => {
    const dataDir = newDataFolder(0o700);
    await (await start(dataDir)).stop();
    const cluster = clusterOf(dataDir);
    expect(existsSync(cluster)).toBe(true);
    await deleteEmbeddedPostgres(dataDir);
    expect([dataDir, cluster, path.dirname(cluster)].filter((each) => existsSync(each))).toEqual([]);
  });
});

/** The source and PostgreSQL's package, as in a checkout of their own. */
function copyCheckout(home: string): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const installed = path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)));
  const checkout = path.join(home, 'checkout');
  const options = { recursive: true, verbatimSymlinks: true };
  cpSync(installed, path.join(checkout, 'node_modules', name), options);
  const isSource = (file: string) => /src$|embedded-postgres[^/]*\.ts$/.test(file);
  cpSync(here, checkout, { ...options, filter: isSource });
  writeFileSync(path.join(checkout, 'package.json'), '{ "type": "module" }');
  return checkout;
}
